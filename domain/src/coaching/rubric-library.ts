/** The rubrics that come with the product: one per session type. */
import type { SessionType } from "../talk/transcript.ts";
import type { Rubric, RubricDimension } from "./rubric.ts";
import { CHECK_WORDS_EN, type CheckId, DIMENSION_LABELS_EN, type DimensionId } from "./words-en.ts";
import { CHECK_WORDS_ES, DIMENSION_LABELS_ES } from "./words-es.ts";
import { CHECK_WORDS_FR, DIMENSION_LABELS_FR } from "./words-fr.ts";

type Plan = Readonly<
  Partial<
    Record<
      DimensionId,
      readonly [weight: number, checks: Readonly<Partial<Record<CheckId, number>>>]
    >
  >
>;

const LISTENING = {
  heard_first_time: 3,
  takes_up_words: 2,
  remembers: 2,
  meets_feeling: 1,
} as const;
const TRUST = {
  buyer_opens_up: 3,
  no_pull_back: 2,
  ends_warm: 2,
  no_walkout: 2,
  own_words: 3,
  no_pressure: 2,
  no_put_down: 2,
  within_the_law: 1,
} as const;
const ANSWERS = {
  answers_questions: 3,
  leaves_no_question: 2,
  answers_specific: 2,
  prices_get_numbers: 1,
  finds_out: 1,
  facts_right: 2,
} as const;
const STEP = {
  proposes_step: 1,
  step_is_definite: 2,
  step_is_agreed: 2,
  asks_in_its_place: 1,
} as const;

const PLANS: Readonly<Record<SessionType, Plan>> = {
  discovery: {
    listening: [25, { ...LISTENING, sums_up: 2 }],
    discovery: [
      25,
      {
        asks_open: 2,
        follows_up: 2,
        uses_answers: 2,
        covers_needs: 2,
        needs_before_money: 2,
        one_at_a_time: 1,
      },
    ],
    answers: [12, ANSWERS],
    value: [8, { drops_no_need: 2, no_recital: 1, admits_limits: 1 }],
    step: [10, STEP],
    trust: [20, TRUST],
  },
  pitch: {
    listening: [20, LISTENING],
    value: [
      30,
      {
        benefits_meet_needs: 3,
        drops_no_need: 2,
        no_recital: 2,
        checks_it_landed: 2,
        hands_on: 2,
        admits_limits: 2,
      },
    ],
    answers: [18, { ...ANSWERS, shows_proof: 1, keeps_it_short: 1 }],
    step: [10, STEP],
    trust: [22, TRUST],
  },
  objection: {
    listening: [18, LISTENING],
    concerns: [
      32,
      {
        concern_heard: 3,
        concern_explored: 3,
        concern_answered: 3,
        concern_settled: 3,
        no_brush_off: 2,
        no_reflex_discount: 1,
      },
    ],
    answers: [15, { ...ANSWERS, admits_limits: 2, shows_proof: 1 }],
    step: [12, STEP],
    trust: [23, TRUST],
  },
  closing: {
    listening: [18, LISTENING],
    answers: [22, { ...ANSWERS, prices_get_numbers: 3, explains_numbers: 2, admits_limits: 2 }],
    concerns: [15, { concern_heard: 2, concern_answered: 2, concern_settled: 2, no_brush_off: 2 }],
    step: [22, { ...STEP, asks_in_its_place: 3 }],
    trust: [23, TRUST],
  },
  product_knowledge: {
    listening: [18, LISTENING],
    answers: [
      35,
      {
        ...ANSWERS,
        answers_questions: 4,
        leaves_no_question: 3,
        answers_specific: 3,
        facts_right: 4,
        finds_out: 2,
        shows_proof: 1,
      },
    ],
    value: [
      17,
      { benefits_meet_needs: 3, no_recital: 2, admits_limits: 2, hands_on: 1, drops_no_need: 1 },
    ],
    discovery: [8, { follows_up: 2, uses_answers: 1 }],
    trust: [22, TRUST],
  },
  negotiation: {
    listening: [15, LISTENING],
    deal: [
      32,
      {
        asks_behind_number: 3,
        explains_numbers: 2,
        names_whole_price: 2,
        trades_concessions: 3,
        no_early_drop: 2,
        shrinking_steps: 1,
        no_payment_switch: 2,
      },
    ],
    answers: [
      18,
      {
        answers_questions: 2,
        leaves_no_question: 2,
        prices_get_numbers: 3,
        facts_right: 2,
        admits_limits: 2,
        shows_proof: 1,
      },
    ],
    step: [12, STEP],
    trust: [23, TRUST],
  },
};

const VERSION = 1;
const PASS_MARK = 70;

function buildRubric(sessionType: SessionType): Rubric {
  const dimensions: RubricDimension[] = [];
  for (const [id, plan] of Object.entries(PLANS[sessionType]) as [
    DimensionId,
    Plan[DimensionId],
  ][]) {
    if (plan === undefined) continue;
    const [weight, checks] = plan;
    dimensions.push({
      id,
      weight,
      label: {
        en: DIMENSION_LABELS_EN[id],
        es: DIMENSION_LABELS_ES[id],
        fr: DIMENSION_LABELS_FR[id],
      },
      checks: (Object.entries(checks) as [CheckId, number][]).map(([check, share]) => ({
        id: check,
        weight: share,
        label: wordsOf(check, "label"),
        advice: wordsOf(check, "advice"),
        missed: wordsOf(check, "missed"),
      })),
    });
  }
  return {
    id: `walkaround-${sessionType}`,
    version: VERSION,
    sessionType,
    passMark: PASS_MARK,
    dimensions,
  };
}

function wordsOf(check: CheckId, part: "label" | "advice" | "missed") {
  return {
    en: CHECK_WORDS_EN[check][part],
    es: CHECK_WORDS_ES[check][part],
    fr: CHECK_WORDS_FR[check][part],
  };
}

const LIBRARY: Readonly<Record<SessionType, Rubric>> = {
  discovery: buildRubric("discovery"),
  pitch: buildRubric("pitch"),
  objection: buildRubric("objection"),
  closing: buildRubric("closing"),
  product_knowledge: buildRubric("product_knowledge"),
  negotiation: buildRubric("negotiation"),
};

/**
 * The built-in rubric of a session type.
 *
 * @example
 * ```ts
 * findRubric("negotiation").passMark // => 70
 * ```
 */
export function findRubric(sessionType: SessionType): Rubric {
  return LIBRARY[sessionType];
}

/**
 * All built-in rubrics, to copy and edit.
 *
 * @example
 * ```ts
 * listRubrics().length // => 6
 * ```
 */
export function listRubrics(): readonly Rubric[] {
  return Object.values(LIBRARY);
}
