import type { ColumnType } from "kysely";

/** Written as JSON text with an explicit cast, read as a value. */
type Json = ColumnType<unknown, string, string>;

export type ScenarioTables = {
  scenario: {
    dealership_id: string;
    id: string;
    version: number;
    created_at: Date;
    deleted_at: Date | null;
  };
  scenario_version: {
    dealership_id: string;
    scenario_id: string;
    version: number;
    draft: Json;
    document: Json;
    saved_at: Date;
    saved_by: string | null;
  };
};
