import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSocket } from "./socket.ts";

/** The network's side of a socket, in place of the network. */
class Line extends EventTarget {
  readyState = 0;
  readonly sent: unknown[] = [];
  send(frame: string): void {
    this.sent.push(JSON.parse(frame));
  }
  close(): void {
    this.readyState = 3;
    this.dispatchEvent(new Event("close"));
  }
  accept(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
  }
  say(frame: object): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(frame) }));
  }
}

const TOPIC = "session:1";

function setUp(online = () => true) {
  const lines: Line[] = [];
  const socket = createSocket({
    connect: () => {
      const line = new Line();
      lines.push(line);
      return line as unknown as WebSocket;
    },
    online,
    random: () => 1,
  });
  const frames: unknown[] = [];
  const onGap = vi.fn();
  const leave = socket.subscribe(TOPIC, { onFrame: (frame) => frames.push(frame.data), onGap });
  const line = (index: number): Line => {
    const found = lines[index];
    if (!found) throw new RangeError(`There is no line ${index}`);
    return found;
  };
  return { socket, lines, line, frames, onGap, leave };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("subscribe() asks for the topic and hands over its events, not the protocol's", () => {
  const { line, frames } = setUp();
  line(0).accept();
  line(0).say({ type: "subscribed", topic: TOPIC, id: null, data: null });
  line(0).say({ type: "turn.added", topic: TOPIC, id: "7", data: "hello" });
  line(0).say({ type: "turn.added", topic: "session:2", id: "8", data: "not ours" });
  line(0).dispatchEvent(new MessageEvent("message", { data: "{broken" }));
  expect(line(0).sent).toEqual([{ type: "subscribe", topic: TOPIC }]);
  expect(frames).toEqual(["hello"]);
});

test("a lost line is opened again, later each time, and resumes after the last event", () => {
  const { lines, line } = setUp();
  line(0).accept();
  line(0).say({ type: "turn.added", topic: TOPIC, id: "7", data: null });
  line(0).close();
  vi.advanceTimersByTime(499);
  expect(lines).toHaveLength(1);
  vi.advanceTimersByTime(1);
  line(1).close();
  vi.advanceTimersByTime(999);
  expect(lines).toHaveLength(2);
  vi.advanceTimersByTime(1);
  line(2).accept();
  expect(line(2).sent).toEqual([{ type: "subscribe", topic: TOPIC, resume: "7" }]);
});

test("a gap is reported on overflow and when there is nothing to resume from", () => {
  const { line, onGap } = setUp();
  line(0).accept();
  expect(onGap).not.toHaveBeenCalled();
  line(0).close();
  vi.advanceTimersByTime(500);
  line(1).accept();
  expect(onGap).toHaveBeenCalledTimes(1);
  line(1).say({ type: "overflow", topic: TOPIC, id: "9", data: null });
  expect(onGap).toHaveBeenCalledTimes(2);
});

test("a line that falls silent is given up", () => {
  const { lines, line } = setUp();
  line(0).accept();
  line(0).say({ type: "pong", topic: null, id: null, data: null });
  vi.advanceTimersByTime(45_500);
  expect(lines).toHaveLength(2);
});

test("leaving the last topic closes the line for good", () => {
  const { lines, line, leave } = setUp();
  line(0).accept();
  leave();
  vi.advanceTimersByTime(60_000);
  expect(line(0).sent.at(-1)).toEqual({ type: "unsubscribe", topic: TOPIC });
  expect(lines).toHaveLength(1);
});

test("without a network nothing is tried until wake()", () => {
  let online = false;
  const { socket, lines } = setUp(() => online);
  vi.advanceTimersByTime(60_000);
  expect(lines).toHaveLength(0);
  online = true;
  socket.wake();
  expect(lines).toHaveLength(1);
});
