/** How questions and answers sound, and which questions of some turns want an answer. */
import type { Sentence } from "./read-sentences.ts";
import type { Utterance } from "./read-utterance.ts";

const SOCIAL_QUESTION =
  /^(?:(?:hi|hey|hello|so|good|well|oh)\s+)*(?:how are you|how's it going|how you doing|what's up|really|seriously|right|you know|huh|okay|yeah|is that so|ya know|no|babe|no kidding|are you serious|excuse me|what|who knows|why not|i beg your pardon|pardon|say what|come again)(?: .{0,12})?$/;
/** Begins as an answer to a yes-or-no question does. */
export const YES_NO =
  /^(?:(?:well|oh|so|honestly|um|uh|okay)\s+)*(?:yes|yeah|no|nope|sure|correct|right|absolutely|not|never|it (?:does|doesn't|is|isn't|will|won't|can|can't|has|did|didn't)|they (?:do|don't|did|didn't|are|aren't)|you (?:can|can't|could|do|don't|would)|we (?:do|don't|can|can't|did)|i (?:can|can't|do|don't|will|won't|did)|that's (?:right|with|it|correct|not|included|extra)|it's (?:not|all|standard|included|there|possible|optional|extra|still)|definitely|of course|done|exactly|there(?: is| are| isn't|'s)|almost|both|neither|only|just|depends|i (?:think|believe|guess|suppose|hope) (?:so|not|it))\b/;
/** Asks the seller to do something now. */
export const REQUEST =
  /\b(?:can|could|would|may) (?:you|we|i) (?:please |just |maybe |at least )?(?:check|show|open|see|try|look|find out|test|ask|print|measure|turn|drive|get|put|sit|start|have|take|pull)\b/;
export const WILLING =
  /\b(?:sure|yes|yeah|of course|absolutely|let's|go ahead|i'll|i can|we can|we'll|here|doing it|right now|no problem|come|okay|it's (?:yours|open)|let me|give me|be my guest|please do|happy to|got it|on it|no but|can't because|not (?:without|until))\b/;
/** The request's own verb comes back as an invitation: "can I take a picture?" "Take it." */
export function grants(request: string, reply: string): boolean {
  const verb =
    /\b(?:can|could|may|would) (?:you|we|i) (?:please |just |maybe |at least )?(\w+)/.exec(
      request,
    )?.[1];
  return (
    verb !== undefined &&
    new RegExp(`^(?:(?:yes|sure|okay|yeah|go ahead|please|you can) )*${verb}\\b`).test(reply)
  );
}
/** Sounds like an answer and leaves the buyer where they were. */
export const NON_ANSWER =
  /^(?:(?:well|um|uh|honestly|man|hey|okay|yeah|i mean|it|that|so|oh|look)\s+)*(?:(?:it |that )?(?:all )?depends(?: on .{1,24})?|hard to say|no (?:idea|clue)|not sure|couldn't tell you|can't (?:say|tell)|beats me|who knows|could be.{0,12}|maybe|might|we'll (?:see|figure (?:it|that) out.*|get (?:there|to (?:it|that)))|it's up to you(?: guys)?|whatever|sometime .*|i(?:'d)? guess(?: so)?|(?:i )?(?:don't know|wouldn't know)(?: what to (?:say|tell you))?|good question|great question|some (?:are|do|have it|of them.*)|probably|most of them.*|they all .{1,20}|it's (?:all )?(?:good|fine|included|in there|built in|rolled in)|enough|plenty|a lot|it's a lot|way over that)$/;

/** What the given turns ask, leaving out small talk. */
export function listQuestions(utterances: readonly Utterance[]): Sentence[] {
  return utterances.flatMap((utterance) =>
    utterance.sentences.filter(
      (sentence) => asksSomething(sentence) && !SOCIAL_QUESTION.test(sentence.plain),
    ),
  );
}

function asksSomething(sentence: Sentence): boolean {
  return sentence.asks && (sentence.words.length >= 2 || sentence.content.size > 0);
}
