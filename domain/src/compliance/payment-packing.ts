// Payment packing: products hidden in a quoted payment. FTC Act section 5, 15 U.S.C. 45; state UDAP; New York "jamming" rule, VTL 415.
import type { ConversationRule } from "./rule.ts";

export const paymentPacking: ConversationRule = {
  id: "PACK-1",
  severity: "fail",
  law: "FTC Act section 5, 15 U.S.C. 45 (deceptive acts); state unfair-practice laws on payment packing",
  version: "2026-11-01",
  say: "Here is the payment for the car alone. Anything you add is your choice, and I show you what each one adds.",
  breach: [
    /\b(?:already|automatically)\b.{0,25}\b(?:built|build|rolled|baked|packed|put|includ\w+|added|figured)\b.{0,40}\b(?:warranty|gap|service contract|protection|coverage|package|products?|plan|extras?|etch|maintenance)\b/i,
    /\b(?:warranty|gap|service contract|protection (?:plan|package)|coverage|products?|extras?|maintenance plan)\b.{0,40}\b(?:already|automatically)\b.{0,20}\b(?:in|built|rolled|baked|included|part of|added|packed)\b/i,
    /\b(?:i|we) (?:just |went ahead and |already )?(?:built|rolled|baked|packed|slipped|tucked|padded|bumped|threw|put|added|included)\b.{0,40}\b(?:warranty|gap|service contract|protection|coverage|products?|extras?|maintenance plan)\b.{0,30}\b(?:in|into|to|on)\b.{0,20}\b(?:payment|price|loan|number|it|there|monthly)?\b/i,
    /\b(?:payment|monthly|number)\b.{0,40}\b(?:has|have|got|includes?|with)\b.{0,30}\b(?:warranty|gap|service contract|protection (?:plan|package)|extras?)\b.{0,40}\b(?:you (?:won'?t|don'?t|didn'?t|never)|without|won'?t (?:even )?notice|baked|built|already)\b/i,
    /\b(?:you|she|he|they) (?:won'?t|will not|wouldn'?t|don'?t|never) (?:even )?(?:notice|feel|see|know)\b.{0,40}\b(?:warranty|gap|payment|extra|added|protection|difference|bucks|dollars|month)\b/i,
    /\b(?:leave|give (?:me|us|yourself)|need|get)\b.{0,20}\b(?:room|some leg|leg|cushion)\b.{0,20}\b(?:in|on) (?:the|that|your) payment\b/i,
    /\bquote (?:him|her|them|it|the payment) (?:high|higher)\b/i,
  ],
  inContext: {
    about:
      /\b(?:warranty|gap|service contract|protection|coverage|products?|extras?|maintenance plan|etch\w*|package|add[- ]?ons?|insurance)\b/i,
    said: [
      /\b(?:it'?s|that'?s|they'?re|all|just|already)\b.{0,15}\b(?:included|built|rolled|baked|packed|figured|worked)\b.{0,10}\b(?:in|into|the payment)\b/i,
      /\b(?:it'?s|that'?s)\b.{0,12}\bin (?:the|your|that) (?:payment|number|monthly)\b/i,
      /\b(?:got|has|have) (?:the )?(?:coverage|warranty|gap|protection)\b.{0,12}\b(?:in (?:it|there|the)|with it)\b/i,
      /\bhow we hit your (?:number|payment)\b/i,
    ],
  },
  unless: [
    /\b(?:not|nothing|no|without|never|isn'?t|aren'?t|haven'?t|didn'?t|don'?t)\b.{0,25}\b(?:included|built|rolled|added|baked|packed|in (?:that|the|this)|put|products?|warranty|gap|extras?)\b/i,
    /\b(?:optional|your choice|you can (?:decline|say no|skip|take it (?:off|out)|remove)|if you want|would you like|only if|up to you|take it (?:off|out)|separate(?:ly)?|line by line)\b/i,
    /\b(?:factory|manufacturer'?s?|new car|powertrain|bumper[- ]to[- ]bumper|remaining|certified|free|complimentary|no (?:extra )?charge|standard)\b/i,
  ],
};
