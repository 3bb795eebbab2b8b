// Holding keys, licence or person: state unfair-practice, conversion and false-imprisonment laws; FTC Act section 5.
// Checked 2026-11-01.
import type { ConversationRule } from "./rule.ts";

const THING =
  "(keys|key|key fob|fob|license|driver 's license|drivers license|id|trade keys|passport|insurance card|phone|cell phone|registration|wallet|debit card|credit card|papers|paperwork|title|plates)";
const RETURNED =
  "(copy of|copies|photocopy|photo copy|make a copy|scan*|snap a picture|for the test drive|while you (drive|are driving|test|take)|during the (test )?drive|when you (get|come) back from the (test )?drive|right back|be right back|hand* (it|them) (right )?back|give (it|them|you) ~2 (right )?back (now|first|any time|whenever)|any time you (want|like)|whenever you (want|like|are ready)|just ask|free to (go|leave)|(here (are|is)|here you go|grab|got) ~3 (your keys|your license|them)|would never|do not hold|not hold*|if you (want|would like|need) (me )?to|may i|can i|could i|mind if|okay if|is it okay|safe and sound)";

export const coercion: ConversationRule = {
  id: "ID-1",
  severity: "fail",
  law: "State unfair-practice, conversion and false-imprisonment laws; FTC Act section 5",
  version: "2026-11-01",
  say: "Here are your keys and your license. Take the time you need; I'm here when you want to go on.",
  breaches: [
    {
      said: [
        `({we}|going to|let me|will|just|still|already|used car (manager|guy)|appraiser) ~4 (hold|holding|held|keep|keeping|kept|hang|hanging|hung|lock|locking|locked|hid|hide|hiding|sit on|sitting on|misplaced|misplace|lost|threw|throw|tossed|toss) ~3 (on to|onto|up|away)? ~1 (your|their|his|her) ~2 ${THING}`,
        `({we}|i still|we still|my manager still) ~2 (have|has|got|took|take|taking) ~2 your ~2 ${THING} ~8 (until|unless|so|while|not (going|leaving|get)|can not|back (when|after|once|if)|sign|deal|decide|leverage|hostage|anywhere|stay*|right here|locked)`,
        `(get|have|give you|hand you|see|getting) ~2 your ~2 ${THING} ~2 back ~4 (when|after|once|if|until|as soon as|the minute) ~6 (sign*|decide*|buy|deal|talk*|sit|manager|commit*|done|agree*|number|finish*|numbers|yes|offer|made|make)`,
        `your ~2 ${THING} ~2 (is|are|'s|stay*|will be|gets|get|goes|go) ~3 (with (me|us|my manager)|in (the|my) (safe|desk|office|tower|drawer)|locked|on the roof|gone|lost|misplaced|here|staying|held|hostage) ~8 (until|unless|till|sign|deal|decide|done|leave|talk|agree|buy|>)`,
        `(i|we|he|my manager|they) ~1 (have|has|got|still got|still have|have got|have still got|am keeping) ~1 (still )?(got )?your ~2 ${THING} >`,
        `(told|asked|tell|had|have) ~4 (lose|hide|misplace|sit on|hold|keep|forget about) ~2 (your|his|her|their) ~1 ${THING} ~4`,
        `(do not|not|never) ~2 (give|hand|bring) ~2 (him|her|them|you)? ~1 (his|her|their|your|the) ~1 ${THING} ~3 (back )?(until|till|unless|yet|before)`,
        `(you can|you will|can) ~1 (have|get|see|pick up) ~2 your ~2 ${THING} ~2 (back )?(once|when|after|if|as soon as) ~6`,
        `(not|can not|will not|never|no) ~3 (get|getting|give|giving|have|hand*|return*|need|find|see) ~3 (your|those|the) ~2 ${THING} ~2 (back)? ~6 (until|unless|without|till|back|yet|right now|anymore|so|>)`,
      ],
      unless: [
        RETURNED,
        "(stock*|vehicle|loaner|demo|test) (key|keys)|(found|replace*|spare|second|extra|programmed|both) ~2 (key|keys)|lost (a|the|one|one of the|its) ~1 (key|keys|fob)|key (tag|card|box|code)|title (work|in)|(mail*|send|sent) ~2 (the )?title|(bank|lender) (holds|has|keeps|releases) ~2 (the )?title|keep (your|the) (registration|insurance|phone|paperwork|papers) (in|with|on|handy)",
      ],
    },
    {
      asks: true,
      said: [
        `what do you need ~2 your ${THING} ~1 for`,
        `why do you (need|want) ~1 your (keys|key|license|id) ~1 (back|for|now)? >`,
      ],
    },
    {
      said: [
        "(you|nobody|no one|u|you two|you guys|we) ~1 (are|is|'s|r)? ~1 (not|never) ~1 (leaving|going anywhere|getting out|walking out|going home|walking|driving off|getting away|driving home|escaping) ~8",
        "(nobody|no one) (is|'s) ~1 (going anywhere|leaving|walking|getting up|going home) ~6",
        "(nobody|no one) ~2 (leaves|walks|goes home|gets out|walks out|drives off|gets up) ~3 (without|until|unless|till|before)",
        "(will not|not going to|can not|do not|not) ~2 (let|letting|allow*|gonna let|about to let) ~1 (you|you two|you guys|them|her|him) ~2 (leave|go|out|walk|drive off|off this lot|up from|get up|drive away)",
        "(you can not|you may not|you are not allowed to|not free to) ~1 (leave|walk out|get up|go home|go anywhere|drive off) ~4 (until|till|unless|without|before|yet|here|now|>)",
        "(no one|nobody|not|you) ~2 (getting|get|gets) ~2 out of (here|this (chair|office|room|store|lot)) ~6",
        "(sit|stay|stayed|keep you|kept you) ~3 (down|here|there|put|in that chair|right there) ~5 (until|till|or) ~6 (sign*|deal|decide|done|buy|agree|manager|yes)",
        "(block*|park* behind|boxed|pinned|parked|park* (a|the) (car|truck) (behind|in front)) ~3 (your (car|truck|van|trade|vehicle)|you) ~4 (in|behind|until|so|>)|your (car|truck|van|trade|vehicle) ~2 (is )?(blocked|boxed|pinned|parked) in",
        "(i|we|my manager|they) ~3 (lock|locked|locking) ~2 (door|doors|gate|gates|front door) ~6",
      ],
      unless: [
        "(coffee|water|popcorn|hot dog|cookie|cookies|smile|t shirt|soda|umbrella|happy|thank you|handshake|test drive|full tank|gas|snack|without (having|trying|seeing|driving|knowing|hearing|understanding|my card|a (card|brochure|quote|copy|written|full)|your (paperwork|copies|copy|phone|keys|coffee)))",
        "(free to|welcome to|any time|no pressure|your choice|in a hurry|drive (through|off) (road|in)|before (the )?(test drive|inspection))",
        "(lock* ~2 (in|doors)) ~3 (rate|price|payment|child|power|automatic|auto|keyless|remote|when you (drive|shift))|power (door )?locks|child (lock|safety)|rate|automatic*|keyless|remote|feature",
      ],
    },
    {
      said: [
        "(call|calling|called|ring) ~3 (the )?(cops|police|sheriff|immigration|ice|your (boss|work|employer|job|wife|husband|landlord|mother|parole officer|caseworker)) ~6",
        "(sue you|take you to court|small claims|my lawyer|our lawyer*|legal action|press charges|come after you)",
        "(ruin|wreck|tank|destroy|trash|mess up|ding|kill|report (it|you|this) to) ~2 (your )?(credit|score|bureau*) ~6 (if|unless|walk|leave|back out|do not|when you|sign)?",
        "(blacklist*|come (to|by) your (house|work|job)|show up at your (house|work|job)|know where you (live|work)|you will be sorry|gonna be sorry|going to be sorry|make you pay|make your life)",
        "(already|just|we|they) ~2 (sold|gave away|shipped|wholesaled|auctioned|got rid of) ~2 your (trade|old car|old truck|car|truck|van)",
        "your (trade|old car|old truck|trade in|car|truck) ~2 (is|has|was|'s) ~2 (been )?(sold|gone|wholesaled|auctioned|shipped|at (the )?auction|at auction) ~6 (so|can not|no|too late|stuck|now|back)?",
        "(keep|keeping|lose|losing|forfeit|kiss) ~2 (your|the) ~1 (deposit|money|down payment) ~2 (goodbye)? ~4 (if|unless|when) ~2 (you )?(walk|leave|back out|do not sign|change your mind|do not buy|say no)",
        "you ~2 (signed|touched|drove|test drove|shook|said yes|gave me your word|agreed) ~8 (so|now|means) ~2 you ~3 (have to|must|got to|are stuck|are obligated|owe|can not back|legally|bought it|own it)",
        "you ~3 (deposit|signed|signature|down payment|drove|test drove|agreed|shook) ~6 (legally|stuck|bound|obligated|locked in|no way out|have to buy|must buy|on the hook)",
        "(back out|walk out|walk|leave|say no|change your mind) ~4 (and|or) ~2 (i|we) (will|would|am|are) ~3 (call|sue|report|charge|keep|take you|send) ~4",
        "(charge|hit|run|bill|charging) ~2 (your )?(card|credit card|debit card|account) ~4 (anyway|if you (leave|walk|do not|back)|whether|without|even if|unless)",
      ],
      unless: [
        "(refundable|in writing|accident|stolen|theft|emergency|if (somebody|someone|anything)|dash ?cam|report number|record|would never|never|if (we|they|the manufacturer)|warranty|lemon law|you can (call|sue)|you could)",
        "(with your permission|you told us|as you asked|you agreed to)",
      ],
    },
    {
      about: ["(key|keys|license|id|registration)"],
      said: [
        "you (will|can|shall|are going to) ~1 (get|have) (it|them|your (key|keys|license|id)|those) ~2 (once|when|after|as soon as|if) ~4 (deal|sign*|agree*|buy|done|decided|talk*|manager|number*)",
      ],
    },
    {
      severity: "warn",
      about: ["(key|keys|license|my id|registration|leave|go home)"],
      said: [
        "(soon as|when|once|after) you ~1 (give|sign|tell|say|decide|agree|answer|commit) ~5",
        "sit (back )?down (first|and|till|until)? ~4",
      ],
      unless: [
        "(would you like|want) to sit|have a seat if|please|(here (you go|they are)|right here)|coffee",
      ],
      here: ["(yes|no|sign|deal|answer|number|decide|commit|agree|sit)"],
    },
    {
      said: [
        "(your|the) (trade|trade in|old car|old truck|car) ~3 (already|been|is) ~2 (sold|gone|shipped|wholesaled|at auction) ~10 (ride|way home|home|walk*|stuck|make this work|no choice)",
        "not have a (ride|way) home ~4",
      ],
    },
  ],
  unless: [],
};
