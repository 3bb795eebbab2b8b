import type { ColumnType, Generated } from "kysely";

type Json = ColumnType<unknown, string, string>;

export type PlatformTables = {
  realtime_event: {
    dealership_id: string;
    id: Generated<string>;
    topic: string;
    type: string;
    data: Json;
    created_at: Generated<Date>;
  };
  worker_heartbeat: {
    worker_id: string;
    beat_at: Generated<Date>;
  };
};
