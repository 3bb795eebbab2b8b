-- Scenarios of a dealership's own. A session keeps the one it began with as a training_document; what is here
-- decides whom people can rehearse with, and may change or go.

create table scenario (
  dealership_id uuid not null references dealership (id) on delete cascade,
  id uuid not null,
  -- The newest version.
  version integer not null,
  created_at timestamptz(3) not null,
  -- Out of the library since then; its versions stay.
  deleted_at timestamptz(3),
  primary key (dealership_id, id)
);
create index scenario_in_library on scenario (dealership_id, created_at desc, id desc)
  where deleted_at is null;

create table scenario_version (
  dealership_id uuid not null,
  scenario_id uuid not null,
  version integer not null,
  -- As it was written down, and what the buyer's rules made of it then: a later rule breaks nobody's buyer.
  draft jsonb not null,
  document jsonb not null,
  saved_at timestamptz(3) not null,
  saved_by uuid,
  primary key (dealership_id, scenario_id, version),
  foreign key (dealership_id, scenario_id) references scenario (dealership_id, id) on delete cascade,
  foreign key (dealership_id, saved_by) references "user" (dealership_id, id)
    on delete set null (saved_by)
);
create index scenario_version_of_user on scenario_version (dealership_id, saved_by);
