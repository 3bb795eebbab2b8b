// Misrepresenting history, mileage or title: 49 U.S.C. 32703 (odometer); FTC Act section 5; state title-branding laws.
import type { ConversationRule } from "./rule.ts";

export const odometer: ConversationRule = {
  id: "ODO-1",
  severity: "fail",
  law: "Federal Odometer Act, 49 U.S.C. 32703",
  version: "2026-11-01",
  say: "The odometer reads what it reads, and the disclosure says so in writing. Here are the service records beside it.",
  breach: [
    /\b(?:roll(?:ed|ing)?|turn(?:ed)?|spun|wind|wound|set|dial(?:ed)?|chang(?:ed|e)|reset|fix(?:ed)?)\b.{0,15}\b(?:back|down)?\b.{0,12}\b(?:the )?(?:odometer|odo|mileage|miles|clock|counter)\b(?:.{0,15}\b(?:back|down|lower))?/i,
    /\b(?:odometer|odo|mileage|miles)\b.{0,25}\b(?:doesn'?t (?:matter|count)|isn'?t (?:right|accurate|real)|was (?:rolled|changed|reset|swapped)|don'?t worry|ignore|broken but|rolled)\b/i,
    /\b(?:real|actual|true) (?:mileage|miles)\b.{0,30}\b(?:less|lower|way|only|higher|more)\b/i,
  ],
  unless: [
    /\b(?:never|not|n'?t|illegal|against the law|federal|nobody|no one|report|disclos\w+|title says|actual mileage unknown|tmu|oil|tire|service|trip (?:meter|odometer))\b/i,
  ],
};

export const accidentHistory: ConversationRule = {
  id: "ACC-1",
  severity: "fail",
  law: "FTC Act section 5; state laws on disclosing damage and branded titles",
  version: "2026-11-01",
  say: "Here is the history report. It shows what was reported; not everything gets reported, so have your mechanic look too.",
  breach: [
    /\b(?:never|not|hasn'?t|has not|wasn'?t|ain'?t) (?:been |ever been |ever |once been |once )?(?:(?:in|had|seen) (?:an?|any) (?:accident|wreck|crash|collision)|hit|wrecked|crashed|damaged|flooded|painted|in (?:a|an) (?:accident|wreck)|been (?:hit|wrecked))\b/i,
    /\b(?:no|zero) (?:accidents?|damage|wrecks?|problems?|issues|paint ?work|bodywork)\b.{0,30}\b(?:ever|at all|guarantee[ds]?|promise|trust me|i swear|believe me|take my word|100)\b/i,
    /\b(?:guarantee|promise|swear|trust me|take my word|i can tell you)\b.{0,30}\b(?:no accidents?|never (?:been )?(?:hit|wrecked|in)|accident[- ]free|clean (?:history|title)|no damage|perfect|nothing wrong|no problems|no issues)\b/i,
    /\b(?:don'?t|no) need\b.{0,15}\b(?:a |the |to see (?:a |the )?|to (?:get|pull|run|check) (?:a |the )?)?(?:carfax|autocheck|history report|report|inspection|mechanic)\b/i,
    /\b(?:never (?:had|have|gives?) (?:a |any )?(?:problem|issue|trouble)s?|bullet ?proof|won'?t (?:ever )?(?:break|let you down|have (?:a|any) problems?)|runs forever|nothing (?:will|ever) (?:go|goes) wrong)\b/i,
    /\b(?:salvage|rebuilt|branded|flood|lemon)\b.{0,30}\b(?:doesn'?t (?:matter|mean)|no big deal|means nothing|just (?:paper|a word|a technicality)|same as|good as new|don'?t worry)\b/i,
    /\b(?:keep|leave|don'?t (?:tell|mention|bring up|say))\b.{0,20}\b(?:accident|damage|salvage|flood|recall|wreck)\b.{0,20}\b(?:out|off|to (?:him|her|them)|between us|quiet)?\b/i,
  ],
  unless: [
    /\b(?:report(?:ed|s)?|carfax|autocheck|record(?:ed|s)?|on file|according to|shows?|says|as far as|that (?:we|i) know|per the|history)\b(?!.{0,20}\b(?:don'?t need|no need))/i,
    /\b(?:don'?t know|not sure|can'?t (?:say|promise|guarantee|tell)|won'?t (?:say|promise|guarantee|tell)|let me (?:check|pull|see|find|look)|i'?ll (?:check|pull|find|look)|has it|was it|did it|have you|were you|if it)\b/i,
    /\b(?:i'?ve|i have|we'?ve) never\b/i,
  ],
};
