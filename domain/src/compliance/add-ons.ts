// Optional products presented as required: FTC Act section 5; Regulation Z, 12 CFR 1026.4(d) (voluntary products).
import type { ConversationRule } from "./rule.ts";

export const addOns: ConversationRule = {
  id: "ADDON-1",
  severity: "fail",
  law: "FTC Act section 5, 15 U.S.C. 45; Regulation Z, 12 CFR 1026.4(d) on voluntary products",
  version: "2026-11-01",
  say: "The warranty is optional. You can buy the car and get the same loan without it; here is what it costs and covers.",
  breach: [
    /\b(?:bank|lender|finance company|credit union|manufacturer|law|state|dealership|we|you|they|it)\b.{0,30}\b(?:requires?|require[sd]?|insists?|demands?|makes? (?:you|us)|needs? you to|ha(?:s|ve) to have|must have|must (?:buy|take|get|carry|add)|have to (?:buy|take|get|carry|add|purchase|include)|got to (?:have|buy|take)|won'?t (?:approve|fund|finance|sell|do|lend)\b.{0,25}\bwithout)\b.{0,40}\b(?:warranty|service contract|gap|protection|etch\w*|nitrogen|coating|maintenance plan|package|add[- ]?ons?|tint|lojack|alarm|credit (?:life|insurance)|doc(?:ument\w*)? fee)\b/i,
    /\b(?:warranty|service contract|gap|protection (?:plan|package)|etch\w*|nitrogen|coating|maintenance plan|add[- ]?ons?|credit (?:life|insurance)|tint|lojack|alarm|doc(?:ument\w*)? fee|dealer (?:fee|package))\b.{0,40}\b(?:mandatory|required|not optional|non[- ]?optional|isn'?t optional|aren'?t optional|a must|can'?t (?:be (?:removed|taken)|remove|take (?:it|that|them) off)|has to (?:stay|be|go)|have to (?:stay|take|have)|comes with (?:every|all)|by law|the law|required by|no choice|must (?:be|stay))\b/i,
    /\b(?:mandatory|required|non[- ]?negotiable)\b.{0,25}\b(?:warranty|service contract|gap|protection|etch\w*|nitrogen|coating|add[- ]?ons?|package|insurance product)\b/i,
    /\b(?:only|won'?t|can'?t|not)\b.{0,30}\b(?:approve[d]?|approval|rate|loan|financ\w+|lend)\b.{0,30}\b(?:if you|unless you|without)\b.{0,20}\b(?:take|buy|get|add|have|the)?\b.{0,12}\b(?:warranty|service contract|gap|protection|maintenance plan|etch\w*|coverage)\b/i,
    /\b(?:if you|when you|unless you)\b.{0,15}\b(?:take|buy|get|add)\b.{0,20}\b(?:warranty|service contract|gap|protection plan)\b.{0,30}\b(?:bank|lender|get(?:s)? (?:you )?approved|approval|lower (?:the|your) rate|better rate)\b/i,
  ],
  inContext: {
    about:
      /\b(?:warranty|service contract|gap|protection|etch\w*|nitrogen|coating|paint|tint|maintenance plan|package|add[- ]?ons?|accessor\w+|lojack|alarm)\b/i,
    said: [
      /\b(?:it'?s|that'?s|they'?re|those are|this is|that one'?s) (?:all |a )?(?:mandatory|required|not optional|non[- ]?optional|a must)\b/i,
      /\b(?:i|we) can'?t (?:take|remove|pull) (?:it|that|them|those)(?: off| out)?\b.{0,40}\b(?:rate|loan|bank|approv|deal)/i,
      /\b(?:if|when) (?:i|we) (?:take|pull) (?:it|that|them) (?:off|out)\b.{0,30}\b(?:rate|loan|bank|approv\w*)\b/i,
      /\byou (?:have|need|got) to (?:take|have|get|buy) (?:it|that|them)\b/i,
      /\b(?:bank|lender)\b.{0,15}\b(?:requires?|wants|insists|makes|needs|won'?t)\b/i,
    ],
  },
  unless: [
    /\b(?:doesn'?t|does not|don'?t|do not|didn'?t|isn'?t|is not|not|never|nobody|no (?:bank|lender|law)|aren'?t)\b.{0,20}\b(?:require\w*|mandatory|have to|need to|need you|must|insist|obligat\w*|make you)\b/i,
    /\b(?:optional|your choice|up to you|can (?:decline|say no|skip|refuse|take (?:it|them|that) off|remove)|if you want|would you like|entirely)\b(?<!not optional)(?<!non-optional)(?<!isn'?t optional)/i,
    /\b(?:liability|full coverage|collision|car insurance|auto insurance|proof of insurance|license)\b/i,
    /\bhave to (?:ask|tell|offer|show|mention|disclose)\b/i,
  ],
};
