// A server that speaks OpenAI's chat completions, streamed and whole, and misbehaves when it is told to.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What it was asked: the instructions, and the material as the JSON that it is. */
export type Asked = {
  readonly instructions: string;
  readonly material: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
  readonly isStreamed: boolean;
  readonly mostTokens: number | undefined;
};

export type Behaviour =
  | {
      readonly kind: "says";
      readonly text: (asked: Asked) => string;
      /** The end of it, which it takes time to think of. */
      readonly rest?: Promise<string>;
    }
  | { readonly kind: "fails"; readonly status: number }
  /** Takes the question and never answers. */
  | { readonly kind: "hangs" }
  /** Begins, and then hangs. */
  | { readonly kind: "stalls"; readonly text: string }
  /** Begins, and then closes the connection. */
  | { readonly kind: "cuts"; readonly text: string }
  /** Answers 200 with what is no answer. */
  | { readonly kind: "garbles" }
  /** Sends without end, and nothing that is an answer. */
  | { readonly kind: "floods" };

export type ModelServer = {
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
  behave(behaviour: Behaviour): void;
  /** Holds answers back until the gate is opened. */
  hold(): { open(): void };
  /** Lets go of the port: connections are refused from now on. */
  close(): Promise<void>;
};

export async function openModelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  let behaviour: Behaviour = { kind: "fails", status: 500 };
  let gate = Promise.resolve();
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "GET") {
      const status = behaviour.kind === "fails" ? behaviour.status : 200;
      response.writeHead(status, { "content-type": "application/json" }).end('{"data":[]}');
      return;
    }
    const question = await readQuestion(request);
    asked.push(question);
    const now = behaviour;
    await gate;
    if (request.url?.endsWith("/messages")) return respondAsAnthropic(response, question, now);
    await respond(response, question, now);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    behave: (next) => {
      behaviour = next;
    },
    hold: () => {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return { open };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readQuestion(request: IncomingMessage): Promise<Asked> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  const body: Body = JSON.parse(text);
  const messageOf = (role: string) => body.messages.find((message) => message.role === role);
  const { authorization, "x-api-key": key } = request.headers;
  return {
    instructions: textOf(body.system ?? messageOf("system")?.content),
    material: JSON.parse(textOf(messageOf("user")?.content)),
    authorization: authorization ?? (key === undefined ? undefined : `Key ${String(key)}`),
    isStreamed: body.stream === true,
    mostTokens: body.max_tokens,
  };
}

type Content = string | readonly { readonly text?: string }[] | undefined;
type Body = {
  readonly stream?: boolean;
  readonly max_tokens?: number;
  readonly system?: Content;
  readonly messages: readonly { readonly role: string; readonly content: Content }[];
};

function textOf(content: Content): string {
  if (typeof content === "string") return content;
  return (content ?? []).map((part) => part.text ?? "").join("");
}

async function respond(
  response: ServerResponse,
  asked: Asked,
  behaviour: Behaviour,
): Promise<void> {
  if (behaviour.kind === "hangs") return;
  if (behaviour.kind === "fails") {
    const error = { message: `No: ${asked.authorization}`, type: "server_error" };
    response.writeHead(behaviour.status, { "content-type": "application/json" });
    response.end(JSON.stringify({ error }));
    return;
  }
  const type = asked.isStreamed ? "text/event-stream" : "application/json";
  response.writeHead(200, { "content-type": type });
  if (behaviour.kind === "floods") return flood(response);
  if (behaviour.kind === "garbles") {
    response.end(asked.isStreamed ? 'data: {"choices":[{"delta"\n\ndata: [DONE]\n\n' : '{"choi');
    return;
  }
  const text = behaviour.kind === "says" ? behaviour.text(asked) : behaviour.text;
  if (behaviour.kind === "says" && !asked.isStreamed) {
    const message = { role: "assistant", content: text };
    response.end(JSON.stringify(completion({ message, finish_reason: "stop" })));
    return;
  }
  const write = (words: string) => {
    for (const word of words.split(/(?<= )/)) {
      response.write(event(completion({ delta: { content: word }, finish_reason: null })));
    }
  };
  write(text);
  if (behaviour.kind === "says" && behaviour.rest) write(await behaviour.rest);
  if (behaviour.kind === "stalls") return;
  if (behaviour.kind === "cuts") {
    response.write("data: {", () => response.destroy());
    return;
  }
  response.write(event(completion({ delta: {}, finish_reason: "stop" })));
  response.end("data: [DONE]\n\n");
}

/** Anthropic's protocol, as far as a model that answers needs it. */
function respondAsAnthropic(response: ServerResponse, asked: Asked, behaviour: Behaviour): void {
  if (behaviour.kind !== "says") {
    response.writeHead(529, { "content-type": "application/json" });
    response.end('{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}');
    return;
  }
  const text = behaviour.text(asked);
  const usage = { input_tokens: 1, output_tokens: 1 };
  const message = { id: "1", type: "message", role: "assistant", model: "test", usage };
  const rest = { stop_reason: "end_turn", stop_sequence: null };
  if (!asked.isStreamed) {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ ...message, ...rest, content: [{ type: "text", text }] }));
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  const content_block = { type: "text", text: "" };
  for (const data of [
    { type: "message_start", message: { ...message, content: [], stop_reason: null } },
    { type: "content_block_start", index: 0, content_block },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text } },
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", delta: rest, usage },
    { type: "message_stop" },
  ]) {
    response.write(`event: ${data.type}\n${event(data)}`);
  }
  response.end();
}

function flood(response: ServerResponse): void {
  const chunk = `: ${"x".repeat(65_536)}\n\n`;
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
}

function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

function completion(choice: object) {
  return { id: "1", created: 1, model: "test", choices: [{ index: 0, ...choice }] };
}
