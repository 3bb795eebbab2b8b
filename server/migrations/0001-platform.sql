-- What every feature stands on: events for sockets, and the heartbeat of workers.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- One row for each frame that a socket may have missed. Pruned by a job once no client can still want it.
CREATE TABLE realtime_event (
  dealership_id uuid NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  -- `user:<id>`, `dealership`, `session:<id>`, `job:<id>`
  topic text NOT NULL,
  type text NOT NULL,
  data jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (dealership_id, topic, id)
);
CREATE INDEX realtime_event_id ON realtime_event (id);
CREATE INDEX realtime_event_created_at ON realtime_event (created_at);

-- Up to which id events are gone: a client that resumes from before it reads the snapshot instead.
CREATE TABLE realtime_pruned (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  up_to bigint NOT NULL DEFAULT 0
);
INSERT INTO realtime_pruned DEFAULT VALUES;

CREATE TABLE worker_heartbeat (
  worker_id text PRIMARY KEY,
  beat_at timestamptz NOT NULL DEFAULT now()
);
