import { TOPICS } from "../talk/dialogue-act.ts";
import { findMoney } from "../talk/find-money.ts";
import { DIFFICULTIES, SESSION_TYPES } from "../talk/transcript.ts";
import { PERSONAS } from "./scenario.ts";
import {
  BARGAINING,
  type DraftRefusal,
  type DraftRule,
  DRAFT_LIMITS as LIMITS,
  type ScenarioDraft,
} from "./scenario-draft.ts";
import { firstName } from "./speech.ts";
import { PERSONAL_SUBJECTS } from "./subject.ts";
import { WORRIES } from "./worry-library.ts";

/** Everything that a question can be about. */
export const SUBJECTS: readonly string[] = [...TOPICS, ...PERSONAL_SUBJECTS];

const OCCASIONS = ["start", "price", "payment", "trade", "commitment", "later"];
const PRICES = [1000, 1_000_000] as const;
const LEAST_SHARE = 0.5;
/** Taxes and fees come on top where people sign. */
const MOST_SHARE = 1.05;
const NAME = /^[\p{L}\p{M}'’. -]+$/u;
/** As the name stands before a line of one of two. */
const SPOKEN_NAME = /^\p{Lu}[\p{L}'’-]+$/u;
const FACE = /^[\w-]{1,64}$/;
const SHOWN = 60;

/** What stands against a draft; empty when it can be played. Never throws. */
export function checkDraft(draft: ScenarioDraft): DraftRefusal[] {
  return new DraftCheck(draft).run();
}

class DraftCheck {
  readonly #draft: ScenarioDraft;
  readonly #found: DraftRefusal[] = [];
  readonly #lines = new Map<string, string>();

  constructor(draft: ScenarioDraft) {
    this.#draft = draft;
  }

  run(): DraftRefusal[] {
    this.#checkCard();
    this.#checkBuyer();
    this.#checkMoney();
    this.#checkAnswers();
    this.#checkHidden();
    this.#checkWorries();
    return this.#found;
  }

  #checkCard(): void {
    const { title, situation, goal, sessionType, difficulty, persona, opening, bargaining } =
      this.#draft;
    this.#text("title", title, LIMITS.title);
    this.#text("situation", situation, LIMITS.text);
    this.#text("goal", goal, LIMITS.text);
    this.#oneOf("sessionType", sessionType, SESSION_TYPES);
    this.#oneOf("difficulty", difficulty, DIFFICULTIES);
    this.#oneOf("persona", persona, PERSONAS);
    this.#oneOf("bargaining", bargaining, BARGAINING);
    this.#lineList("opening", opening, LIMITS.openings);
  }

  #checkBuyer(): void {
    const { buyer, partner, decidesWith, start, talkativeness } = this.#draft;
    this.#name("buyer.name", buyer.name);
    this.#number("buyer.age", buyer.age, 18, 99);
    this.#text("buyer.occupation", buyer.occupation, LIMITS.name);
    this.#text("buyer.mood", buyer.mood, LIMITS.name);
    if (!FACE.test(buyer.face))
      this.#refuse("buyer.face", "odd_sign", buyer.face, "1 to 64 letters, digits and hyphens");
    if (partner !== null) this.#checkPartner(partner, firstName(buyer.name.trim()));
    this.#count("decidesWith", decidesWith, LIMITS.decidesWith);
    for (const [at, one] of decidesWith.entries())
      this.#line(`decidesWith.${at}`, one, LIMITS.name, false);
    this.#number("start.trust", start.trust, 0, 100);
    this.#number("start.interest", start.interest, 0, 100);
    this.#number("start.patience", start.patience, 1, 100);
    if (!(talkativeness >= 0 && talkativeness <= 1))
      this.#refuse("talkativeness", "out_of_range", talkativeness, "0 to 1", { least: 0, most: 1 });
  }

  #checkPartner(partner: string, first: string): void {
    if (!SPOKEN_NAME.test(partner) || partner.length > LIMITS.name)
      this.#refuse("partner", "odd_sign", partner, "one first name, its first letter a capital");
    if (partner === first)
      this.#refuse("partner", "same_name", partner, `any first name but ${first}`);
    if (!SPOKEN_NAME.test(first))
      this.#refuse("buyer.name", "odd_sign", first, "a first name with a capital, when two speak");
  }

  #checkMoney(): void {
    const { facts, reservation, tradeIn, budget, monthly, sessionType } = this.#draft;
    for (const field of ["make", "model"] as const)
      this.#text(`facts.${field}`, facts[field] ?? "", LIMITS.name);
    this.#number("facts.year", facts.year ?? 0, 1950, 2100);
    if (!this.#number("facts.price", facts.price ?? 0, ...PRICES)) return;
    const list = facts.price ?? 0;
    const isSigned = sessionType === "closing" || sessionType === "objection";
    const most =
      sessionType === "negotiation" ? list - 1 : Math.floor(list * (isSigned ? MOST_SHARE : 1));
    this.#number("reservation", reservation, Math.ceil(list * LEAST_SHARE), most);
    if (budget !== null) this.#spoken("budget", budget, 500, PRICES[1]);
    if (monthly !== null) this.#spoken("monthly", monthly, 20, 20_000);
    if (tradeIn === null) return;
    this.#line("tradeIn.car", tradeIn.car, LIMITS.name, false);
    this.#spoken("tradeIn.hopes", tradeIn.hopes, 0, PRICES[1]);
    this.#number("tradeIn.least", tradeIn.least, 0, tradeIn.hopes);
    this.#spoken("tradeIn.owes", tradeIn.owes, 0, PRICES[1]);
  }

  /** A number that the buyer may say aloud. */
  #spoken(field: string, value: number, least: number, most: number): void {
    if (!this.#number(field, value, least, most)) return;
    if (value === this.#draft.reservation && value !== this.#draft.facts.price)
      this.#refuse(field, "names_reservation", value, "any amount but the reservation price");
  }

  #checkAnswers(): void {
    const { answers, needs, wonderings } = this.#draft;
    this.#count("answers", answers, LIMITS.answers);
    const taken = new Map<string, string>();
    const take = (about: string, field: string) => {
      const before = taken.get(about);
      if (before === undefined) taken.set(about, field);
      else this.#refuse(field, "subject_taken", about, `a subject that ${before} does not have`);
    };
    for (const [at, { about, lines, gist }] of answers.entries()) {
      this.#subject(`answers.${at}.about`, about);
      take(about, `answers.${at}.about`);
      this.#lineList(`answers.${at}.lines`, lines, LIMITS.lines);
      if (gist !== undefined) this.#line(`answers.${at}.gist`, gist, LIMITS.line, false);
    }
    this.#count("needs", needs, LIMITS.needs);
    for (const [at, { about, says, words, reminder }] of needs.entries()) {
      const field = `needs.${at}`;
      if (about.length === 0) this.#refuse(`${field}.about`, "missing", "", subjectsInWords());
      for (const one of about) this.#subject(`${field}.about`, one);
      if (says !== undefined) {
        this.#line(`${field}.says`, says);
        if (about[0] !== undefined) take(about[0], `${field}.about`);
      } else if (!answers.some((answer) => about.includes(answer.about)))
        this.#refuse(`${field}.says`, "never_said", "", "a line, or an answer on its subject");
      this.#wordList(`${field}.words`, words);
      if (reminder !== undefined)
        this.#line(`${field}.reminder`, reminder, LIMITS.line, true, true);
    }
    this.#count("wonderings", wonderings, LIMITS.wonderings);
    for (const [at, { about, ask, words }] of wonderings.entries()) {
      this.#subject(`wonderings.${at}.about`, about);
      this.#line(`wonderings.${at}.ask`, ask);
      this.#wordList(`wonderings.${at}.words`, words);
    }
  }

  #checkHidden(): void {
    const { secrets, fears } = this.#draft;
    this.#count("secrets", secrets, LIMITS.secrets);
    for (const [at, { about, line, hint, trust }] of secrets.entries()) {
      this.#subject(`secrets.${at}.about`, about);
      this.#line(`secrets.${at}.line`, line);
      if (hint !== undefined) this.#line(`secrets.${at}.hint`, hint, LIMITS.line, true, true);
      if (trust !== undefined) this.#number(`secrets.${at}.trust`, trust, 0, 100);
    }
    this.#count("fears", fears, LIMITS.fears);
    for (const [at, fear] of fears.entries()) this.#text(`fears.${at}`, fear, LIMITS.line);
    this.#line("alternative", this.#draft.alternative);
  }

  #checkWorries(): void {
    const { worries, ownWorries } = this.#draft;
    const known = WORRIES.map((one) => one.id);
    this.#count("worries", worries, LIMITS.worries);
    for (const [at, worry] of worries.entries()) {
      this.#oneOf(`worries.${at}`, worry, known);
      if (worries.indexOf(worry) !== at)
        this.#refuse(`worries.${at}`, "said_twice", worry, "each worry once");
    }
    this.#count("ownWorries", ownWorries, LIMITS.ownWorries);
    for (const [at, worry] of ownWorries.entries()) {
      const field = `ownWorries.${at}`;
      this.#subject(`${field}.about`, worry.about);
      this.#oneOf(`${field}.when`, worry.when, OCCASIONS);
      this.#lineList(`${field}.raise`, worry.raise, LIMITS.lines);
      this.#line(`${field}.beneath`, worry.beneath);
      if (worry.press && worry.press.length > 0)
        this.#lineList(`${field}.press`, worry.press, LIMITS.lines);
      if (worry.settled !== undefined)
        this.#line(`${field}.settled`, worry.settled, LIMITS.line, true, true);
      this.#wordList(`${field}.words`, worry.words);
    }
  }

  #refuse(
    field: string,
    rule: DraftRule,
    value: unknown,
    allowed: string,
    bounds: Pick<DraftRefusal, "least" | "most"> = {},
  ): void {
    const shown = String(value);
    this.#found.push({
      field,
      rule,
      value: shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown,
      allowed,
      ...bounds,
    });
  }

  #text(field: string, text: string, most: number): boolean {
    if (text.trim() === "") this.#refuse(field, "missing", text, `1 to ${most} characters`);
    else if (text.length > most)
      this.#refuse(field, "too_long", `${text.length} characters`, `${most} characters at most`, {
        most,
      });
    else return true;
    return false;
  }

  #name(field: string, name: string): void {
    if (this.#text(field, name, LIMITS.name) && !NAME.test(name))
      this.#refuse(field, "odd_sign", name, "letters, blanks, hyphens and apostrophes");
  }

  #subject(field: string, about: string): void {
    if (about === "") this.#refuse(field, "missing", about, subjectsInWords());
    else if (!SUBJECTS.includes(about)) this.#refuse(field, "not_known", about, subjectsInWords());
  }

  #oneOf(field: string, value: string, allowed: readonly string[]): void {
    if (!allowed.includes(value)) this.#refuse(field, "not_known", value, allowed.join(", "));
  }

  #number(field: string, value: number, least: number, most: number): boolean {
    if (Number.isInteger(value) && value >= least && value <= most) return true;
    this.#refuse(field, "out_of_range", value, `whole numbers from ${least} to ${most}`, {
      least,
      most,
    });
    return false;
  }

  #count(field: string, list: readonly unknown[], most: number): void {
    if (list.length > most)
      this.#refuse(field, "too_many", list.length, `${most} at most`, { most });
  }

  #lineList(field: string, lines: readonly string[], most: number): void {
    if (lines.length === 0) this.#refuse(field, "missing", "", "a line at least");
    this.#count(field, lines, most);
    for (const [at, line] of lines.entries()) this.#line(`${field}.${at}`, line);
  }

  #wordList(field: string, words: readonly string[] | undefined): void {
    if (words === undefined) return;
    this.#count(field, words, LIMITS.words);
    for (const [at, word] of words.entries()) this.#text(`${field}.${at}`, word, LIMITS.name);
  }

  /** Something that the buyer says: one question at most, said in one place only, never what they would pay. */
  #line(
    field: string,
    line: string,
    most: number = LIMITS.line,
    isOnce = true,
    mayMiss = false,
  ): void {
    if (mayMiss && line.trim() === "") return;
    if (!this.#text(field, line, most)) return;
    if (line.split("?").length > 2) this.#refuse(field, "two_questions", line, "one question mark");
    if (/[{}\p{Cc}]/u.test(line.replaceAll("{car}", "")))
      this.#refuse(field, "odd_sign", line, "letters, digits and punctuation; {car} for the model");
    if (this.#namesReservation(line))
      this.#refuse(field, "names_reservation", line, "any amount but the reservation price");
    if (isOnce) this.#note(field, line);
  }

  #note(field: string, line: string): void {
    const bare = line
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const before = this.#lines.get(bare);
    if (before === undefined) this.#lines.set(bare, field);
    else this.#refuse(field, "said_twice", line, `words that ${before} does not have`);
  }

  #namesReservation(line: string): boolean {
    const { reservation, facts } = this.#draft;
    if (reservation === facts.price || !Number.isFinite(reservation)) return false;
    const digits = line.replaceAll(/(?<=\d)[,. ](?=\d{3})/g, "");
    return (
      new RegExp(`(?<!\\d)${reservation}(?!\\d)`).test(digits) ||
      findMoney(line).some((money) => money.amount === reservation)
    );
  }
}

function subjectsInWords(): string {
  return SUBJECTS.join(", ");
}
