import type { ModelConfig } from "../config.ts";

const PATIENCE_MS = 1500;

/** Whether the server of a model is there and takes the key; it is asked for its list, not for words. */
export async function probeModel({ provider, baseUrl, apiKey }: ModelConfig): Promise<boolean> {
  const key = apiKey ?? "";
  const headers: Record<string, string> =
    provider === "anthropic"
      ? { "x-api-key": key, "anthropic-version": "2023-06-01" }
      : key === ""
        ? {}
        : { authorization: `Bearer ${key}` };
  try {
    const answer = await fetch(`${baseUrl}/models`, {
      headers,
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.body?.cancel();
    // Small servers have no list of models, and say so; that is an answer, too.
    return answer.ok || answer.status === 404 || answer.status === 405;
  } catch {
    return false;
  }
}
