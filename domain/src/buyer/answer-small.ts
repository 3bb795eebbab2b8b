import type { BuyerState } from "./buyer-state.ts";
import { openObjection } from "./handle-objection.ts";
import type { Asked } from "./hear-seller.ts";
import type { Bank } from "./phrases/banks.ts";
import { dollars } from "./purse.ts";
import type { Scenario } from "./scenario.ts";
import { firstName, type Speech } from "./speech.ts";
import type { Subject } from "./subject.ts";

type Change = Partial<Pick<BuyerState, "once" | "subject">>;

/** Subjects that anybody can answer in a few words, whoever they are. */
const SIMPLE: Readonly<Partial<Record<Subject, Bank>>> = {
  how_are_you: "howAreYou",
  weather: "smallTalk",
  drink_or_seat: "noDrink",
  home: "notHome",
  color: "color",
  time_today: "timeToday",
  has_driven: "notDriven",
  papers: "papers",
  found_us: "foundUs",
  may_i: "showMe",
};

/**
 * Answers small questions that the scenario has no line for: name, work, opinion, what is owed on a trade.
 * What was asked is remembered, so that the same question gets no second story. Null when it is none of them.
 */
export function answerSmall(
  scenario: Scenario,
  state: BuyerState,
  question: Asked,
  subjects: readonly Subject[],
  speech: Speech,
): Change | null {
  for (const subject of subjects) {
    const change = answerOn(subject, scenario, state, speech);
    if (change) return change;
  }
  const asksOfBuyer = / (?:name|who do i have) /.test(question.plain);
  return asksOfBuyer ? answerOn("name", scenario, state, speech) : null;
}

function answerOn(
  subject: Subject,
  scenario: Scenario,
  state: BuyerState,
  speech: Speech,
): Change | null {
  const key = `small:${subject}`;
  const isAgain = state.once.includes(key);
  const change = isAgain ? {} : { once: [...state.once, key] };
  const said = (bank: Bank, values?: Readonly<Record<string, string>>) =>
    speech.stock(isAgain && subject !== "may_i" ? "repeated" : bank, values) ? change : null;
  const simple = SIMPLE[subject];
  if (simple) return said(simple);
  switch (subject) {
    case "name":
      return speech.stock(isAgain ? "namedAgain" : "named", {
        name: firstName(scenario.buyer.name),
      })
        ? change
        : null;
    case "occupation": {
      const job = withArticle(scenario.buyer.occupation);
      return said("work", { job, Job: scenario.buyer.occupation });
    }
    case "opinion":
    case "holding_back":
      return speech.stock(opinionOf(scenario, state)) ? {} : null;
    case "is_that_right":
      return speech.stock("understood") ? {} : null;
    case "anything_else":
      return speech.stock("nothingElse") ? {} : null;
    case "decision_maker":
      return scenario.decisionMakers.length === 1 ? said("mostlyMe") : null;
    case "trade":
    case "trade_owed":
    case "trade_hope":
      return answerTrade(subject, scenario, said);
    default:
      return null;
  }
}

function answerTrade(
  subject: "trade" | "trade_owed" | "trade_hope",
  { tradeIn }: Scenario,
  said: (bank: Bank, values?: Readonly<Record<string, string>>) => Change | null,
): Change | null {
  if (!tradeIn) return said("noTrade");
  if (subject === "trade_owed") {
    return tradeIn.owes > 0
      ? said("tradeOwes", { owes: dollars(tradeIn.owes) })
      : said("tradePaidOff");
  }
  return said("tradeHope", { hope: dollars(tradeIn.hopes) });
}

export function opinionOf(scenario: Scenario, state: BuyerState): Bank {
  const isWorried = openObjection(scenario, state) !== null;
  const { trust, interest } = state.mood;
  if (trust < 35 || interest < 30) return "notConvinced";
  return !isWorried && trust >= 52 && interest >= 55 ? "likesIt" : "halfConvinced";
}

function withArticle(occupation: string): string {
  const lower = occupation.charAt(0).toLowerCase() + occupation.slice(1);
  if (/^retired /.test(lower)) return lower.replace(/^retired (.+)$/, "retired, I was a $1");
  return `${/^[aeiou]/.test(lower) ? "an" : "a"} ${lower}`;
}
