// Recording a customer: 18 U.S.C. 2511 and state laws; a dozen states ask for the consent of everyone in the talk.
import type { ConversationRule } from "./rule.ts";

export const recordingConsent: ConversationRule = {
  id: "REC-1",
  severity: "warn",
  law: "18 U.S.C. 2511 and state wiretap laws (several states require everyone's consent)",
  version: "2026-11-01",
  say: "I'd like to record this for training. Is that all right with both of you? It's fine to say no.",
  breach: [
    /\b(?:i(?:'m| am)|we(?:'re| are)|been|already)\b.{0,15}\b(?:recording|taping)\b.{0,15}\b(?:you|this|us|everything|our (?:talk|call|conversation)|the (?:call|talk|conversation)|anyway)\b/i,
    /\b(?:recorded|taped)\b.{0,20}\b(?:you|our (?:talk|call|conversation)|everything|what you said)\b/i,
    /\b(?:record|tape)\b.{0,20}\b(?:without|secretly|don'?t (?:tell|say)|before (?:he|she|they) know)\b/i,
    /\b(?:there'?s|got|have) (?:a )?(?:mic|microphone|recorder)\b.{0,30}\b(?:on|in|under|running|here)\b/i,
  ],
  unless: [
    /\b(?:is (?:that|it) (?:ok|okay|alright|all right|fine)|may i|can i|could i|would you mind|do you mind|with your (?:permission|consent|okay)|if you(?:'re| are)? (?:okay|ok|agree|fine)|are you (?:ok|okay|comfortable|fine)|you agreed|not|n'?t|never|accident|recorded (?:history|service|owner|mileage)|dash ?cam)\b/i,
  ],
};
