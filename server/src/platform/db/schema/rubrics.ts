import type { RubricCard } from "@walkaround/contract/rubrics";
import type { ColumnType } from "kysely";

export type RubricTables = {
  rubric: {
    dealership_id: string;
    id: string;
    session_type: RubricCard["sessionType"];
    title: string;
    version: number;
    in_use: boolean;
    created_at: Date;
  };
  rubric_version: {
    dealership_id: string;
    rubric_id: string;
    version: number;
    /** Written as JSON text with an explicit cast, read as a value. */
    document: ColumnType<unknown, string, string>;
    saved_at: Date;
    saved_by: string | null;
  };
};
