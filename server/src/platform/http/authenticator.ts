import type { Role } from "@walkaround/contract/route";
import type { FastifyRequest } from "fastify";

/** Who is calling, as the accounts feature knows them. */
export type Identity = {
  readonly dealershipId: string;
  readonly userId: string;
  readonly role: Role;
  /** A cookie comes along by itself and needs the cross-origin check; a token does not. */
  readonly via: "cookie" | "token";
  /** The session or token, so that its sockets can be closed when it ends. */
  readonly credentialId: string;
};

export type Authenticator = {
  /** Null for nobody. On the way of every request: answers from memory. */
  authenticate(request: FastifyRequest): Promise<Identity | null>;
  /** Forgets an ended session or token in this process at once; the others hear of it by notification. */
  forget(credentialId: string): void;
};
