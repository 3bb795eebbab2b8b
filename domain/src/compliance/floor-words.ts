import type { Lexicon } from "../talk/phrase.ts";

/** Names that the laws' wordings share. Plain text (talk/plain-text.ts): contractions are taken apart. */
export const FLOOR_WORDS: Lexicon = {
  we: "i|we|they|he|she|my manager|the manager|my boss|my guy|my finance (guy|manager|person|lady|director)|the finance (guy|manager|person|office|department)|finance|f i|the (desk|store|dealership|office|box|back)|our (finance guy|finance manager|finance office|system|bdc|internet team|store|guy in finance)|the system",
  shall:
    "(i|we|they|he|she) (will|can|could|would|am going to|are going to|is going to|have to|need to|got to|must|want to|am|are|is|just|always|usually)|let (me|us)|i am (just )?(going to|gonna)|(my manager|my guy|finance|the finance (guy|manager|office)|my finance (guy|manager)|the desk|the system|our system) (will|can|is going to|is|just|has to|needs to)|have (my|our|the) ~3|had (my|our|the|them|him|her|finance) ~2|used ~4 to|going to|about to|why do not (i|we)|gonna",
  credit:
    "credit !(union|unions|card|cards)|credit (score|report|reports|bureau|history|file|app|application)|bureau|bureaus|fico|beacon|experian|equifax|transunion|trans union",
  product:
    "warranty|warranties|service (contract|agreement)|vsc|gap|tire and wheel|wheel and tire|key replacement|dent repair|(paint|fabric|interior|exterior|tire and wheel|wheel and tire|tire|wheel|key|dent|theft|dealer|appearance|surface|total loss|loan|payment) (protection|coverage|plan|package|care|guard|sealant|protector|replacement)|protection|protections|coverage|ceramic|coating|sealant|etch|etching|nitrogen|maintenance (plan|package|contract|program)|prepaid maintenance|lojack|lo jack|tracker|gps|alarm|tint|window tint|pinstripe*|door edge guards|wheel locks|mud flaps|splash guards|add on|add ons|addons|accessor*|(dealer|appearance|environmental|desert|winter|platinum|gold|silver|premium|protection|care|security) (package|pack|plan|bundle)|credit life|credit insurance|life insurance|disability insurance|credit disability|back end|backend|product|products|mechanical breakdown|breakdown coverage|bumper coverage|rust proof*|rustproof*|undercoat*|roadside|theft (system|deterrent)|extras|the package|that package|this package|the plan",
  fee: "fee|fees|doc fee|documentation fee|document fee|dealer (fee|fees|prep)|prep|prep fee|processing fee|admin fee|administrative fee|reconditioning|recon|market adjustment|delivery charge|destination|charges|handling fee|conveyance fee",
  spouse:
    "husband|wife|spouse|man|hubby|old man|old lady|boyfriend|girlfriend|father|dad|mother|mom|son",
  money:
    "payment|payments|monthly|monthly payment|loan|price|contract|deal|number|numbers|total|figure|quote|finance amount|amount financed",
  listed:
    "(online|internet|website|web|advertised|posted|listed|listing|craigslist|autotrader|cargurus|cars com|email|e price|sale|paper|newspaper|facebook|radio|ad) ~1 (price|prices|special|deal|offer|number|ad|one|car|unit|truck)|ad|ads|listing|website|the internet",
};

/** Somebody else's ways or words, told in order to be unlike them, and what one refuses to say. */
export const TOLD_ABOUT_OTHERS: readonly string[] = [
  "(other|some|most|many|certain|bad|shady|lots of|lot of|a few|plenty of|those|these) ~1 (stores|store|dealers|dealer|dealerships|places|lots|salespeople|salesmen|salesman|sales guys|shops|guys|competitors|sellers)",
  "(another|the other|a different|your last|the last|that other|a shady|a bad|my old|my last|an old) ~1 (store|dealer|dealership|place|salesman|salesperson|lot|guy|manager|job)",
  "(if|when|whenever|in case|unless) ~1 (anyone|anybody|someone|somebody|a dealer|a store|a salesman|a salesperson|they|another dealer) ~2 (tells|says|asks|tries|told|tell|promises|claims|ever|said|offers|wants|runs|pulls|holds|pressures|adds)",
  "(anyone|anybody|someone|somebody|whoever|everyone|any dealer|a dealer|any salesman) (who|that) ~2 (tells|says|asks|promises|claims|tries|does|runs|told)",
  "you ~2 (hear|heard|read|see people|were told|been told|get told)",
  "(you|she|he|your (wife|husband|friend|buddy|neighbor|dad)) (said|mentioned|told me|told us|asked|thought|were worried|are worried|seem worried|think|worry)",
  "(people|customers|folks|buyers|most people|a lot of people|everybody|everyone) (think|believe|assume|say|worry|ask|ask me|ask if|hear|expect|tell me)",
  "(myth|misconception|old wives tale|rumor|urban legend|old days|used to|back in the day|years ago|horror stor*)",
  "(did|has|have|do|does) (they|anyone|anybody|someone|somebody|that dealer|the other dealer|he|she) ~2 (tell|told|say|said|ask|asked|run|pull|promise*|ever|offer)",
  "(watch out|be careful|beware|run away|walk away|do not fall) ~4 (if|when|who|that|for|of)",
];

/** "I would never tell you that…", "it is not true that…", "it's illegal to…". */
export const DENIED: readonly string[] = [
  "(not|never|nobody|none|neither|nor|no one) ~5 (say|tell|telling|promise|promising|guarantee|claim|pretend|swear|quote|assure|imply|suggest|ask|assume|believe|act like|call it|let you think|going to say|here to)",
  "(not|never) ~2 (true|legal|right|allowed|ethical|okay|supposed|permitted|a thing|how we|how i|something we|something i|our (way|policy|style)|the way we|fair|accurate|correct)",
  "(illegal|unlawful|against the law|against (our|store|company) policy|a crime|a felony|prohibited|forbidden|would be (wrong|lying|a lie)|get (me|us) fired|lose (my|our) license)",
  "(afraid|worried|wish) (that )?(i|we) (could|can)",
];
