// Bait advertising: FTC Guides Against Bait Advertising, 16 CFR 238; FTC Act section 5, 15 U.S.C. 45.
// Checked 2026-11-01. What was advertised must be there at its price, and must not be talked down.
import type { ConversationRule } from "./rule.ts";

const UPSELL =
  "(i|we) ~2 (have|got|have got|do have|can show|can put you|can get you) ~5 (nicer|better|newer|loaded|another|similar|different|other|something|one|upgraded|higher|bigger|this)|(let me show|let us look|come look|check out|take a look|how about|what about|why not|i can show|step up|move (you )?up|steer you|right over here|this one over here|want to see) ~6";
const HONOURED = [
  "(i|we) (will|do|always|gladly|would|still|can|are going to|am going to)? ~1 (honor|honoring|stand by|stick to|still do|match) !(the bank)|same (price|money|number|deal|payment)|at the (advertised|online|listed|same|posted) price|(here is|let me show you|show you) ~3 (sold|paperwork|deal|proof|deposit|tag|contract|buyers order)",
  "(sorry|apolog*|should have been taken|took it (off|down)|taken (it )?(off|down)|pulled (it|the ad)|called you|call you|texted you|before you (drive|drove|came|come)|did not want you to|gas money|for your trouble)",
];

export const baitAndSwitch: ConversationRule = {
  id: "BAIT-1",
  severity: "fail",
  law: "FTC Guides Against Bait Advertising, 16 CFR Part 238",
  version: "2026-11-01",
  say: "That car is here at the price you saw. Let me pull it up, and if another one fits you better I will say why.",
  breaches: [
    {
      said: [
        `(sold|bought it|bought that|gone|spoken for|snagged it|grabbed it) !(their|his|her|my|our|a|you|to you) ~10 (but|however|though|anyway|lucky|luckily|good news|tell you what|so) ~6 (${UPSELL})`,
        "(just sold|sold already|already sold|is sold|been sold|sold this morning|sold last night|sold yesterday|sold an hour ago|is gone|already gone|just left) ~8 (nicer|better|newer|loaded|upgraded|pricier|step up|more expensive|bit more|little more)",
        "(never|not) ~3 (had|really had|actually had|existed|been on the lot|in stock) ~6 (advertis*|the ad|online|listing|just to|to get)",
      ],
      unlessTurn: HONOURED,
    },
    {
      about: [
        "(sold|bought it|gone|spoken for|not here anymore|no longer here|just left|wrecked|totaled|not available|unavailable|at (our|the) other (store|lot)|in the shop) ",
      ],
      said: [
        "(come (look|see|check)|look at|check out) ~4 (instead|limited|platinum|newer|touring|one)",
        "(only|just) ~3 more",
        "put you (in|into) ~6 (more|newer|new one|instead|limited)",
        `< ^2 (${UPSELL})`,
        "(nicer|better equipped|more loaded|newer) ~6 (for|at) ~3 (more|#)",
      ],
      unlessTurn: HONOURED,
    },
    {
      about: ["(sold|bought it|gone|spoken for|not here anymore|no longer here|just left) "],
      asks: true,
      said: ["< ^2 (how about|what about|why not) ~3 (this|that|one|the|a) ~4"],
      unlessTurn: HONOURED,
    },
    {
      said: [
        "{listed} ~6 (not|never) ~4 (real|valid|right|accurate|apply|good|honor*|available|count|actual|what (we|it|you)|sell*|a real|for everyone|the price|how)",
        "{listed} ~5 (mistake|typo|error|misprint|teaser|hook|bait|gimmick|loss leader|come on|decoy|placeholder|old price|outdated|bogus|fake|no good|was yesterday|was last week|before (the )?(prep|recon*|add ons|addendum|market))",
        "(typo|mistake|error|misprint|teaser|gimmick) ~3 (on|in|with|from) ~2 {listed} ~4 (real price|actual price|actually|should be|higher|more|supposed)",
        "(advertise|advertised|list|listed|post|posted) ~2 (it|that|them|one)? ~2 (at|for) ~4 (but|though) ~6 (not|never|would not|do not|will not|actually|really)",
        "(listing|ad|website|site|internet) ~2 (says|said|shows|showed) ~4 (but|though) ~4 (not|can not|will not|could not|actually|really|never)",
        "(website|listing|ad|internet|online|site) ('s )?~1 price (is|was|'s) ~1 (old|wrong|outdated|off|expired|bogus)",
        "(came|here|called|asked|drove) ~4 (for|about|on) ~6 (do not|would not|not) want (that|it)",
        "(it is|that is|was|is|just) (a|the) (come on|teaser|loss leader|bait car|decoy)",
        "(the|that|our|this) (special|deal|price|promotion|sale) ~2 (only|just) to ~2 (bring|get|draw|lure)",
        "{listed} ~5 (just|only|mostly|really) ~2 (to|for|there to|meant to|designed to|so) ~4 (get|bring|draw|grab|pull|lure|attention|clicks|you in|people|traffic|phones|show|advertising|marketing)",
        "{listed} ~4 not ~2 (include|have|count|cover) ~4 (prep|recon*|market|add on*|addon*|addendum|accessor*|dealer|certif*|package|protection|the real|everything|fee|fees|doc)",
        "(we|they|i|the store|marketing|management|the internet (guys|team|department)) ~2 (put|run|post|use|list|listed|posted|advertise*|keep|leave|float|throw|show) ~10 (get|gets|bring|brings|draw|pull|lure|make|makes) ~3 (people|folks|you|customers|traffic|ups|them|phone*|phones|butts|buyers|bodies) ~3 (in|through|ring|here|door|down|ringing)",
        "(get|gets|bring|draw|lure) ~1 (people|folks|you|customers|butts|buyers|bodies|traffic|them|him|her) ~2 (in|through) the door",
        "(nobody|no one) ~1 (leaves|walks out|drives off|drives home|gets out) ~3 (ad|online|advertised|internet|listed) price",
        "(nobody|no one|never) ~3 (gets|qualifies for|pays|sells for|leaves with|walks out with|has ever (gotten|paid)|drives home) ~5 (price|deal|special|rebate*|payment|that)",
        "(not|can not|will not|never|unable to|not able to) ~3 (honor|sell (it|that|you|one|this)|do|give you|let it go|stand behind) ~6 ({listed}|advertis*|price you saw|what (it|the ad|the site) (said|says|shows|showed))",
        "(do not want|forget|forget about|stay away from|trust me on|ignore|skip) ~2 (that|the) ~1 (advertised|ad|online|cheap|special|base|loss leader|sale|bait) ~1 (one|car|truck|special|unit|model)",
        "(advertised|ad|online|special|cheap) ~1 (one|car|truck|unit|special) ~4 (garbage|trash|crap|beat up|rough|a dog|junk|stripped|stripper|piece of|nothing on it|you do not want|would not want|dog|bare bones)",
        "(tell|told|say|said) ~2 (him|her|them|people|customers|you|whatever|anything|it is (here|in stock|available)) ~8 (to get|just to get|so) ~3 (in|here|through the door|come in|show up)",
        "(switch|flip|bump|move) (you|him|her|them) ~1 (to|into|over to|up to) ~6 (once|when|after) ~5 (here|in|store|door|lot)",
      ],
      unlessTurn: HONOURED,
      unless: [
        "(their|his|her|carvana|carmax|competitor*|third party|another|someone else) ~3 (price|ad|website|site|listing)",
        "(tax|taxes|title|registration|tags|plates|destination)",
        "(not|never) ~2 (run|put|post|play|do|advertise*) ~4 (get|bring|ads|games)",
      ],
    },
    {
      about: [
        "({listed}|online|internet|website|the site|advertis*|the ad|your ad|ad car|listing|price (i|we|you) saw|saw it for|it said|craigslist) ",
      ],
      said: [
        "(is|was|'s|price is) ~1 (always |all the time )?(wrong|off|bogus|a joke|not up to date|never updated) ~4 (price|real|actually|it is|#|all the time)",
        "(wrong|off) all the time",
        "(it is|price is|it was|that is) actually #",
        "(real|actual|true) (price|number|one) ~2 (is|'s|would be)",
        "(that|it|this|they|those) ~2 (is|was|were|are) ~3 (mistake|typo|error|misprint|old|yesterday|last week|outdated|teaser|loss leader|just to get|only to get|just for show|to get (you|people))",
        "(not|never) ~3 (honor|real|valid|the real price|sell (it|that) (for|at)|do that price|a real price|how it works|available)",
        "(not|never) ~2 (include|have|count) ~4 (prep|recon*|market adjustment|add on*|addon*|addendum|dealer|certif*|package|protection|fee|fees)",
        "(just|only) (to|for) ~2 (get|bring) ~2 (you|people|folks|customers|traffic)",
        "(that|it) ~1 (price|deal)? ~1 (is|was) only ~2 (if|when|with|for) ~4 (finance*|trade*|military|loyalty|qualif*)",
      ],
      unlessTurn: HONOURED,
      unless: [
        "(tax|taxes|title|registration|in writing|listing says|right there on|conditions|let me (check|see|look|pull)|not sure|find out|disclaimer|shown in the ad)",
      ],
    },
    {
      here: [
        "({listed}|online|internet|website|the site|advertis*|ad|listing|list it|lists it|phone|deal|special|price|payment)",
      ],
      said: [
        "(just|only|all|purely|mostly) ~1 for ~1 (advertising|show|marketing|clicks|traffic|attention)",
        "(so|just so|only so|to make) ~1 (you|people|folks|they|customers) (will|would|could|can)? ~1 (come|call|click|show up|walk in|drive (over|down|out))",
        "(wants|want|needs|brings|gets) ~2 (traffic|foot traffic|the phones ring*|clicks|leads)",
        "(is|was|'s) not (actually|really|even)? ~1 (here|in stock|on the lot|available|a real car|a real one) ~6 (list|lists|listed|so you|so people|advertis*|online)",
        "for ~1 (base model|stripped|different (car|trim)|another car) ~3 (we|i) (do|did) not ~1 (actually |really |even )?(have|stock|carry|got)",
        "(not|never) ~2 sell ~3 at that price",
      ],
      unlessTurn: HONOURED,
      unless: ["(payment|deal|price) ~2 (so you|so we|so i) ~2 (can|could)"],
    },
    {
      about: ["(ad|ads|advertis*|website|online|internet|special|listing|listed|flyer|commercial)"],
      said: [
        "(ads|ad|advertisement|internet|website|listings) ~2 (say|says) ~1 (lot|anything|whatever|all kinds|all sorts|plenty)",
        "(no one|nobody) ~4 (gets|get|walk*|leave*|leaving|drive*|qualif*|pays) ~3 (zero|that|it|# down|that one|those|the advertised)",
      ],
    },
  ],
  unless: [
    "(we|i) (do|would|will) (not|never) ~2 (play|bait|switch|do that)",
    "(our|my) (mistake|bad|fault)",
  ],
};
