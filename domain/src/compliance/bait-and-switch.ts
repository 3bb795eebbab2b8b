// Bait advertising: FTC Guides Against Bait Advertising, 16 CFR 238.
import type { ConversationRule } from "./rule.ts";

export const baitAndSwitch: ConversationRule = {
  id: "BAIT-1",
  severity: "fail",
  law: "FTC Guides Against Bait Advertising, 16 CFR Part 238",
  version: "2026-11-01",
  say: "That car is here at the price you saw. Let me pull it up, and if another one fits you better I will say why.",
  breach: [
    /\b(?:that|the) (?:one|car|unit|truck|vehicle|suv|deal|price|ad|listing|special)\b.{0,40}\b(?:just sold|got sold|is gone|isn'?t (?:really|actually)|sold (?:this|an hour|yesterday|last|already)|only (?:to|for) get|no longer (?:valid|honor\w*))\b/i,
    /\b(?:just sold|sold (?:it|that one) (?:this morning|an hour ago|last night|already|yesterday))\b/i,
    /\b(?:online|internet|advertised|website|ad(?:vertised)?|web) (?:price|special|deal|ad)?\b.{0,50}\b(?:not (?:real|valid|for|the real)|isn'?t (?:real|valid|for|the real|accurate)|doesn'?t (?:count|apply|include)|only (?:to|for) (?:get|bring)|can'?t (?:honor|sell|do)|won'?t honor|just (?:to|for|a) )\b/i,
    /\b(?:we|they) (?:just |only )?(?:put|run|post|use|list)\b.{0,40}\b(?:to (?:get|bring) (?:people|folks|you|customers|traffic|ups|them) (?:in|here|through)|get(?:s)? (?:people|you) in the door|bring people in)\b/i,
    /\b(?:nobody|no one|never) (?:actually |really )?(?:gets|qualifies|pays|sells)\b.{0,30}\b(?:price|deal|that|rebates?|special)\b/i,
    /\b(?:you don'?t want|forget(?: about)?|not) that (?:one|car|cheap one)\b.{0,60}\b(?:got|have|show you|step up|nicer|better|instead)\b/i,
    /\b(?:can'?t|won'?t|not going to|not gonna) (?:honor|sell (?:it|that|you)|do)\b.{0,30}\b(?:online|advertised|internet|website|that (?:ad|price you saw)|the ad)\b/i,
  ],
  unless: [
    /\b(?:we|i|i'?ll|we'?ll|will) (?:always |will |do |can |'ll )?(?:honor|stand by|match what|sell it (?:at|for) (?:that|the))\b/i,
    /\b(?:i'?m sorry|here'?s (?:the|proof)|show you the (?:sold|paperwork|deal)|sold tag|before you (?:drive|come)|didn'?t want you to drive|refund your|similar one at (?:the|that) same price|same price|call(?:ed)? you (?:first|before))\b/i,
    /\bwe don'?t (?:do|play|put|run)\b/i,
  ],
};
