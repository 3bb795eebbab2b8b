-- Objections that a talk left standing, each for whom it was, spaced by how the drills of it went.

create table drill (
  dealership_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  scenario_id text not null,
  -- The buyer as they were in the talk that left it standing.
  scenario_digest bytea not null,
  objection text not null,
  missed integer not null,
  practised integer not null default 0,
  -- What the spacing algorithm remembers (an FSRS card).
  memory jsonb not null,
  due timestamptz(3) not null,
  last_session uuid,
  created_at timestamptz(3) not null,
  primary key (dealership_id, id),
  unique (dealership_id, user_id, scenario_id, objection),
  foreign key (dealership_id, user_id) references "user" (dealership_id, id) on delete cascade,
  foreign key (dealership_id, scenario_digest) references training_document (dealership_id, digest),
  foreign key (dealership_id, last_session) references training_session (dealership_id, id)
    on delete set null (last_session)
);
create index drill_due on drill (dealership_id, user_id, due);
create index drill_of_document on drill (dealership_id, scenario_digest);
create index drill_last_session on drill (dealership_id, last_session);

-- The sessions that were drills.
create table drill_session (
  dealership_id uuid not null,
  session_id uuid not null,
  drill_id uuid not null,
  primary key (dealership_id, session_id),
  foreign key (dealership_id, session_id) references training_session (dealership_id, id) on delete cascade,
  foreign key (dealership_id, drill_id) references drill (dealership_id, id) on delete cascade
);
create index drill_session_of_drill on drill_session (dealership_id, drill_id);
