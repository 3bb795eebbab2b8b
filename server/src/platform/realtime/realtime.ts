// Sockets of this process: who subscribed to what, checked per topic, fed from events as they commit.
import { ClientFrame, Topic } from "@walkaround/contract/realtime";
import type { FastifyInstance } from "fastify";
import { Check } from "typebox/value";
import type { WebSocket } from "ws";
import type { Sql } from "../db/database.ts";
import type { DealershipScope } from "../db/scope.ts";
import type { Authenticator } from "../http/authenticator.ts";
import { mintScope, refuseCrossOrigin } from "../http/session-gate.ts";
import type { Log } from "../log.ts";
import { openSockets } from "../metrics.ts";
import { refuse } from "../refuse.ts";
import { followEvents, readMissed, type StoredEvent } from "./event-feed.ts";
import { Outbox } from "./outbox.ts";

/** May this caller follow `session:<id>`? Asked at each subscription. */
export type TopicCheck = (scope: DealershipScope, id: string) => Promise<boolean>;

type Client = {
  readonly socket: WebSocket;
  readonly scope: DealershipScope;
  readonly credentialId: string;
  readonly outbox: Outbox;
  /** Stored topic -> the name the client knows it by. */
  readonly topics: Map<string, string>;
  /** Stored topic -> what happened while its past was being read; sent after it, so that order holds. */
  readonly held: Map<string, StoredEvent[]>;
  /** Stored topic -> ids that were replayed: their notification may still be on its way. */
  readonly replayed: Map<string, ReadonlySet<string>>;
  isAlive: boolean;
};

const PING_EVERY_MS = 20_000;
const MOST_TOPICS = 100;
const CLOSE = { signedOut: 4401, draining: 1012 } as const;

export class Realtime {
  readonly #sql: Sql;
  readonly #log: Log;
  readonly #checks = new Map<string, TopicCheck>();
  readonly #clients = new Set<Client>();
  /** dealership/topic -> who listens. */
  readonly #listeners = new Map<string, Set<Client>>();
  #stopFeed: (() => Promise<void>) | undefined;
  #pings: NodeJS.Timeout | undefined;

  constructor(sql: Sql, log: Log) {
    this.#sql = sql;
    this.#log = log;
  }

  /** Lets a feature say who may follow its topics: `registerTopic("session", …)` for `session:<id>`. */
  registerTopic(kind: string, check: TopicCheck): void {
    this.#checks.set(kind, check);
  }

  async start(): Promise<void> {
    this.#stopFeed = await followEvents(
      this.#sql,
      this.#log,
      (events) => this.#deliver(events),
      () => this.#tellGap(),
    );
    this.#pings = setInterval(() => this.#ping(), PING_EVERY_MS);
    this.#pings.unref();
  }

  async serve(app: FastifyInstance, authenticator: Authenticator): Promise<void> {
    app.get(
      "/api/realtime",
      {
        websocket: true,
        schema: { hide: true },
        preValidation: async (request) => {
          const identity = await authenticator.authenticate(request);
          if (!identity) throw refuse("SIGN_IN_REQUIRED", "Sign in first, or send an API token");
          if (identity.via === "cookie") refuseCrossOrigin(request);
        },
      },
      async (socket, request) => {
        const early: string[] = [];
        const hold = (data: unknown) => early.push(String(data));
        socket.on("message", hold);
        const identity = await authenticator.authenticate(request);
        if (!identity) return socket.close(CLOSE.signedOut, "Sign in first");
        socket.off("message", hold);
        const client = this.#admit(socket, mintScope(identity), identity.credentialId);
        for (const text of early) await this.#receive(client, text);
      },
    );
  }

  /** Ends the sockets of a session or token that is no more, or whose user changed role. */
  closeCredential(credentialId: string): void {
    for (const client of this.#clients) {
      if (client.credentialId === credentialId) client.socket.close(CLOSE.signedOut, "Signed out");
    }
  }

  closeUser(userId: string): void {
    for (const client of this.#clients) {
      if (client.scope.userId === userId) client.socket.close(CLOSE.signedOut, "Signed out");
    }
  }

  /** Tells every client to come back soon, then lets go of them. */
  async stop(): Promise<void> {
    clearInterval(this.#pings);
    for (const client of this.#clients) {
      client.outbox.send({ type: "draining", topic: null, id: null, data: null });
      client.socket.close(CLOSE.draining, "Restarting");
    }
    await this.#stopFeed?.();
  }

  #admit(socket: WebSocket, scope: DealershipScope, credentialId: string): Client {
    const client: Client = {
      socket,
      scope,
      credentialId,
      outbox: new Outbox(socket),
      topics: new Map(),
      held: new Map(),
      replayed: new Map(),
      isAlive: true,
    };
    this.#clients.add(client);
    openSockets.set(this.#clients.size);
    socket.on("pong", () => {
      client.isAlive = true;
    });
    socket.on("message", (data) => {
      this.#receive(client, String(data)).catch((error: unknown) => {
        this.#log.error({ err: error }, "A frame could not be handled");
        socket.close(1011, "Something went wrong on our side");
      });
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      for (const topic of client.topics.keys()) this.#forget(client, topic);
      this.#clients.delete(client);
      openSockets.set(this.#clients.size);
    });
    return client;
  }

  async #receive(client: Client, text: string): Promise<void> {
    const frame = parseFrame(text);
    if (!frame)
      return this.#refuse(client, null, "INVALID_INPUT", "The frame is not one of the protocol's");
    if (frame.type === "ping") {
      client.outbox.send({ type: "pong", topic: null, id: null, data: null });
      return;
    }
    const stored = storedTopic(client.scope, frame.topic);
    if (frame.type === "unsubscribe") {
      if (stored !== null) this.#forget(client, stored);
      client.outbox.send({ type: "unsubscribed", topic: frame.topic, id: null, data: null });
      return;
    }
    if (stored === null) {
      return this.#refuse(client, frame.topic, "INVALID_INPUT", "There is no such topic");
    }
    if (client.topics.size >= MOST_TOPICS) {
      return this.#refuse(
        client,
        frame.topic,
        "INVALID_INPUT",
        `At most ${MOST_TOPICS} topics at once`,
      );
    }
    if (!(await this.#may(client.scope, frame.topic))) {
      return this.#refuse(client, frame.topic, "FORBIDDEN", "This topic is not yours to follow");
    }
    await this.#subscribe(client, frame.topic, stored, frame.resume);
  }

  async #subscribe(
    client: Client,
    name: string,
    stored: string,
    resume: string | undefined,
  ): Promise<void> {
    client.outbox.clear(name);
    client.replayed.delete(stored);
    client.topics.set(stored, name);
    if (resume !== undefined) client.held.set(stored, []);
    const key = keyOf(client.scope.dealershipId, stored);
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners.add(client));
    client.outbox.send({ type: "subscribed", topic: name, id: null, data: null });
    if (resume !== undefined) await this.#replay(client, name, stored, resume);
  }

  /** What was missed, then what happened while it was read: in order, and nothing twice. */
  async #replay(client: Client, name: string, stored: string, resume: string): Promise<void> {
    try {
      const missed = await readMissed(this.#sql, client.scope.dealershipId, stored, resume);
      if (missed === null) {
        client.outbox.send({ type: "overflow", topic: name, id: null, data: null });
      }
      const past = missed ?? [];
      const known = new Set(past.map((event) => event.id));
      client.replayed.set(stored, known);
      const since = (client.held.get(stored) ?? []).filter((event) => !known.has(event.id));
      for (const event of [...past, ...since]) client.outbox.send(frameOf(event, name));
    } finally {
      client.held.delete(stored);
    }
  }

  async #may(scope: DealershipScope, topic: string): Promise<boolean> {
    const [kind = "", id = ""] = topic.split(":");
    if (topic === "user:me" || topic === "dealership") return true;
    return (await this.#checks.get(kind)?.(scope, id)) ?? false;
  }

  #forget(client: Client, stored: string): void {
    const key = keyOf(client.scope.dealershipId, stored);
    client.topics.delete(stored);
    client.held.delete(stored);
    client.replayed.delete(stored);
    const listeners = this.#listeners.get(key);
    listeners?.delete(client);
    if (listeners?.size === 0) this.#listeners.delete(key);
  }

  #deliver(events: readonly StoredEvent[]): void {
    for (const event of events) {
      for (const client of this.#listeners.get(keyOf(event.dealershipId, event.topic)) ?? []) {
        const name = client.topics.get(event.topic);
        const held = client.held.get(event.topic);
        if (client.replayed.get(event.topic)?.has(event.id)) continue;
        if (held) held.push(event);
        else if (name !== undefined) client.outbox.send(frameOf(event, name));
      }
    }
  }

  /** Notifications were lost for a moment: everybody reads the snapshot of what they follow. */
  #tellGap(): void {
    for (const client of this.#clients) {
      for (const name of client.topics.values()) {
        client.outbox.send({ type: "overflow", topic: name, id: null, data: null });
      }
    }
  }

  #ping(): void {
    for (const client of this.#clients) {
      if (!client.isAlive) client.socket.terminate();
      client.isAlive = false;
      client.socket.ping();
    }
  }

  #refuse(client: Client, topic: string | null, code: string, detail: string): void {
    client.outbox.send({ type: "refused", topic, id: null, data: { code, detail } });
  }
}

function parseFrame(text: string): ClientFrame | null {
  try {
    const frame: unknown = JSON.parse(text);
    return Check(ClientFrame, frame) ? frame : null;
  } catch {
    return null;
  }
}

/** `user:me` is stored under the user's own id, so that nobody can ask for another's. */
function storedTopic(scope: DealershipScope, topic: string): string | null {
  if (!Check(Topic, topic)) return null;
  return topic === "user:me" ? `user:${scope.userId}` : topic;
}

function keyOf(dealershipId: string, topic: string): string {
  return `${dealershipId}/${topic}`;
}

function frameOf(event: StoredEvent, topic: string) {
  return { type: event.type, topic, id: event.id, data: event.data };
}
