// Truth in Lending: 15 U.S.C. 1601; Regulation Z, 12 CFR 1026.17 and .24. Credit terms that nobody has approved.
import type { ConversationRule } from "./rule.ts";

export const tila: ConversationRule = {
  id: "TILA-1",
  severity: "fail",
  law: "Truth in Lending Act, 15 U.S.C. 1601; Regulation Z, 12 CFR 1026.17 and 1026.24",
  version: "2026-11-01",
  say: "I can't quote your rate before a lender does. Let me show the payment at a few rates, each with its term and total.",
  breach: [
    /\b(?:guarantee[ds]?|promise|assure|for sure|definitely|no problem getting|count on)\b.{0,40}\b(?:\d+(?:\.\d+)?\s?(?:%|percent)|(?:interest )?rate|apr|zero percent|approv(?:al|ed))\b/i,
    /\b(?:everyone|everybody|anyone|anybody|all (?:our|my) customers|we get everyone)\b.{0,15}\b(?:(?:gets?|is|qualif(?:y|ies) for) (?:approved|financed|credit|a loan|the (?:loan|rate)|the same rate)|approved|financed|(?:gets? )?\d+(?:\.\d+)?\s?(?:%|percent))\b/i,
    /\b(?:you(?:'ll| will|'re| are)|i(?:'ll| will| can)(?: get| put)?(?: you)?)\b.{0,20}\b(?:be |get |getting |going to get |gonna get |looking at |in at |at )\b.{0,10}\b\d+(?:\.\d+)?\s?(?:%|percent)(?: (?:apr|interest|rate))?\b/i,
    /\b(?:rate|apr|interest)\b.{0,15}\b(?:is|will be|'ll be|would be|around|about|like)\b.{0,10}\b\d+(?:\.\d+)?\s?(?:%|percent)?\b.{0,15}\b(?:guaranteed|easy|no problem|for you|trust me|probably)\b/i,
    /\b(?:rate|apr|interest|term)\b.{0,25}\b(?:doesn'?t|does not|don'?t) (?:matter|worry)|don'?t worry about\b.{0,15}\b(?:rate|apr|interest|term|the total|how long)\b/i,
    /\b(?:only|just) (?:the|your) (?:monthly )?payment (?:matters|counts)|all that matters is the (?:monthly )?payment\b/i,
    /\b(?:no interest|interest[- ]free|free financing)\b.{0,30}\b(?:for (?:everyone|you)|no catch|guaranteed)\b/i,
  ],
  unless: [
    /\b(?:can'?t|cannot|won'?t|wouldn'?t|don'?t|not|never|nobody can|no one can|isn'?t|unable)\b.{0,25}\b(?:guarantee|promise|quote|say|know|tell you|set|assure|guess)\b/i,
    /\b(?:if|assuming|suppose|for example|say|example|depends?|subject to|with approved credit|once (?:the|a) (?:bank|lender)|the (?:bank|lender|credit union) (?:approved|came back|offered|quoted)|approved (?:you )?at|your (?:credit union|bank) (?:offered|quoted|gave)|pre-?approval says|as low as|depending|estimate|could)\b/i,
    /\b(?:are you|do you|did (?:they|you)|what|which|would)\b[^.]*\?$/i,
  ],
};
