// Odometer: 49 U.S.C. 32703 and 32705; 49 CFR 580. History and title: FTC Act section 5, 15 U.S.C. 45; state title-branding laws.
// Checked 2026-11-01. Miles are as disclosed; a clean history is what a report shows, never what a seller swears.
import type { ConversationRule } from "./rule.ts";

const DIAL =
  "(odometer|odometers|odo|mileage|miles|clock|cluster|speedo|speedometer|counter|digits)";

export const odometer: ConversationRule = {
  id: "ODO-1",
  severity: "fail",
  law: "Federal Odometer Act, 49 U.S.C. 32703",
  version: "2026-11-01",
  say: "The odometer reads what it reads, and the disclosure says so in writing. Here are the service records beside it.",
  breaches: [
    {
      said: [
        `(roll|rolls|rolled|rolling|turn|turned|turning|spun|spin|wound|wind|winding|dial|dialed|dialing|crank*|clock|clocked|set|flip*|run|ran|bring|brought|knock*|back) ~2 ${DIAL} ~2 (back|down|backwards|backward|lower)`,
        `(roll|rolls|rolled|rolling|turn|turned|turning|wound|wind|winding|dial|dialed|dialing|spin|spun|set|crank*|clock|clocked|knock*) ~1 (it|the|that|them|some|a few|about|off)? ~1 back ~5 (${DIAL}|# (thousand|k))`,
        `(roll|rolled|reset|resets|tamper*|alter|altered|spoof*|doctor|doctored|tweak*|adjust|adjusted|correct|corrected|changed|change|lowered|dropped|unhook*|disconnect*|unplug*|swap|swapped|fudge*|fix|fixed|shave|shaved|erase*|took|take) ~2 (the |that |some |a few (thousand )?|# |thousand |off )?~2 ${DIAL} ~6`,
        `${DIAL} ~3 (rolled back|turned back|been rolled|was rolled|got rolled|dialed back|wound back|reset|set back|clocked|unhooked|disconnected|unplugged)`,
        `${DIAL} ~6 (does not|is not|are not|was not|has not|do not) ~3 (matter|count|right|accurate|real|true|actual|work*|moved|connected) ~10 (but|who cares|do not worry|nobody|just sign|between us|ignore|forget|trust me|no big deal|so|lucky)`,
        `${DIAL} ~3 (broken|busted|stuck|wrong|off) ~4 (but|so|lucky|who cares|do not worry|nobody|just sign|great) ~6`,
        "(miles|mileage|odometer|odo) ~2 (lowered|reduced|cut|adjusted|taken down|knocked down|dropped|brought down|turned down|shaved|altered|tampered|doctored)",
        "(make|made|get|got|have) ~2 (miles|mileage|odometer|number on the dash) ~2 (go down|come down|drop|lower|disappear|go away|less|look lower)",
        "(odometer|odo|dash|clock|it) (says|reads|shows) ~4 # ~6 (but|though) ~4 (really|actually|more like|closer to|true|real) ~4",
        "(initial|sign) ~4 (mileage|odometer) ~3 (statement|form|disclosure|paper|line) ~6 (not|never|without|do not) ~2 (read|look|worry|check)",
        "(put|write|wrote|mark|marked|say|said|enter*|list*) ~2 # ~2 (thousand|k)? ~4 (odometer|mileage) ~2 (form|statement|disclosure|line|on)? ~4 (instead|rather|not the|even though)",
        "(real|actual|true) (mileage|miles) ~2 (is|are|'s|was)? ~3 (less|lower|way|only|more like|higher|closer to|about #|really)",
        "(sign|leave*|left) ~4 (odometer|mileage) ~5 (blank|empty)",
        "(do not|no need to|never mind|skip|ignore|just sign) ~4 (odometer|mileage) ~2 (statement|disclosure|form|reading)",
        "(put|write|wrote|mark|marked|say|said|tell|told|enter*|report*) ~5 (lower|less|fewer|different|wrong|smaller) ~2 (miles|mileage|number on the odometer|odometer)",
      ],
      unless: [
        "(illegal|against the law|federal crime|felony|title says|tmu|actual mileage unknown|true mileage unknown|not actual|exempt|disclos* (it|that|this)|trip (meter|odometer|computer|counter)|(an|one) hour|oil (life|change) ~3|oil|tire|maintenance (light|reminder|minder)|service light|radio|clock on|dash clock|daylight|mileage (limit|allowance|cap|penalt*|band|requirement|restriction|plan)|lease|miles a year|miles per year|annual (miles|mileage)|(price|payment|search|filter|alert) )",
      ],
    },
    {
      about: ["(odometer|miles|mileage|cluster|dash|speedometer)"],
      said: [
        "(legally|technically|officially) ~4 # ~3 (mile|miles|mileage) ~2",
        "(no|not|never) ~1 (need|reason|have) to (write|put|note|mention|disclose) ~1 (it|that|this) ~1 (down|anywhere|in writing|on)",
      ],
    },
    {
      about: ["(odometer|miles|mileage|cluster|dash|speedometer|sticker)"],
      said: [
        "(looks|sells|reads|shows|moves) ~1 (better|nicer|faster|lower) ~2 (with|at|that way|like that|number|mileage)?",
        "(lower|smaller|better|nicer) (number|mileage|miles|reading) ~2",
      ],
      here: ["(replaced|swapped|changed|reset|rolled|new (dash|cluster))"],
      unless: [
        "(looking for|another (car|one)|one with|find you|shows the true|disclos*|on the title)",
      ],
    },
  ],
  unless: [],
};

const REPORTED =
  "(carfax|car fax|autocheck|auto check|history report|vehicle history|report (shows|says|is|has|came)|reports|reported|on (the )?(record|report|file)|records show|according to|title (search|check)|nmvtis|that (we|i) know of|we know of|as far as|to my knowledge|per the|inspection (shows|showed|found|says)|previous owner (says|said|told)|shows (no|zero|clean))";
const HARM =
  "(accident|accidents|wreck|wrecks|wrecked|crash|crashes|crashed|collision|collisions|fender bender*|damage|damaged|damages|body work|bodywork|paint work|paintwork|repainted|flood|flooded|frame damage|structural damage|hit|rear ended|dinged|totaled|salvage*|airbag* deploy*)";

export const accidentHistory: ConversationRule = {
  id: "ACC-1",
  severity: "fail",
  law: "FTC Act section 5, 15 U.S.C. 45; state laws on disclosing damage and branded titles",
  version: "2026-11-01",
  say: "Here is the history report. It shows what was reported; not everything gets reported, so have your mechanic look too.",
  breaches: [
    {
      evenDenied: true,
      said: [
        `(was|is|were|has) never ~1 ${HARM}`,
        `(never|not ever|not once|never once|never ever) ~2 (been|had|seen|has been|was|known|involved|in) ^3 ${HARM}`,
        `(has|have|was|had|is) not ~1 (ever )?(been )?~1 (in|had|hit|wrecked|crashed|damaged|flooded|repainted|involved in|seen)? ~2 ${HARM} ~1`,
        `(no|zero|not a single|not one|without a) ~2 ${HARM} ^5 (ever|guarantee*|promise|trust me|swear|believe me|take my word|100 percent|period|bet|never|i know|on my|my word|for sure)`,
        `(guarantee*|promise*|swear|trust me|take my word|believe me|assure|100 percent|bet|scout s honor|on my (mother|life|kids)|i know (this|that|the) car|cross my heart|for a fact|no question) ~8 (no ${HARM}|never ~3 (hit|${HARM})|accident free|clean (history|title|carfax|record)|nothing wrong|no (problems|issues|history)|mechanically perfect|flawless|spotless|not been (hit|in))`,
        "never ~1 (wrecked|crashed|hit|painted|repainted|damaged|flooded|dinged|totaled) !(anything|a|an|the|another|your|someone|somebody|traffic|that|me|you)",
        "never ~2 (touched|seen|been in|been to|visited|needed|had) ~3 (body shop|body man|paint|paintwork|paint gun|collision (shop|center))",
        "(zero|no|spotless|perfect|flawless|squeaky clean|clean as a whistle|clean) ~3 (history|past|record) ~8 (trust|promise|swear|guarantee*|believe|word|i would know|bet)",
        "(accident free|wreck free|collision free|damage free|flood free)",
        "(clean|spotless|perfect|squeaky clean|flawless) ~1 (history|record|past|title) ~5 (trust|guarantee*|promise|swear|believe|word|take my|no need|do not need)",
        "(car|truck|it|she|he|this one|that one|this thing|suv|van|engine|transmission) ~2 never ~2 (had|has|gave|given|give|gives|have|been) ~3 (problem*|issue*|trouble|complaint*|hiccup|thing wrong|touched by|in the shop|a repair|any work)",
        "(never|not) ~1 had ~1 (a|any|one|single)? ~2 (problem|issue|thing) ~1 (with (it|her|this one|this (car|truck|suv)))",
        "(driven|drove|owned|belonged) ~4 (grandma|little old lady|old lady|schoolteacher|librarian|church on sunday*) ~8",
        "(grandma|little old lady|old lady|schoolteacher|librarian) ~4 (drove|driven|drives|owned|garaged) ~6",
      ],
      // A private owner knows the car; a dealer knows its report.
      unlessHeard: [
        "(i|we) (have )?(bought|owned|purchased|had) ~3 (new|since|for|in|from|brand) ~2 (#|years|the|day)",
        "(i am|i was|we are) the ~2 (owner|driver)",
        "(selling|sell) (my|our) ~4",
        "my (car|truck|van|honda|toyota|wife|husband|son|daughter) ~4 (drives|drove|car|it)",
      ],
      unless: [
        REPORTED,
        "(not sure|do not know|can not (say|promise|guarantee|tell|know)|will not (say|promise|guarantee|tell)|no way to know|could not tell|let me (check|pull|see|find|look|run)|(i|we) will (check|pull|find|look)|nobody can|no one can|(i|we) ~1 (have )?(never|not) |if it (has|was|had|is)|whether|unless)",
        "(vehicle|car) (has|had) not been (used|driven)|(carbon|new car|brand new|demo|it is new|came off the truck)",
      ],
    },
    {
      evenDenied: true,
      asks: true,
      said: [
        "(no (need|reason|point|sense|use)|waste of (time|money)) ~5 (carfax|car fax|autocheck|auto check|history report|vehicle history|a report|inspection|mechanic)",
        "(do not|does not|not|never|why) ~2 (need|need for|bother*|waste|worry|reason|care|point in|want|necessary|use|have to|look at|read|check|pull|mind) ~5 (carfax|car fax|autocheck|auto check|history report|vehicle history|the report|a report|report when|inspection|inspected|mechanic|third party)",
        "(carfax|car fax|autocheck|history report|the report|mechanic|inspection|reports) ~4 (is|are|'s|just|only)? ~3 (waste of|useless|worthless|garbage|bs|bull|always wrong|mean nothing|means nothing|not (mean|matter|needed|necessary|worth)|a scam|a rip off|not tell you)",
        "(take|trust) my word ~5 (carfax|report|history|instead|over)",
      ],
      unless: [
        "(show*|says|said) (no|zero|a clean|clean)|(here is|already (have|pulled|printed|got)) ~4 (one|it|copy|report|carfax)|free of charge|pay for|to pay|on us|we (pay|cover|provide)|not (just|only)|do not just|no car (needs|should)|(i|we) (need|want) (to|a)|you should|still (get|have)|take my word for it|alone|everything|complete",
      ],
    },
    {
      evenDenied: true,
      said: [
        "(salvage*|rebuilt|branded|brand|flood|lemon|frame damage|structural damage|airbag*|recall|recalls|total loss|accident|wreck|damage) ~6 (does not (matter|mean|affect|count)|no big deal|not a big deal|nothing to worry|means nothing|just (paper|paperwork|a word|a technicality|a label|on paper)|good as new|same as (new|any|clean)|do not worry|not worth worrying|who cares|nobody (cares|checks|knows)|is nothing|not serious|was nothing|barely anything)",
        "(do not worry|forget|ignore|never mind|pay no attention|not worried|skip) ~4 (recall|recalls|salvage|rebuilt title|branded title|flood|frame damage|accident|damage|history|wreck)",
        "(keep|leave|left|hide|hid|hiding|bury|buried|cover up|covered up|buff* out|paint over|painted over|clean up|wash*|scrub*|get rid of) ~5 (accident|damage|salvage|flood|recall|wreck|brand|branded title|title history|frame|rust|the brand|history|water line|from the (buyer|customer))",
        "(do not|not|never|no need to|no reason to|why would i|nobody needs to|not going to|did not) ~2 (tell|mention|bring up|say anything about|write|disclose|put|show|let|volunteer|report) ~6 (accident|damage|salvage|flood|recall|wreck|branded title|brand on|frame|prior|history|repair*)",
        "title ~3 (washed|washing|cleaned up|been cleaned)|wash* ~2 title",
      ],
      unless: [
        "(fix|fixed|fixes|repair|repaired|done|complete|completed|taken care of|performed|closed) ~6 (before|recall|delivery|already|free|you (drive|take)|for free)|before (delivery|you (drive|take|pick))|here is (the|a)|disclos* (it|that|everything)|in writing|(no|zero|never had|not had) ~2 (salvage|rebuilt|branded|flood|frame|structural|prior|recall|recalls|accident|damage) ~3 (title|brand|damage|on|reported|open|report)",
        "(you|your (trade|car|truck)) ~6|(will|would|can|could|am going to|do) not (hide|cover|bury|keep|leave)|never (hide|cover|bury)|nothing hidden|not hiding|(you should|would) worry",
      ],
    },
    {
      about: ["(branded|salvage|rebuilt|title|flood|accident|wreck|damage)"],
      said: [
        "(only|just|merely|more of|nothing but) ~1 (a |an |some )?(paperwork|paper|technicality|formality|clerical|label|insurance) ~1 (thing|issue|mistake|matter)",
        "(no|not|never) ~1 (need|reason|have) to (write|put|note|mention|disclose) ~1 (it|that|this) ~1 (down|anywhere|in writing|on)",
      ],
    },
    {
      about: ["(carfax|autocheck|report|history|accident|damage|wreck)"],
      said: [
        "(carfax|autocheck|report|reports|they|those things) ~2 (makes|make|gets|get|has|have|is|are) ~2 (mistakes|errors|wrong|it wrong|garbage|junk|unreliable)",
        "never ~1 (been )?(touched|bent|bumped|dinged|painted|repaired|hurt) ~3",
      ],
      unless: ["(ask them to correct|let us (call|check)|dispute|correct* it|here is the invoice)"],
    },
    {
      about: ["(rental|fleet|owners|leased|lease|two owner*|auction|taxi|uber)"],
      said: [
        "(one owner|single owner|church lady|little old lady|old lady|grandma*|retired (teacher|couple)) ~2",
      ],
      unless: ["(not|was not|never) ~3 (one owner|single owner)|two owners|second owner"],
    },
  ],
  unless: [
    "(not|never) ~1 (know|sure|certain) (what|whether|if|how|which)|beyond what the (report|carfax)|not mean (nothing|that nothing|it|there)|(none|nothing) ^3 on (the|its|this) (report|carfax|autocheck|history)",
    "(your (trade|car|truck|vehicle)|the trade|your insurance|your driving|you ever|accidents happen|accident forgiveness)",
  ],
};
