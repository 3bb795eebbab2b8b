// The one place that turns a caller into a scope: who they are, whether they may call this route at all.
import type { Route } from "@walkaround/contract/route";
import type { FastifyRequest } from "fastify";
import type { DealershipScope } from "../db/scope.ts";
import { refuse } from "../refuse.ts";
import type { Authenticator, Identity } from "./authenticator.ts";

/** Mints the scope of an identity that was just authenticated. */
export function mintScope(identity: Identity): DealershipScope {
  const { dealershipId, userId, role } = identity;
  return { dealershipId, userId, role } as DealershipScope;
}

/** Lets a caller through to a route, or refuses. Runs before the body is read. */
export async function admit(
  route: Pick<Route, "auth" | "roles">,
  authenticator: Authenticator,
  request: FastifyRequest,
): Promise<DealershipScope | null> {
  const identity = await authenticator.authenticate(request);
  if (!identity) {
    if (route.auth === "public") return null;
    throw refuse("SIGN_IN_REQUIRED", "Sign in first, or send an API token");
  }
  if (identity.via === "cookie") refuseCrossOrigin(request);
  if (route.roles && !route.roles.includes(identity.role)) {
    throw refuse(
      "FORBIDDEN",
      `A ${identity.role} may not do this; it takes a ${route.roles.join(" or ")}`,
    );
  }
  return mintScope(identity);
}

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** A browser says where a request comes from; another site's may not use this person's cookie. */
export function refuseCrossOrigin(request: FastifyRequest): void {
  if (SAFE.has(request.method) && !request.headers.upgrade) return;
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const isOwnSite = site === undefined || site === "same-origin" || site === "none";
  const isOwnOrigin =
    origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  if (!isOwnSite || !isOwnOrigin) {
    throw refuse("CROSS_ORIGIN", "This request came from another site and was not carried out");
  }
}
