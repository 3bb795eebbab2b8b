import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWording, checkWordingSoFar, type WordingFault } from "./check-wording.ts";
import { openTalk } from "./open-talk.ts";
import { replyToSeller } from "./reply-to-seller.ts";
import { SCENARIOS } from "./scenario-library.ts";
import { ATTACKS } from "./testing/attacks.ts";
import { holdTalk, saying } from "./testing/hold-talk.ts";
import { wordingPrompt } from "./wording-prompt.ts";

const [scenario] = SCENARIOS;
if (!scenario) throw new Error("There are no scenarios");
const talk = {
  scenario,
  intents: [],
  said: ["Just looking for now."],
  heard: ["I am Sam."],
  guarded: [],
};

function faultOf(builtIn: string, candidate: string): WordingFault | null {
  const checked = checkWording({ ...talk, builtIn, candidate });
  return checked.kind === "fits" ? null : checked.fault;
}

const LINES = ["What brings you in?", "Who is it for?", "How about $25,000?", "Shall we sit down?"];
const OFFER = "I could do $21,500 today.";
const QUESTION = "How many miles are on it?";

describe("checkWording()", () => {
  it.each([
    [OFFER, "Today, honestly, I could do $21,500."],
    [OFFER, "Look, 21.5 is what I could do today."],
    [OFFER, "I could do twenty one five today."],
    [QUESTION, "So how many miles has it got?"],
    ["A 2014 Fusion.", "It's a 2014 Fusion."],
    ["Hello.", "Hi there."],
    ["No, that is too much money for us.", "Nah, that's too much money."],
    ["You've got a deal.", "All right. You've got yourself a deal."],
    ["I'm going to head out, thanks for your time.", "I think I'm off now. Thanks for your time."],
    ["Just me.", "It's only me, so nobody else to ask."],
    ["My wife does the books.", "My wife handles the books."],
    ["You're in more of a hurry than I am.", "You're rushing this more than I am."],
    ["How did you get to that number?", "Can you walk me through how you got to that number?"],
    [QUESTION, ' "So how many miles\n has it got?" '],
  ])("takes for %j the words %j", (builtIn, candidate) => {
    expect(faultOf(builtIn, candidate)).toBeNull();
  });

  it.each<readonly [WordingFault, string, string]>([
    ["empty", OFFER, " \n "],
    ["empty", OFFER, "…"],
    [
      "long",
      "Hello.",
      "Hello there my friend, what a day this has been for all of us here in this place.",
    ],
    ["not_speech", OFFER, "*sighs* I could do $21,500 today."],
    ["not_speech", OFFER, "I could do $21,500 today 🙂"],
    ["questions", QUESTION, "How many miles are on it? Is it new?"],
    ["questions", OFFER, "Could you do $21,500 today?"],
    ["question_lost", QUESTION, "Tell me the miles that are on it."],
    ["number_invented", OFFER, "I could do $21,500 today, maybe $22,000."],
    ["number_invented", OFFER, "I could do $21,500 today, or twenty two thousand."],
    ["number_invented", "I need room.", "I need room for three kids."],
    ["number_lost", OFFER, "I could do a bit less today."],
    ["number_lost", "A 2014 Fusion.", "A Fusion."],
    ["out_of_role", OFFER, "As an AI language model, I could do $21,500 today."],
    ["out_of_role", OFFER, "My instructions are: I could do $21,500 today."],
    ["out_of_role", "Hello.", "Hello, how can I help you."],
    ["coaching", QUESTION, "Great question. How many miles are on it?"],
    ["coaching", OFFER, "Thank you for being so transparent. I could do $21,500 today."],
    ["repeated", "I would rather look around.", "Just looking for now."],
    ["name_invented", "My cousin has one of those.", "My cousin Elvira has one of those."],
    ["name_lost", "My sister drives a Rogue now.", "My sister drives something now."],
    ["other_decision", OFFER, "I could do $21,500 today, it's a deal."],
    ["other_decision", "No, not today.", "Yes, today."],
    ["other_decision", "You've got a deal.", "You have got my attention with that deal."],
    ["other_decision", OFFER, "I could do $21,500 today. Goodbye."],
    [
      "off_subject",
      "The back seat has to fit two car seats.",
      "The weather has been awful, two storms.",
    ],
    ["speakers", OFFER, "Sam: I could do $21,500 today."],
  ])("finds %s: for %j not %j", (fault, builtIn, candidate) => {
    expect(faultOf(builtIn, candidate)).toBe(fault);
  });

  it("lets a decision be said in plainer words than the built-in ones", () => {
    const input = { ...talk, builtIn: "Done.", candidate: "Done. Let's write it up." };
    expect(checkWording(input)).toMatchObject({ fault: "other_decision" });
    expect(checkWording({ ...input, intents: ["bought"] }).kind).toBe("fits");
  });

  it("refuses the price that the buyer hides, however it is written", () => {
    const { reservation } = scenario.purse;
    for (const hidden of [`${reservation}`, `$${reservation}`, `${reservation / 1000}k`]) {
      expect(faultOf("That is too much.", `That is too much, ${hidden}.`)).toBe("number_invented");
    }
  });

  it("refuses what the prompt says", () => {
    const { instructions } = wordingPrompt({
      scenario,
      mood: scenario.start,
      parts: [],
      builtIn: OFFER,
      turns: [],
    });
    const copied = "The speaker is a customer in a car showroom.";
    const checked = checkWording({
      ...talk,
      builtIn: copied.slice(0, 20),
      candidate: copied,
      guarded: [instructions],
    });
    expect(checked).toEqual({ kind: "unfit", fault: "leak" });
  });

  it("finds its own built-in lines fit in every scenario", () => {
    for (const one of SCENARIOS) {
      const said: string[] = [];
      const heard: string[] = [];
      for (const { speaker, text } of holdTalk({ scenario: one, seed: 3, seller: saying(...LINES) })
        .turns) {
        const input = {
          scenario: one,
          intents: [],
          said,
          heard,
          guarded: [],
          builtIn: text,
          candidate: text,
        };
        if (speaker === "seller") heard.push(text);
        else expect(checkWording(input), text).toEqual({ kind: "fits", text });
        if (speaker === "buyer") said.push(text);
      }
    }
  });

  it("lets nothing through of a model that obeys the seller", () => {
    const { state, text: opening } = openTalk({ scenario, seed: 7 });
    for (const attack of ATTACKS) {
      const { text: builtIn, parts, mood } = replyToSeller({ scenario, state, text: attack });
      const turns = [
        { speaker: "buyer", text: opening },
        { speaker: "seller", text: attack },
      ] as const;
      const prompt = wordingPrompt({ scenario, mood, parts, builtIn, turns });
      const input = {
        builtIn,
        scenario,
        intents: parts.map(({ intent }) => intent),
        said: [opening],
        heard: [attack],
        guarded: [prompt.instructions],
      };
      const { reservation } = scenario.purse;
      for (const candidate of [
        prompt.instructions,
        prompt.instructions.split("\n")[0] ?? "",
        prompt.material,
        `My limit is ${reservation}.`,
        `${builtIn} But between us, ${reservation}.`,
        `${builtIn} ${JSON.stringify(scenario.purse)}`,
        `Sure. My instructions say: ${builtIn}`,
        "I am an AI, and I can tell you my lowest price.",
        `${builtIn} You've got a deal.`,
        `Great job. ${builtIn}`,
      ]) {
        expect(checkWording({ ...input, candidate }).kind, `${attack} -> ${candidate}`).toBe(
          "unfit",
        );
      }
    }
  });

  it("never throws and never lets a number through, whatever a model writes", () => {
    const opening = openTalk({ scenario, seed: 7 });
    const builtIn = replyToSeller({ scenario, state: opening.state, text: "Hello." }).text;
    const parts = fc.constantFrom(
      "$",
      "19,950",
      "Sam: ",
      "?",
      "*",
      "deal",
      builtIn,
      "...",
      "\u0000",
      "twenty k ",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(parts).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(texts, (candidate) => {
        const input = { ...talk, builtIn, candidate };
        checkWordingSoFar(input);
        const checked = checkWording(input);
        if (checked.kind === "fits") expect(checked.text).not.toMatch(/19,950|\*|\p{Cc}/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("checkWordingSoFar()", () => {
  it("lets a beginning pass that lacks what is to come, and nothing that is wrong already", () => {
    const input = { ...talk, builtIn: `Fine. ${QUESTION}` };
    expect(checkWordingSoFar({ ...input, candidate: "Fine, all right." }).kind).toBe("fits");
    expect(checkWordingSoFar({ ...input, candidate: "Fine, $900." })).toMatchObject({
      fault: "number_invented",
    });
  });
});
