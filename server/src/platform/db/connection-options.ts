/**
 * What postgres.js needs to know of a database URL. It hands unknown parameters of a URL on to the server,
 * so a socket's folder (`?host=/folder`, as libpq writes it) must be taken out first.
 */
export function connectionOptions(url: string): {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
  ssl: "require" | false;
} {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const sslmode = searchParams.get("sslmode");
  return {
    host: searchParams.get("host") ?? hostname,
    port: port === "" ? 5432 : Number(port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    ssl: sslmode !== null && sslmode !== "disable" ? "require" : false,
  };
}
