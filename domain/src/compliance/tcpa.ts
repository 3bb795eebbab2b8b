// Telephone Consumer Protection Act: 47 U.S.C. 227; 47 CFR 64.1200(f)(9): prior express written consent for marketing.
// Checked 2026-11-01. Texts are calls; consent is no condition of a purchase; STOP ends it. $500 a violation, $1,500 if wilful.
import type { ConversationRule } from "./rule.ts";

const LIST =
  "(list|lists|blast|blasts|campaign|campaigns|text*|auto*|alerts|drip|messages|messaging|promo*|marketing|robo*|database|text club|mailing|broadcast)";
const PROMO =
  "(deals|deal|specials|special|offers|offer|promo*|sales|sale|blast*|marketing|inventory|new arrivals|price drops|coupons|event*|every (day|week|month|time|morning)|weekly|daily|automatically|whenever (we|something|anything|a)|from now on|forever|all year)";

export const tcpa: ConversationRule = {
  id: "TCPA-1",
  severity: "fail",
  law: "Telephone Consumer Protection Act, 47 U.S.C. 227; 47 CFR 64.1200",
  version: "2026-11-01",
  say: "May I text you about this car? If yes, check this box; you can say STOP any time and buying doesn't depend on it.",
  breaches: [
    {
      said: [
        `({we}|marketing|gets|get|automatically|already|just|let me) ~4 (add|adds|added|put|puts|sign|signs|signed|enroll*|enter*|load|loaded|drop|dropped|throw|threw|opt|opted|plug|plugged|toss|tossed|subscribe*|stick|stuck) ~2 (you|everyone|everybody|your (number|cell|phone|info|name)|them|their (numbers|cells)|all (the|our) (ups|customers|leads)) ~6 ${LIST}`,
        `(you will|you are going to|you would|everybody will|expect to) ~3 (get|getting|receive|start getting|be getting|see) ~4 (text*|messages|robocall*|automated ~1|auto calls|blasts|promo*) ~6 (${PROMO}|from (us|our|the (store|system|dealership)))`,
        `({we}|marketing|the computer|our computer|it|the bot) ~4 (text|texts|texting|blast|blasts|blasting|auto text*|auto dial*|robo*|message|messages|send|sends|sending|hit|hits|ping|spam*) ~3 (you|everyone|everybody|all (of )?(our|my) customers|your (cell|phone|number)|them|people|out) ~8 ${PROMO}`,
        `({we}|marketing|put you|use|run|runs|got|send) ~6 (auto dialer|autodialer|auto dialers|robo call*|robocall*|robo text*|text blast*|mass text*|prerecorded|pre recorded|automated (text|texts|call|calls|message|messages)|auto text*|blast text*|text everybody|text everyone) ~8 (you|your|customers|everybody|everyone|list|cell|leads|people|numbers|them|all)`,
        "(you|your number|your cell|your phone) (are|is|will be|'s|gets|get|goes|go) ~2 (on|in|into|going on|going in) ~3 (text*|blast|robo*|list|campaign|system|program|auto*|drip|marketing) ~8 (text*|calls|robo*|blast|deals|specials|sales|offers|event|promo*|expect)",
        "(on|in) ~2 (our|the) ~1 (texting|text|robocall|robo call|robo|auto dial*|autodial*|blast|sms) ~1 (program|list|system|club|campaign)",
        "(expect|get ready for|watch for|you will (see|hear|get)) ~4 (text*|robo*|automated|blast*) ~6 (special*|deal*|sale*|offer*|promo*|event*|every)",
        "(hear|hearing) about every (sale|deal|special|event)",
        "(dialer|auto dialer|autodialer|bot|robot|computer|our system|the system|auto texter|autotexter) ~2 (will|is going to|'s going to|just|automatically)? ~2 (call*|text*|ring*|hit*|message*|dial*) ~1 (you|your|them|people|everybody)",
        "(in|into|on) ~2 (auto texter|autotexter|auto dialer|autodialer|dialer|texter)",
        "(put you|add you|drop you|throw you|toss you) ~3 (on|in|into) ~3 (blast|drip|auto*|robo*|campaign|text*)",
      ],
      unless: [
        "(waiting|wait|guest|priority|short|to do|call back) list",
        "(if you (want|like|agree|check|opt|say|sign|would|are okay|give)|with your (permission|consent|okay|written)|your (permission|consent|written)|only (if|when|after)|would you like|do you want|do you mind|may i|can i|could i|is it okay|okay with you|you (asked|signed up|agreed|opted|checked|told us to|requested)|opt in|check (this|the|that) box|sign here to|unless you (say|tell|ask)|(take|took|taking|remov*|pull) ~2 (you|your number|them) ~3 (off|out|from))",
      ],
      unlessBuyerSaid: [
        "(text me|you can text|sign me up|add me|send me|put me on|go ahead and text|texts are (fine|okay|good)|text is (fine|good|okay|best)|i agree|i opted|feel free to text)",
      ],
    },
    {
      evenQuoted: true,
      evenDenied: true,
      said: [
        "(ignore|ignored|ignoring|even (if|though|after)|does not matter|do not worry about|forget|never mind|skip|got around|get around|work around|bypass) ~6 (stop|unsubscribe*|opt out|opted out|opt outs|do not call|do not text|dnc|remove me|the list)",
        "(keep|keeps|kept|still|continue*|going to keep|never stop*|not stop) ~4 (text|texts|texting|call|calls|calling|messag*|sending|contacting|blasting|hitting|reaching out) ~10 (stop|stopped|unsubscribe*|opt*|told (us|me)|asked (us|me)|said not|no matter|whether you|anyway|like it or not|dnc|do not call)",
        "(stop|unsubscribe*|opted out|opt out|not to (text|call|contact)|do not call|do not text|take you off|remove you|dnc|no more (texts|calls)) ~8 (but|anyway|still|however|though|yet) ~8 (text*|call*|messag*|reach*|wanted|send*|sent|thought|one more|this deal|special|check*)",
        "(stop|opt out|unsubscribe|replying stop|texting stop) ~2 (does not|do not|will not|never) ~3 (work|do anything|matter|count|help|stop)",
        "(not|never) ~3 (honor|take|process|bother with|look at|read|respect) ~3 (stop|opt out*|unsubscribe*|stops)",
        "(opt* out|stop|block*|unsubscribe*) ~6 (use|using|text*|call*) ~3 (another|different|other|new) (number|phone|cell|line)",
        "(use|using|text*|call*) ~4 (another|different|other|new|my personal|second|burner) ~1 (number|phone|cell|line) ~8 (stop|block*|opt*|dnc|unsubscribe*)",
        "(unsubscribed|opted out|said stop|told us to stop|opt out|say stop|said no texts|asked us to stop) ~8 (text*|call*|messag*|sent|send|personal|own phone|this one|reach*)",
        "(even if|even though|even after|although) ~2 (you|they|he|she) ~2 (say|said|unsubscrib*|opt*|reply|replied|text*|told|tell|ask*) ~3 (stop|out|unsubscribe*|no more|no texts)",
        "(text*|call*|messag*) ~8 (even if|even though|even after|although) ~4 (stop|opt*|unsubscrib*|said no|asked)",
        "(blocked|block) ~4 (so|but|and) ~4 (text*|call*|another number|different number|my cell)",
      ],
      unless: [
        "(brake*|steer*|lane|screen|carplay|android)",
        "(we|i|system|it|they|nobody) ~1 (will not|would not|do not|does not|can not|never|am not going to|are not going to|am not allowed to|are not allowed to) ~2 (text|call|message|contact|keep|ignore|bother|send|reach)|we stop|(i|we) (took|take|will take|removed|will remove|pulled) ~3 (off|out)|reply stop ~3 (any time|anytime|whenever|and (we|you))|stop any time|say stop",
      ],
    },
    {
      evenDenied: true,
      said: [
        "you (have to|need to|got to|must|are required to|will have to|will need to|gotta) ~3 (agree|consent|accept|sign up|opt in|say yes|check the box|okay|allow|give us|let us) ~6 (text*|calls|call you|messages|marketing|contacted|cell) ~8 (to (buy|get|test|drive|see|qualify|finance|take|move|proceed)|before (you|we|i) ~2 (can|go|get|test|look|show|talk|sell)|or (i|we|else|no)|otherwise|for the (price|discount|deal|quote|rate)|or you can not)",
        "(say|say yes|agree|gotta|got to|have to|must|need to) ~4 (text*|calls|opt in|marketing) or ~6 (not|no|can not|will not)",
        "(can not|will not|not able to|not) ~3 (sell|give|show|quote|finance|do|let you|get you|release|test drive|move|process) ~8 (unless|without|until|if you do not) ~6 (opt in|opt into|consent|agree to|sign up for|accept|say yes to|okay) ~4 (text*|calls|messages|marketing|cell)?",
        "(consent*|agreeing|opting in|texts|signing up|text program) ~4 (required|mandatory|a condition|part of (buying|the deal)|comes with (buying|the car)|not optional) ~6",
        "(to (get|buy|drive|see|have|qualify for|lock in)|for) ~8 you (have to|need to|must|got to|gotta|will have to|are required to) ~3 (agree|consent|opt in|accept|sign up|say yes) ~6 (text*|calls|messages|marketing)",
        "no (texts|text consent|opt in|consent) no (deal|price|car|test drive|discount|quote)",
      ],
      unless: [
        "(buying|purchase|deal|sale|price) ~3 (does not|do not|is not|not) ~3 (depend|require|tied|matter|condition)|not a condition|your choice|optional|whether or not|before (i|we) (can )?(text|call|message)|if you want (texts|us to text)",
      ],
    },
    {
      said: [
        "{we} ~2 (got|found|pulled|bought|looked up|grabbed|scraped|pull|get|buy|purchased|lifted) ~2 (your|their|these|the|cell|phone) ~2 (number|numbers|cell|phone|info|contact) ~5 (from|off|online|list|registration|facebook|dmv|another|data|broker|service department)",
        "{we} ~2 (bought|buy|got|purchased|rent*) ~2 (a |the )?list ~4 (numbers|cells|phones|leads|people)",
        "{we} ~2 (text|texts|texted|shoot you a text|send you a text) ~4 (to ask|asking|to get|to see if) ~5 (permission|consent|okay|if (i|we) (can|could) (text|call)|opt in)",
        "{we} ~3 (text|texted|texting|been texting|message*) ~6 (without (asking|your|permission|consent)|never asked|did not ask (first|you)|not ask)",
      ],
      unless: [
        "(you (gave|left|filled|put|entered|wrote|called|texted)|from (your|the) (application|form|inquiry|lead|web form|message|service appointment)|caller id)",
      ],
    },
    {
      about: [
        "(stop|quit|unsubscribe|opt out|off (the|your) list|not want|no more|leave me alone)",
      ],
      said: [
        "(system|computer|machine|software|program|it) ~2 (just |automatically |keeps )?(send*|text*|blast*|message*) ~3",
        "(keep|leave|keeping|leaving|still have) you on ~1 (the |our )?list",
      ],
    },
    {
      about: [
        "(take me off|stop (texting|calling|messaging|sending|the)|no more (texts|calls|messages)|quit (texting|calling)|unsubscribe|opt out|not (text|call) me|off (the|your) (list|texts))",
      ],
      said: [
        "{we} (will|am going to|are going to|might|may) ~1 (text|call|message|ping|send you|reach out) ~4 (when|if|anyway|once|just|something|every|next|still)",
      ],
      unless: ["(only|unless) ~2 (if )?you (ask|call|text|want|say)|to confirm|one last"],
    },
  ],
  asksLeave: [
    "(may|can|could|mind|okay|want|would|permission|all right|fine|like) ^10 (text|texts|call|message|messages|list|number)",
  ],
  unless: [],
};
