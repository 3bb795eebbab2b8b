-- Rubrics of a dealership's own. A session keeps the one it began with as a training_document; what is here
-- decides what sessions begin with, and may change or go.

create table rubric (
  dealership_id uuid not null references dealership (id) on delete cascade,
  id uuid not null,
  session_type text not null check (session_type in
    ('discovery', 'pitch', 'objection', 'closing', 'product_knowledge', 'negotiation')),
  title text not null,
  -- The newest version.
  version integer not null,
  in_use boolean not null default false,
  created_at timestamptz(3) not null,
  primary key (dealership_id, id)
);
-- One at most of each type; none means the built-in one.
create unique index rubric_in_use on rubric (dealership_id, session_type) where in_use;

create table rubric_version (
  dealership_id uuid not null,
  rubric_id uuid not null,
  version integer not null,
  -- All of it, also the checks that are switched off.
  document jsonb not null,
  saved_at timestamptz(3) not null,
  saved_by uuid,
  primary key (dealership_id, rubric_id, version),
  foreign key (dealership_id, rubric_id) references rubric (dealership_id, id) on delete cascade,
  foreign key (dealership_id, saved_by) references "user" (dealership_id, id)
    on delete set null (saved_by)
);
create index rubric_version_of_user on rubric_version (dealership_id, saved_by);

-- The latest scored talks of a type, which an edit is tried on.
create index training_session_scored on training_session
  (dealership_id, session_type, start_time desc, id desc) where status = 'completed';
