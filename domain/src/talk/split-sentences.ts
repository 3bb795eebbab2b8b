/** A stretch of a text, in UTF-16 offsets. */
export type Span = { readonly start: number; readonly end: number };

/** A full stop inside a number or after a title ends nothing. */
const END = /[.!?…]+["'”’)\]]*(?=\s|$)|[\n;]+|\s[-–—]+\s/g;
const TITLE = /(?:^|\s)(?:mr|mrs|ms|dr|st|vs|approx|no|jr|sr|inc|[a-z])$/i;
/** Where speech-to-text leaves no full stop, these words begin a new question or another thought. */
const NEW_THOUGHT =
  /\s(?=(?:(?:so|but|and|okay|ok|well|now|anyway|also|then|because|cuz) )?(?:what (?:do|are|is|would|did|kind|brings|brought|made|about|if|else|time|can)|what'?s|how (?:do|did|are|is|much|many|soon|about|long|would|does|come|often|far)|how'?s|why (?:do|are|not|don|is|did)|where (?:do|are|is|did)|when (?:do|can|would|are)|who else|do you|did you|are you|were you|would you|could you|can you|can i|can we|may i|have you|will you|is there|is it|is that|does that|does it|tell me|walk me|let me ask|let'?s|let me|i hear you|i get (?:it|that)|i understand|makes sense|fair enough|thank you|thanks|by the way|i mean|listen|look (?:i|we|at|if)|if (?:i|we) (?:could|can)|you know what|here'?s|i'?ll|i can|we can|we'?ll|don'?t worry)\b|(?:so|but|anyway) (?:i|we|you|it|that|this|the|if|they|let|there)\b)/gi;
/** What must not be torn from what follows it. */
const LEADS_ON =
  /\b(?:if|when|that|what|why|how|where|who|which|know|see|tell (?:me|you)|ask|asked|think|say|said|and|or|but|so|because|the|a|an|to|of|for|with|is|are|was|not|just|maybe|sure|wondering|wonder|whether|unless|until|till|depends on|like|as|than|about|before|after|while|and then)$/i;
/** "If I could get it under 400, would you…": the question belongs to its condition. */
const CONDITION =
  /^(?:(?:so|and|but|okay|well|then),? )?(?:if|suppose|assuming|say|let'?s say|when|other than|besides|apart from|aside from|since|because|once)\b/i;
const LONG_WITHOUT_STOP = 60;
const SHORTEST = 14;

/**
 * Splits a text into sentences, with and without punctuation. Every character that is not space between
 * sentences is in exactly one span. Linear in the text's length.
 *
 * @example
 * ```ts
 * splitSentences("Hi. What brings you in?") // => [{ "start": 0, "end": 3 }, { "start": 4, "end": 23 }]
 * splitSentences("i hear you that is a lot of money so what would you want it to come in at") // => [{ "start": 0, "end": 33 }, { "start": 34, "end": 73 }]
 * ```
 */
export function splitSentences(text: string): Span[] {
  return splitAtStops(text).flatMap((span) =>
    span.end - span.start > LONG_WITHOUT_STOP ? cut(text, span) : [span],
  );
}

/**
 * Splits a text where its punctuation ends a sentence, and nowhere else.
 *
 * @example
 * ```ts
 * splitAtStops("Hi. It's $24.50, OK?") // => [{ "start": 0, "end": 3 }, { "start": 4, "end": 20 }]
 * ```
 */
export function splitAtStops(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (match[0] === "." && TITLE.test(text.slice(Math.max(start, match.index - 8), match.index))) {
      continue;
    }
    const isDash = /^\s/.test(match[0]);
    push(spans, text, start, isDash ? match.index : match.index + match[0].length);
    start = match.index + match[0].length;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (end > start) spans.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function cut(text: string, span: Span): Span[] {
  const sentence = text.slice(span.start, span.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of sentence.matchAll(NEW_THOUGHT)) {
    if (match.index - start < SHORTEST || sentence.length - match.index < SHORTEST) continue;
    const before = sentence.slice(Math.max(start, match.index - 24), match.index);
    if (LEADS_ON.test(before) || /,$/.test(before)) continue;
    if (CONDITION.test(sentence.slice(start, start + 40)) && match.index - start < 90) continue;
    push(spans, text, span.start + start, span.start + match.index);
    start = match.index + 1;
  }
  push(spans, text, span.start + start, span.end);
  return spans;
}
