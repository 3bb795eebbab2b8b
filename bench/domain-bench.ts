// What the domain costs by itself: a reply of the buyer, and the scorecard of a long talk.

import type { BuyerState } from "@walkaround/domain/buyer/buyer-state";
import { openTalk } from "@walkaround/domain/buyer/open-talk";
import { replyToSeller } from "@walkaround/domain/buyer/reply-to-seller";
import type { Scenario } from "@walkaround/domain/buyer/scenario";
import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
import { nextSellerLine, SELLER_STYLES } from "@walkaround/domain/buyer/scripted-seller";
import { scoreTalk } from "@walkaround/domain/coaching/score-talk";
import { findRedLines } from "@walkaround/domain/compliance/find-red-lines";
import type { Turn } from "@walkaround/domain/talk/transcript";
import { timeEach } from "./quantiles.ts";
import type { Measure } from "./report.ts";

const TALKS_PER_SCENARIO = 4;
const LONG_TALK_TURNS = 60;
const LONG_TALKS = 120;

type Exchange = { readonly scenario: Scenario; readonly state: BuyerState; readonly text: string };
type LongTalk = { readonly scenario: Scenario; readonly turns: readonly Turn[] };

/** Replies and scorecards, each beside the splitting of the same words by the platform's own segmenter. */
export function measureDomain(): Measure[] {
  const { exchanges, talks } = rehearse();
  return [
    {
      name: "A reply of the buyer",
      floorMs: 5,
      ours: timeEach(exchanges, replyToSeller),
      peerName: "splitting the seller's line into words",
      peer: timeEach(exchanges, ({ text }) => countWords(text)),
    },
    {
      name: `The scorecard of a talk of ${LONG_TALK_TURNS} turns, with its red lines`,
      floorMs: 30,
      ours: timeEach(talks, scoreLongTalk),
      peerName: "splitting the talk into words",
      peer: timeEach(talks, ({ turns }) => turns.map((turn) => countWords(turn.text))),
    },
  ];
}

function scoreLongTalk({ scenario, turns }: LongTalk): unknown {
  const { sessionType, difficulty, facts } = scenario;
  const redLines = findRedLines({ turns, vehicle: facts });
  return scoreTalk({ sessionType, difficulty, turns, vehicle: facts, redLines });
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });

function countWords(text: string): number {
  let words = 0;
  for (const segment of SEGMENTER.segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

/** Talks of every scenario with sellers of every style, and each single exchange of them. */
function rehearse(): { exchanges: Exchange[]; talks: LongTalk[] } {
  const exchanges: Exchange[] = [];
  const rehearsed = SCENARIOS.flatMap((scenario) =>
    Array.from({ length: TALKS_PER_SCENARIO }, (_, seed) => {
      const turns = rehearseOnce(scenario, seed, exchanges);
      return { scenario, turns };
    }),
  );
  return { exchanges, talks: rehearsed.slice(0, LONG_TALKS).map(lengthen) };
}

function rehearseOnce(scenario: Scenario, seed: number, exchanges: Exchange[]): Turn[] {
  const style = SELLER_STYLES[seed % SELLER_STYLES.length] ?? "strong";
  const opening = openTalk({ scenario, seed });
  const turns: Turn[] = [{ speaker: "buyer", text: opening.text }];
  let { state } = opening;
  for (;;) {
    const text = nextSellerLine({ scenario, turns, style, seed });
    if (text === null) return turns;
    exchanges.push({ scenario, state, text });
    const reply = replyToSeller({ scenario, state, text });
    turns.push({ speaker: "seller", text }, { speaker: "buyer", text: reply.text });
    if (reply.ended) return turns;
    state = reply.state;
  }
}

/** No buyer stays for sixty turns: the talk is taken up again from its beginning until it is as long. */
function lengthen({ scenario, turns }: LongTalk): LongTalk {
  const rounds = Math.ceil(LONG_TALK_TURNS / turns.length);
  const long = Array.from({ length: rounds }, () => turns).flat();
  return { scenario, turns: long.slice(0, LONG_TALK_TURNS) };
}
