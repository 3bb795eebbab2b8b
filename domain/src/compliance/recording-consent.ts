// Recording a customer: 18 U.S.C. 2511(2)(d) and state laws; about a dozen states ask for everyone's consent.
// Checked 2026-11-01.
import type { ConversationRule } from "./rule.ts";

const TALK =
  "(you|you two|you guys|us|this|everything|anyway|secretly|it all|what you (said|say)|what we (said|say)|every word|(our|the|this|your|that|every|each|all) ~1 (talk|talks|call|calls|conversation|conversations|whole thing|meeting|meetings|visit|negotiation|chat|customers|deals)|the whole time|all along|since you (walked|sat|got|called)|customers|everybody|everyone|people|them)";

export const recordingConsent: ConversationRule = {
  id: "REC-1",
  severity: "warn",
  law: "18 U.S.C. 2511 and state wiretap laws (several states require everyone's consent)",
  version: "2026-11-01",
  say: "I'd like to record this for training. Is that all right with both of you? It's fine to say no.",
  breaches: [
    {
      said: [
        `(i|we|my phone|my watch|phone|the (phone|system|app|tablet)|it|he|she|been|already) ~4 (recording|taping) ~2 ${TALK}`,
        `(i|we|my phone|my manager|the store|we have|i have) ~4 (recorded|taped|have on tape|got on tape) ~2 ${TALK}`,
        `(i|we|my manager|the store|they|let me|i will|going to|just|always|usually|secretly|quietly) ~3 (record|tape) ~2 ${TALK}`,
        "(i|we|my phone|my watch|app) (am|are|is|have been|has been|'s|'s been) ~2 (recording|taping) ~2 >",
        "(my phone|my watch|my tablet|the phone|phone) (is|'s|has been) ~1 (recording|taping|on record)",
        "(you|this|we|it|that) ~1 (have been|has been|are being|is being|were being|was being|are) ~2 (recorded|taped|recorded the|on tape|on a recorded line|on a recording) ~5 (the whole|since|all along|already|this whole|by the way|whole time|without|do not worry|whether|and|so)",
        "(record*|tap(e|ed|ing)|taping|taped) ~6 (without|secretly|on the sly|not (tell|telling|ask|know|realize)|never (told|asked|know|ask)|do not have to (tell|ask)|did not (tell|ask|know)|before (you|he|she|they) (know|realize|notice)|behind (your|their))",
        "(do not|not|never|no need to) ~3 (tell|ask|mention|let) ~5 (record*|taping|taped|the mic)",
        "(office|room|desk|showroom|car|i am|place) ~2 (wired|bugged|miked|mic d) ~4",
        "(everything|all of it|it all|whole thing) (is|'s|was|gets|been|has been|is being) ~2 (recorded|taped|on tape|recording)",
        "(secretly|quietly|sneakily|always|just) ~2 (recorded|taped|record|tape|recording|taping) ~3 (customer*|last|you|people|everyone|him|her|them|my|our|ups|buyers)",
        "(hit|hitting|pressed|push*|turned on) ~2 record* ~6",
        "(got|have|has) ~2 (you|that|him|her|it|them) on (tape|a recording|recording|audio) ~4",
        "(hidden|secret|there is a|got a|have a|has a|wearing a) ~2 (mic|microphone|recorder|wire) ~6",
        "(record|recording) ~4 (button|app) ~4 (on|running|rolling|going|in my pocket)",
      ],
      unlessTurn: ["(is|are|would|do|does) ~4 (okay|ok|all right|fine|comfortable|mind) ~4"],
      unless: [
        "(okay|ok|fine|all right|comfortable|cool) (with|by|for) (you|that|everybody|both)|(is|would|be) (that|it|this) ~2 (okay|all right|fine|cool|a problem)|may i|can i|could i|may we|can we|would you mind|do you mind|mind if|with your (permission|consent|okay)|permission|consent|if (that is|you are|it is|you do not|you would rather|you object) ~4|if you (okay|agree|say|both)|you agreed|you (said|told me) ~4 (okay|fine|yes)|agreed to|are you ~1 (ok|okay|comfortable|fine)",
        "(will not|would not|do not|never|not going to|not|can not|is not|stopped|turned it off|off) ~2 (record|recording|recorded|tape|taping)",
        "(recorded (history|service|owner|mileage|accident*|with the|at the (county|dmv))|record(ed)? (of|in the|on the) (service|report|title)|dash ?cam|service record*|track record|record (low|high|sales|month|year|time|number)|(call|calls|line) (may|might|is|are|will) be (monitored|recorded)|this call is|red tape|tape measure|on record)",
      ],
      unlessBuyerSaid: [
        "(you can|go ahead|fine|okay|sure|do not mind|feel free) ~4 (record|tape)|record it|(yes|sure|okay|fine|no problem|go ahead) >",
      ],
    },
    {
      evenDenied: true,
      said: [
        "record ~4 (quietly|secretly|silently|on the sly|without (telling|them|you|asking)|anyway)",
        "(not|never) tell ~4 (record*|taped|taping)",
        "(folks|people|customers|they|nobody|you) ~2 (not|never) ~2 (know|need to know|notice) ~3 (record*|tape*)",
      ],
      unless: ["(not|never|can not) record ~3 without"],
    },
  ],
  asksLeave: [
    "(may|can|could|mind|okay|would|permission|comfortable|all right|fine|like to) ^10 (record|recording|recorded|tape)",
    "(record|recording|recorded|taping) ^10 (okay|all right|fine|permission|mind|comfortable)",
  ],
  unless: [],
};
