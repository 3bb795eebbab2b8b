// One call for each route that asks for a user: what the tenancy walk sends as its rightful caller and as others.
// A route of the contract without a case here does not compile.
import * as accounts from "@walkaround/contract/accounts";
import type * as analytics from "@walkaround/contract/analytics";
import * as drills from "@walkaround/contract/drills";
import * as rubrics from "@walkaround/contract/rubrics";
import * as scenarios from "@walkaround/contract/scenarios";
import type * as takes from "@walkaround/contract/takes";
import * as training from "@walkaround/contract/training";
import type { Floor, Person } from "./test-floor.ts";

export type WalkInput = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export type WalkCase = {
  /** Somebody of our store who may do it. */
  readonly caller: keyof Omit<Floor, "otto">;
  /** Makes what the call needs in our store, and the call that carries its ids. */
  readonly input: (floor: Floor) => Promise<WalkInput> | WalkInput;
  /**
   * What another dealership's admin gets for the same call: a refusal where it names something of ours; where
   * it names nothing, or only filters, an answer with nothing of ours in it.
   */
  readonly stranger: "refused" | "nothing of ours";
  /** What a salesperson gets who is not the one that it belongs to. */
  readonly colleague: "refused" | "their own";
};

/** Stands in every text of our store, so that one look tells whether an answer holds any. */
export const OUR_MARK = "of-our-store-only";

type KeyOf<Module> = {
  [Name in keyof Module]: Module[Name] extends {
    readonly method: infer Method extends string;
    readonly path: infer Path extends string;
    readonly auth: "user";
  }
    ? `${Method} ${Path}`
    : never;
}[keyof Module];
type UserRoute =
  | KeyOf<typeof accounts>
  | KeyOf<typeof analytics>
  | KeyOf<typeof drills>
  | KeyOf<typeof rubrics>
  | KeyOf<typeof scenarios>
  | KeyOf<typeof takes>
  | KeyOf<typeof training>;

const NEEDS = { sessionType: "discovery", difficulty: "easy", seed: 7 } as const;

/** A talk of Sam's that has begun. */
async function startTalk(sam: Person): Promise<string> {
  const { id } = await sam.does(training.startTrainingSession, {
    body: { ...NEEDS, title: `Talk ${OUR_MARK}`, tags: [OUR_MARK] },
  });
  await sam.does(training.postTurn, {
    params: { id },
    body: { text: `Good morning, what brings you in? ${OUR_MARK}` },
  });
  return id;
}

async function finishTalk(sam: Person): Promise<string> {
  const id = await startTalk(sam);
  await sam.does(training.finishTrainingSession, { params: { id } });
  return id;
}

/** A drill of Sam's: an objection that was waved away. */
async function leaveStanding(sam: Person): Promise<string> {
  const { id } = await sam.does(training.startTrainingSession, {
    body: { sessionType: "objection", difficulty: "easy", seed: 5, tags: [OUR_MARK] },
  });
  for (const text of ["Everybody pays that.", "Sign today.", "You worry too much."]) {
    const { ended } = await sam.does(training.postTurn, { params: { id }, body: { text } });
    if (ended) break;
  }
  await sam.does(training.finishTrainingSession, { params: { id } });
  const { drills: own } = await sam.does(drills.listDrills);
  return own[0]?.id ?? "";
}

const ofATalk = (body?: unknown): WalkCase => ({
  caller: "sam",
  input: async ({ sam }) => ({ params: { id: await startTalk(sam) }, body }),
  stranger: "refused",
  colleague: "refused",
});

const BUILT_IN = "walkaround-discovery";

/** A rubric of our store's own that Maria made. */
async function copyRubric(maria: Person): Promise<string> {
  const body = { from: BUILT_IN, title: `Ours ${OUR_MARK}` };
  const { id } = await maria.does(rubrics.copyRubric, { body });
  return id;
}

const ofARubric = (body?: unknown): WalkCase => ({
  caller: "maria",
  input: async ({ maria }) => ({ params: { id: await copyRubric(maria) }, body }),
  stranger: "refused",
  colleague: "refused",
});

/** The id of a scenario of our store's own that Maria made, and a draft without our mark. */
async function makeScenario(maria: Person): Promise<{ id: string; draft: object }> {
  const { draft } = await maria.does(scenarios.getScenario, { params: { id: "closing-spouse" } });
  const body = { draft: { ...draft, title: `Ours ${OUR_MARK}` } };
  const { scenario } = await maria.does(scenarios.createScenario, { body });
  return { id: scenario.id, draft };
}

const ofAScenario: WalkCase = {
  caller: "maria",
  input: async ({ maria }) => ({ params: { id: (await makeScenario(maria)).id } }),
  stranger: "refused",
  colleague: "refused",
};

const ofOneself = (input: WalkInput = {}): WalkCase => ({
  caller: "sam",
  input: () => input,
  stranger: "nothing of ours",
  colleague: "their own",
});

export const WALK_CASES: Readonly<Record<UserRoute, WalkCase>> = {
  "GET /api/users/profile": ofOneself(),
  "PATCH /api/users/profile": ofOneself({ body: { face: "another" } }),
  "GET /api/users": { ...ofOneself(), caller: "maria" },
  "PATCH /api/users/preferences": {
    caller: "maria",
    input: ({ sam }) => ({
      body: { updates: [{ userId: sam.id, preferences: { theme: "dark" } }] },
    }),
    stranger: "refused",
    colleague: "refused",
  },
  "GET /api/tokens": ofOneself(),
  "POST /api/tokens": ofOneself({ body: { name: "reporting" } }),
  "DELETE /api/tokens/:id": {
    caller: "sam",
    input: async ({ sam }) => {
      const { token } = await sam.does(accounts.createToken, { body: { name: OUR_MARK } });
      return { params: { id: token.id } };
    },
    stranger: "refused",
    colleague: "refused",
  },

  "GET /api/scenarios": {
    ...ofOneself(),
    input: async ({ maria }) => {
      await makeScenario(maria);
      return {};
    },
  },
  "GET /api/scenarios/:id": ofAScenario,
  "POST /api/scenarios": {
    ...ofAScenario,
    // The id of one that is there: a repeat for Maria, a scenario of their own for a stranger.
    input: async ({ maria }) => ({ body: await makeScenario(maria) }),
    stranger: "nothing of ours",
  },
  "PUT /api/scenarios/:id": {
    ...ofAScenario,
    input: async ({ maria }) => {
      const { id, draft } = await makeScenario(maria);
      return { params: { id }, body: { version: 1, draft } };
    },
  },
  "DELETE /api/scenarios/:id": ofAScenario,
  "GET /api/training-sessions": {
    caller: "maria",
    input: async ({ sam }) => {
      await startTalk(sam);
      return { query: { userId: sam.id, q: OUR_MARK } };
    },
    stranger: "nothing of ours",
    colleague: "refused",
  },
  "POST /api/training-sessions": {
    caller: "sam",
    // The id of a talk that is there: a repeat for Sam, a talk of their own for everybody else, or no.
    input: async ({ sam }) => ({ body: { ...NEEDS, id: await startTalk(sam) } }),
    stranger: "nothing of ours",
    colleague: "refused",
  },
  "POST /api/training-sessions/import": ofOneself({
    body: {
      consent: true,
      sessionType: "negotiation",
      transcript: "Seller: Good morning.\nBuyer: Hi. What is your best price on the red one?",
    },
  }),
  "GET /api/training-sessions/:id": ofATalk(),
  "PATCH /api/training-sessions/:id": ofATalk({ title: "Renamed" }),
  "POST /api/training-sessions/:id/turns": ofATalk({ text: "What do you drive now?" }),
  "POST /api/training-sessions/:id/finish": ofATalk(),
  "POST /api/training-sessions/:id/fork": ofATalk({ turn: 1 }),
  "GET /api/training-sessions/:id/scorecard": {
    ...ofATalk(),
    input: async ({ sam }) => ({ params: { id: await finishTalk(sam) } }),
  },

  "GET /api/drills": {
    ...ofOneself(),
    input: async ({ sam }) => {
      await leaveStanding(sam);
      return {};
    },
  },
  "POST /api/drills/:id/start": {
    caller: "sam",
    input: async ({ sam }) => ({ params: { id: await leaveStanding(sam) }, body: {} }),
    stranger: "refused",
    colleague: "refused",
  },
  "GET /api/skills": {
    caller: "maria",
    input: async ({ sam }) => {
      await finishTalk(sam);
      return { query: { userId: sam.id } };
    },
    stranger: "nothing of ours",
    colleague: "refused",
  },
  "GET /api/training-sessions/:id/takes": {
    ...ofATalk(),
    input: async ({ sam }) => {
      const id = await startTalk(sam);
      await sam.does(training.forkTrainingSession, { params: { id }, body: { turn: 1 } });
      return { params: { id } };
    },
  },

  "GET /api/rubrics": {
    ...ofOneself(),
    input: async ({ maria }) => {
      await copyRubric(maria);
      return {};
    },
  },
  "GET /api/rubrics/:id": { ...ofARubric(), colleague: "their own" },
  "POST /api/rubrics": {
    ...ofARubric(),
    input: async ({ maria }) => ({ body: { from: await copyRubric(maria), title: "Another" } }),
  },
  "PATCH /api/rubrics/:id": ofARubric({ version: 1, passMark: 65 }),
  "POST /api/rubrics/:id/use": ofARubric(),
  "DELETE /api/rubrics/:id": ofARubric(),
  "POST /api/rubrics/:id/preview": ofARubric({ edit: { passMark: 65 } }),

  "GET /api/analytics/dashboard": {
    caller: "maria",
    input: async ({ sam }) => {
      await finishTalk(sam);
      return { query: { userId: sam.id } };
    },
    stranger: "nothing of ours",
    colleague: "refused",
  },
};
