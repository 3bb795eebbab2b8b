import type { Concept } from "./concepts.ts";

/** The question a good seller asks next, by what the buyer just brought up. */
const NEXT_QUESTIONS: readonly (readonly [Concept, string])[] = [
  ["trade", "What do you still owe on it, and what's it need?"],
  ["rate", "What rate were you quoted, and by whom?"],
  ["payment", "What did you figure it would be before you came in?"],
  ["fees", "Want to go down the page line by line, with what you can say no to?"],
  ["history", "Want to read the report with me, line by line?"],
  ["charging", "Where does it sleep at night, and what's the longest day you drive?"],
  ["tow", "What does it weigh loaded, and how far do you pull it?"],
  ["body", "Is it the getting in or the long sit that does it?"],
  ["animal", "Want to bring them by and see how they fit?"],
  ["family", "Who sits where on a normal day?"],
  ["partner", "What will they want to know first?"],
  ["weather", "Where does it get bad on your road?"],
  ["reliability", "What happened, and what did it cost you?"],
  ["warranty", "What broke on you that wasn't covered?"],
  ["safety", "Which part of that worries you the most?"],
  ["quiet", "When do you notice it most, and at what speed?"],
  ["cargo", "What's the biggest thing that has to go in?"],
  ["size", "How much room have you got? Let's measure it."],
  ["commute", "What's that drive like on a bad day?"],
  ["fuel", "How many miles is that in a week?"],
  ["rival", "Is that the total with fees, and is it on paper?"],
  ["price", "What did you base that on?"],
  ["distance", "How many miles is that in a week?"],
  ["tech", "Which part of that do you use every day?"],
];

/** One question for what the buyer brought up; null when nothing on the list fits. */
export function nextQuestion(concepts: ReadonlySet<Concept>): string | null {
  return NEXT_QUESTIONS.find(([concept]) => concepts.has(concept))?.[1] ?? null;
}
