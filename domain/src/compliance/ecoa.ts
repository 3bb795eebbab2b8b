// Equal Credit Opportunity Act: 15 U.S.C. 1691; Regulation B, 12 CFR 1002.4 (discouragement counts when spoken).
import type { ConversationRule } from "./rule.ts";

export const ecoa: ConversationRule = {
  id: "ECOA-1",
  severity: "fail",
  law: "Equal Credit Opportunity Act, 15 U.S.C. 1691; Regulation B, 12 CFR 1002.4",
  version: "2026-11-01",
  say: "Anyone can apply, and the lenders look at the same things for everybody: income, debts and payment history.",
  breach: [
    /\b(?:people|folks|someone|somebody|customers|a (?:woman|man|girl|lady)|women|guys|you people|your kind)\b.{0,4}\b(?:like you|of your|from (?:your|that|over)|your age|in your (?:situation|neighborhood|position))?\b.{0,60}\b(?:credit|loans?|lend\w*|rates?|approv\w+|qualif\w+|financ\w+|bank|afford|down payment|pay (?:their|the)|risk\w*|default\w*|repo\w*)\b(?<=\b(?:like you|of your|from (?:your|that|over)|your age|in your \w+|you people|your kind)\b.*)/i,
    /\b(?:don'?t|can'?t|won'?t|never)\b.{0,30}\b(?:people|folks|customers|women|guys) (?:like you|of your kind|from (?:your|over))\b/i,
    /\b(?:are|r) (?:you|u|y'?all) (?:two |both )?(?:married|single|divorced|pregnant|a citizen|muslim|jewish|catholic|christian|mexican|hispanic|from here|legal|gay|retired)\b/i,
    /\b(?:is|does) (?:your|the) (?:husband|wife|man)\b.{0,40}\b(?:work|job|income|sign|approve|know|allow|okay|ok)\b/i,
    /\b(?:have|bring|get|need|want) (?:your|a) (?:husband|man|boyfriend|father|dad)(?: in)?\b.{0,40}\b(?:sign|co-?sign|here|apply|credit|loan|come (?:in|back)|decide)\b/i,
    /\bwhere (?:are|r) (?:you|u|y'?all) (?:really|originally|actually) from\b/i,
    /\bwhat (?:country|nationality|religion|race|church|ethnicity)\b/i,
    /\b(?:what kind of (?:name|accent) is (?:that|this)|that'?s (?:an? )?(?:interesting|funny|weird|foreign) (?:name|accent))\b/i,
    /\b(?:plan(?:ning)?|think(?:ing)?|going|want|hope|hoping|try(?:ing)?)\b.{0,25}\b(?:kids|children|pregnan\w*|start(?:ing)? a family|bab(?:y|ies)|having (?:more )?kids)\b/i,
    /\b(?:maternity leave|expecting a (?:baby|child)|get(?:ting)? pregnant)\b/i,
    /\b(?:is (?:that|this|it)|are (?:you|u)|you(?:'re| are)?|u) .{0,20}\b(?:welfare|food stamps|public assistance|on (?:ssi|disability|section 8|assistance)|disability (?:check|income|money)|government (?:check|money|assistance))\b/i,
    /\b(?:welfare|food stamps|public assistance|ssi|disability|section 8|social security|child support|alimony)\b.{0,50}\b(?:don'?t|doesn'?t|won'?t|can'?t|isn'?t|not) (?:count|qualify|work|real|take|accept|approve|use|good)\b/i,
    /\b(?:banks?|lenders?|they|we|finance)\b.{0,30}\b(?:don'?t|won'?t|never|rarely|hardly)\b.{0,20}\b(?:lend|approve|finance|like|touch|work with|want)\b.{0,25}\b(?:people|women|immigrants?|single|older|elderly|mexicans?|foreigners?|blacks?|moms?|mothers|retired|retirees|seniors|you people|divorced)\b/i,
    /\b(?:too (?:old|young)|at your age|your age)\b.{0,40}\b(?:loan|credit|lend\w*|financ\w*|approv\w*|term|bank|lease)\b|\b(?:loan|credit|lend\w*|financ\w*|approv\w*|bank|lease)\b.{0,40}\b(?:too old|at your age|your age|someone your age)\b/i,
    /\b(?:single (?:mom|mother|woman|women|dad|parent)s?|immigrants?|foreigners?|divorced (?:women|people|mom))\b.{0,50}\b(?:rate|credit|loan|approv\w*|financ\w*|bank|risk\w*|lend\w*|payments?)\b/i,
    /\b(?:don'?t (?:bother|waste)|no (?:point|use|sense)|why bother|not worth|wouldn'?t (?:bother|even))\b.{0,25}\b(?:apply\w*|application|credit|financ\w*)\b/i,
    /\b(?:green card|citizenship|visa status|immigration status|papers)\b.{0,30}\?|\b(?:do you have|got|are) (?:your )?(?:papers|a green card)\b/i,
    /\byou(?:'re| are) (?:a )?(?:married|single|divorced)\b.{0,30}\?/i,
  ],
  unless: [
    /\b(?:don'?t|can'?t|won'?t|never|not) (?:ask|allowed|consider|look at|matter|care|need to know)\b/i,
    /\b(?:doesn'?t|does not|never) (?:matter|affect|change|come into)\b/i,
    /\bregardless\b|\bno matter\b|\bdon'?t need to (?:tell|share|answer)\b|\bonly if you (?:want|choose)\b/i,
    /\bpeople like you (?:two )?(?:who|that) (?:drive|commute|tow|haul|care|want|need|love)\b/i,
  ],
};
