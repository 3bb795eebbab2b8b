// Spot delivery: calling a deal done before the lender funds it. FTC Act section 5; Regulation B, 12 CFR 1002.9; state laws.
// Checked 2026-11-01. The condition must be disclosed, in writing, before the buyer drives off.
import type { ConversationRule } from "./rule.ts";

const DONE =
  "(done|a done deal|done deal|approved|final|finalized|locked|locked in|locked up|guaranteed|in the bag|all set|a lock|good to go|taken care of|wrapped up|handled|signed sealed|sealed|a sure thing|settled|solid|good as gold|secured|squared away|bought)";

export const spotDelivery: ConversationRule = {
  id: "SPOT-1",
  severity: "warn",
  law: "FTC Act section 5 and state spot-delivery laws: a delivery before funding must be disclosed",
  version: "2026-11-01",
  say: "The lender has not funded it yet. You can take the car under this written agreement, and here is what happens if they say no.",
  breaches: [
    {
      said: [
        "(you are|your|you re|you guys are|you folks are|you both are) ~2 (all |fully |totally |officially |already |completely )?(approved|preapproved|financed|bought|funded|a done deal) !(by|for up|letter|amount)",
        "(you are|your) ~2 (good to go|all set|done|golden|in|home free) ~2 (on|with) ~3 (loan|financing|bank|credit|lender|money|finance side)",
        "(got|have|had|getting) (you|you guys|you both) ~2 (approved|financed|bought|funded) !(for up)",
        "(fully|totally|officially|100 percent|completely|already) ~1 (approved|financed|funded)",
        `(financing|loan|approval|credit|bank|lender|bank side|finance side|funding|money|paper) ~3 (is|'s|are|was|side is|part is) ~3 ${DONE}`,
        `(consider|call) ~1 (it|yourself|the loan|the financing) ~1 (done|approved|financed|a done deal|sold|yours)`,
        "(take|drive|taking|driving) ~2 (home|it home|her home|home in it|off in it|it today|it tonight) ~12 (worry|figure|sort|work|finish|handle|finalize|deal|do|get|clean|iron|square|settle|come back) ~6 (later|monday|tomorrow|after|next week|financing|paperwork|bank|loan|lender|approv*|rate|terms)",
        "(figure|sort|work|finish|handle|deal|worry|finalize|iron|get|do|clean|square|settle|straighten|nail) ~3 (out|with|about|up|down|away)? ~2 (financing|loan|bank|banks|lender|lenders|approval|credit|money part|funding|terms|rate|the finance stuff|loan stuff|loan part) ~3 (later|monday|tomorrow|after|afterward*|next week|down the road|once you (leave|have|are)|when you get home)",
        "(bank|banks|lender|lenders|they|credit union|approval|funding) ~2 (always|never|will|would|going to|has never|have never|will never|would never) ~3 (approve|approves|fund|funds|say no|says no|said no|turn|turns|turned|come back|kick|reject*|buy it|buys it|go through|goes through|comes through|come through|clears|decline*|deny|denies|back out)",
        "(bank|lender|funding|approval|loan|financing|credit check|rest|finance part|paperwork) ~4 (is|'s|are) ~2 (just )?(a formality|formality|no big deal|automatic|rubber stamp*|a technicality|a sure thing|sure thing|paperwork)",
        "(financing|loan|bank|funding|finance part|finance stuff|approval|money part) ~2 (will|is going to|gonna) ~1 (get |be )?(worked out|work out|sorted|sort itself|handled|taken care of|figured out|fine|there|go through|catch up|come through)",
        "(bank|lender|they) ~1 (will|is going to|are going to|gonna) ~2 (buy|approve|fund|take|accept|sign off on) ~1 (it|this|that|the|your|you) ~4",
        "(find|get|line up|shop for|pick) ~2 (a |the )?(bank|lender|loan|financing) ~4 (after|later|once|monday|next week|when you)",
        "(loan|financing|approval|bank|deal|it|credit) ~2 (went|goes|is going|gone|came|cleared) ~1 through ~4 (already|pretty much|basically|just take|more or less|probably|as far as)",
        "(bank|lender) (is|'s) ~1 (good|fine|cool|happy|on board|okay|set) ~4 (keys|take|yours|congrat*|sign|drive|go|enjoy)",
        "(never|not once) ~3 (had|seen) ~3 (bank|lender|one|deal) ~3 (kick|come|bounce|say no|fall|turn|back)",
        "(do not|no need|not going) ~2 (need|have|to)? ~1 wait ~3 (on|for) ~2 (bank|lender|them|approval|funding|financing)",
        "(do not|no need to|not) ~1 (worry|stress|sweat|think|wait*) ~3 (financing|bank|loan|lender|approval|funding|stips) ~8 (take|drive|enjoy|go home|yours|handle|got it|car)",
        "(nothing|not|never|no way) ~3 (change|fall through|falls through|go wrong|undone|come back|called back|call you back|unwind|kick back) ~6 (rate|deal|financing|loan|bank|lender|contract|funding|once|after)",
        "(car|truck|it|she) (is|'s) ~1 (all |officially )?yours ~6 (no matter|regardless|whatever|even if|before) ~5 (bank|lender|loan|happens|fund*)",
        "(once|when|after) you ~1 (drive|roll|pull) (off|out|away) ~6 (done|yours|final|can not|no one|nobody|good)",
        "(does not|not) matter ~4 (bank|lender|approv*) ~8 (take|drive|car is|yours|keys)",
      ],
      unless: [
        "(subject to|pending|condition*|contingent|provided|as long as (the|they)|once (the|they|it|your|we) ~4 (bank|fund*|final*|verif*|approve*|sign*|stip*|lender)|until (the|they|it|a) ~3 (bank|fund*|final*|lender|approve*|sign*)|if (the|they|a) ~2 (bank|lender|say no|decline*|do not|does not)|in case (the|they)|not (final|funded|approved|official|done) (yet|until)|has not funded|have not funded|spot delivery|bailment|conditional delivery|written agreement|in writing|stipulation*|still (has|have|needs|need) to|haven t|(has|have) not ~2 (fund*|approve*|sign*|come back))",
        "(approved|approval|financed) ~3 (by|through|with|from|at|for) ~3 (your|the|a|chase|ally|capital|toyota|ford|honda|bank|lender|credit union|#)|(bank|lender|credit union|chase|ally|capital one|toyota financial) ~2 (approved|has approved|came back|funded|signed off)",
        "(pre approved|preapproved|pre qualified|prequalified|approval letter|apply|if you are|once you are|when you are|after you are|get(ting)? you|see if you|to be|being|were you|are you|should be|might be|could be|may be|hope*|in case you)",
        "(manager|boss|desk) ~3 approved",
        "(if|when|once|hope*|think|probably|maybe|let us see|see if|whether|up to|decide*|see what|before) ~6 (bank|lender|they) ~3 (will|buy|approve|fund|take|accept)",
        "(insurance|title|registration|detail*|service|trade|appointment|test drive|plates)",
      ],
      unlessHeard: [
        "(bank|lender|credit union|they|loan|chase|ally|capital one) ~3 (has |have )?(funded|finalized|signed off|cleared)",
      ],
    },
    {
      about: ["(bank*|lender*|approv*|financ*|fund*|loan)"],
      said: [
        "(it is|that is|this is|you are|consider it|basically|practically|as good as) ~2 (a |an )?(done deal|done|yours|in the bag|sealed)",
        "(go ahead and |you can |might as well )(sell|get rid of|dump|list) ~2 (old|other|current) ~1 (one|car|truck|suv|van)",
      ],
      unless: ["(once|when|after|as soon as|if) ~3 (bank|lender|approv*|fund*|they) "],
    },
    {
      about: ["(approv*|loan|bank*|lender*|financ*)"],
      said: [
        "(is|are|you are) ~1 as good as( it| approved| done)?",
        "(it|that|you|they) (will|are going to|is going to) ~1 (be|get) (approved|fine|bought|funded|okay)",
        "(bank*|they|lender*) ~1 (wants|want|needs|need|asks|ask|says|comes back) ~2 (different|more|else|other) ~8 (adjust*|call you|redo|sign* again|change it|work it out|fix it)",
      ],
      unless: ["(bring it back|not final|in writing|once|only if|may not|might not|conditional*)"],
    },
  ],
  unless: ["(not|never) (say|call|tell) ~3"],
};
