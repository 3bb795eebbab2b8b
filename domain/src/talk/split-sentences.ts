/** A stretch of a text, in UTF-16 offsets. */
export type Span = { readonly start: number; readonly end: number };

const END = /[.!?…]+["')\]]*\s+|[\n;]+\s*/g;
/** Where speech-to-text leaves no full stop, a new question or a turn of thought begins a new sentence. */
const TURN_OF_THOUGHT =
  /\s(?=(?:so |but |and |okay |ok )?(?:what (?:do|are|is|would|kind|brings|brought|made|about)|how (?:do|are|much|many|soon|about|long|would|does)|why (?:do|are|not|don)|do you|are you|would you|could you|can i|can we|have you|is there|who else|tell me)\b)/gi;
const LONG_WITHOUT_STOP = 60;

/**
 * Splits a text into sentences, with and without punctuation. Every character that is not space between
 * sentences is in exactly one span.
 *
 * @example
 * ```ts
 * splitSentences("Hi. What brings you in?") // => [{ "start": 0, "end": 3 }, { "start": 4, "end": 23 }]
 * ```
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    push(spans, text, start, match.index + match[0].trimEnd().length);
    start = match.index + match[0].length;
  }
  push(spans, text, start, text.length);
  return spans.flatMap((span) =>
    span.end - span.start > LONG_WITHOUT_STOP ? cut(text, span) : [span],
  );
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  if (end > start) spans.push({ start, end });
}

function cut(text: string, span: Span): Span[] {
  const sentence = text.slice(span.start, span.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of sentence.matchAll(TURN_OF_THOUGHT)) {
    if (match.index - start < 12) continue;
    push(spans, text, span.start + start, span.start + match.index);
    start = match.index + 1;
  }
  push(spans, text, span.start + start, span.end);
  return spans;
}
