// Misstating total cost, rebates or fees: FTC Act section 5, 15 U.S.C. 45; state unfair-practice laws.
// Checked 2026-11-01. The FTC's CARS Rule was vacated (5th Cir., 27 Jan 2025) on procedure; the conduct stays unlawful.
import type { ConversationRule } from "./rule.ts";

export const priceMisstatement: ConversationRule = {
  id: "PRICE-1",
  severity: "fail",
  law: "FTC Act section 5, 15 U.S.C. 45 (misrepresenting price, rebates or fees)",
  version: "2026-11-01",
  say: "Here is the out-the-door number with tax, title and every fee on its own line.",
  breaches: [
    {
      said: [
        "(do not|no need to|do not need to|do not have to|would not|stop|quit|not worth) ~1 (worry|worrying|look|looking|read|reading|see|ask|asking|mind|concern*|sweat|focus|focusing|stress|get (hung up|stuck|caught up)|study|bother with|know|add up|even look|even worry) ~2 (about|at|on|over|to|with|the|those|that|all)? ~2 ({fee}|fine print|total|total price|total cost|total of payments|selling price|out the door|the price|that price|itemiz*|bottom line|final number|line items|each line|the rest of (it|the numbers))",
        "(never mind|forget|forget about|ignore|pay no attention to|disregard) ~2 (about|the|those|that|all)? ~1 ({fee}|fine print|total|total price|total cost|total of payments|selling price|out the door|the price|that price|itemiz*|bottom line|final number|line items|each line|the rest of (it|the numbers))",
        "{fee} ~4 (does not|do not|is not|are not|will not) ~2 (matter|count|important|a big deal|your (problem|concern)|worth|something to worry)",
        "(let us|we|i) ~1 (not|never) ~1 (talk|discuss|go into|get into|worry|focus|look) ~3 (price|total|fees|out the door|numbers)",
        "(price|total|total cost|selling price|out the door) ~4 (does not|do not|is not|will not) ~2 (matter|important|what matters|count|the point)",
      ],
      unless: [
        "(i|we) ~1 (will|can|could|would) ~2 (go over|walk you through|show|break|itemize|print|explain|list|put) ~8 (now|line|before|in writing|first|together|sheet|every|each|all)",
        "(no|zero|without|waive*|waiving|cover*|paying|not charging|we pay|on us|included|there are no|there is no) ~4 {fee}",
        "(about|on) the price of (gas|oil|tires)",
      ],
    },
    {
      said: [
        "(i|we|they|finance|the finance (guy|manager|office)|my manager) ~2 (add|adds|tack|tacks|slip|slips|put|puts|sneak|sneaks|stick|sticks|handle|handles|deal with|figure|drop|throw|bring up|mention|cover|show|show you|explain|get to|talk about|go over|worry about|hit you with|surprise you with) ~3 (on |in |about )?~2 ({fee}|add ons|extras) ~5 (later|after|afterward*|at the end|in (the )?(back|finance|office|box)|when you sign|once you|when you get|at signing|on the back end|down the line)",
        "(fees|fee|{fee}|extras|the rest) ~4 (show up|come up|come out|get added|are added|appear|pop up|go on|come in) ~4 (later|after|at the end|in finance|at signing|when you sign|on the contract)",
        "(not|never) ~2 (mention|tell|show|disclose|bring up|list|say anything about|put) ~5 ({fee}) ~4 (until|till|yet|upfront|up front|before|on the sheet|on paper)?",
        "(leave|left|keep|kept|hide|hid|hidden|bury|buried|tuck*|roll*|stuff*|sneak|snuck|bake*|disguise*|slip*) ~4 ({fee}) ~4 (off|out of|out|in|into|from|under|so) ~4",
        "(fee|fees|charges|extras) ~4 (i|we|they) ~2 (add|tack|put|throw|stick|hit you with) ~3 (at signing|later|after|at the end|in finance|on the back end|when you sign|once you)",
        "(fee|fees|charges|add ons|extras|couple things) ~5 (see|find out|hear about|learn about|get to|discover) ~3 (when you sign|later|after|at the end|in finance|at signing|on the contract)",
        "(hide|hid|hidden|bury|buried|bake*|roll*|sneak|snuck|fold*) ~6 (in|into|under) ~2 (price|selling price|car price|msrp|sticker|cap cost)",
      ],
      unless: [
        "(before you (sign|decide|commit|agree)|in writing|on the worksheet|right now|on paper|line by line|one by one|own line|no surprises|nothing hidden|not hidden|i would rather|so you (can )?see|out the door)",
        "(tax*|title|registration|tags) ~3 (roll*|includ*)",
      ],
    },
    {
      said: [
        "(everyone|everybody|anyone|anybody|all|any buyer|every customer|every buyer|no matter who|we all) ~6 (get|gets|qualif*|eligible|automatically|receive*|has|pays|take*) ~6 (rebate*|incentive*|military|college grad*|loyalty|employee (price|pricing|discount)|conquest|first responder|costco|student|discount|bonus cash|tax credit)",
        "(rebate*|incentive*|military|college|loyalty|employee (price|pricing|discount)|conquest|first responder|student|farm bureau|teacher|tax credit) ~8 (everyone|everybody|anyone|anybody|nobody checks|no one checks|never check*|do not check|does not check|no proof|even if|even though|whether or not|whether you|regardless|do not have to (be|qualify|have)|do not need to (be|qualify|have)|no matter)",
        "(nobody|no one|they|we|manufacturer|ford|toyota|gm) ~3 (never|not|ever) ~2 (check*|verif*|ask*|look*) ~8 (rebate*|military|college|student|loyalty|employee|discount|id|proof|diploma)",
        "(put|mark|list|call|sign) (you|yourself|him|her|them) ~1 (down|up)? ~1 (as|for) ~2 (military|student|graduate|grad|college|farmer|veteran|vet|loyalty|employee|first responder|teacher|nurse)",
        "(loyalty|military|college|student|conquest|employee|first responder) ~3 (rebate|cash|discount|money|bonus) ~6 (not matter|no matter|regardless|anyway|either way|even if)",
        "not (have|need) to be ~3 (military|student|graduate|grad|college|veteran|vet|first responder|teacher|nurse|loyalty|employee|in the (military|service)) ~3 (to|for) ~2 (get|use|qualify|take|claim)",
        "(just|simply|i will|we will|i can|you can|let us|go ahead and|can) ~3 (say|tell|put|check|mark|claim|write|pretend|act like|call) ~6 (military|student|graduate|grad|college|farmer|veteran|vet|loyalty|employee|first responder|teacher|nurse|own a|conquest|leas*) ~6",
        "(even if|even though) you ~4 (not|never) ~8 (rebate|discount|incentive|military|loyalty|college)",
        "i ~2 (count*|figured|included|put|used|show*|took off|applied|knock*) ~6 (rebate*|incentive*|discount) ~8 (not|never) ~3 (qualif*|get|eligible|have)",
      ],
      unless: [
        "(if you (are|served|graduated|qualify|have|own|lease*)|with proof|need proof|bring (me )?(your|a)|must (be|have)|only (if|for)|show (me )?(your|proof|an id)|do you qualify|let us see (if|which)|check (if|whether|which)|make sure you qualify|who qualif*|qualified|requirements|gets the same price|same price)",
      ],
    },
    {
      said: [
        "(raise*|raising|bump*|jack*|inflate*|inflating|mark*|hid|hide|bury|buried|bake*|roll*|pad*|add*|build|built|tack*) ~5 (price|sticker|msrp|selling price|car|number|other side) ~10 (trade|payoff|off >|gave you|negative equity|discount|look (like|good|better|bigger)|seem|think|make it up|cover it|make up for|wash*|show (you )?more)",
        "(show*|give|gave|giving|put|make) ~5 (more|higher|extra|bigger) ~4 (for|on) ~2 trade ~10 (raise*|bump*|add*|tack*|mark*|back (in|into|on)|other side|make it up|took it)",
        "(show*|giv*|gave|put*) ~5 (for|on) ~2 trade ~10 (tack*|bump*|add*|rais*|mark*|put|made it up) ~3 (back|price|on)",
        "(discount|off) ~8 (marked|bumped|raised|jacked|padded|inflated) ~4 (it|up|price|sticker|first)",
      ],
      unless: ["(would (rather )?not|not going to|will not|instead of|rather than|no games|never)"],
    },
    {
      said: [
        "{fee} ~4 (required by|mandated by|set by|comes from|come from|goes to|go to|go straight to|straight to|goes straight to|charged by|is a|are a|is|are) ~1 (the )?(law|state law|state|government|dmv|federal|feds|county|a law|tax|a tax|state fee|government fee)",
        "(state|law|government|dmv|county|feds|federal law) ~3 (require*|charge*|makes|make|collect*|mandates|forces|sets|demands|wants) ~6 (doc*|documentation|dealer|prep|processing|admin*|handling|recon*|market|conveyance) ~1 (fee|fees|charge)?",
        "(doc|documentation|dealer|prep|processing|admin*|market adjustment|recon*) ~1 (fee|fees|charge)? ~5 (mandatory|required|the law|by law|a tax|is tax|government)",
      ],
      unless: [
        "(cap|caps|capped|limit|limits|limited|maximum|max|allows|allowed|lets us|permits|regulates|at most|not (a|the) (state|government|law|tax)|(is|are) (ours|our (charge|fee)|the store|what the state)|what the state charges|not required|store (fee|charge)|dealer charge)",
        "(require*|make*|law) ~3 (us|me|dealers|dealer|every dealer) (to )?(disclose|show|post|list|tell|charge everyone the same)",
      ],
    },
    {
      about: ["(doc|dealer|prep|processing|admin*|documentation) ~1 fee|{fee}"],
      said: [
        "(it|that|those|they|this) ~1 (is|are) ~3 (state|government|the law|required by law|by law|a tax|taxes|dmv|a government|set by the state|mandated)",
        "(state|law|government|dmv) ~2 (require*|charge*|makes|make|collects|sets|mandates) (it|that|them|those|us|this)",
      ],
      unless: [
        "(cap*|limit*|maximum|max|allow*|not (a|the)|registration|title|tags|plates|sales tax)",
        "(require*|make*) ~1 us (to )?(disclose|show|post|list|tell)",
      ],
    },
    {
      about: ["({fee}|fine print|total price|out the door)"],
      said: [
        "(do not|no need to|never) (worry|stress|sweat) ~2 (about|over)? ~1 (all )?(that|those|it|them|any of that)",
        "(just|only) ~1 (paperwork|paperwork stuff|boring stuff|standard stuff|small stuff|small print) >",
        "(everyone|everybody) pays (it|that|them|those)",
      ],
      unless: [
        "(i|we) ~1 (will|can|could) ~2 (go over|walk you through|show|break|itemize|print|explain|list|waive|cover|pay)|(waived|included|covered|no charge|on us)",
      ],
    },
    {
      about: ["(rebate*|incentive*|discount*|bonus cash|loyalty|grad|military|conquest)"],
      said: [
        "(just|we will|i will|let us|can|could) ~2 (say|put|claim|mark|write|check the box) ~2 (you|that you|yes|you all) ~1 (did|are|were|went|served|have|do|had|graduated|qualify)",
      ],
    },
    {
      about: ["(everything|out the door|all in|total|drive out|bottom line)"],
      said: [
        "< ^2 plus ~2 (prep|destination|freight|market adjustment|dealer*|doc*|addendum|fees|reconditioning|recon)",
      ],
    },
    {
      about: ["(fee|fees|charge|charges|on top|other cost*|extra*|anything else|added|what else)"],
      said: [
        "(nothing|not anything|not) to worry ~2",
        "(just|only|some|couple|few) ~2 (small|little|minor|tiny|normal|usual|standard) ~1 (stuff|things|charges|fees|odds and ends|items|bits) ~3",
      ],
      unless: [
        "({money}|# ~2 (for|doc|tax|tag|title|plate)|list*|print|show you|here (is|they are))",
      ],
    },
    {
      said: [
        "(that|it|#|price|number) ~1 (is|was|'s) ~1 (after|with|assuming|including|counting) ~4 (loyalty|trade assist*|finance cash|finance assist*|college grad*|military|conquest|all (the |of the )?rebates|every rebate)",
        "(was|is) (just |only )?(a )?starting (point|number|price) ~3",
      ],
      unless: [
        "(you (qualify|have|own|told|said|get|can get)|if you|yours to|which you|do you|are you)",
      ],
    },
  ],
  unless: ["(you should (ask|look|read|see|check)|please (ask|read|look))"],
};
