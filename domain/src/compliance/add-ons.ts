// Optional products presented as required: FTC Act section 5, 15 U.S.C. 45; Regulation Z, 12 CFR 1026.4(d).
// Checked 2026-11-01. A product is optional and must be called so; consent must be express.
import type { Breach, ConversationRule } from "./rule.ts";

const REQUIRER =
  "(bank|banks|lender|lenders|finance company|credit union|manufacturer|factory|law|state|government|feds|dmv|store|dealership|dealer|owner|gm|manager|management|corporate|insurance|insurance company|system|loan|approval|program|contract|lease|they|we|it|toyota|ford|honda|chase|ally|capital one|policy)";
const MUST_HAVE =
  "(require|requires|required|requiring|insist*|demand*|mandate*|force*|make|makes|made|obligat*|compel*|wants you to (have|take|buy|get|carry)|want you to (have|take|buy|get|carry)|needs you to (have|take|buy|get|carry)|need you to (have|take|buy|get|carry)|has to have|have to have|must have|will only (approve|fund|do)|only (approve|approves|fund|funds|lend|lends|finance|finances))";
const COMPULSORY =
  "(mandatory|required|not optional|non optional|nonoptional|not an option|not a choice|compulsory|obligatory|non negotiable|not negotiable|nonnegotiable|not removable|non removable|a requirement|requirement|a condition|a must|must have|by law|the law|state law|federal law|not up for|not something (you|we|i) can|automatic|has to (stay|be on|go on)|have to (stay|be on|go on)|stays on|permanent|on every (car|deal|unit|one)|on all (of )?(our|the) (cars|units|deals)|part of the (deal|approval|loan|price)|comes with the (loan|approval|deal|rate)|can not (come|be taken|be removed) ~1)";

const LEGIT: Pick<Breach, "unless"> = {
  unless: [
    "(full coverage|liability|collision|comprehensive|car insurance|auto insurance|proof of insurance|insurance card|insurance binder|binder|driver s? license|down payment|proof of (income|residence)|stips)",
    "(have|has|had|required|requires|require|need|needs|must|supposed|obligated|makes|make) ~2 (to )?(ask|offer|show|tell|explain|present|mention|disclose|go over|let you know|inform|give you ~3 (paper|menu|form)|me (to )?(offer|tell|show|ask|explain|disclose|say))",
    "(oil change*|service records|maintenance records|regular maintenance) ~8 (warranty|coverage)|(keep|keeps|maintain*|void*|valid) ~4 warranty",
    "(completely|totally|100 percent|entirely|always|purely|is|are|it is|that is|they are|is all|all) optional|optional (product*|coverage|protection|item*|add on*)|your (choice|call|decision)|up to you|you can (decline|say no|skip|refuse|cancel|remove|opt out)|say no to|with or without|take it off if|no obligation|not required|not mandatory",
    "(if you want|if you would like|would you like|do you want) ~4 {product}",
    "(airbag*|seat belt*|backup camera|tire pressure|tpms|stability control|emission*)",
  ],
};

export const addOns: ConversationRule = {
  id: "ADDON-1",
  severity: "fail",
  law: "FTC Act section 5, 15 U.S.C. 45; Regulation Z, 12 CFR 1026.4(d) on voluntary products",
  version: "2026-11-01",
  say: "The warranty is optional. You can buy the car and get the same loan without it; here is what it costs and covers.",
  breaches: [
    {
      ...LEGIT,
      said: [
        `${REQUIRER} ~4 ${MUST_HAVE} ~8 {product}`,
        "you (have to|must|need to|got to|have got to|are required to|are obligated to|are supposed to|are going to have to|will have to|will need to|will need|would have to|better|can not get out of) ~3 (take|buy|get|carry|add|purchase|have|include|pay for|sign up for|keep|do|accept|finance|put on|{product}) ~6 {product}",
        "you (have to|must|need to|got to|will have to|will need to) (take|buy|get|carry|add|purchase|have|include|keep) {product}",
        `{product} ~6 ${COMPULSORY}`,
        `(mandatory|required|obligatory|compulsory|non negotiable|forced) ~4 {product}`,
        "(can not|could not|will not|not able to|unable to|no way to|not allowed to) ~4 (take|remove|pull|get|strip|delete|back|peel|cut|separate|waive|drop) ~3 {product} ~3 (off|out|from)?",
        "{product} ~4 (can not|will not|could not|does not) ~3 (come|be) ~2 (off|out|removed|taken|waived|declined|deleted|dropped|separated)",
        "(can not|will not|would not|not going to|not able to|do not|could not|never) ~4 (approve*|fund|finance|lend|buy the (loan|paper|deal)|do the (loan|deal)|give you|get you|sell|sign off|release|let you (drive|leave|buy)|deliver|qualify|leave|drive|get|finish|close|go through) ~6 (without|unless|if you (do not|skip|pass|decline|say no)|until you) ~6 {product}",
        "(approv*|approval|rate|apr|loan|bank|deal|discount|price|financing|payment) ~5 (depends on|contingent on|tied to|conditional on|conditioned on|only (works|good|applies|available|happens|valid|if)|hinges on|requires|comes with|needs|based on|assumes) ~5 {product}",
        "(if you|without|unless you|skip|drop|decline|pull|when you|you (decline|drop|skip|take off)|take off|taking off|remove) ~4 {product} ~8 (rate|payment|approval|loan|bank|deal|interest) ~4 (goes|go|up|away|gone|higher|not|falls|dies|denied|lost|back out|kick*|will|change*|rejects|reject|decline*|deny)",
        "(if you (take|get|buy|add|do)|take|get|buy|add|by adding|with) ~2 {product} ~6 (bank|lender|approv*|credit) ~6 (approve*|easier|likely|better rate|lower rate|lower|say yes|look* better|like*|approval|happy|through)",
        "(if you (take|get|buy|add|do)|as long as you (take|buy|get|add)|only if you (take|buy|get|add)) ~2 {product} ~4 (i|we) ~2 (can|could|will|get you) ~3 (approved|rate|a better rate|lower|bought|done|financed)",
        "(law|bank|lender|state|finance company|manager|dmv|policy) ~3 (says|say|said|wants|states) ~2 you ~1 (need|have to|must|got to) ~4 {product}",
        "you ~1 need ~2 {product} ~8 (bank|lender|law|finance company|approv*|or (they|the|no)|to (qualify|get approved|get financed|get the rate|get the loan))",
        "only ~4 (get you|approve*|do|finance|fund|sell) ~4 (if|when|with) ~2 (you )?(take|buy|get|add|have|with)? ~3 {product}",
        "(by law|legally|state law|the law|law says) ~3 (we|you|i) ~2 (have|need|must|got|are required|gotta)? ~5 {product}",
        "(if|when) (i|we|you) (take|pull|drop|remove|cut|strip|lose|decline|skip) ~5 (off|out)? ~3 (deal|loan|approval|rate|bank|whole thing) ~2 (is|'s|goes|will|dies|falls)? ~2 (dead|dies|gone|over|off|apart|up|away|kill*|reject*)",
        "no {product} (no|means no) (deal|loan|car|sale|approval|financing|rate|keys)",
        "(no|not) (way around|getting around|choice on|option on|choice but to) ~6 {product}",
        "(everybody|everyone|all (our|my)? customers|every (car|customer|deal)) ~2 (has to|have to|must|needs to|is required to|gotta) ~3 (take|buy|get|have|pay|add|carry) ~4 {product}",
        "(no one|nobody) ~2 (leaves|drives off|gets out|buys) ~6 without ~3 {product}",
      ],
    },
    {
      ...LEGIT,
      about: ["({product}|maintenance)"],
      said: [
        "(no way|not possible|can not|never) ~3 (sell|sold|do|buy|order|get) ~3 without ~2",
        "(comes|come|goes|go|is|are) ~2 on (all|every|each) ~1 (our|of our|of them|the|one|single|car|cars|vehicle|vehicles)",
        "(required|mandatory|compulsory|obligatory|legal requirement|a requirement|non negotiable|nonnegotiable|not optional|not a choice|not up for (debate|discussion)) ~1",
        "(manager|boss|store|owner|corporate|dealership|gm) 's? ~1 (orders|policy|rule|rules|requirement)",
        "(do|does|have|has|got|having|is|there is) (not got|not|no) ~2 (choice|option|say)",
        "(bank|lender|lenders|banks|chase|ally|capital one|santander|credit union|finance company|loan|they) ~2 (wants|want|needs|need|likes|expects|expect|says|said|requires|insists|demands|makes|asks for|asking for|will need|has to see|have to see|looks for) ~3 (it|that|you to|us to|{product}|gotta|got to)",
        "(gotta|got to|have to|has to|must|need to) (have|take|get|buy|carry|add|keep|be) ~2 {product}",
        "(only|but only|just) (with|if|when) ~4 {product}",
        "(approve|approved|approval|financ*|loan|rate|deal|sell|yes) ~4 (but )?only (with|if|when)",
        "(take|buy|get) ~2 {product} or ~6 (not|no|nothing|denied|walk|higher|lose)",
        "(or|then) (it is )?(no|there is no|no more) (go|deal|loan|car|sale|approval|financing|rate)",
        "(will|would|can|could|do|does) not ~3 (do it|approve|fund|finance|lend|go through|happen|work|close|buy it|sell it|touch it) ~3 (otherwise|without)",
        "(can not|could not|will not|not able to) ~1 (pass|decline|skip|refuse|waive|opt out|say no|turn (it|that) down|get out|cancel|remove|take (it|that|them) off|unbundle|separate)",
        "(those|they|it|that|these|all of (it|that|them)) ~1 (stay|stays|have to stay|has to stay|gotta stay) ~2 (on|in|there|with)?",
        "not with (that|this|your|the) ~1 (approval|rate|loan|credit|score|bank|payment)",
        "with your (credit|score|history|situation) ~2 (yes|you do|they do|it is|you have to|they will)",
        `(it|that|those|these|they|this|all of (it|that|them)) ~1 (is|are|'s) ~2 ${COMPULSORY}`,
        "you (have to|must|need to|got to|are required to|have got to|will have to|do not have a choice) ~1 (take|have|get|buy|keep|carry|pay for|accept|sign)? ~1 (it|that|them|those|one|this)",
        "(can not|could not|will not|not able to|unable to) ~2 (take|remove|pull|get|strip|delete|back|waive) ~1 (it|that|them|those|this|anything) ~1 (off|out|away)?",
        `(bank|banks|lender|lenders|law|state|manager|store|dealership|manufacturer|finance company|credit union|policy) ~2 (requires|require|required|makes|make|insist*|demand*|mandates|mandate|wants (it|that|you)|needs (it|that)|will not (do|fund|approve|finance|buy) ~4 (without|otherwise|if you))`,
        "(bank|lender|they|loan|approval|deal|rate) ~3 (will not|would not|can not|not going to) ~2 (fund|approve|finance|buy|do|go through|lend|happen|work|close) ~6 (without|otherwise|unless|if)",
        "(no way around|no getting around|no choice|not a choice|not an option|not up to (you|me)|has to (be|stay) (on )?there|have to be (on )?there|is what it is by law)",
        "(without|unless|skip|drop|decline|take|remove) ~1 (it|that|them)? ~4 (rate|payment|approval|loan|bank|deal|interest) ~3 (goes|go|up|away|gone|higher|falls|dies|denied|lost|back out)",
        "(it|that|they) ~1 (is|are) ~1 (already )?(on|installed on) ~2 (car|truck|every car|all of them|all our cars) ~4 (so|and) ~6 (pay|paying|stay*|charge*|have to|part of)",
        "(everybody|everyone|every customer|all of them) ~1 (pays|has to (pay|take|buy|get)|have to (pay|take|buy|get)|must|needs to)",
      ],
    },
    {
      ...LEGIT,
      about: ["({product}|etch*|theft registration|registration|coating|sealant|nitrogen|package)"],
      said: [
        "< ^3 not if you ~1 (want|need|expect|like|are hoping) ~3 (rate|deal|price|loan|payment|approval|car|number|discount)",
        "(they|those|these|the two|both|it all) (go|come|work|are tied|are bundled) together",
        "(insurance|insurance company|insurer|bank|lender|state|law|factory|manufacturer|corporate|finance|they) ~1 (requires|require|required|makes|make|wants|forces|demands) ~2 (it|that|this|them|one|us to|you to)",
      ],
    },
  ],
  unless: [],
};
