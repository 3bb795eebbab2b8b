-- Rehearsals and imported talks, their turns and scorecards, and what lists and dashboards read in place
-- of counting them.

-- What sessions are held against: a scenario or a rubric as it stood when the session began, once per
-- content, so that a later edit changes neither a talk under way nor a score that was given.
create table training_document (
  dealership_id uuid not null references dealership (id) on delete cascade,
  -- SHA-256 of the document as JSON text.
  digest bytea not null,
  document jsonb not null,
  primary key (dealership_id, digest)
);

-- The words of a text in lower case, each after one space. The collation is named, so that a letter is a
-- letter in every database.
create function training_words(text text) returns text
language sql immutable parallel safe
return ' ' || regexp_replace(lower(text collate "pg_c_utf8"), '[^[:alnum:]]+', ' ', 'g');

create function training_search_text(title text, tags text[]) returns text
language sql immutable parallel safe
return training_words(title || ' ' || array_to_string(tags, ' '));

create table training_session (
  dealership_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  session_type text not null check (session_type in
    ('discovery', 'pitch', 'objection', 'closing', 'product_knowledge', 'negotiation')),
  difficulty text not null check (difficulty in ('easy', 'medium', 'hard')),
  mode text not null check (mode in ('text', 'voice')),
  origin text not null check (origin in ('rehearsal', 'import')),
  status text not null check (status in ('active', 'paused', 'completed', 'cancelled')),
  title text not null,
  tags text[] not null default '{}',
  -- Null in an imported talk, as are scenario_digest and seed.
  scenario_id text,
  scenario_digest bytea,
  rubric_digest bytea not null,
  seed bigint,
  -- Facts of the car the talk is about, as they stood at its start.
  vehicle jsonb,
  -- How the buyer ended the talk; the session stays active until it is finished.
  outcome text check (outcome in ('bought', 'agreed_next_step', 'left', 'left_angry')),
  turn_count integer not null default 0,
  forked_from uuid,
  forked_turn integer,
  -- Milliseconds, as JSON carries them: a cursor made from an answer must meet its row exactly.
  start_time timestamptz(3) not null,
  end_time timestamptz(3),
  duration integer,
  -- The day it began where its person was, which is the day that dashboards credit.
  local_day date not null,
  overall_score smallint,
  confidence smallint,
  clarity smallint,
  pace smallint,
  volume smallint,
  engagement smallint,
  passed boolean,
  search_text text not null generated always as (training_search_text(title, tags)) stored,
  primary key (dealership_id, id),
  foreign key (dealership_id, user_id) references "user" (dealership_id, id) on delete cascade,
  foreign key (dealership_id, scenario_digest) references training_document (dealership_id, digest),
  foreign key (dealership_id, rubric_digest) references training_document (dealership_id, digest)
) with (fillfactor = 75);

-- Newest first: the floor's, and one person's. Type and status ride along, so that a filter on them is
-- answered from the index.
create index training_session_of_floor on training_session
  (dealership_id, start_time desc, id desc) include (session_type, status);
create index training_session_of_user on training_session
  (dealership_id, user_id, start_time desc, id desc) include (session_type, status);
-- The few that are under way, among the many that are over.
create index training_session_open on training_session
  (dealership_id, status, start_time desc, id desc) where status in ('active', 'paused');
create index training_session_found on training_session
  using gin (dealership_id, search_text gin_trgm_ops, tags);

create table training_turn (
  dealership_id uuid not null,
  session_id uuid not null,
  number integer not null,
  speaker text not null check (speaker in ('seller', 'buyer')),
  text text not null,
  source text not null check (source in ('person', 'built_in', 'transcript')),
  -- Made by the client before it sends, so that a repeat finds what the first one stored.
  client_turn_id text,
  created_at timestamptz(3) not null,
  -- Seconds from the start of the talk.
  started_at double precision,
  ended_at double precision,
  -- After a buyer's turn: mood, what the buyer knows and wants (a fork goes on from here), and hints.
  trust smallint,
  interest smallint,
  patience smallint,
  buyer_state jsonb,
  hints jsonb,
  outcome text,
  primary key (dealership_id, session_id, number),
  foreign key (dealership_id, session_id) references training_session (dealership_id, id)
    on delete cascade
);
create unique index training_turn_of_client on training_turn
  (dealership_id, session_id, client_turn_id) where client_turn_id is not null;

create table scorecard (
  dealership_id uuid not null,
  session_id uuid not null,
  created_at timestamptz(3) not null,
  rubric_id text not null,
  rubric_version integer not null,
  overall smallint,
  passed boolean not null,
  -- What the coach gave, by language: English, and that of the person who practised.
  documents jsonb not null,
  primary key (dealership_id, session_id),
  foreign key (dealership_id, session_id) references training_session (dealership_id, id)
    on delete cascade
);

-- How many sessions each person and the floor (the nil UUID) have, at all (level 0) and per UTC month (1),
-- day (2) and hour (3, the floor's only). Lists take their totals from level 0, and any page finds its
-- first row by walking down the levels in place of stepping over every row before it.
create table training_count (
  dealership_id uuid not null references dealership (id) on delete cascade,
  user_id uuid not null,
  level smallint not null,
  starts_at timestamptz not null,
  session_type text not null,
  status text not null,
  sessions integer not null,
  primary key (dealership_id, user_id, level, starts_at, session_type, status)
) with (fillfactor = 75);

-- Completed sessions per person or floor (the nil UUID), local day and type: what dashboards read.
create table training_day (
  dealership_id uuid not null references dealership (id) on delete cascade,
  user_id uuid not null,
  day date not null,
  session_type text not null,
  sessions integer not null,
  scored integer not null,
  passed integer not null,
  score_sum integer not null,
  -- Seconds.
  duration bigint not null,
  primary key (dealership_id, user_id, day, session_type)
) with (fillfactor = 75);

-- Both tables follow the sessions in the same transaction, whoever writes these. Each is one statement
-- over sorted keys: two writers meet on the same row first and cannot wait for each other in a circle.
create function count_training_sessions(gained training_session[], lost training_session[])
returns void language sql as $$
  insert into training_count as known
    (dealership_id, user_id, level, starts_at, session_type, status, sessions)
  select s.dealership_id, who.id, span.level, span.starts_at, s.session_type, s.status, sum(s.sign)
  from (
    select 1 as sign, g.* from unnest(gained) g union all select -1, l.* from unnest(lost) l
  ) s
  cross join lateral (values (s.user_id), ('00000000-0000-0000-0000-000000000000'::uuid)) who (id)
  cross join lateral (values
    (0, '-infinity'::timestamptz),
    (1, date_trunc('month', s.start_time, 'UTC')),
    (2, date_trunc('day', s.start_time, 'UTC')),
    (3, date_trunc('hour', s.start_time, 'UTC'))
  ) span (level, starts_at)
  where span.level < 3 or who.id = '00000000-0000-0000-0000-000000000000'
  group by 1, 2, 3, 4, 5, 6
  having sum(s.sign) <> 0
  order by 1, 2, 3, 4, 5, 6
  on conflict (dealership_id, user_id, level, starts_at, session_type, status)
  do update set sessions = known.sessions + excluded.sessions;

  insert into training_day as known
    (dealership_id, user_id, day, session_type, sessions, scored, passed, score_sum, duration)
  select s.dealership_id, who.id, s.local_day, s.session_type, sum(s.sign),
    coalesce(sum(s.sign) filter (where s.overall_score is not null), 0),
    coalesce(sum(s.sign) filter (where s.passed), 0),
    coalesce(sum(s.sign * s.overall_score), 0),
    coalesce(sum(s.sign * s.duration), 0)
  from (
    select 1 as sign, g.* from unnest(gained) g union all select -1, l.* from unnest(lost) l
  ) s
  cross join lateral (values (s.user_id), ('00000000-0000-0000-0000-000000000000'::uuid)) who (id)
  where s.status = 'completed'
  group by 1, 2, 3, 4
  order by 1, 2, 3, 4
  on conflict (dealership_id, user_id, day, session_type) do update set
    sessions = known.sessions + excluded.sessions,
    scored = known.scored + excluded.scored,
    passed = known.passed + excluded.passed,
    score_sum = known.score_sum + excluded.score_sum,
    duration = known.duration + excluded.duration;
$$;

create function training_session_added() returns trigger language plpgsql as $$
begin
  perform count_training_sessions(array_agg(s::training_session), '{}') from changed s;
  return null;
end $$;
create function training_session_removed() returns trigger language plpgsql as $$
begin
  -- When the whole dealership goes, its counts have gone before.
  perform count_training_sessions('{}', array_agg(s::training_session)) from changed s
    where exists (select from dealership d where d.id = s.dealership_id);
  return null;
end $$;
create function training_session_moved() returns trigger language plpgsql as $$
begin
  perform count_training_sessions(array[new], array[old]);
  return null;
end $$;

create trigger training_session_added after insert on training_session
  referencing new table as changed for each statement execute function training_session_added();
create trigger training_session_removed after delete on training_session
  referencing old table as changed for each statement execute function training_session_removed();
-- By row, because a statement's trigger cannot be limited to columns and would run at every turn of a talk.
create trigger training_session_moved after update on training_session for each row
  when ((old.user_id, old.session_type, old.status, old.start_time, old.local_day, old.overall_score,
         old.passed, old.duration) is distinct from
        (new.user_id, new.session_type, new.status, new.start_time, new.local_day, new.overall_score,
         new.passed, new.duration))
  execute function training_session_moved();
