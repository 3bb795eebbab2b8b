import type { Craft } from "./craft.ts";

export const CLOSING_CRAFT: Readonly<Record<string, Craft>> = {
  "closing-lease-end": {
    needs: {
      miles: [
        "enough miles for Savannah",
        "You drive 15,500, so the contract should say 15,000 and not 10,000. It costs a little every month and nothing at the end.",
      ],
      "why-more": [
        "what the thirty dollars is for",
        "The thirty more is two things: the lumbar seat, and a rate that went up half a point.",
      ],
    },
    objections: {
      miles:
        "I'd write 15,000 miles into the contract instead of 10,000. Over that it's 15 cents a mile, and here's the line where it says so.",
    },
  },
  "closing-dottie-decides": {
    needs: {
      entry: [
        "getting in by yourself",
        "Sit in it as often as you like, Dottie. The seat goes lower for getting in, and there's a handle right there.",
      ],
      see: [
        "seeing over the hood",
        "The seat raises with this lever, so you look over the hood and not at it.",
      ],
      warranty: [
        "the warranty in plain English",
        "What's left of the warranty: engine and transmission to 60,000 miles. You've got 38,600 to go.",
      ],
    },
    objections: {
      "dottie-in":
        "Then let's do that first. I'll open the door, and you get in and out as often as you want, no hands from me. The seat goes lower with this lever.",
    },
  },
  "closing-spouse": {
    needs: {
      mark: [
        "Mark being in on it",
        "Let's get Mark on video at noon, so he sees it with you and asks me whatever he likes.",
      ],
      numbers: [
        "numbers for Mark",
        "I'll print one page: price, tax, fees, three others like it in the market, and what it costs to run at 21 to the gallon.",
      ],
    },
    objections: {
      mark: "Then he should be part of it. Let's call him on video at noon, I'll send him the sheet before, and if he wants to drive it, take it home overnight.",
      gas: "It's 19 in the city and 24 on the highway. Against your Enclave that's about the same, maybe ten dollars a month less. It's no hybrid, and he can say so.",
    },
  },
  "closing-one-page": {
    needs: {
      quick: [
        "being done before five",
        "The page is printed already, price and every fee. Reading and signing takes twenty minutes.",
      ],
      "service-name": [
        "one name for service",
        "Your service man is Theo, here's his card and his cell. He collects it at St. Anne's.",
      ],
    },
    objections: {
      "finance-office":
        "There are things we have to disclose, and they fit on one sheet. It's all optional; I bring it here at this desk, you say no once, and that's it. Twenty minutes.",
    },
  },
  "closing-turned-down": {
    needs: {
      plan: [
        "a plan either way",
        "Here's the plan: we look without a new inquiry first. If they say yes you see the rate before you sign; if they say no, we try one credit union, and only with your permission.",
      ],
      "true-payment": [
        "a real payment",
        "At 18 percent, 25 hundred down, 60 months, it's about 330 a month. At 14 it's 302. That's the range, on paper.",
      ],
      respect: [
        "being talked to",
        "You've been there six years and you made lead. That counts, and I'll write it on the first page.",
      ],
    },
    objections: {
      "no-again":
        "I can't promise what a bank says. If the answer is no: one more lender, the credit union, within the same two weeks so it counts as one inquiry. If that's a no, we look at a cheaper car or more down, and I tell you to your face.",
    },
  },
  "closing-two-quotes": {
    needs: {
      "same-day": [
        "two quotes with the same date",
        "I'll write our quote with the VIN today and get the converter on the phone so theirs has the same date.",
      ],
      "who-calls": [
        "who makes the calls",
        "I'll make the calls, and you get one page: van is me, ramp is them, with both names.",
      ],
    },
    objections: {
      grant:
        "Both quotes the same day, with the VIN on them. I call the converter now, while you sit here, and I don't date mine until I have theirs.",
      "no-return":
        "Then the order says it: subject to the converter's okay on this VIN, deposit refunded if they say no. In writing, before you sign.",
    },
  },
};
