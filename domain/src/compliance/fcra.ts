// Fair Credit Reporting Act: permissible purpose, 15 U.S.C. 1681b. A credit report needs the person's go-ahead.
import type { ConversationRule } from "./rule.ts";

export const fcra: ConversationRule = {
  id: "FCRA-1",
  severity: "fail",
  law: "Fair Credit Reporting Act, 15 U.S.C. 1681b (permissible purpose)",
  version: "2026-11-01",
  say: "With your written okay I can check your credit. Would you like that now, or talk about the car first?",
  breach: [
    /\b(?:i(?:'ll| will|'m (?:going to|gonna)|mma)?|we(?:'ll| will|'re (?:going to|gonna))?|let me|lemme|let'?s)\b.{0,15}\b(?:just |go ahead and |quick(?:ly)? |real quick |already )?(?:run|ran|pull|pulled|check(?:ed)?|grab|grabbed)\b.{0,15}\b(?:your|his|her|their|ur|the) (?:credit|score|report|bureau|beacon|fico)\b/i,
    /\b(?:i|we) (?:just |already |went ahead and )(?:ran|pulled|checked|submitted|sent|shot|put)\b.{0,25}\b(?:credit|score|application|bureau|app to|your info)\b/i,
    /\b(?:run|pull|check|ran|pulled)\b.{0,15}\b(?:credit|score|bureau|social)\b.{0,40}\b(?:while you|without (?:you|telling|asking)|you won'?t (?:even )?(?:know|notice|feel)|won'?t (?:hurt|show|affect)|doesn'?t (?:hurt|matter|affect)|anyway|no big deal|real quick|to see (?:what|where|if) you(?:'re| are)?)\b/i,
    /\b(?:need|give me|gimme|get|grab)\b.{0,15}\b(?:your|ur) (?:social|ssn|social security(?: number)?)\b(?!.{0,60}\b(?:if|okay|permission|when you(?:'re| are) ready|only)\b)/i,
    /\b(?:everyone|everybody|all customers) (?:gets|has) (?:their )?credit (?:run|pulled|checked)\b|\bwe run everyone'?s credit\b/i,
  ],
  unless: [
    /\b(?:with your (?:permission|okay|ok|go[- ]ahead|consent|signature)|if you(?:'d| would|'re| are)? (?:like|want|okay|ok|agree|comfortable|ready|sign|allow|let)|(?:is it|would it be|are you) (?:ok|okay|alright|all right|comfortable|fine)|may i|can i|could i|do i have|would you (?:like|mind|want|be)|do you (?:mind|want)|only (?:if|when|after|with)|once you (?:sign|say|agree|authorize)|when you(?:'re| are) ready|after you (?:sign|agree)|permission|authoriz\w+|consent|your okay)\b/i,
    /\b(?:won'?t|don'?t|never|not (?:going to|gonna)|can'?t|before (?:i|we)|didn'?t|haven'?t|no need to|without having)\b.{0,25}\b(?:run|pull|check|touch|need|ask)\b/i,
  ],
};
