-- What a language model did, if one is set: which model, by which version of its prompt, and whether its
-- words were used.

alter table training_turn
  drop constraint training_turn_source_check,
  add constraint training_turn_source_check
    check (source in ('person', 'built_in', 'model', 'transcript')),
  -- The model that was asked for the buyer's words; null when none was.
  add column model text,
  add column prompt_version integer,
  -- Why its words are not those of the turn: it did not answer in time, or said what the buyer would not.
  add column model_trouble text check (model_trouble in ('silent', 'unfit')),
  -- Until then the built-in words that stand here may still be replaced; null once they are final.
  add column wording_due timestamptz(3);

alter table scorecard
  -- The model that answered checks which the code left open; null when none did.
  add column judge_model text,
  add column judge_prompt_version integer;
