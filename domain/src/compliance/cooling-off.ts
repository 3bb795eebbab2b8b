// No general right of return: the FTC Cooling-Off Rule, 16 CFR 429, does not cover a sale at the dealership.
// Checked 2026-11-01. A store's own written return or exchange policy is another matter (California sells one by law).
import type { ConversationRule } from "./rule.ts";

const BACK =
  "(bring|return|give|take|turn|drop|swap|exchange|trade|send|hand|walk|bringing|returning)";
const SPAN =
  "(three|3|four|4|five|5|seven|7|ten|10|14|fourteen|thirty|30|two|2|24|48|72|seventy two|forty eight|twenty four|couple|few)";
const CAR =
  "(it|this|that|her|him|the (car|truck|suv|van|vehicle|thing|keys)|this (car|truck|suv|thing)|one|them)";

export const coolingOff: ConversationRule = {
  id: "COOL-1",
  severity: "fail",
  law: "FTC Act section 5; the Cooling-Off Rule, 16 CFR Part 429, does not cover sales at a dealership",
  version: "2026-11-01",
  say: "There is no automatic return once you sign, so drive it and sleep on it if you need to. If we offer an exchange, it's in writing.",
  breaches: [
    {
      said: [
        `(you|folks|customers|everybody|anybody|people|they) ~1 (can|could|may|have|get|got|will|are|are allowed to|get to|still) ~4 ${BACK} ${CAR} ~1 (back|in) ~8 (day|days|hour|hours|weekend|monday|tomorrow|no questions|any time|anytime|whenever|refund|full|change your mind|do not (like|love|want)|not (happy|love|like)|hate|no big deal|no problem|week|money|undo|start over)`,
        `${BACK} ${CAR} (right )?back ~6 (if|when|within|in|and (we|i)|any time|anytime|no questions|do not (like|love|want)|hate|not happy|change your mind|for a (full )?refund|for your money)`,
        `((do|does|did|is|are) not (like|love|want|happy|work|care for|feel|thrilled)|hate|hates|change your mind|second thoughts|regret|wife hates|remorse|wrong color|unhappy|not happy|decide) ~8 ${BACK} ${CAR} ~1 back`,
        `(return|exchange|swap) ${CAR} ~4 (within|for (a )?(full )?refund|in ${SPAN} days|on monday|monday|tomorrow|any time|anytime|if you|no questions|no problem|no big deal)`,
        `(${BACK} ${CAR} (back|in)|return (it|the car)|back out|undo it|undo the deal|undo this|unwind|cancel (it|the deal|the sale|the contract|everything|this)|change your mind|get out of (it|the deal)|walk away|walk it back|rip up|tear up) ~6 (within|in|for|inside|up to|before|first) ~2 ${SPAN} ~1 (day|days|hour|hours|weeks)`,
        `${SPAN} ~1 (business |calendar |full |whole )?(day|days|hour|hours|day 's) ~2 (right|rights|to ~2 (return|bring|give|change|cancel|back|undo|swap|exchange|get out|walk|turn|hand)|return|cooling|cool|refund|money|exchange|trial|grace|window|rescission|look|free|no questions|worry|change|policy|law|period|cancel*|bring|and if|test|love it)`,
        `(law|state|federal|you|everybody|everyone|legally|ftc) ~3 (gives|give|gets|get|lets|let|allows|have|has|got|entitled|entitles|protects|requires us to give) ~3 ${SPAN} ~1 (business )?(day|days|hours) ~4`,
        "(cooling off|cool off|coolingoff) ~1 (period|law|rule|window|days|act|time)?",
        "(lemon law|buyers remorse|buyer 's remorse|grace period|right of (rescission|return)|right to (cancel|return|rescind)|consumer law|return law) ~10 (lets|let|gives|give|allows|protects|covers|back|return|cancel|day|days|period|change your mind|anyway)",
        "(you|they|customers|everybody) (get|have|got|have got|always have|still have) ~3 (grace period|trial period|right to (cancel|return|rescind)|buyers remorse (period|law)|time to change your mind|money back (guarantee|period)|return (period|window|right))",
        "(got|have|get|until|till) ~2 (the weekend|all weekend|until monday|till monday|a week|the week|a few days|couple days|overnight) ~3 to ~2 (return|bring|change your mind|cancel|back out|undo|swap|exchange|give it back)",
        `${SPAN} ~1 (day|days|hour|hours) ~1 (thing|rule|law|policy|window|deal|period|clause) ~6 (cancel|return|back out|change|bring|undo|get out)`,
        "(return|refund|cancel|back out|undo it|bring (it|her) back|give (it|her) back|get out of it|tear it up|rip it up|walk (it )?back) ~6 (whenever|any time|anytime|no questions|no problem|no big deal|no hassle|risk free|for any reason|penalty free|no penalty|like nothing happened)",
        `(take|gotta take|got to take|have to take|must take|has to take) ${CAR} back ~6 (${SPAN}|days|hours|law|if you)`,
        "(bring|take|give|drive) (it|her|the car|the truck) (right )?back ~4 (i|we) (will|can|would)? ~2 (tear|rip|shred|undo|cancel|unwind|refund|swap|eat|void) ~4",
        "(refund*|money back|give (you )?your (money|trade|trade in) back|every penny|every dime) ~8 (change your mind|not happy|do not (like|love)|not for you|any reason|no questions|within|hate)",
        "(not for you|is not for you|do not like it|hate it|change your mind|not happy) ~8 (give (you )?your (money|trade|trade in|down payment) back|refund|undo|tear|rip|unwind|swap)",
        "(not like|as if) you can not ~2 (bring|return|give|take) ~2 back",
        "(risk free|no risk) ~6 (return|days|bring|back)",
        "you ~1 (always )?(have|got|get) ~2 (three|3|72|seventy two) ~1 (days|hours) ~3 (contract|contracts|anything|any|everything|purchase)",
        "(get|gets|getting|got) out of (the|it|this|a|your|any) ~1 (contract|deal|loan|sale|paperwork|agreement)? ~4 (by|before|within|until|in|any time|anytime|later|whenever|for # )",
        "(money back|satisfaction) (guarantee|guaranteed|period|promise)",
        "(get|give (you|them)|give|full|100 percent) ~2 (your )?(money back|refund|money) ~8 (if|within|day|days|no questions|any time|anytime|not happy|change|cancel|do not)",
        "(deal|contract|sale|it|nothing|paper*|this|that) ~1 (is|are)? ~1 (not|never) ~2 (final|permanent|binding|set in stone|locked in|official|stone) ~4 (until|till|for|before) ~4 (day|days|monday|tomorrow|week|hours|weekend|first payment|bank)",
        "(sign|buy|take it|drive it) ~8 (can|could|able to) ~3 (always |just |still )?(cancel|back out|undo it|change your mind|get out of it|unwind it|reverse it) ~3 (later|tomorrow|any time|anytime|monday|no problem|if|after|within|whenever)",
        "(you can|you could|we can|always) ~2 (undo|unwind|cancel|reverse|back out of|rescind|kill) ~2 (it|this|deal|contract|sale|whole thing|everything) ~6 (later|tomorrow|any time|anytime|monday|no problem|if|after|within|whenever|days|hours|no questions)",
        "(try|test|live with) (it|this|her) (out )?for (a (week|few days|month|couple days)|the weekend|# days|three days) ~8 (bring|return|refund|back|cancel)",
      ],
      unless: [
        "(written|in writing|our (own )?(exchange|return|buy back) (policy|program|promise)|exchange (policy|program|agreement)|store policy|our policy|return policy|certified ~4 (program|exchange|return)|cancellation option|option agreement|two day contract cancellation|on the contract|carvana|carmax|printed|policy is)",
        "(service|oil change|detail*|tint|install*|plates|tags|touch up|second key|spare key|first (service|checkup)|owed|recall|inspection|tires|mats|accessor*|wash|bedliner|hitch)",
        "(cancel|cancelled|canceled|cancelling|return|refund*) ~4 {product}|{product} ~8 (cancel*|refund*)|(contract|plan|policy|coverage) ~4 cancel*|cancel ~1 (appointment|deposit|order)|deposit|refundable|hold",
        "(overnight|test drive|before you (buy|sign|decide|commit|own)|extended (test )?drive|demo|loaner|borrow|take it home tonight and|sleep on it)",
        "(three|3|two|2|few|couple|#) days? (to (get|deliver|transfer|fund|detail|prep|ship|arrive|clear|process|come|hear|finish)|ago|old|late|from now|turnaround)",
        "(cooling|cool) (fan|system|vent*|seats)|cooled seats|ventilated",
        "trade (it|her|this) (back )?(in|up) ~4 (year|years|later)",
      ],
    },
    {
      about: [
        "(hate it|hates it|do not like|not like it|does not like|change my mind|changes (his|her) mind|not happy|regret|what if|second thoughts|not work out|wrong (car|one))",
      ],
      said: [
        `${BACK} ${CAR} (right )?back`,
        "(undo|unwind|cancel|reverse|tear up|rip up) ~1 (it|the deal|the contract|this)",
        "(give|get) (you )?your (money|trade|down payment) back",
      ],
      unless: [
        "(overnight|test drive|before you (buy|sign|decide)|nothing is signed|not signed|written|in writing|exchange (policy|program)|our policy|loaner|demo|deposit)",
      ],
    },
    {
      said: [
        "(change your mind|second thoughts|do not want it|not sure about it) ~6 (cancel|bring it back|return it|undo|unwind|tear it up|walk away from it)",
      ],
    },
  ],
  unless: [],
};
