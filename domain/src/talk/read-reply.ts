import type { ActKind } from "./dialogue-act.ts";
import { findMoney } from "./find-money.ts";
import { phrases } from "./phrase.ts";
import { readPlain } from "./plain-text.ts";

/** What the other side's last line makes of a short answer. */
export type Previous = {
  readonly asks: boolean;
  /** It named an amount or asked for one: a plain yes or no answers that. */
  readonly offers: boolean;
  /** It asked for a number that is not money: miles, owners, years. */
  readonly asksCount: boolean;
  /** The dollars meant by a clipped figure ("8", "7.9", "65"), null when there is none. */
  readonly shorthand: (plain: string) => number | null;
};

const YES = phrases([
  "< (um|uh|well|oh)? (yes|yeah|sure|okay|of course|absolutely|definitely|right|correct|si|claro|you bet|sounds good|deal|perfect|great|fine|all right|exactly|why not|i guess|i suppose|please|go ahead|go for it|uh huh|mhm|mm hmm|totally|certainly|cool|awesome|wonderful|excellent|(i (would|do|am|have|can|will)|it (is|does|has|can|will)|they (do|are)|that is (it|right|fine|correct)) >)",
]);
const NO = phrases([
  "< (um|uh|well|oh|sorry)? (no|not (really|yet|today|right now|at all|interested|for me)|never|i would rather not|i do not|i am not|i can not|i will not|it is not|it does not)",
]);
const ASKS_COUNT = phrases([
  "(how many|how far|mileage|odometer|what year|how old|how long|year is it|zip code|phone number|stock number|how much (does it (weigh|tow)|can it (tow|haul)|range|power))",
]);
const ASKS_PRICE = phrases([
  "(how much|what (would|do|could|will|can|did) (you|it|i) ~3 (offer|pay|want|ask*|have in mind|take|sell|do|give|spend)|your (offer|price|number|budget|best)|(asking|the) price|price|lowest|make (me )?an offer|what is the (number|price)|best you can|come (down|up)|negotia*|in mind|make me an offer|what number)",
]);
const GIVES_IN = phrases([
  "(deal|(will|can|would) (take|accept|do) (it|that|this|#)|accept|sold|agree|it is yours|works for me|sounds good)",
]);
const CLIPPED = phrases([
  "< (how about|what about|i (can|could|would|will) (do|go|give|offer|pay|say)|make it|let us (say|do)|say|call it|maybe|around|about|like|well|um|uh|okay|no|just|go|only|for|at|you might but i can not go lower than|i can not go ~2)? ~1 #",
  "(go|lower than|higher than|down to|up to|take|for|do|give you|at|offer|settle for|meet at) #",
]);
const FIGURE = / (\d{1,3}(?:\.\d{1,2})?) /g;

/** Reads the other side's last line once for a whole turn. */
export function readPrevious(text: string): Previous {
  // Only its end speaks to the answer.
  const end = text.slice(-600);
  const { plain } = readPlain(end);
  const amounts = findMoney(end).map((money) => money.amount);
  const reference = amounts.at(-1) ?? null;
  const asksCount = ASKS_COUNT.test(plain) && reference === null;
  const asksPrice = ASKS_PRICE.test(plain) && !asksCount;
  return {
    asks: /\?\s*$/.test(text) || /\?/.test(end.slice(-80)),
    offers: reference !== null || asksPrice || GIVES_IN.test(plain),
    asksCount,
    shorthand: (answer) =>
      reference !== null || asksPrice ? shorthandIn(answer, reference) : null,
  };
}

function shorthandIn(plain: string, reference: number | null): number | null {
  if (!CLIPPED.test(plain) && !/^ \S+ $/.test(plain)) return null;
  FIGURE.lastIndex = 0;
  const figure = FIGURE.exec(plain)?.[1];
  if (figure === undefined) return null;
  const rest = plain.slice(plain.indexOf(` ${figure} `) + figure.length + 2);
  if (
    /^(?:percent|miles?|months?|years?|days?|weeks?|hours?|minutes?|am|pm|oclock|mpg|owners?|seats?|doors?|kids?|people|times?)\b/.test(
      rest,
    )
  )
    return null;
  const value = Number(figure);
  if (reference === null) return value > 0 && value < 100 ? value * 1000 : null;
  const near = [100, 1000].map((scale) => value * scale);
  return near.find((amount) => amount >= reference * 0.4 && amount <= reference * 1.6) ?? null;
}

/** What a bare yes or no in front of an answer does. */
export function readReply(plain: string, previous: Previous, asks: boolean): ActKind[] {
  if (!previous.asks) return [];
  if (YES.test(plain) && !/ but (?:i |we )?(?:can not|could not|will not|would) /.test(plain)) {
    return asks && !/^ (?:yes|yeah|sure|okay|deal) /.test(plain) ? [] : ["agree"];
  }
  return NO.test(plain) && !asks ? ["refuse"] : [];
}
