import { JORDAN_AND_ROSA } from "../people/families.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const NEGOTIATION_AUNT_ROSA: Scenario = meet(
  { ...JORDAN_AND_ROSA, manner: "plain" },
  {
    id: "negotiation-aunt-rosa",
    sessionType: "negotiation",
    difficulty: "easy",
    title: "Aunt Rosa does the talking",
    situation:
      "Jordan has chosen the Versa. Rosa read that one opens low, so she does; Jordan looks at the floor.",
    goal: "Take Rosa's number with good humor, show the basis of yours, and meet without making Jordan smaller.",
    mood: "Rosa bargains, Jordan squirms",
    car: "2018 Nissan Versa SV",
    minutes: 5,
    start: { trust: 52, interest: 66, patience: 78 },
    opening: [
      "Rosa: We like the little one. Now let's hear what you really want for it. Jordan: Please be nice, everybody.",
      "Jordan: So, the {car}. Rosa: I'm handling this part. What's the real price?",
      "Rosa: I read you're supposed to start low, so be ready. Jordan: Oh my God.",
    ],
    answers: [
      {
        about: "budget",
        lines: [
          "Rosa: She has what she has. Jordan: Aunt Rosa, you can't say that to every question.",
        ],
        gist: "what she has",
      },
      {
        about: "price",
        lines: ["Rosa: They go for less on the internet. Jordan: With twice the miles."],
        gist: "less on the internet",
      },
      {
        about: "use",
        lines: ["Jordan: To the practice and back. Rosa: And to me on Sundays."],
        gist: "work, and Sundays at Rosa's",
      },
      {
        about: "timeline",
        lines: ["Jordan: I start Monday. Rosa: You didn't have to tell that."],
        gist: "Monday",
      },
      {
        about: "decision_maker",
        lines: ["Jordan: It's my money. Rosa: It's my blood pressure."],
        gist: "Jordan's money",
      },
      {
        about: "trade",
        lines: ["Rosa: Nothing to trade but good advice."],
        gist: "nothing to trade",
      },
      {
        about: "competitor",
        lines: ["Rosa: There's one on Route 6 for less. Jordan: It smelled like a dog."],
        gist: "one on Route 6",
      },
      {
        about: "pay_how",
        lines: [
          "Jordan: The credit union, they said yes. Rosa: To eleven, they said yes to eleven.",
        ],
        gist: "the credit union",
      },
      {
        about: "payment",
        lines: ["Rosa: We're talking price. Payments are how they get you."],
        gist: "we're talking price",
      },
      {
        about: "feeling",
        lines: ["Jordan: I want to go home with a car and an aunt."],
        gist: "a bit embarrassed",
      },
      {
        about: "experience",
        lines: ["Rosa: In 1998 I paid the sticker. I've been ashamed ever since."],
        gist: "Rosa paid sticker once",
      },
      {
        about: "likes",
        lines: ["Jordan: It's small and it's clean. Rosa: It's clean, I'll say that."],
        gist: "it's clean",
      },
      {
        about: "wish",
        lines: ["Jordan: That we stop somewhere in the middle."],
        gist: "the middle",
      },
      {
        about: "condition",
        lines: ["Rosa: There's a chip in the glass. I saw it before you did."],
        gist: "a chip in the glass",
      },
      {
        about: "what_would_help",
        lines: ["Rosa: Show me what the others go for, on a paper."],
        gist: "what others go for, on paper",
      },
    ],
    secrets: [
      {
        id: "monday",
        about: "timeline",
        trust: 58,
        hint: "Rosa: We've got time. Jordan: Some.",
        line: "Jordan: If I don't have a car by Monday I lose the job, it's forty minutes with no bus. Rosa: Well, now he knows.",
      },
    ],
    needs: [
      {
        id: "basis",
        about: ["what_would_help", "price", "experience"],
        words: [
          "compar",
          "market",
          "print",
          "on paper",
          "show you",
          "others",
          "fee",
          "out the door",
          "line",
        ],
        reminder: "Rosa: A paper. I asked for a paper.",
      },
    ],
    fears: ["Rosa: paying sticker again"],
    objections: [],
    wonderings: [
      {
        about: "condition",
        ask: "Rosa: And who pays for that chip in the glass?",
        words: ["chip", "glass", "repair", "fix", "us", "we"],
      },
      {
        about: "fees",
        ask: "Rosa: What comes on top of that?",
        words: ["fee", "doc", "tax", "title", "nothing", "on top"],
      },
    ],
    asides: [],
    budget: 11500,
    monthly: null,
    tradeIn: null,
    purse: {
      list: 12400,
      reservation: 11750,
      keenness: [0.05, 0.5],
      alternative: "Rosa: We'll air out the one on Route 6.",
    },
    yes: "buy",
    facts: {
      condition: "used",
      year: 2018,
      make: "Nissan",
      model: "Versa",
      trim: "SV",
      mileage: 64300,
      price: 12400,
      owners: 2,
      accidents: 0,
      mpgCity: 31,
      mpgHighway: 39,
      seats: 5,
    },
  },
);
