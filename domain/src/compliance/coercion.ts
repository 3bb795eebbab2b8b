// Holding keys, licence or person: state unfair-practice and conversion laws; FTC Act section 5.
import type { ConversationRule } from "./rule.ts";

export const coercion: ConversationRule = {
  id: "ID-1",
  severity: "fail",
  law: "State unfair-practice, conversion and false-imprisonment laws; FTC Act section 5",
  version: "2026-11-01",
  say: "Here are your keys and your licence. Take the time you need; I'm here when you want to go on.",
  breach: [
    /\b(?:i(?:'m| am|'ll| will| still)?|we(?:'re| are|'ll| will| still)?|my manager|they|the manager)\b.{0,20}\b(?:hold(?:ing)?|keep(?:ing)?|hang(?:ing)? (?:on )?(?:to|onto)|lock(?:ed|ing)?|misplaced?|hid|hiding|lost|took|have)\b.{0,20}\b(?:your|ur) (?:keys?|licen[sc]e|id|trade keys|phone)\b/i,
    /\byour (?:keys?|licen[sc]e|id)\b.{0,30}\b(?:until|till|back (?:when|after|once)|not (?:getting|leaving)|stays? (?:here|with)|locked|on the roof|can'?t find)\b/i,
    /\b(?:you|u|nobody|no one)(?:'re| are| r)?\b.{0,15}\b(?:not leaving|can'?t leave|aren'?t leaving|ain'?t leaving|not going (?:anywhere|home)|leaves?)\b.{0,30}\b(?:until|till|without|unless|here)\b/i,
    /\b(?:won'?t|not going to|not gonna|can'?t|ain'?t) (?:let|letting|give|giving|allow)\b.{0,10}\b(?:you|u)\b.{0,15}\b(?:leave|go|out|your keys|back your|walk)\b/i,
    /\b(?:call (?:the )?(?:cops|police|your boss|immigration|ice)|sue you|ruin your credit|report you|know where you (?:live|work)|you'?ll (?:regret|be sorry))\b/i,
    /\b(?:already sold|we sold|gave away|shipped)\b.{0,15}\byour (?:trade|old car|car|truck)\b/i,
  ],
  unless: [
    /\b(?:here (?:are|is)|give you|hand(?:ing)? you|back to you|whenever|any ?time|free to|don'?t want to (?:hold|keep)|never (?:hold|keep|held|kept)|copy of|photo ?copy|for the test drive|to make a copy|safe(?:ly)?|insurance)\b/i,
    /\b(?:may i|can i|could i|mind if i|do you (?:want|mind))\b/i,
  ],
};
