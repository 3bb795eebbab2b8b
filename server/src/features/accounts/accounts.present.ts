import type { ApiToken, Person, Profile } from "@walkaround/contract/accounts";
import type { ApiTokenRow, PersonRow, ProfileRow } from "./accounts.queries.ts";

export function presentProfile(row: ProfileRow): Profile {
  const { id, email, name, role, face, language, theme, notifications, timezone } = row;
  return {
    id,
    email,
    name,
    role,
    face,
    dealership: { id: row.dealership_id, name: row.dealership_name },
    preferences: { language, theme, notifications, timezone },
    createdAt: row.created_at.toISOString(),
  };
}

export function presentPerson({ id, name, role, face }: PersonRow): Person {
  return { id, name, role, face };
}

export function presentApiToken(row: ApiTokenRow): ApiToken {
  return {
    id: row.id,
    name: row.name,
    start: row.start,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  };
}
