// Telephone Consumer Protection Act: 47 U.S.C. 227; 47 CFR 64.1200. Marketing texts need written consent, and STOP ends them.
import type { ConversationRule } from "./rule.ts";

export const tcpa: ConversationRule = {
  id: "TCPA-1",
  severity: "fail",
  law: "Telephone Consumer Protection Act, 47 U.S.C. 227; 47 CFR 64.1200",
  version: "2026-11-01",
  say: "May I text you about this car? If yes, check this box; you can say STOP any time and buying doesn't depend on it.",
  breach: [
    /\b(?:i(?:'ll| will|'m (?:going to|gonna))?|we(?:'ll| will)?|our system(?:'ll| will)?)\b.{0,15}\b(?:just |go ahead and |start |automatically )?(?:add(?:ing)?|put(?:ting)?|sign(?:ing)?|enroll(?:ing)?|enter(?:ing)?|load(?:ing)?|drop(?:ping)?|throw(?:ing)?|opt(?:ing)?)\s(?:you|your (?:number|cell|phone)|u|ur)\b.{0,20}\b(?:text(?:ing)? list|our list|the list|list\b(?!,)|blast|campaign|texts|auto|alerts?|drip|messages|promos?)\b/i,
    /\b(?:blast|auto[- ]?text|robo[- ]?(?:call|text)|mass text|text blast|drip)\b.{0,30}\b(?:you|everyone|customers|list|deals|specials|him|her|them)\b/i,
    /\b(?:even (?:if|though|after)|ignore|don'?t worry about|forget)\b.{0,25}\b(?:stop|unsubscribe[d]?|opt(?:ed)? out|do[- ]not[- ]call|dnc|remove)\b/i,
    /\b(?:keep|still|continue)\b.{0,10}\b(?:text\w*|call\w*|messag\w*)\b.{0,40}\b(?:stop|unsubscribe|opt|asked (?:us|me) not|told (?:us|me) (?:not|to stop)|no matter|whether)\b/i,
    /\b(?:have|need|got|required?|must)\b.{0,10}\b(?:to )?(?:agree|consent|accept|sign up|opt in|get)\b.{0,25}\b(?:texts?|calls?|text messages|marketing|messages)\b.{0,30}\b(?:to (?:buy|get|test|drive|see|qualify)|before (?:you|we|i)|or (?:i|we) can'?t|for the)\b/i,
    /\b(?:i|we) (?:got|found|pulled|bought|looked up|grabbed)\b.{0,15}\byour (?:number|cell)\b.{0,30}\b(?:from|off|online|list|registration)\b/i,
    /\btext(?:ing)? (?:you|to)\b.{0,20}\b(?:ask|get|see)\b.{0,20}\b(?:permission|consent|if (?:i|we) can text)\b/i,
  ],
  unless: [
    /\b(?:may i|can i|could i|would you (?:like|mind|want)|is it (?:ok|okay|alright)|do you (?:want|mind)|if you(?:'d| would)? (?:like|want|agree|check)|with your (?:permission|consent|okay)|only if|unless you|you can (?:say|reply|text) stop|won'?t|don'?t|never|not (?:going to|gonna)|take you off|remove you)\b/i,
  ],
};
