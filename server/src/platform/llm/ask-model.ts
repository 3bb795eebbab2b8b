// The only module that loads the AI SDK; itself loaded when a model is asked for the first time.
import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import {
  extractReasoningMiddleware,
  generateText,
  type LanguageModel,
  streamText,
  wrapLanguageModel,
} from "ai";
import type { ModelConfig } from "../config.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import type { LlmAnswer, LlmQuestion } from "./llm-question.ts";

// Its hints for developers would go to the console of whoever runs the product.
globalThis.AI_SDK_LOG_WARNINGS = false;

/** More than any line or judgement; a server that goes on talking is not listened to. */
const MOST_CHARACTERS = 40_000;

class BrokenAnswer extends Error {
  override readonly name = "BrokenAnswer";
}

/** Throws when the server fails, is cut off or sends what is no answer. */
export async function askModel(
  config: ModelConfig,
  question: LlmQuestion,
  signal: AbortSignal,
): Promise<Exclude<LlmAnswer, { kind: "silent" }>> {
  const call = {
    model: modelOf(config),
    instructions: question.instructions,
    prompt: question.material,
    // Some servers of OpenAI's protocol refuse the setting by either of its names; the length is watched anyway.
    ...(config.provider === "anthropic" && { maxOutputTokens: question.mostTokens }),
    // The person waits; the breaker decides when to try again.
    maxRetries: 0,
    abortSignal: signal,
  };
  const { onText } = question;
  if (!onText) {
    const { text, finishReason } = await generateText(call);
    return whole(text, finishReason);
  }
  let text = "";
  const { stream } = streamText({ ...call, onError: () => undefined });
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "abort") throw new BrokenAnswer("The answer was stopped");
    if (part.type === "finish") return whole(text, part.finishReason);
    if (part.type !== "text-delta") continue;
    text += part.text;
    if (text.length > MOST_CHARACTERS) throw new BrokenAnswer("The answer does not end");
    if (!onText(text)) return { kind: "stopped" };
  }
  throw new BrokenAnswer("The answer broke off");
}

function whole(text: string, finishReason: string): { kind: "text"; text: string } {
  if (finishReason !== "stop" || text.trim() === "" || text.length > MOST_CHARACTERS) {
    throw new BrokenAnswer(`The answer ended with "${finishReason}"`);
  }
  return { kind: "text", text };
}

function modelOf({ provider, baseUrl, apiKey, name }: ModelConfig): LanguageModel {
  const own = {
    ...(apiKey !== undefined && { apiKey }),
    baseURL: baseUrl,
    fetch: boundedFetch,
  };
  if (provider === "anthropic") return createAnthropic(own)(name);
  // Small models think aloud in front of what they say; that is neither shown nor checked.
  return wrapLanguageModel({
    model: createOpenAICompatible({ name: "model", ...own })(name),
    middleware: extractReasoningMiddleware({ tagName: "think" }),
  });
}
