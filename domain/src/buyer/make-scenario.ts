import { checkDraft } from "./check-draft.ts";
import { substanceOf } from "./everyday-words.ts";
import { PEOPLE } from "./people/all-people.ts";
import { meet, type Person } from "./people/person.ts";
import { dollars } from "./purse.ts";
import type { Answer, Need, Objection, Purse, Scenario, Secret } from "./scenario.ts";
import type {
  Bargaining,
  DraftNeed,
  DraftRefusal,
  DraftSecret,
  DraftWorry,
  ScenarioDraft,
} from "./scenario-draft.ts";
import { firstName } from "./speech.ts";
import { wonderAboutCar } from "./wonder-about-car.ts";
import { WORRIES } from "./worry-library.ts";

export type MadeScenario =
  | { readonly scenario: Scenario; readonly refusals: readonly [] }
  | { readonly scenario: null; readonly refusals: readonly DraftRefusal[] };

const MINUTES = { easy: 5, medium: 6, hard: 6 } as const;
/** Trust that a secret takes when its maker says nothing of it. */
const SECRET_TRUST = { easy: 52, medium: 58, hard: 64 } as const;
const KEENNESS: Readonly<Record<Bargaining, Purse["keenness"]>> = {
  soft: [0.7, 1],
  usual: [0.35, 0.8],
  hard: [0, 0.35],
};
const MOST_DERIVED = 12;

/** For makers who leave the small lines to us; each is used once in a scenario. */
const REMINDERS = [
  "I told you what it has to do, and I've heard nothing about that.",
  "We've lost sight of what I came in for.",
  "That's nice, and what about the thing I mentioned?",
  "You skipped over what I said.",
  "None of that helps with what I told you.",
  "I did say what matters to me, didn't I?",
];
const HINTS = [
  "There's a bit more to it.",
  "It's a longer story.",
  "I've got my reasons for that.",
  "Let's just say it's been on my mind.",
  "That's not all of it, but never mind.",
  "Some of that I keep to myself.",
];
/** What is said first on a subject about which there is only something to hide. */
const SURFACES = [
  "That depends.",
  "I'd rather not go into that yet.",
  "Oh, you know how it is.",
  "Let's leave that for later.",
  "I don't talk about that with everybody.",
  "That's a long answer to a short question.",
];
const PRESSES = [
  ["That's still what's bothering me.", "I don't feel any better about it yet."],
  ["I hear you, but you've gone around it.", "It's what I said before, it hasn't gone away."],
  ["You haven't really answered me there.", "I'd need something better than that."],
  ["And yet there it is, my same old worry.", "I'm not there yet, I'm sorry."],
] as const;
const SETTLED = [
  "Okay, that I can live with.",
  "All right, that helps.",
  "Good, one thing less.",
  "Fine, I'm easier about that now.",
];

/**
 * The scenario of a draft, as the engine plays it; or what stands against it, every fault by field, value and
 * what is allowed. Pure: the same draft, id and version give the same scenario. Never throws.
 *
 * @example
 * ```ts
 * import { draftOf } from "@walkaround/domain/buyer/draft-scenario";
 * import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
 * const draft = draftOf(SCENARIOS[0]);
 * makeScenario(draft, { id: "ours", version: 3 }).scenario?.title === draft.title // => true
 * makeScenario({ ...draft, reservation: 1 }, { id: "ours", version: 3 }).refusals[0]?.field // => "reservation"
 * ```
 */
export function makeScenario(
  draft: ScenarioDraft,
  { id, version }: { readonly id: string; readonly version: number },
): MadeScenario {
  const refusals = checkDraft(draft);
  if (refusals.length > 0) return { scenario: null, refusals };
  const person = personOf(draft);
  const { partner: _, ...alone } = person;
  const { partner, facts } = draft;
  const list = facts.price ?? 0;
  const met = meet(partner === null ? alone : { ...alone, partner }, {
    id,
    sessionType: draft.sessionType,
    difficulty: draft.difficulty,
    title: draft.title.trim(),
    situation: draft.situation.trim(),
    goal: draft.goal.trim(),
    mood: draft.buyer.mood.trim(),
    car: [facts.year, facts.make, facts.model, facts.trim].filter(Boolean).join(" "),
    minutes: MINUTES[draft.difficulty],
    start: draft.start,
    opening: draft.opening,
    answers: answersOf(draft),
    secrets: draft.secrets.map((secret, at) => secretOf(secret, at, draft)),
    needs: draft.needs.map(needOf),
    fears: draft.fears,
    objections: [
      ...draft.worries.flatMap((worry) => WORRIES.filter((one) => one.id === worry)),
      ...draft.ownWorries.map(worryOf),
    ],
    wonderings: draft.wonderings.length > 0 ? draft.wonderings : wonderAboutCar(facts),
    budget: draft.budget,
    monthly: draft.monthly,
    tradeIn: draft.tradeIn,
    purse: {
      list,
      reservation: draft.reservation,
      keenness: KEENNESS[draft.bargaining],
      alternative: draft.alternative.trim(),
    },
    yes:
      draft.sessionType === "negotiation" || draft.sessionType === "closing" ? "buy" : "next_step",
    facts,
  });
  return { scenario: { ...met, version }, refusals: [] };
}

/** The person of the persona under the name of the draft; what no longer fits them is left unsaid. */
function personOf(draft: ScenarioDraft): Person {
  const known = PEOPLE[draft.persona];
  const { name, age, occupation, face } = draft.buyer;
  const isOther = occupation.trim() !== known.occupation;
  const names = new Map([[firstName(known.name), firstName(name.trim())]]);
  if (known.partner !== undefined && draft.partner !== null)
    names.set(known.partner, draft.partner);
  const renamed = (line: string) =>
    line.replaceAll(/[\p{L}’'-]+/gu, (word) => names.get(word) ?? word);
  const fits = (line: string) => draft.partner !== null || !/^\p{Lu}[\p{L}'’-]+: /u.test(line);
  return {
    ...known,
    name: name.trim(),
    age,
    occupation: occupation.trim(),
    face,
    talkativeness: draft.talkativeness,
    asides: isOther ? [] : known.asides.filter(fits).map(renamed),
    decisionMakers: [firstName(name.trim()), ...deciders(draft)],
    life: known.life
      .filter((answer) => answer.lines.every(fits))
      .filter((answer) => !(isOther && answer.about === "occupation"))
      .map((answer) => ({
        ...answer,
        lines: answer.lines.map(renamed),
        ...(answer.gist !== undefined && { gist: renamed(answer.gist) }),
      })),
  };
}

function deciders({ partner, decidesWith }: ScenarioDraft): readonly string[] {
  if (partner === null || decidesWith.some((one) => one.includes(partner))) return decidesWith;
  return [partner, ...decidesWith];
}

/** What was written, what a need says of itself, and what follows from the numbers. */
function answersOf(draft: ScenarioDraft): Answer[] {
  const said = draft.needs.flatMap(({ about: [about], says }): Answer[] =>
    about === undefined || says === undefined ? [] : [{ about, lines: [says.trim()] }],
  );
  const own = [...draft.answers, ...said];
  const told = new Set(own.map((answer) => answer.about));
  const known = [...own, ...plainAnswers(draft).filter((answer) => !told.has(answer.about))];
  const subjects = new Set([...known, ...PEOPLE[draft.persona].life].map((one) => one.about));
  // Asked a second time, what is hidden has something to come out from behind.
  const surfaces = draft.secrets.flatMap(({ about }, at): Answer[] =>
    subjects.has(about) || draft.secrets.findIndex((one) => one.about === about) < at
      ? []
      : [{ about, lines: [SURFACES[at] ?? ""] }],
  );
  return [...known, ...surfaces];
}

function plainAnswers({ facts, budget, monthly, decidesWith, tradeIn }: ScenarioDraft): Answer[] {
  const plain: Answer[] = [
    {
      about: "visit",
      lines: [`I came about the ${facts.model ?? "car"}.`],
      gist: "I came to look",
    },
  ];
  const add = (about: Answer["about"], line: string, gist: string) =>
    plain.push({ about, lines: [line], gist });
  if (budget !== null) add("budget", `About ${dollars(budget)}, all in.`, dollars(budget));
  if (monthly !== null)
    add("payment", `I can carry about ${dollars(monthly)} a month.`, `${dollars(monthly)} a month`);
  if (decidesWith.length > 0) {
    const others = decidesWith.map((one) => one.trim()).join(" and ");
    add("decision_maker", `Me and ${others}.`, `me and ${others}`);
  }
  if (tradeIn) {
    const car = tradeIn.car.trim().replace(/^(?:an?|the|my) /i, "");
    add("current_car", `The ${car} outside.`, `the ${car}`);
    add("trade", `The ${car}, if the number's right.`, `the ${car}`);
  }
  return plain;
}

function needOf({ about, says, words = [], reminder }: DraftNeed, at: number): Need {
  return {
    id: `need-${at}`,
    about,
    words: words.length > 0 ? words.map(plain) : wordsFrom(says ?? "", about[0]),
    reminder: given(reminder) ?? REMINDERS[at] ?? "",
  };
}

function secretOf(
  { about, line, hint, trust }: DraftSecret,
  at: number,
  { difficulty }: ScenarioDraft,
): Secret {
  return {
    id: `secret-${at}`,
    about,
    trust: trust ?? SECRET_TRUST[difficulty],
    hint: given(hint) ?? HINTS[at] ?? "",
    line: line.trim(),
  };
}

function worryOf(worry: DraftWorry, at: number): Objection {
  const { about, when, raise, beneath, press = [], settled, words = [] } = worry;
  return {
    id: `own-${at}`,
    about,
    when,
    raise,
    beneath: beneath.trim(),
    press: press.length > 0 ? press : (PRESSES[at] ?? []),
    settled: given(settled) ?? SETTLED[at] ?? "",
    words: words.length > 0 ? words.map(plain) : wordsFrom(`${raise.join(" ")} ${beneath}`, about),
  };
}

function given(line: string | undefined): string | undefined {
  return line === undefined || line.trim() === "" ? undefined : line.trim();
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}

function wordsFrom(text: string, about: string | undefined): string[] {
  const words = substanceOf(text).filter((word) => word.length >= 3);
  return [...new Set([...words, ...(about ?? "").split("_")])].slice(0, MOST_DERIVED);
}
