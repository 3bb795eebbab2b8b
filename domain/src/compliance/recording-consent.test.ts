import { checkRule } from "./check-rule.test.ts";

checkRule("REC-1", {
  breaches: [
    "I've been recording this whole conversation, by the way.",
    "im recording you just so you know its for training",
    "We recorded our call yesterday without telling you.",
    "My phone's recording, don't worry about it.",
    "I always record customers, they don't have to know.",
    "There's a hidden mic under the desk.",
    "we tape every conversation in this office",
    "I record all my talks and nobody ever asks.",
    "don't tell them we're recording",
    "You've been on a recorded line this whole time.",
    "I recorded what you said so you can't back out.",
    "going to record this, anyway, what payment do you want",
  ],
  nearMisses: [
    "Is it okay if I record this for training?",
    "I'd like to record our talk. Are you both all right with that?",
    "I won't record anything without your okay.",
    "The accident was recorded by the county.",
    "The service history is recorded at 30,000 miles.",
    [
      "S: Would you mind if I record this?",
      "B: No problem, go ahead.",
      "S: Great, I'm recording us now.",
    ],
    "This call may be recorded for quality, tell me if you'd rather not.",
    "The dash cam is recording while you drive, it's built in.",
    "We had a record month.",
    "Can I record the walkaround so you can show your wife?",
    "I'm not recording.",
    "Some dealers record you without asking.",
    "It has a great safety record.",
  ],
});
