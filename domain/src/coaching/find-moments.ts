/** The turns that mattered: at most one moment for each reply of the seller, the weightiest. */
import type { Quote } from "../talk/transcript.ts";
import { betterAnswer, pickUp } from "./better-lines.ts";
import type { Evidence } from "./evidence.ts";
import { meetsFeeling } from "./judge-listening.ts";
import { stepIsAgreed } from "./judge-next-step.ts";
import { momentNote } from "./moment-words.ts";
import { shorten } from "./quote-line.ts";
import { quoteOf, type Reaction } from "./read-reaction.ts";
import type { Exchange } from "./read-talk.ts";
import type { CoachLanguage } from "./rubric.ts";
import type { Moment } from "./scorecard.ts";
import { SELLER_CUES } from "./seller-cues.ts";

const MOST = 12;
const LONG_REPLY = 95;

type Found = {
  readonly kind: Moment["kind"];
  readonly said: string;
  readonly better: string | null;
  readonly quote: Quote;
  readonly weight: number;
};

function sellerQuote(exchange: Exchange): Quote | null {
  const line = exchange.reply.flatMap((utterance) => utterance.sentences)[0];
  return line === undefined ? null : quoteOf(line);
}

/** What could have kept the buyer: the answer they waited for, proof, or a way to leave well. */
function mend(reaction: Reaction | null, exchange: Exchange, evidence: Evidence): string | null {
  if (reaction === null) return null;
  const rude = exchange.reply.some((own) =>
    own.sentences.some((line) => SELLER_CUES.PUT_DOWN.test(line.plain)),
  );
  if (rude) return "That came out wrong, sorry. What matters to you here?";
  const asked = exchange.said.flatMap((own) => own.sentences).find((own) => own.asks);
  if (reaction.unheard !== null)
    return asked === undefined ? null : betterAnswer(asked, evidence.talk.vehicle);
  if (reaction.leaves !== null) return "No problem. Before you go, what did I miss?";
  return reaction.distrust === null
    ? null
    : "Fair. Let me show you, so you don't have to take my word.";
}

function candidates(exchange: Exchange, evidence: Evidence): Found[] {
  const found: Found[] = [];
  const at = sellerQuote(exchange);
  if (at === null) return found;
  const reaction = exchange.reaction;
  for (const line of evidence.redLines) {
    if (exchange.reply.some((utterance) => utterance.turn === line.turn))
      found.push({
        kind: "red_line",
        said: line.quote,
        better: line.say,
        quote: { turn: line.turn, text: line.quote },
        weight: 10,
      });
  }
  const concern = evidence.concerns.find((own) => own.exchange === exchange.index);
  if (concern?.brushedOff != null)
    found.push({
      kind: "fumbled_objection",
      said: concern.sentence.text,
      better: pickUp(concern.sentence),
      quote: concern.brushedOff,
      weight: 9,
    });
  else if (concern?.discounted != null)
    found.push({
      kind: "price_dropped_early",
      said: concern.discounted.text,
      better: pickUp(concern.sentence),
      quote: concern.discounted,
      weight: 8,
    });
  else if (
    concern?.acknowledged != null &&
    concern.settled &&
    (concern.explored ?? concern.answered) !== null
  )
    found.push({
      kind: "handled_objection",
      said: concern.sentence.text,
      better: null,
      quote: concern.acknowledged,
      weight: 7,
    });
  const open = evidence.buyerQuestions.find(
    (question) => question.exchange === exchange.index && !question.answered,
  );
  if (open !== undefined)
    found.push({
      kind: "ignored_question",
      said: open.sentence.text,
      better: betterAnswer(open.sentence, evidence.talk.vehicle),
      quote: at,
      weight: 8,
    });
  const cold =
    reaction !== null && reaction.tone <= -1
      ? (reaction.unheard ?? reaction.distrust ?? reaction.leaves ?? reaction.flat)
      : null;
  if (cold !== null)
    found.push({
      kind: "lost_trust",
      said: cold.text,
      better: mend(reaction, exchange, evidence),
      quote: at,
      weight: 6,
    });
  const need = evidence.needs.find((own) => own.exchange === exchange.index && own.taken === null);
  if (need !== undefined)
    found.push({
      kind: "ignored_need",
      said: need.sentence.text,
      better: pickUp(need.sentence),
      quote: at,
      weight: 5,
    });
  const question = evidence.sellerQuestions.find(
    (own) => own.exchange === exchange.index && own.open && own.answered && own.learned.size >= 3,
  );
  const told = exchange.next
    .flatMap((utterance) => utterance.sentences)
    .sort((a, b) => b.content.size - a.content.size)[0];
  if (question !== undefined && told !== undefined)
    found.push({
      kind: "good_question",
      said: told.text,
      better: null,
      quote: quoteOf(question.sentence),
      weight: 4,
    });
  const warm =
    reaction !== null && reaction.tone >= 1.5 ? (reaction.opened ?? reaction.warm) : null;
  if (warm !== null)
    found.push({ kind: "earned_trust", said: warm.text, better: null, quote: at, weight: 5 });
  const words = exchange.reply.reduce((sum, utterance) => sum + utterance.words, 0);
  if (words > LONG_REPLY)
    found.push({ kind: "monologue", said: "", better: null, quote: at, weight: 3 });
  return found;
}

/** Moments in the order of the talk. Every quote is an exact substring of its turn. */
export function findMoments(evidence: Evidence, language: CoachLanguage): Moment[] {
  const picked: Found[] = [];
  for (const exchange of evidence.talk.exchanges) {
    const best = candidates(exchange, evidence).sort((a, b) => b.weight - a.weight)[0];
    if (best !== undefined) picked.push(best);
  }
  const feeling = meetsFeeling(evidence);
  if (
    feeling.passed === false &&
    feeling.quote !== null &&
    !picked.some((own) => own.said === feeling.quote?.text)
  ) {
    const reply = evidence.talk.seller.find((own) => own.turn > (feeling.quote?.turn ?? 0))
      ?.sentences[0];
    if (reply !== undefined)
      picked.push({
        kind: "missed_cue",
        said: feeling.quote.text,
        better: null,
        quote: quoteOf(reply),
        weight: 5,
      });
  }
  const step = stepIsAgreed(evidence);
  if (step.passed === true && step.quote !== null) {
    const before = evidence.talk.seller.findLast((own) => own.turn < (step.quote?.turn ?? 0));
    const ask =
      before?.sentences.findLast(
        (own) => own.question !== null || SELLER_CUES.ASKS_STEP.test(own.plain),
      ) ?? before?.sentences.at(-1);
    if (ask !== undefined && !picked.some((own) => own.quote.turn === ask.turn))
      picked.push({
        kind: "next_step",
        said: ask.text,
        better: null,
        quote: quoteOf(ask),
        weight: 6,
      });
  }
  return withoutRepeats(picked)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .sort((a, b) => a.quote.turn - b.quote.turn)
    .map((own) => ({
      turn: own.quote.turn,
      kind: own.kind,
      note: momentNote(own.kind, shorten(own.said), language),
      better: own.better,
      quote: own.quote.text,
    }));
}

/** A better line is said once; at most two needs are called passed over. */
function withoutRepeats(picked: readonly Found[]): Found[] {
  const said = new Set<string>();
  let needs = 0;
  return picked.flatMap((own) => {
    if (own.kind === "ignored_need") needs += 1;
    if (own.kind === "ignored_need" && needs > 2) return [];
    if (own.better === null || !said.has(own.better)) {
      if (own.better !== null) said.add(own.better);
      return [own];
    }
    return [{ ...own, better: null }];
  });
}
