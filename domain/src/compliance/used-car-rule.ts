// FTC Used Motor Vehicle Trade Regulation Rule, 16 CFR 455: the Buyers Guide overrides what is promised aloud.
import type { ConversationRule } from "./rule.ts";

export const usedCarRule: ConversationRule = {
  id: "UCR-1",
  severity: "fail",
  law: "FTC Used Car Rule, 16 CFR Part 455",
  version: "2026-11-01",
  say: "The Buyers Guide in the window is what counts. Let's read its warranty box together, and anything we promise goes on it in writing.",
  breach: [
    /\b(?:don'?t worry about|ignore|never mind|forget|pay no attention to|disregard|doesn'?t matter|means nothing|just a (?:form|formality|sticker|piece of paper))\b.{0,35}\b(?:as[- ]is|buyers? guide|window (?:sticker|form)|that sticker|warranty box)\b/i,
    /\b(?:as[- ]is|buyers? guide|window (?:sticker|form))\b.{0,45}\b(?:doesn'?t (?:mean|matter|apply|count)|means nothing|just (?:a|paper|legal|for)|only (?:a|paper|legal)|formality|not really|ignore|don'?t worry|standard)\b/i,
    /\b(?:as[- ]is)\b.{0,50}\b(?:we(?:'ll| will)?|i(?:'ll| will)?)\b.{0,20}\b(?:fix|cover|take care|repair|stand behind|handle)\b/i,
    /\b(?:we(?:'ll| will)|i(?:'ll| will))\b.{0,15}\b(?:fix|cover|take care of|repair|handle)\b.{0,15}\b(?:anything|everything|whatever|any problem)\b/i,
    /\b(?:took|take|taken|pulled?|removed?)\b.{0,15}\b(?:the )?(?:buyers? guide|window (?:sticker|form))\b.{0,15}\b(?:off|down|out)\b/i,
    /\bno need (?:for|to (?:read|see|look at|get)|to put)\b.{0,30}\b(?:buyers? guide|it in writing|in writing|writing)\b|\b(?:my|our) word is (?:better|good enough|as good)\b/i,
  ],
  unless: [
    /\b(?:in writing on|write (?:it|that) (?:on|in|down)|written (?:on|in)|put (?:it|that) in writing|on the (?:we owe|due bill|buyers? guide)|we owe (?:form|slip)|under (?:the )?(?:factory |manufacturer'?s? )?warranty|covered under|during the (?:first|warranty)|for (?:the first )?\d+ (?:days|months|miles))\b/i,
    /\b(?:can'?t|cannot|won'?t|don'?t|not going to|wouldn'?t)\b.{0,20}\b(?:promise|say|tell you|ignore|fix everything|cover everything)\b/i,
  ],
};
