// Misstating total cost, rebates or fees: FTC Act section 5, 15 U.S.C. 45; state UDAP laws.
import type { ConversationRule } from "./rule.ts";

export const priceMisstatement: ConversationRule = {
  id: "PRICE-1",
  severity: "fail",
  law: "FTC Act section 5, 15 U.S.C. 45 (misrepresenting price, rebates or fees)",
  version: "2026-11-01",
  say: "Here is the out-the-door number with tax, title and every fee on its own line.",
  breach: [
    /\b(?:don'?t|do not|no need to|wouldn'?t|shouldn'?t) (?:look at|need to see|read|ask about|mind|bother with)\b.{0,25}\b(?:fees?|the (?:total|fine print|price|out[- ]the[- ]door|contract|paperwork|rest)|fine print)\b/i,
    /\b(?:we|i)(?:'ll| will| can)? (?:add|tack|slip|put|sneak|handle|deal with|figure|explain|go over|get to|talk about) (?:on |in )?(?:the |those |some |that )?(?:fees?|doc fee|prep|charges?)\b.{0,20}\b(?:later|after|at the end|in (?:the )?(?:back|finance)|when you sign|once you)\b/i,
    /\b(?:no (?:other |extra |hidden )?fees?|zero fees?|there (?:are|is) no fees?|that'?s everything|nothing else to pay)\b.{0,40}\b(?:except|but|just|until|well|only|besides|other than)\b.{0,30}\b(?:fee|doc|prep|charge|\$?\d)/i,
    /\b(?:everyone|everybody|anyone|all|you(?:'ll| will)?)\b.{0,20}\b(?:gets?|qualif(?:y|ies)|eligible)\b.{0,30}\b(?:rebates?|incentives?|military|college|loyalty|employee|conquest|discount)\b/i,
    /\b(?:just|only) (?:say|tell (?:them|him|her)|put|check|claim|write)\b.{0,30}\b(?:military|student|graduate|farm|loyalty|employee|college|income|make more|rent)\b/i,
    /\b(?:hide|hid|hidden|bury|buried|bake[d]?|bumped?|raise[d]?|jack(?:ed)?|inflate[d]?|mark(?:ed)? up|add(?:ed)?)\b.{0,30}\b(?:price|number|msrp|sticker|fee)\b.{0,40}\b(?:trade|cover|make up|so (?:it|you|that)|into|without)\b/i,
    /\b(?:fee|fees|doc fee|prep)\b.{0,30}\b(?:required by (?:law|the state)|the (?:state|law|government) (?:charges|requires|makes|sets)|government fee|it'?s the law)\b/i,
  ],
  unless: [
    /\b(?:never|not going to|won'?t|we don'?t|i don'?t|no)\b.{0,20}\b(?:hide|bury|add|tack|slip|sneak|inflate|raise|bump)\b/i,
    /\b(?:if you(?:'re| are)|who|those who|proof|must have|with a|you need|eligible if|qualify if|let'?s see (?:if|which|what)|check (?:if|which|whether)|do you qualify)\b.{0,40}\b(?:military|student|graduate|proof|id|served|loyalty|rebates?|qualify|own|lease)\b/i,
    /\b(?:registration|title|plates?|sales tax|tax(?:es)?)\b.{0,30}\b(?:state|law|government|dmv)\b/i,
  ],
};
