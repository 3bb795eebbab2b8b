/** The question a good seller asks next, by what the buyer just said. First match wins. */
const NEXT_QUESTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:i|we) (?:still )?owe\b|\bupside down\b|\bpayoff\b/,
    "What's the payoff, and how long is left on it?",
  ],
  [/\btrade(?:-?in)?\b|\bkbb\b|\bappraisal\b/, "What's it need, and what do you still owe on it?"],
  [/\b(?:interest|apr|rate)\b/, "What rate were you quoted, and by whom?"],
  [
    /\b(?:payments?|a month|per month|monthly)\b/,
    "What did you figure it would be before you came in?",
  ],
  [
    /\b(?:fees?|add-?ons?|nitrogen|protection package|coating|etch)\b/,
    "Want to go down the page line by line, with what you can say no to?",
  ],
  [
    /\b(?:accident|carfax|salvage|wrecked|been hit|flood)\b/,
    "Want to read the report with me, line by line?",
  ],
  [/\b(?:warranty|service contract)\b/, "What broke on you that wasn't covered?"],
  [
    /\b(?:charge|charging|charger|range|battery|ev|electric)\b/,
    "Where would it sleep at night, and what's your longest ordinary day?",
  ],
  [
    /\b(?:tow|towing|trailer|camper|boat|fifth wheel|popup)\b/,
    "What does it weigh loaded, and how far do you pull it?",
  ],
  [
    /\b(?:bad|my|her|his) (?:back|hip|hips|knee|knees|shoulder|shoulders|neck)\b|\barthritis\b|\bclimb(?:ing)? (?:in|up|into)\b/,
    "Is it the getting in or the long sit that does it?",
  ],
  [/\b(?:dogs?|crates?|puppy|lab)\b/, "Want to bring them by and see how they fit?"],
  [
    /\b(?:twins|toddler|baby|boosters?|car seats?|rear-?facing|stroller)\b/,
    "Who sits where on a normal day? Let's try the seats.",
  ],
  [/\b(?:kids|boys|girls|teenagers?|daughter|son)\b/, "Who sits where on a normal day?"],
  [
    /\b(?:wife|husband|partner|girlfriend|boyfriend|dad|mom|mother|father|sister|brother)\b.*\b(?:ask|talk|know|decide|wants?|thinks?|says?|hates?|loves?|check)\b|\b(?:talk|check|ask|run it by|call)\b.*\b(?:wife|husband|partner|dad|mom|sister|brother)\b/,
    "What will they want to know first?",
  ],
  [/\b(?:snow|ice|icy|slid|slides?|winter|hill)\b/, "Where does it get bad on your road?"],
  [
    /\b(?:transmission|broke|breaks? down|stalls?|won't start|doesn't start|repair|lemon)\b/,
    "What happened, and what did they want to fix it?",
  ],
  [/\b(?:safe|safety|crash)\b/, "Which part of that worries you the most?"],
  [/\b(?:noise|noisy|loud|quiet|rattle)\b/, "At what speed do you notice it most?"],
  [
    /\b(?:cargo|trunk|luggage|gear|groceries|tools|hockey|golf)\b/,
    "What's the biggest thing that has to go in?",
  ],
  [
    /\b(?:garage|park|parking|tight|narrow)\b/,
    "How much room have you got? Let's measure it against this one.",
  ],
  [
    /\b(?:commute|round trip|each way|miles a day|miles a week)\b/,
    "What's that drive like on a bad day?",
  ],
  [/\b(?:gas|mpg|gallon|fill up|fuel)\b/, "How many miles is that in a week?"],
  [
    /\b(?:other (?:guy|dealer|store|place|one)|less (?:at|in|for)|cheaper|for less|carmax|online|saw one|found one|quote)\b/,
    "Is that the total with fees, and is it on paper?",
  ],
  [
    /\btoo (?:much|high|expensive)\b|\bout of (?:my|our) (?:budget|range)\b|\bmore than (?:i|we)\b/,
    "Is it the price, the payment, or what you'd have to put down?",
  ],
  [/\b(?:think about|think on|sleep on|think it over)\b/, "What's the piece you'll be chewing on?"],
  [/\b(?:burned|scam|ripped off|got taken|don't trust)\b/, "What happened there?"],
  [/\b(?:miles)\b/, "Want to see the service records that go with those miles?"],
];

/** One question for a plain sentence of the buyer; null when nothing on the list fits for sure. */
export function nextQuestion(plain: string): string | null {
  return NEXT_QUESTIONS.find(([said]) => said.test(plain))?.[1] ?? null;
}
