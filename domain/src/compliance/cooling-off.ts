// No general right of return: the FTC Cooling-Off Rule, 16 CFR 429, does not cover a sale at the dealership.
import type { ConversationRule } from "./rule.ts";

export const coolingOff: ConversationRule = {
  id: "COOL-1",
  severity: "fail",
  law: "FTC Act section 5; the Cooling-Off Rule, 16 CFR Part 429, does not cover sales at a dealership",
  version: "2026-11-01",
  say: "There is no automatic return once you sign, so drive it and sleep on it if you need to. If we offer an exchange, it's in writing.",
  breach: [
    /\b(?:you|u|ya) (?:can|could|may|'?ll be able to|have|get|got)\b.{0,15}\b(?:always |just |still )?(?:bring|return|give|take|turn)\b.{0,10}\b(?:it|the car|the truck|her|this|that)\b.{0,10}\b(?:back|in)\b.{0,40}\b(?:days?|hours|week|month|if you (?:don'?t|change|hate)|no questions|any ?time|tomorrow|monday|refund|full)\b/i,
    /\b(?:three|3|two|2|five|5|seven|7|ten|10|thirty|30)[- ]?days?\b.{0,40}\b(?:to (?:change your mind|return|cancel|bring|back out|think)|right (?:to|of)|cooling[- ]?off|return (?:policy|period|right)|money back|back out|by law|cancel)\b/i,
    /\b(?:law|legally|state|federal)\b.{0,30}\b(?:gives?|lets?|allows?|says?)\b.{0,20}\b(?:you|u)\b.{0,30}\b(?:days?|return|cancel|change your mind|bring it back)\b/i,
    /\b(?:cooling[- ]?off)\b.{0,20}\b(?:period|days?|rule|right)\b/i,
    /\b(?:you can|u can|can) (?:always |still )?(?:cancel|back out|undo|get out of)\b.{0,20}\b(?:it|the deal|the contract|later|after|any ?time|tomorrow)\b/i,
    /\b(?:sign|take it)(?: now| today)?\b.{0,30}\b(?:change your mind|cancel|undo it|bring it back|rip it up|tear it up)\b.{0,15}(?:later|tomorrow|monday|this week)?/i,
  ],
  unless: [
    /\b(?:no|not|isn'?t|there'?s no|there is no|don'?t have|doesn'?t|can'?t|cannot|never|won'?t be able|no such|without)\b.{0,35}\b(?:right|return|cooling|bring|cancel|days?|back out|cover|apply|law)\b/i,
    /\b(?:our|store'?s?|written|printed|exchange|in writing|policy (?:is|says)|guarantee (?:is )?(?:in writing|printed)|exchange (?:policy|program))\b.{0,60}\b(?:writing|written|printed|policy|page|paper|exchange|miles)\b/i,
    /\b(?:demo|overnight|test drive|loaner|borrow|take it (?:home )?(?:tonight|overnight)|gap|warranty|service contract)\b/i,
  ],
};
