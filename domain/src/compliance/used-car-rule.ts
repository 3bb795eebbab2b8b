// FTC Used Motor Vehicle Trade Regulation Rule, 16 CFR 455: the Buyers Guide overrides what is promised aloud.
// Checked 2026-11-01. 455.2 the guide is in the window; 455.4 nothing said may contradict it.
import type { ConversationRule } from "./rule.ts";

const GUIDE =
  "(as is (sticker|form|sheet|paper|box|guide|tag|sign|thing|part|stuff|language|clause)?|buyers guide|buyers guides|buyer 's guide|buyer 's guides|buyer guide|buyer guides|window (form|tag|guide|paper|sheet|disclosure)|warranty box|no warranty box|as is no warranty|(that|this|the) (sticker|form|sheet|paper|sign|tag|thing) (in|on) the (window|glass|car|door)|no warranty (part|sticker|box|sheet|thing|line))";
const WRITTEN =
  "(written|(in|down in) writing on|put (it|that) in writing|write (it|that|them) (on|in|into|down)|we owe|due bill|(on|in|into) the (buyers guide|guide|contract|we owe)|under (the )?(factory |manufacturer s? |remaining |powertrain )?warranty|(warranty|contract|coverage|certified|cpo) ~3 (covers|cover|pays|says|includes|takes care)|covered (under|by)|factory|service contract|guide (says|lists|shows)|during the (first|warranty)|warranty period|for the first # (days|months|miles)|# day (written|limited) warranty|before (we deliver|delivery|you (take|drive|pick|sign))|state inspection)";

export const usedCarRule: ConversationRule = {
  id: "UCR-1",
  severity: "fail",
  law: "FTC Used Car Rule, 16 CFR Part 455",
  version: "2026-11-01",
  say: "The Buyers Guide in the window is what counts. Let's read its warranty box together, and anything we promise goes on it in writing.",
  notFor: "new",
  breaches: [
    {
      said: [
        `(do not|no need to|would not|not worth|stop) ~2 (worry*|stress*|look*|read*|concern*|sweat|mind|pay*|focus*|bother*|trip) ~4 ${GUIDE}`,
        `(never mind|forget|forget about|ignore|disregard|pay no attention to|pay no mind to|skip) ~3 ${GUIDE}`,
        `(not|do not) let ~1 ${GUIDE} ~2 (scare|bother|worry|stop|fool)`,
        `${GUIDE} ~6 (does not|do not|did not|is not|are not|not really|never) ~4 (mean|matter|apply|count|worry|real|anything|important|binding|true|a big deal|scare|enforce*|stop)`,
        `${GUIDE} ~3 (means|mean|is) (nothing|meaningless|worthless|a joke|bs|bull|garbage|crap)`,
        `${GUIDE} ~2 (is|are|'s|that is|it is) ~1 (just|only|simply|purely|strictly|mostly|more of)? ~2 (form|formality|paper|paperwork|legal|lawyer*|technicality|standard|boilerplate|state thing|for the (state|lawyers|government)|something we have to|something (the|they) ~2 (makes|make|made) us|what they make us|on every (car|one)|on all of them|to cover us)`,
        `(just|only) ~2 (have to|there because|up there because|because the (state|law|government) makes us) ~3 (put|hang|post|stick|say|there) ~4 ${GUIDE}`,
        `${GUIDE} ~10 (we|i|our shop|my guys|our service|service) (will |would |can |always |still |are going to |am going to )~2 (fix|cover|take care|repair|stand behind|handle|make (it|you) (right|whole)|help you out|got you|have got you|replace|look after|back it)`,
        `(we|i|our shop|my guys|service) ~2 (will|would|can|always|still) ~2 (fix|cover|take care of|repair|stand behind|handle|make it right|back) ~8 (even (though|if|when)|although|no matter|despite|regardless) ~5 as is`,
        `(says|marked|sold|listed|checked|sticker says) ~1 as is ~4 (but|though|however|dont worry) ~10 (warrant*|cover*|fix|guarantee*|take care|stand behind|promise|got you)`,
        `(took|take|taking|pull|pulled|remov*|toss*|threw|throw|rip*|peel*|yank*|hid|hide|lost|scrap*) ~4 (buyers guide|buyer 's guide|buyer guide|window (form|guide|tag)|as is (sticker|sheet|form|sign|tag)|(that|the) (sticker|form|sign|guide) (in|on|from) the (window|glass)) ~3`,
        `(do not|does not|no|never|not) ~2 (need|have|use|put|post|bother with|hang|do) ~3 (buyers guide|buyers guides|buyer 's guide|buyer 's guides|buyer guide|window form)`,
      ],
      unless: [
        "(let us (read|look|go over)|read (it|the)|here is (the|your)|show you (the|what)|take (a look|it with|it home|a copy|one|your copy)|copy of|keep (it|a copy)|take off when you|goes with you|with you|your copy)",
        WRITTEN,
      ],
    },
    {
      said: [
        "(we|i|our shop|my guys|our service|service|the shop|my mechanic*) ~1 (will|would|can|always|are going to|am going to|got to|just)? ~2 (fix|cover|take care of|repair|handle|replace|make right|stand behind|pay for) ~2 (anything|everything|whatever|any (problem|issue|repair)*|it all|all of it|it no matter|it for free|it free|every little thing)",
        "(anything|something|whatever|if it|engine|transmission|motor|it|ac) ~4 (breaks|break|goes wrong|go wrong|happens|happen|comes up|come up|goes out|goes|go out|fails|fail|craps out|acts up|blows up|blows|blow|dies|leaks|quits|goes bad|pops up|falls off) ~8 (we|well|i|i will|we will|my guys|our shop|just (bring|call)|bring it|call me|come see me) ~5 (fix|cover|take care|handle|make (it|you) (right|whole)|got you|have got you|have you covered|replace|no charge|free|on us|on me|eat it|pay for)",
        "(blows|blow|breaks|break|loses|throws|cracks|leaks|kills|dies|goes) ~8 (i|we|my guys|the shop) ~1 (will|would) ~2 (fix|cover|handle|take care of|pay for|replace|eat)",
        "(shop|mechanic|mechanics|service|my guys|guys in back) ~2 (will|would|'ll)? ~1 (fix|fixes|handle|cover) ~2 (whatever|anything|everything) ~6",
        "(i|we) (will|would) ~1 (fix|pay for|replace|cover|handle|eat) (it|that|whatever|anything|everything|them) ~6 (my treat|on me|on us|free|no charge|out of pocket|myself|no need|no matter|after you buy|if it|or i will pay)",
        "(promise|guarantee|swear|bet) ~4 (motor|engine|transmission|it|she|car|truck) ~8 (or (i|we) (will|would) (pay|fix|buy|cover|replace)|good for another)",
        "(no|not) (need|reason|have) to ~1 (write|put|get) ~2 (that|it|this|anything) ~1 (down|in writing|on paper|up)",
        "(just |you can |come |and )?(bring|come|call) (it|me|back|her)? ~2 (back|in|by|to me) ~6 (fix it|fix (it )?(for )?free|take care of it|make it right|no charge|on the house|on us|handle it|cover it)",
        "(anything|whatever|everything|something|stuff) (that )?(breaks|fails|goes|goes wrong|needs it) ~3 (gets|get|will get|is|will be|'s) ~1 (fixed|covered|taken care|handled|repaired)",
        "(worth more|better|stronger|beats|means more|counts more|good as|better than) ~3 (than )?(that|the|a|any) ~1 (sticker|paper|guide|warranty|contract|form|piece of paper)",
        "(i|we) ~1 (guarantee|warranty|warrant|cover|stand behind) (the|this|that|your|it|her)? ~2 (engine|transmission|motor|drivetrain|car|truck)? ~1 (myself|personally|out of my (own )?pocket)",
        "(my|our) (word|handshake|promise|name) ~3 (is|'s|as|is as|is your|should be) ~2 (good|warranty|guarantee|bond|better|all you need|enough|contract)",
        "(verbal|handshake|gentleman s?|spoken|personal) (warranty|guarantee|promise|agreement|deal)",
        "(do not|no|not|never|why) ~1 (need|have to have|reason|bother) ~2 (to )?(that|it|this|anything|all that|me to|us to|get|put|have|write|see)? ~4 (in writing|on paper|written down|writing it down|put (it|that) down|write (it|that|all that) (down|up)|paperwork for that)",
        "(take my word|you have my word|i give you my word|trust my word|scout s honor|shake on it) ~8 (fix|cover|warrant*|take care|stand behind|repair*|run|engine|transmission|mechanical*)",
        "(i|we) ~2 (personally )?(guarantee|warranty|warrant|promise you|stand behind|promise) ~1 (the|this|that|your|her|him)? ~2 (engine|transmission|motor|drivetrain|car|truck|suv|van|vehicle|her) ~8 (for|# |year|years|months|miles|will not|will never|runs|going to|life|no problems|against|mechanically|ever)",
        "(not|never) ~3 (have|need|get|going to have|give you) ~2 (problem*|trouble|repair*|issues) ~8 (if you do|but if) ~6 (fix|cover|take care|handle|on me|on us)",
      ],
      unless: [
        WRITTEN,
        "(if you buy|if you take|with|under|have) ~3 (warranty|service contract|coverage|plan|certified)",
        "(paperwork|financing|trade|title|registration|plates|insurance|transfer|dmv|payoff|details|everything else|the rest) ~1 (for you|at|with|on|>)?",
        "(you should|get it|want it|i want (it|that)|let me put|ask for (it|that)|put it) ~3 in writing",
      ],
    },
    {
      about: [`(${GUIDE}|as is|no warranty|the guide|the sticker|that paper|the paper)`],
      said: [
        "(means|mean|it means) (nothing|zip|squat|jack)",
        "(is|'s|was) (just|only|mostly)? ~1 for (the )?(lawyers|lawyer|state|government|records|file|show|insurance)",
        "(we|i|shop|my guys|i will|we will) ~2 (take care of|stand behind|look after|back) ~2 (you|our people|our customers|everybody|it|them|our cars)",
        "(i|we) ~1 (will |would |can |do )?(warranty|cover|guarantee|fix|stand behind|back) (it|you|the car|everything|whatever) ~4",
        "(reality is|truth is|between (us|you and me)|really|actually) ~3 (we|i) ~2 (cover|fix|warrant*|take care|stand behind)",
        "(tore|tear|torn|ripped|took|take|threw|toss*|pulled|peeled|removed|yanked) ~4 (off|down|out|away)",
        "you do not ~1 need (it|that|one|to (read|see))",
      ],
      unless: ["(read|show|here is|copy|take it|keep it|let us|together|home with you)", WRITTEN],
    },
    {
      asks: true,
      said: ["why (would|do|are) you ~2 (need|want|asking for) ~3 (in writing|on paper)"],
    },
    {
      about: ["(buyers? guide*|window sticker|as is|guide|sticker|form)"],
      said: [
        "(we|i|they|he|she|guys) ~3 (pull|pulls|pulled|take|takes|took|tear|peel|peeled|remove|removed|toss|throw) ~2 (it|them|those|that|all of them|the (sticker|guide|form)*) ~1 (off|down|out) ~3",
      ],
    },
    {
      about: ["(as is|buyers? guide|window (form|sticker)|no warranty|any warranty)"],
      evenDenied: true,
      said: [
        "not mean ~2 (we|i|they|our shop) (will not|would not|do not|can not) ~2 (fix|cover|help|take care|stand|repair|handle)",
      ],
    },
  ],
  unless: [],
};
