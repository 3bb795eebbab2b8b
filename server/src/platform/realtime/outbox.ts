import type { ServerFrame } from "@walkaround/contract/realtime";
import type { WebSocket } from "ws";

/** Bytes that may wait for a slow reader before it is told to read the snapshot instead. */
const OUTBOX_LIMIT = 512 * 1024;

/**
 * Frames on their way to one socket. A reader that falls behind is told `overflow` once per topic and gets
 * nothing more of it until it subscribes again, so that memory stays bounded.
 */
export class Outbox {
  readonly #socket: WebSocket;
  readonly #overflowed = new Set<string>();

  constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** Sends a frame of a topic; false when the reader is too far behind for it. */
  send(frame: ServerFrame): boolean {
    if (frame.topic !== null && this.#overflowed.has(frame.topic)) return false;
    if (frame.topic !== null && this.#socket.bufferedAmount > OUTBOX_LIMIT) {
      this.#overflowed.add(frame.topic);
      this.#write({ type: "overflow", topic: frame.topic, id: frame.id, data: null });
      return false;
    }
    this.#write(frame);
    return true;
  }

  /** A fresh subscription starts clean. */
  clear(topic: string): void {
    this.#overflowed.delete(topic);
  }

  #write(frame: ServerFrame): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(frame));
  }
}
