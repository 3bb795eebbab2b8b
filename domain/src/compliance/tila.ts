// Truth in Lending: 15 U.S.C. 1601; Regulation Z, 12 CFR 1026.17 and 1026.24. False applications: 18 U.S.C. 1014.
// Checked 2026-11-01. A rate is the lender's: nobody promises or invents one, and no term stays blank.
import type { Breach, ConversationRule } from "./rule.ts";

const RATE =
  "(%|# (apr|interest)|zero interest|(low|lowest|best|great|good|prime|same|special|promo*) (rate|interest|apr))";
const CERTAIN =
  "(guarantee*|promise|promised|swear|for sure|no problem|no sweat|easy|easily|definitely|trust me|bet|100 percent|one hundred percent|lock* (you |it )?in|without even|all day long|automatically|no matter what|regardless|count on|take (that|it) to the bank|in my pocket|do not worry|sure thing|slam dunk|certain|certainly|absolutely)";

const QUOTED: Pick<Breach, "unless" | "unlessHeard"> = {
  unless: [
    "(if (you are |you |they |the (bank|lender) )?(approve*|qualif*)|assuming|suppose|for example|as an example|let us say|hypothetical*|depend*|subject to|with approved credit|approved credit|on approv*|qualified buyers|well qualified|once (the|a|we) ~3 (bank|lender|approv*|know|hear)|(bank|lender|credit union|finance company|ally|chase|capital one|toyota financial|ford credit|gm financial|manufacturer|factory) ~3 (approved|came back|comes back|offered|offers|offering|quoted|has a|is (running|offering)|sets|decides|approval)|came back (at|with)|approval (is|came|at|says)|approved (you )?(at|for)|your (credit union|bank|pre ?approval|letter) ~3 (offered|quoted|gave|said|says|has|is|at)|as low as|pre approv* (says|letter|at|of)|advertised|program|promotional|special from|published|today s? rates|rate sheet|tier|range|estimate*|ballpark|calculator|average|nationally|let us (try|run|look|see)|at a few rates|different rates|scenario|what if)",
    "(battery|charge|charges|charging|humidity|tint|torque|grade|points? of (interest|a percent)|every point|each point|full|capacity) ~8 (%|month|percent)|every point",
    "# percent (off|down|of|less|more|tax|back|rebate|discount)",
    "(old|current|existing|last) (loan|rate|car)",
  ],
  unlessHeard: [
    "(approved|approval|came back|come back|callback|call back|bank said|lender said|credit union) ~5 (at|with|approved|offered|said|quoted|is) ~3 # ",
    "(program|special|promotion*|incentive|manufacturer|captive|toyota financial|ford credit|gm financial|honda financial) ~5 # ",
  ],
};

export const tila: ConversationRule = {
  id: "TILA-1",
  severity: "fail",
  law: "Truth in Lending Act, 15 U.S.C. 1601; Regulation Z, 12 CFR 1026.17 and 1026.24",
  version: "2026-11-01",
  say: "I can't quote your rate before a lender does. Let me show the payment at a few rates, each with its term and total.",
  breaches: [
    {
      ...QUOTED,
      said: [
        `${CERTAIN} ~8 ${RATE}`,
        `${RATE} ~6 ${CERTAIN}`,
        `{we} ~2 (will|can|am going to|are going to|could) ~2 (get|put|have|lock|set|do|give|hook) ~2 you ~3 (a|in at|at|in|up with|into|for|with|down to|under|below|approved at|the)? ~2 ${RATE}`,
        "(i|we) ~1 (will|can|could) ~1 (do|get) # percent",
        `(rate|apr|interest) ~2 (is|will be|'s|is going to be|be|at|should (be|come in at)) ~4 (%|#) ~6 ${CERTAIN}`,
        `(rate|apr|interest) ~4 (come in|comes in|land|be|end up) ~2 (around|at|about|under|near) ~1 (%|#)`,
        `you (will|are going to) ~3 (walk out|leave|drive off|walk|end up|finish) ~1 (with|at|under|around) ~2 ${RATE}`,
        `(already|i) know ~3 you (will|are going to) ~2 (get|be at|have|qualify for) ~2 ${RATE}`,
        `you (will|are going to|should|would|are) ~2 (be|get|have|pay|pay*|see|look|looking|qualify|land|come in|end up|getting) ~2 (at|for|to get|with|like|about|around|the|a)? ~2 ${RATE}`,
        "your (rate|apr|interest|interest rate) ~1 (is|will be|'s|would be|is going to be|should be|comes in at|be) ~3 #",
        "(rate|apr|interest|interest rate) ~1 (is|will be|'s|would be|going to be|should be) ~2 (probably|around|about|like|maybe|somewhere|roughly|something like|approximately|call it|in the) ~3 #",
        "(call it|figure|put down|just put|say|we will say|pencil in|go with|write) ~2 %",
        `(probably|around|about|like|maybe|somewhere around|roughly) # percent ~4 (give or take|or so|apr|interest|rate|ish)`,
      ],
    },
    {
      said: [
        "(guarantee*|promise*|assure|swear|bet|no question) ~6 (approv*|approval|financ*|loan|credit|rate|get you done|get you bought)",
        "(approv*|financing|loan) ~2 (is|are|'s)? ~1 (guaranteed|assured|certain|promised)",
        "(everyone|everybody|anyone|anybody|all (of )?(our|my) customers|every customer|every single (person|customer)) ~4 (gets|get|qualif*|is|are|walks out|leaves|drives) ~3 (approved|financed|# percent|that rate|the (low|lowest|best|same|special|advertised) rate|low rate|zero|a loan|done)",
        "(we|i) ~3 (get|got|approve|finance) ~1 (everyone|everybody|anyone|anybody) ~2 (approved|financed|done|bought)?  >",
        "(100 percent|hundred percent|one hundred percent|guaranteed|instant|automatic) (credit )?(approval|approvals|approved|financing)",
        "(everybody|everyone) (drives|rides|gets a car|gets in a car|gets done)",
        "(nobody|no one) ~2 (gets|is|has been|ever gets) ~1 (turned down|denied|rejected|declined)",
        "(never|not) ~3 (turn*|turned) ~1 (anyone|anybody|people|customers|a customer) (down|away)",
        "(we|i|our banks) ~2 (approve|finance|never turn (down|away)) ~1 (everyone|everybody|anyone|anybody)",
        "(credit|score) ~3 (does not|do not|will not) matter ~6",
      ],
      unless: [
        "(not|can not|no one|nobody|never) ~4 (guarantee|promise|approve*)",
        "(can|may) apply|(gets|get) (the same|treated|a copy|a rate|an answer|to apply)|(guarantee*|promise*) ~8 (best price|price match|answer|straight|honest|shop|try|look|call)",
      ],
    },
    {
      ...QUOTED,
      said: [
        "(zero percent|0 percent|zero interest|no interest|interest free|free financing|no finance charge*) ~8 (no catch|for everyone|for everybody|guaranteed|no matter|whatever your credit|even with|bad credit|any credit|regardless|all (our )?cars|no strings|basically)",
        "there is (no|not any) ~1 (interest|finance charge*) ~4 (really|it is all|built|in the payment|to worry)",
        "(it is|that is|this is|loan is|financing is) ~1 (interest free|no interest|same as cash|free money)",
      ],
    },
    {
      said: [
        "(sign*|initial*|leave*|left) ~5 (blank|blanks|empty)",
        "(fill|put|write|type|plug) ~3 (rate|apr|numbers|number|term|terms|figures|price|amounts|rest|it|that|blanks|them) ~2 (in )?(later|after|afterward*|once you (sign|leave)|when you (leave|are gone))",
        "(fill|put|write|type|plug|drop) ~3 (numbers|rate|term|figures|them|rest|blanks) ~1 in ~3 (when|after|once|later|tomorrow|monday)",
        "(apr|rate|interest|interest number|percent|number) ~4 (on|in) ~1 (contract|paper|form|paperwork) ~2 (is|does|'s) not ~3 (real|what you|mean|matter|count|actual|pay)",
        "(apr|rate|finance charge|disclosure|that box|apr box|interest rate|truth in lending) ~5 (does not (mean|matter|count)|is not (real|the real|important|what you)|means nothing|just (a formality|paperwork|for the bank|a number|legal)|not the real)",
        "(ignore|skip|never mind|do not (read|look at|worry about)|pay no attention to) ~3 (apr|disclosure|disclosures|finance charge|truth in lending|annual percentage)",
        "(say|told|tell|quote*|write|wrote) ~4 (60|sixty|72|48|five years) ~8 (really|actually|but (it is|the contract|they get)) ~3 (72|75|84|seventy|eighty|six years|seven years)",
        "(markup|mark up|reserve|extra points|couple points|two points) ~8 (they|you|customer) ~2 (not|never) (know|see|notice)",
      ],
      unless: [
        "(charge|charges|charging|battery|tank|discount|off) ~4 %|(not|never) ~3 (sign|leave|initial)|(do not|never|should not) (sign|initial) ~4 blank",
      ],
    },
    {
      say: "We put down what you really make and how long you've been there. If that's short, let's look at more down or a different car.",
      evenQuoted: true,
      said: [
        "(put|say|write|mark|bump|claim|show|list|call it|type|tell|round*|inflate*|fudge*|pad|make up|adjust*|stretch*) ~5 (income|salary|you make|make|pay stub*|paystub*|employer|job time|rent|gross monthly|monthly income|time on the job|years at your job|how long you have worked) ~8 (more|higher|extra|#|bump*|up|so|to get|approv*|better|bigger|though|even if|instead|double|lower|less|longer)",
        "(put|say|write|list|enter|use) ~3 # ~4 (for|as|in|on|under) ~2 (income|monthly income|salary|gross|your income|what you make)",
        "(bump|inflate|pad|fudge|juice|round up|stretch|beef up|power book*|powerbook*) ~3 (your )?(income|salary|pay|pay stub*|application|app|numbers on the app*|job time)",
        "(fake|made up|phony|edit*|photoshop*|doctor*|forge*) ~3 (pay stub*|paystub*|w 2|proof of income|bank statement*|signature|down payment|references)",
        "(straw|sign for (him|her|them)|put it in ~2 name) ~8 (he|she|they|you) ~3 (really|actually|will be) ~2 (pay*|driv*)",
        "(put|sign*|write) ~3 (his|her|your (wife|husband|mom|dad) s?) (name|signature) ~6 (not|never|for (him|her)|without)",
      ],
      unless: [
        "(not|never|can not|will not) ~3 (put|say|write|bump|inflate|fudge|pad|stretch)|(what|how much) (do|did) you|real (income|number)|what you (really|actually) make",
      ],
    },
    {
      ...QUOTED,
      about: ["(rate|apr|interest|percent)"],
      said: [
        "< ^3 (about|around|like|call it|probably|maybe|figure|say) ~1 (%|# percent|# and a half)",
        `% ~4 ${CERTAIN}`,
      ],
    },
    {
      about: ["(income|salary|i make|you make|bring home|paycheck|a month|a year|employer|job)"],
      say: "We put down what you really make and how long you've been there. If that's short, let's look at more down or a different car.",
      evenDenied: true,
      said: [
        "(put|write|say|enter|call it|go with) # ~6 (never|nobody|not) ~2 (check*|verif*|look*|ask*|call*)",
        "(bank|banks|they|lender|lenders|nobody|computer) ~1 (never|not|hardly|rarely) ~2 (check*|verif*|call*) ~3",
      ],
      unless: ["(always|do) (check|verify)|so we (put|write)|(that|which) is why|honest"],
    },
  ],
  unless: [],
};
