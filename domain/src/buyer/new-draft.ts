import type { ScenarioDraft } from "./scenario-draft.ts";

/**
 * A plain buyer whom a store can make its own: complete, so that they answer from the first moment, and
 * ordinary, so that every field is worth changing.
 *
 * @example
 * ```ts
 * import { makeScenario } from "@walkaround/domain/buyer/make-scenario";
 * makeScenario(NEW_DRAFT, { id: "ours", version: 1 }).refusals // => []
 * ```
 */
export const NEW_DRAFT: ScenarioDraft = {
  title: "A second car by the weekend",
  situation:
    "Chris Novak comes in on a Thursday evening for the RAV4 in the front row. The old sedan needs a transmission.",
  goal: "Find out why it has to be this week, and agree on a next step.",
  sessionType: "discovery",
  difficulty: "medium",
  persona: "burned_before",
  buyer: {
    name: "Chris Novak",
    age: 41,
    occupation: "Physical therapist",
    mood: "Polite, in a bit of a hurry",
    face: "chris-novak",
  },
  partner: null,
  decidesWith: ["my wife Laura"],
  facts: {
    condition: "used",
    year: 2022,
    make: "Toyota",
    model: "RAV4",
    trim: "XLE",
    price: 27_900,
    mileage: 31_200,
    drivetrain: "AWD",
    fuel: "gasoline",
    mpgCity: 27,
    mpgHighway: 34,
    owners: 1,
    accidents: 0,
    title: "clean",
  },
  opening: ["Hi. I saw the RAV4 out front. Is that one still for sale?"],
  answers: [
    { about: "visit", lines: ["We drove past on Sunday, and my wife made me turn around."] },
    { about: "current_car", lines: ["An old Camry. The transmission is going."] },
    { about: "timeline", lines: ["The sooner the better, really."] },
    { about: "use", lines: ["To work and back, thirty miles a day, and the school run."] },
  ],
  needs: [
    {
      about: ["matters", "wish"],
      says: "It has to start every morning. I have patients at seven.",
    },
    { about: ["space"], says: "Two car seats and a stroller have to fit." },
  ],
  secrets: [
    {
      about: "why_now",
      line: "The shop gave the Camry two weeks. After Saturday I'm driving a rental.",
    },
  ],
  worries: ["is-it-reliable"],
  ownWorries: [],
  fears: ["Buying in a hurry and paying for it for years"],
  wonderings: [],
  tradeIn: { car: "2012 Camry", hopes: 3500, least: 1500, owes: 0 },
  budget: 26_000,
  monthly: null,
  reservation: 27_100,
  bargaining: "usual",
  alternative: "I'd go and see the one across town on Saturday.",
  start: { trust: 45, interest: 55, patience: 60 },
  talkativeness: 0.5,
};
