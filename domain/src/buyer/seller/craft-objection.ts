import type { Craft } from "./craft.ts";

export const OBJECTION_CRAFT: Readonly<Record<string, Craft>> = {
  "objection-think-about-it": {
    needs: {
      winter: [
        "making January work",
        "Let's figure it for January, not for June: the payment you can carry in winter, with the eight thousand where it helps most.",
      ],
      starts: [
        "a truck that starts",
        "One owner, all the service records, and the powertrain warranty has two years on it. It'll start.",
      ],
      trailer: ["the mower trailer", "It tows 6,800, so the mower trailer is nothing to it."],
    },
    objections: {
      "winter-money":
        "So let's do it for winter: some credit unions let you pay ahead in season and less from December on. I'll print both on paper, with the total, so you and Elena can see January.",
    },
  },
  "objection-not-today": {
    needs: {
      "trust-it": [
        "trusting it in the morning",
        "Certified means the powertrain is covered to 100,000, and roadside comes with it.",
      ],
      total: [
        "what it really costs a month",
        "I'll write it all in: price, tax, fees, your trade as it stands, and what that makes a month at your credit union's rate.",
      ],
    },
    objections: {
      "not-today":
        "Then not today. I'll have yours appraised as it is while you wait, write the sheet, and you take it home. If you like, come back Thursday at five with a clear head.",
    },
  },
  "objection-online-price": {
    needs: {
      total: [
        "the total, fee by fee",
        "Let's put both side by side, out the door: theirs with every fee, ours with every fee. Our doc fee is 199, I'll print it.",
      ],
      near: [
        "close to your mom's",
        "You'd be five minutes away, and there's a loaner at every service, so you're never without a car.",
      ],
    },
    objections: {
      cheaper:
        "If it's the same car with the same fees, go get it. Let's call them and compare out the door, line by line: their doc fee, the miles, the tires. Ours is all on this sheet.",
    },
  },
  "objection-little-fees": {
    needs: {
      explained: [
        "what each line is",
        "The title and the plates are the state's. The doc fee is ours, 199. The other lines are optional, and I'll take them off.",
      ],
      mateo: [
        "Mateo hearing it, too",
        "Put Mateo on speaker and I'll explain each line to both of you.",
      ],
    },
    objections: {
      lines:
        "Those three are optional, you can say no, and somebody should have told you before. I'm crossing them out. Title and plates are from the state, the doc fee is ours.",
    },
  },
  "objection-trade-too-low": {
    needs: {
      basis: [
        "how we got to nine",
        "Here's the appraisal sheet: what three like it brought at auction, minus tires we don't need because yours are new, minus the light. Let's walk around it together.",
      ],
      owed: [
        "the two you'd be short",
        "You owe eleven, it brings nine: the two can be cash, or it goes into the next loan and you pay interest on it. I'd rather show you both than hide it.",
      ],
      gas: [
        "the gas bill",
        "The Escape does 33 on the highway; against your Explorer that's about half of the ninety dollars.",
      ],
    },
    objections: {
      "low-trade":
        "Here's the sheet: auction prices of three like yours, what the engine light costs us to sort out, and what's left. Retail is higher, that's true, and you're free to sell it privately. Get a second offer, I mean it.",
    },
  },
  "objection-accident-report": {
    needs: {
      proof: [
        "what was really hit",
        "I don't know what was hit beyond what the report says. I can get the repair invoice, and your own mechanic can put it on a lift and look at the frame.",
      ],
      kids: [
        "three kids in the back of it",
        "For three car seats I'd want to know the rear structure is right, too. So let's have it measured before any of your kids rides in it.",
      ],
    },
    objections: {
      accident:
        "We should have told you before you opened the phone. I don't know if the frame was touched. Your mechanic puts it on a lift, I get you the repair bill, and if either's wrong, you walk away.",
    },
  },
};
