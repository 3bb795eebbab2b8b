import type { Craft } from "./craft.ts";

export const NEGOTIATION_CRAFT: Readonly<Record<string, Craft>> = {
  "negotiation-fair-number": {
    needs: {
      fair: [
        "how the price is made",
        "Let me show you how we got there: three in the market, on paper, with the fees, so you see where this one stands.",
      ],
    },
    objections: {},
  },
  "negotiation-aunt-rosa": {
    needs: {
      basis: [
        "what the others go for",
        "Rosa, here's a print of what four others go for, with their miles. You keep the paper.",
      ],
    },
    objections: {},
  },
  "negotiation-cash-haggler": {
    needs: {
      story: [
        "something for your pride",
        "I can fix the tailgate ding, because you found it before I mentioned it.",
      ],
      bed: [
        "the bed for furniture",
        "The bed has six tie-downs and a liner, so your armoires ride without a scratch.",
      ],
    },
    objections: {},
  },
  "negotiation-payment-only": {
    needs: {
      total: [
        "the months and the total",
        "Let's write it side by side: 60 months, 66 and 72, each with its rate, its payment and the total in the end.",
      ],
    },
    objections: {},
  },
  "negotiation-screenshot": {
    needs: {
      close: ["being close", "You'd be five minutes from service, with a loaner every time."],
      total: ["a total to compare", "Here's ours out the door, line by line, next to theirs."],
    },
    objections: {},
  },
  "negotiation-fleet-buyer": {
    needs: {
      uptime: [
        "what a standing van costs you",
        "I can put a loaner in writing: when one of the three is in service, you have another the same day.",
      ],
      date: [
        "all three by the first",
        "All three can be ready on the first; I'll confirm it in writing today.",
      ],
    },
    objections: {},
  },
  "negotiation-upside-down": {
    needs: {
      columns: [
        "three columns",
        "Three columns, in pen: your trade, what you owe, the price of the car. Nothing moves from one to the other without you seeing it.",
      ],
    },
    objections: {},
  },
  "negotiation-knows-invoice": {
    needs: {
      "one-step": [
        "one price, everything in it",
        "One price with everything in it, doc fee included, in writing. No second visit to anybody.",
      ],
    },
    objections: {},
  },
};
