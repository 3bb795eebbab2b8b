// Spot delivery: calling a deal done before the lender funds it. Regulation B, 12 CFR 1002.9; state spot-delivery laws.
import type { ConversationRule } from "./rule.ts";

export const spotDelivery: ConversationRule = {
  id: "SPOT-1",
  severity: "warn",
  law: "FTC Act section 5 and state spot-delivery laws: a delivery before funding must be disclosed",
  version: "2026-11-01",
  say: "The lender has not funded it yet. You can take the car under this written agreement, and here is what happens if they say no.",
  breach: [
    /\b(?:you(?:'re| are)|ur|u r|your(?:e)?) (?:all |fully |totally |100 ?% |officially |already |pretty much |basically |as good as )?(?:approved|good to go|financed|all set on the (?:loan|financing))\b/i,
    /\b(?:financing|loan|approval|credit|bank)\b.{0,20}\b(?:is|'s) (?:a )?(?:done(?: deal)?|all set|locked(?: in)?|final|guaranteed|a formality|just a formality|taken care of|in the bag)\b/i,
    /\b(?:take|drive) (?:it|her|the car|the truck|this) home (?:today|tonight|now|right now)\b.{0,50}\b(?:worry about|figure out|sort out|work out|finish|handle|paperwork|financ\w+|bank)\b.{0,25}\b(?:later|monday|tomorrow|after|next week)\b/i,
    /\b(?:worry about|figure out|sort out|handle|finish|deal with)\b.{0,10}\b(?:the )?(?:financing|loan|bank|lender|approval)\b.{0,20}\b(?:later|monday|tomorrow|after|next week)\b/i,
    /\b(?:bank|lender|they)\b.{0,15}\b(?:always|never|won'?t|will)\b.{0,15}\b(?:approves?|say no|turn (?:us|you|anyone) down|fund(?:s)? it)\b/i,
  ],
  unless: [
    /\b(?:not|n'?t|never|until|once|if|when|pending|subject to|conditional(?:ly)?|unless|before|yet|in writing|pre-?approved by your|hope|might|should (?:be|hear)|are you|were you|have you)\b/i,
  ],
};
