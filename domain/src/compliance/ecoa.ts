// Equal Credit Opportunity Act: 15 U.S.C. 1691; Regulation B, 12 CFR 1002.4(b): what is said to discourage counts.
// Checked 2026-11-01. Marital status, family plans, origin, age, sex and public assistance are no business of a sale.
import type { ConversationRule } from "./rule.ts";

const GROUP =
  "(women|woman|ladies|girls|females|men your age|married (women|woman|ladies|girls|couples|people)|single (moms|mothers|mom|mother|women|woman|dads|parents|guys|ladies)|unmarried (women|people|couples)|immigrants|nigerians|haitians|africans|russians|cubans|dominicans|puerto ricans|somalis|pakistanis|vietnamese people|chinese people|filipinos|colombians|venezuelans|immigrant|foreigners|foreigner|refugees|mexicans|hispanics|hispanic (people|folks|guys)|latinos|black (people|folks|guys|men|women)|african americans|asians|indians|arabs|muslims|jews|jewish people|old people|old folks|old (guys|ladies)|older (people|folks|buyers|customers|ladies|guys|women|men|couples)|elderly|seniors|senior citizens|retirees|retired (people|folks|guys)|young (people|kids|guys|girls|women)|kids your age|divorced (women|people|men|guys|ladies)|divorcees|widows|disabled (people|folks)|people (on|living on|with) (disability|welfare|assistance|ssi|ssdi|food stamps|social security|a fixed income|section 8|accents|an accent|foreign names|names like)|you people|your people|your kind|your type|your sort|people who (are|is) not (citizens|american|americans|from here|married|white)|non ?citizens|not citizens|illegals|undocumented (people|folks|workers)|(mexican|hispanic|latino|black|arab|muslim|indian|african|haitian|asian|foreign|immigrant) (people|guys|folks|customers|buyers|family|families|last name|name)|(people|folks|guys|girls|ladies|someone|somebody|customers|buyers|women|men|anybody|anyone|couples) (like you|like yourself|of your|your age|from your|from over|from that|from down|from there|from mexico|where you|who look like|that look like|who talk|with your (accent|background|name))|your (neighborhood|zip code|side of town|community|accent|last name|background)|that (neighborhood|part of town|side of town|zip code)|someone your age|a (woman|girl|lady|mom|female) (like|your age|alone|by yourself|on her own|on your own|in your)|at your age|your age)";
const CREDITISH =
  "(credit|loan|loans|lend|lends|lending|lender*|rate|rates|interest|approv*|qualif*|financ*|bank|banks|afford|down payment|money down|more down|a lot down|half down|cosigner|co signer|risk*|default*|repo*|apply|application|denied|turned down|turn down|decline*|get bought|long term|term|lease|pay their bills|pay on time|pay late|pay you back|pay it back|pay back|behind on|flake|walk away from)";
const ASSISTANCE =
  "(welfare|food stamps|foodstamps|public assistance|government (assistance|check|money|benefits|help)|ssi|ssdi|disability (check*|income|money|benefits|payment*)?|section 8|ebt|tanf|unemployment|social security (check*|income|money)|government checks|child support|alimony)";
const MARRIED = [
  "(wife|husband|spouse|partner|fiance*|married|wedding|engaged|hubby|anniversary|honeymoon|divorc*|widow*|girlfriend|boyfriend|kids|family)",
];

export const ecoa: ConversationRule = {
  id: "ECOA-1",
  severity: "fail",
  law: "Equal Credit Opportunity Act, 15 U.S.C. 1691; Regulation B, 12 CFR 1002.4",
  version: "2026-11-01",
  say: "Anyone can apply, and the lenders look at the same things for everybody: income, debts and payment history.",
  breaches: [
    {
      say: "Will it be just you on the paperwork, or is somebody applying with you?",
      asks: true,
      said: [
        "(are|r) you (two |guys |both |all |folks )?~2 (married|single|divorced|separated|widowed|engaged)",
        "< ^3 (you|you guys|you two) ~1 (married|single|divorced) !(but|so|and)",
        "(married|living together|dating) ^3 or ^3 (married|single|living together|dating|roommates|just together)",
        "(married or single|single or married|what is your marital status|your marital status|marital status|mrs or miss|miss or mrs|ms or mrs)",
        "(you|do you|you all) (got|have|have got) (a|any|no)? ~1 (husband|wife|ring on)",
        "is there a (husband|wife|mr|mrs|man) ~4",
        "which ~1 of you ~1 is ~1 (husband|man|wife|boss|breadwinner|man of the house)",
        "(is|does|will|would|can|did|has) (your|the) (husband|wife|man|hubby) ~2 (know|let|allow|okay|approve|aware|work|make|have a job|bring in|say you|give you|support)",
        "(where is|what does|how much does) your (husband|wife|man) ~3",
        "what does (he|she) (do for a living|make|bring home)",
      ],
      unlessBuyerSaid: MARRIED,
    },
    {
      say: "You can apply on your own. If somebody is buying it with you, they are welcome to apply too.",
      said: [
        "(need|needs|have|get|bring|want|wants|require*|got to have|going to need|better have) ~1 (your|a|the|her|his) (husband|wife|spouse|man|hubby|father|dad) ~5 (sign|co sign|cosign|signature|on the loan|on the application|apply|approve|on this|before (i|we)|to qualify|credit|down here first)",
        "(need|want|have to have|got to have|need to have) ~1 (your|the) (husband|wife|man|hubby|spouse) on (that|it|this|there|here|the (loan|paper*|application|contract))",
        "(not|never) ~1 (write|do|finance|sell to|lend to|approve) ~1 (married|single|divorced) (women|woman|ladies|lady|girls|men|people)",
        "(husband|wife|spouse|man|hubby) ~3 (has to|needs to|must|will have to|got to|would have to|is going to have to) ~2 (sign|co sign|cosign|approve|apply|be on|come in|okay)",
        "(not|never) ~4 (approv*|financ*|lend|do|sell|qualif*|sign|loan|credit) ~6 without (your|a|the) (husband|wife|spouse|man|male|father|hubby)",
        "(talk|speak|discuss|go over|show|explain|deal|do|save) ~5 (with|to|for) (your (husband|man|hubby|boyfriend)|the man|a man|the man of the house|your father)",
        "(rather|prefer|want|like|better|best) ~3 (your |the )?(husband|man|hubby|wife) ~3 (fill*|sign*|do|did|does|handle*|take care of|put) ~3 (that|it|this|out|the application|application|credit app|the paperwork)",
        "(bank|banks|lender|lenders|they|finance) ~3 (take*|like*|prefer*|look*|trust*|listen*) ~4 (more )?(serious|seriously|better|more) ~3 (from|with|on|for) ~1 (a |the )?(man|men|husband|woman|women|male|guy)",
        "(bring|send|get) (your (husband|hubby|man)|the man of the house|a man) ~2 (back|in|down|over|along|here|next time)",
      ],
      unless: [
        "(both|joint*|together|co applicant|if (you|she|he) (want|would|are|choose)|if (he|she) is|would like|on the title|buying it with|applying with|community property)",
      ],
      unlessBuyerSaid: [
        "(we are both|both of us|apply* together|joint*|on the loan|co sign*|cosign*|in (his|her|both) name*|(he|she|my (husband|wife)) ~3 (decides|handles|on the loan|applying|sign))",
      ],
    },
    {
      asks: true,
      severity: "warn",
      say: "Who else should we loop in? A video call works, or take it home for a night and try it together.",
      said: [
        "(who|she|he) (wears|wear) the pants",
        "(ask|need) (your husband|hubby|your man|your wife) ~1 (for)? ~1 permission",
      ],
    },
    {
      asks: true,
      say: "Tell me how you'll use it, and I'll show you what fits.",
      said: [
        "(plan|planning|plans|think|thinking|going|want|wanting|hope|hoping|try|trying|intend|about) ~3 (have|having|start|starting|more|get|getting|be|raise|raising|make) ~2 (kids|children|babies|baby|pregnant|family|little ones)",
        "(planning|plans|plan) (on|for) ~2 (kids|children|babies|baby|family)",
        "(maternity leave|get pregnant|getting pregnant|knocked up)",
        "(are you|you) ~1 (pregnant|expecting)",
        "(quit|stop|leave|keep|still be) ~1 (work|working|your job) ~5 (baby|kids|pregnan*|children|maternity)",
      ],
      unlessBuyerSaid: [
        "(baby|pregnant|expecting|kids|kid|family|due|newborn|children|twins|maternity)",
      ],
    },
    {
      asks: true,
      say: "What brings you to this side of town, and what are you driving now?",
      said: [
        "where ~1 you ~1 (really|originally|actually) ~1 from",
        "(where are you|where you) from from",
        "where ~2 you ~1 from (originally|really|though|like originally|i mean)",
        "(no|but|yeah|i mean) ~3 where ~1 you ~1 from (originally|really|though|before that)",
        "where (were you|was your family|are your people|are your parents|is your family) ~1 (born|from|originally)",
        "what ~2 (country|nationality|ethnicity|race|religion|church|faith) ~2 (are|is|you|do)",
        "what is your ~1 (nationality|ethnicity|race|religion|background|immigration status|heritage)",
        "what are you (like)? (mexican|indian|chinese|arab|muslim|italian|greek|persian|black|white)",
        "(are you|you|you all) ~1 (a citizen|a us citizen|an american citizen|legal|here legally|documented|undocumented|an immigrant|mexican|hispanic|latino|muslim|jewish|christian|catholic|arab|indian|chinese|foreign|not from here|born here)",
        "(what kind of|what sort of|that is (a|an|some)|funny|foreign|weird|interesting|strong|thick|heavy) ~2 (name is that|accent|last name is that)",
        "(hear|got|have|with|that) ~2 accent",
        "(english ~2 (first|native|main) language|speak ~1 english|(learn*|good) english)",
        "(green card|your papers|immigration papers|got papers|have papers|visa status|immigration status|citizenship status|proof of citizenship|work permit)",
        "(how long|when) ~3 (been in|come to|came to|moved to|get to|got to) (this country|the country|the us|the states|america)",
      ],
      unlessBuyerSaid: [
        "(i|we|my (family|parents|wife|husband)) ~3 (moved|from|born|came|immigrat*|grew up)|accent|green card|visa|citizen*",
      ],
      unless: [
        "(either is fine|any of these works|itin|passport works|(is|are|works) fine|we take|we accept)",
      ],
    },
    {
      said: [
        `${GROUP} ^10 ${CREDITISH}`,
        `${CREDITISH} ~6 (for|to|with|on|from|about|by|because of|when it is|against|of|like|touch) ~3 ${GROUP}`,
        `(not|never|rarely|hardly|will not|does not|do not|can not) ~3 (sell|lend|finance|approve|like|touch|work with|deal with|want|do|help|loan|trust|buy|qualify|give) ~4 ${GROUP}`,
        `${GROUP} ~3 (not|never|rarely|hardly|can not|do not|does not|will not) ~5 (${CREDITISH}|pay*|buy|serious|get|fit|belong|worth)`,
        `(${GROUP}) ~3 (usually|always|tend to|typically|normally|generally) ~3 (pay more|pay higher|get (denied|turned|declined)|buy used|end up|need more|cannot|struggle|fall behind|have trouble|get the higher)`,
        `(not|never) worth ~3 (apply*|running|my time) ~6 ${GROUP}`,
        "(too|kind of|little|pretty) ~1 (old|young) ~6 (loan|credit|finance|financ*|term|lease|bank|lender*|72|84|months|approv*|qualify|to be (buying|borrowing))",
        "(at your age|your age) ^8 (months|years|term|# month|give you|go that long|go that far|do that long)",
        "at # ^2 (no|the|most|a|any|that) (bank|banks|lender|lenders)",
        "(mexican|hispanic|latino|haitian|somali|arab|muslim|nigerian|russian|immigrant) ^6 (credit|loan|bank|cash|cosigner|co signer)",
        "(not|never) (the )?(right|best|good) ~1 (store|place|lot|dealership|dealer) for (people|folks|someone|somebody|you people|guys|a (woman|girl|lady)) (like|of|your|from)",
        "(male|man) ~1 (co signer|cosigner|on the (loan|application|paperwork))|(co signer|cosigner) ~3 (a man|male|your husband|husband)",
        "not ~2 from (around here|here|this country|the states|the us) ^12 (bank|lender|loan|credit|picky|approv*|finance)",
        "(bank|banks|lender|lenders|finance company|approv*|loan) ~8 (too (old|young)|your age|at your age|retire*|elderly|fixed income)",
        "(will|might|may|would) not ~3 (live|be alive|be around|outlive|last|see the end) ~6 (loan|term|pay*|months|years|note)",
        "how old are you ~8 (bank|lender|loan|credit|finance|term)",
        "(because|since|seeing as|being) ~2 (you are|you) ~3 (a woman|single|divorced|unmarried|an immigrant|foreign|retired|old|older|young|black|hispanic|mexican|muslim|on disability|on welfare|on assistance|pregnant|a single mom|not from here|disabled) ~10",
        "(married|single) (people|couples|women|men|folks|ladies|guys) ~6 (rate|rates|credit|loan|approved|better|risk*|easier)",
        "(would|might|maybe|probably) ~3 (happier|better off|more comfortable|fit in) ~6 (dealer|lot|store|place|buy here|your (own )?(neighborhood|side of town|community|people))",
      ],
      unless: [
        "(like you|like yourself|your age) ~1 (who|that) ~1 (drive|drives|commute*|tow*|haul*|care*|want*|need*|love*|have a|work*|travel*)",
        "(like you|like yourself|someone|somebody|anybody|anyone) ~1 with ~4 (score|credit|income|job|history|down|equity|cash)",
        "(with|has|have|having) ~2 (solid|strong|great|good|excellent|clean|that) ~1 (credit|score|income|history)",
        "(not|never) ~2 (pay|pays|paying|cost|costs) ~1 (more|higher|extra)|no difference|not treat",
        "(same|equal*|exactly the same) ~4 (for|to|whether|as|no matter)|no matter|regardless|everybody gets the same|does not (matter|affect|change|play|count)|do not (matter|count|look at|ask|consider)|not (allowed|a factor|consider*|look*|ask*)|can not (ask|consider|use)|(men|young) (and|or) (women|old)|of all (ages|kinds)",
      ],
    },
    {
      asks: true,
      say: "Any steady income counts, wherever it comes from. Send me whatever shows it.",
      said: [
        `(is|was|are|were) (that|the|this|those|your) ~1 (check|checks|income|money|paycheck|deposit) ~2 from (the |a )?(government|state|county|welfare|uncle sam)`,
        `(is|are) (that|this|it|you|those|your income|your money|that money|you all) ~5 ${ASSISTANCE}`,
        `(you|u) ~2 (on|living on|getting|get|collect*|receiv*|draw*) ~3 ${ASSISTANCE}`,
        `(or|is it|was it|like) ~2 (welfare|food stamps|public assistance|government check|ssi)`,
        `(real|actual|regular) (job|income|paycheck|money|work) ~6 ${ASSISTANCE}`,
        `${ASSISTANCE} ~8 (real|actual) (job|income|paycheck|money|work)`,
      ],
      unlessBuyerSaid: [`${ASSISTANCE}`],
      unless: [
        "(count* (the same|just like|as|fine|too)|does count|we (do|can) count|we (take|accept|use) (it|that|all)|(is|are) fine|works fine|(do|does) not have to (tell|share|list|include|mention|say)|do not need to (tell|share|list|mention)|only if you (want|choose)|your choice|if you want (it|that) (counted|considered))",
      ],
    },
    {
      evenQuoted: true,
      say: "Any steady income counts, wherever it comes from. Send me whatever shows it.",
      said: [
        `${ASSISTANCE} ~4 (not|never) ~4 (count*|qualify|work|real|take|accept*|approve*|use|good|enough|income|consider*|help|look)`,
        `(not|never|can not|do not|will not|does not) ~3 (take|do|work with|touch|finance|count|accept|use|consider|lend on|approve|finance|look at|like) ~5 ${ASSISTANCE}`,
      ],
    },
    {
      said: [
        "(since|because|after) you ~3 (complained|sued|disputed|filed|reported us|called the attorney) ~10 (credit|loan|approv*|deny|denied|finance*|rate)",
      ],
    },
    {
      about: [ASSISTANCE],
      say: "Any steady income counts, wherever it comes from. Send me whatever shows it.",
      evenDenied: true,
      said: [
        "(not|never) ~2 (real|actual|steady|regular|countable|proper) ~1 (income|money|job|paycheck|work)",
        "(come back|see me|call me|try again|talk) ~4 (real|actual|regular|proper|steady|full time) (job|work|paycheck|income)",
      ],
    },
  ],
  unless: [
    "(not|never) (ask|asking|allowed to ask|going to ask) ~3",
    "(does|do|did|would|will|is) not ~2 (care|matter|factor|a factor)",
    "(none of (my|our) business|do not (answer|need to know|have to answer))",
  ],
};
