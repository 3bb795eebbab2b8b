import type { Role } from "@walkaround/contract/route";
import type { ColumnType, Generated } from "kysely";

export type AccountsTables = {
  dealership: {
    id: string;
    name: string;
    demo: Generated<boolean>;
    created_at: Generated<Date>;
  };
  user: {
    id: string;
    dealership_id: string;
    /** Lower case, as better-auth looks it up. */
    email: string;
    email_verified: Generated<boolean>;
    name: string;
    role: Role;
    face: string;
    language: Generated<"en" | "es" | "fr">;
    theme: Generated<"light" | "dark" | "auto">;
    notifications: ColumnType<{ inApp: boolean; email: boolean }, string | undefined, string>;
    timezone: Generated<string>;
    two_factor_enabled: Generated<boolean>;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  session: {
    id: string;
    user_id: string;
    token: string;
    expires_at: Date;
    ip_address: string | null;
    user_agent: string | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  account: {
    id: string;
    user_id: string;
    account_id: string;
    provider_id: string;
    /** A scrypt hash, as better-auth makes it. */
    password: string | null;
    access_token: string | null;
    refresh_token: string | null;
    id_token: string | null;
    access_token_expires_at: Date | null;
    refresh_token_expires_at: Date | null;
    scope: string | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  verification: {
    id: string;
    identifier: string;
    value: string;
    expires_at: Date;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
  two_factor: {
    id: string;
    user_id: string;
    secret: string;
    backup_codes: string;
    verified: Generated<boolean>;
    failed_verification_count: Generated<number>;
    locked_until: Date | null;
  };
  api_token: {
    dealership_id: string;
    user_id: string;
    id: string;
    name: string;
    /** The secret's first characters; the rest is kept as SHA-256 only. */
    start: string;
    secret_hash: Buffer;
    created_at: Generated<Date>;
    expires_at: Date | null;
    last_used_at: Date | null;
  };
  setup_code: {
    hash: Buffer;
    created_at: Generated<Date>;
  };
};
