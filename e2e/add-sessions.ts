import { connect } from "../server/src/platform/db/database.ts";
import { findRunningPostgres } from "../server/src/platform/postgres/embedded-postgres.ts";

/** What differs from the session that is copied. */
const OWN: Readonly<Record<string, string>> = {
  id: "gen_random_uuid()",
  title: "'A talk long ago, number ' || n",
  start_time: "now() - n * interval '1 hour'",
  end_time: "now() - n * interval '1 hour' + interval '5 minutes'",
};

/** Puts finished sessions straight into the tables of a running product; their counters stay as they are. */
export async function addSessions(dataFolder: string, email: string, count: number): Promise<void> {
  const url = await findRunningPostgres(`${dataFolder}/data/database`);
  if (url === null) throw new Error(`No database runs in ${dataFolder}`);
  const { sql, close } = connect(url, { pool: 1, name: "story" });
  try {
    const columns = await sql<{ name: string }[]>`
      SELECT quote_ident(column_name) AS name FROM information_schema.columns
      WHERE table_name = 'training_session' AND is_generated = 'NEVER'`;
    const values = columns.map(({ name }) => OWN[name] ?? `one.${name}`);
    await sql.unsafe(
      `INSERT INTO training_session (${columns.map(({ name }) => name).join(", ")})
       SELECT ${values.join(", ")} FROM generate_series(1, $1::int) AS n, (
         SELECT session.* FROM training_session session
         JOIN "user" person ON person.id = session.user_id
         WHERE person.email = $2 AND session.status = 'completed' LIMIT 1
       ) AS one`,
      [count, email],
    );
  } finally {
    await close();
  }
}
