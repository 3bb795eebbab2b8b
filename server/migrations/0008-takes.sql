-- The retries of a talk, by the moment they were made from.
create index training_session_forked on training_session
  (dealership_id, forked_from, start_time desc) include (forked_turn, user_id)
  where forked_from is not null;
