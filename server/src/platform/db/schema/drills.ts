import type { ColumnType, Generated } from "kysely";

export type DrillTables = {
  drill: {
    dealership_id: string;
    id: string;
    user_id: string;
    scenario_id: string;
    scenario_digest: Buffer;
    objection: string;
    missed: number;
    practised: Generated<number>;
    /** Written as JSON text with an explicit cast, read as a value. */
    memory: ColumnType<unknown, string, string>;
    due: Date;
    last_session: string | null;
    created_at: Date;
  };
  drill_session: {
    dealership_id: string;
    session_id: string;
    drill_id: string;
  };
};
