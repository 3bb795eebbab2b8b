// One socket per tab, opened when the first topic is wanted. It reconnects by itself and asks for what it
// missed; a topic that cannot be caught up on is told so, and reads its snapshot over HTTP.
import type { ClientFrame, ServerFrame } from "@walkaround/contract/realtime";

export type TopicListener = {
  onFrame: (frame: ServerFrame) => void;
  /** Frames were lost: read the snapshot. */
  onGap: () => void;
};

export type SocketStatus = "closed" | "connecting" | "open";

type Timer = ReturnType<typeof setTimeout>;
export type SocketEdges = {
  connect: () => WebSocket;
  /** False when the device knows that it has no network: then there is nothing to try. */
  online: () => boolean;
  random: () => number;
};

const FIRST_RETRY_MS = 500;
const SLOWEST_RETRY_MS = 30_000;
/** Twice the server's ping: when nothing came for so long, the line is dead and does not know it. */
const SILENCE_MS = 45_000;
const OPEN = 1;

export type RealtimeSocket = {
  /** Listens to a topic until the returned function is called. */
  subscribe: (topic: string, listener: TopicListener) => () => void;
  status: () => SocketStatus;
  /** Tries now instead of later: the network came back. */
  wake: () => void;
};

export function createSocket({ connect, online, random }: SocketEdges): RealtimeSocket {
  const topics = new Map<string, { listeners: Set<TopicListener>; lastId: string | null }>();
  let socket: WebSocket | null = null;
  let failures = 0;
  let again = false;
  let retry: Timer | undefined;
  let silence: Timer | undefined;

  const send = (frame: ClientFrame) => {
    if (socket?.readyState === OPEN) socket.send(JSON.stringify(frame));
  };
  const ask = (topic: string, lastId: string | null) =>
    send({ type: "subscribe", topic, ...(lastId !== null && { resume: lastId }) });

  const open = () => {
    clearTimeout(retry);
    if (socket !== null || topics.size === 0 || !online()) return;
    const opened = connect();
    socket = opened;
    opened.addEventListener("open", () => {
      failures = 0;
      for (const [topic, { lastId, listeners }] of topics) {
        ask(topic, lastId);
        // Nothing to resume from: whatever happened while the line was down is only in the snapshot.
        if (again && lastId === null) for (const listener of listeners) listener.onGap();
      }
      again = true;
    });
    opened.addEventListener("message", (message) => {
      clearTimeout(silence);
      silence = setTimeout(() => opened.close(), SILENCE_MS);
      const frame = readFrame(message.data);
      if (frame) deliver(frame);
    });
    opened.addEventListener("close", () => {
      clearTimeout(silence);
      if (socket === opened) socket = null;
      if (topics.size === 0) return;
      const longest = Math.min(SLOWEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures);
      failures += 1;
      retry = setTimeout(open, longest * (0.5 + random() / 2));
    });
  };

  const deliver = (frame: ServerFrame) => {
    if (frame.topic === null) {
      // The server is about to go: come back soon, each tab at its own moment.
      if (frame.type === "draining") socket?.close();
      return;
    }
    const entry = topics.get(frame.topic);
    if (!entry) return;
    if (frame.id !== null) entry.lastId = frame.id;
    if (frame.type === "overflow") for (const listener of entry.listeners) listener.onGap();
    else if (!isProtocol(frame.type))
      for (const listener of entry.listeners) listener.onFrame(frame);
  };

  return {
    subscribe: (topic, listener) => {
      const entry = topics.get(topic) ?? { listeners: new Set(), lastId: null };
      entry.listeners.add(listener);
      if (!topics.has(topic)) {
        topics.set(topic, entry);
        ask(topic, null);
      }
      open();
      return () => {
        entry.listeners.delete(listener);
        if (entry.listeners.size > 0) return;
        topics.delete(topic);
        send({ type: "unsubscribe", topic });
        if (topics.size === 0) socket?.close();
      };
    },
    status: () => (socket === null ? "closed" : socket.readyState === OPEN ? "open" : "connecting"),
    wake: () => {
      failures = 0;
      open();
    },
  };
}

function isProtocol(type: string): boolean {
  return ["subscribed", "unsubscribed", "pong", "ping", "refused"].includes(type);
}

function readFrame(data: unknown): ServerFrame | null {
  try {
    const frame: unknown = JSON.parse(String(data));
    if (typeof frame !== "object" || frame === null || !("type" in frame)) return null;
    const { type } = frame;
    const topic = "topic" in frame && typeof frame.topic === "string" ? frame.topic : null;
    const id = "id" in frame && typeof frame.id === "string" ? frame.id : null;
    return typeof type === "string"
      ? { type, topic, id, data: "data" in frame ? frame.data : null }
      : null;
  } catch {
    return null;
  }
}
