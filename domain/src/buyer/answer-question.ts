import type { Topic } from "../talk/dialogue-act.ts";
import type { BuyerState } from "./buyer-state.ts";
import type { Heard } from "./hear-seller.ts";
import type { Reply } from "./say-lines.ts";
import type { Answer, Scenario, Secret } from "./scenario.ts";

export type Answered = {
  readonly asked: BuyerState["asked"];
  readonly told: BuyerState["told"];
  /** True when the seller asked something that had been answered before. */
  readonly again: boolean;
};

/** Answers what was asked, as far as it was asked: a first line, more when asked further, a secret when asked well. */
export function answerQuestions(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  reply: Reply,
): Answered | null {
  const question = heard.questions.at(-1);
  if (!question) return null;
  const answer = pickAnswer(scenario, state, question.topics, question.open);
  if (!answer) {
    if (!reply.stock("noAnswer")) reply.stock("neutral");
    return { asked: state.asked, told: state.told, again: false };
  }
  const times = state.asked[answer.topic] ?? 0;
  const secret = question.open || times > 0 ? ripeSecret(scenario, state, answer.topic) : null;
  const line = answer.lines[times];
  const again = line === undefined && secret === null;
  if (again) {
    reply.stock("repeated");
    reply.stock("moreToSay");
  } else {
    if (question.open && times === 0 && reply.throw() < 0.2) reply.stock("opened");
    if (line !== undefined) reply.own(line);
    if (secret) reply.own(secret.line);
  }
  return {
    asked: { ...state.asked, [answer.topic]: times + 1 },
    told: secret ? [...state.told, secret.id] : state.told,
    again,
  };
}

/** The topic asked about that has most left to say; an open question about nothing in particular gets the next thing. */
function pickAnswer(
  scenario: Scenario,
  state: BuyerState,
  topics: readonly Topic[],
  isOpen: boolean,
): Answer | null {
  const left = (answer: Answer) => answer.lines.length - (state.asked[answer.topic] ?? 0);
  const about = scenario.answers.filter((answer) => topics.includes(answer.topic));
  const best = [...about].sort((a, b) => left(b) - left(a))[0];
  if (best) return best;
  return isOpen ? (scenario.answers.find((answer) => left(answer) > 0) ?? null) : null;
}

function ripeSecret(scenario: Scenario, state: BuyerState, topic: Topic): Secret | null {
  return (
    scenario.secrets.find(
      (secret) =>
        secret.topic === topic &&
        !state.told.includes(secret.id) &&
        state.mood.trust >= secret.trust,
    ) ?? null
  );
}
