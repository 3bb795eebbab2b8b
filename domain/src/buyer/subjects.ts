import type { Topic } from "../talk/dialogue-act.ts";
import { phrases } from "../talk/phrase.ts";
import type { Subject } from "./subject.ts";

const NAMED: readonly (readonly [Subject, RegExp])[] = [
  [
    "their_offer",
    phrases([
      "(what|how much) (would|will|can|could|are|were) you ^3 (pay|offer|give|do|go|spend|thinking|willing)",
      "(what is|give me|make me|name|tell me|got) ^2 (your|an|a|the) (best )?(offer|number|price|figure)",
      "(most|max|maximum|highest|top dollar|ceiling) ^3 (pay|spend|offer|go to|go up)",
      "what (number|price|figure) (works|would work|do you|are you|did you|would you|gets|makes)",
      "where do (we|you|i) need to be",
      "where (would|do|are) you (like|want|need|at)",
      "what (would|will) it take (on|for) (price|the)",
      "how much more",
      "what can you do",
      "where does it have to be",
      "what were you (thinking|hoping|looking)",
    ]),
  ],
  [
    "the_other",
    phrases([
      "what (will|would|does|did|is) (he|she|they|your (husband|wife|spouse|partner|brother|sister|son|daughter|mom|mother|dad|father)) ^3 (say|think|care|want|ask|like|worried|need|looking)",
      "what (matters|is important) to (him|her|them)",
      "(he|she|they) (care|cares|want|wants|worry|worries|ask|asks) (about|for|most)",
    ]),
  ],
  [
    "visit",
    phrases([
      "what (are|is it) (we|you) ^1 (buying|shopping|hunting)",
      "(what|who) ^1 (brings|brought|made) you ^3 (in|here|by|out|today|come)",
      "(how|what) (can|may|could) (i|we) (help|do for|assist)",
      "(can|may|could) (i|we) (help|assist) you",
      "help you (find|with|look|most)",
      "what (are|were|is it) you ^2 (looking|shopping|hoping|after)",
      "(looking|shopping|here) for (anything|something|a car|a truck)",
      "(anything|something) (specific|in particular|special|i can)",
      "(in the market|got your eye|caught your eye|come in for|came in for)",
      "what kind of (car|truck|vehicle|suv|ride)",
      "what is (going on|the story|up today)",
      "(what are|what) you (looking|shopping|after|needing|want|need) ^2 (for|today|at) >",
      "(que busca|que necesita|puedo ayudar*|puedo servir)",
    ]),
  ],
  [
    "why_now",
    phrases([
      "why (now|today|change|switch|trade|replace|get rid|are you (looking|thinking|switching|shopping|getting|changing|replacing|trading))",
      "what (changed|is changing|made you (decide|start|want|think))",
      "what happened (to|with) ^1 (it|car|truck|van|one)",
      "(what is|what has|what was) (wrong with|the matter|got you|been going|broken|broke)",
      "what did they (find|say|tell)",
      "(what if|what happens if) ^2 keep",
      "keep (it|what you have|driving it) another",
    ]),
  ],
  [
    "how_are_you",
    phrases([
      "how (are|is) (you|y'all|you all|you folks|everybody|it going|your day|things|you two) !(feeling|planning|using|looking|thinking|paying|getting|currently|going to|driving|doing on|with)",
      "how (have|has) you* been",
      "you doing (all right|okay|good|today)",
      "how do you do",
    ]),
  ],
  [
    "occupation",
    phrases([
      "what do you do >",
      "what do you do (for|all day|when)",
      "(for a living|line of work|kind of work|where do you work|your job|what is your work|work do you do)",
      "you (work|employed) (at|for|as|where)",
    ]),
  ],
  [
    "home",
    phrases([
      "where (do|are) you ^1 (live|from|coming from|located)",
      "(from|live) ^1 (around|near|nearby|here|local|in town)",
      "(come|coming|drive|drove) ^2 (far|a long way)",
      "(what|which) part of town",
    ]),
  ],
  [
    "likes",
    phrases([
      "what do you ^1 (like|love|enjoy) ^3 (about|in) (it|the|your|that|what|this one|your current)",
      "(like|love) (most|best) about",
      "(what is|what has) ^1 (good|great|been good|working) (about|with)",
      "(happy|satisfied|pleased) with (it|the|your|what)",
      "(hate|hard|sad) to (give up|lose|let go)",
      "what would you (keep|miss)",
      "(you (miss|like)) >",
    ]),
  ],
  [
    "dislikes",
    phrases([
      "what (is|gets|was|has been) ^2 (hard|wrong|bad|annoying|missing|frustrating|difficult|the problem|the worst|not working)",
      "(do not|did not) ^1 like ^2 (about|with|in)",
      "(hate|dislike|bugs|bothers|annoys|drives you crazy|frustrat*) ^3 (about|with|you|most)",
      "(problem|problems|trouble|complaint*) with",
      "what would you ^1 (change|fix|improve|do different*)",
      "(change|fix|improve) ^2 (one thing|anything|about it|something)",
    ]),
  ],
  [
    "current_car",
    phrases([
      "(the one|what) you (came|come|drove|pulled) (in|up)",
      "tell me about (your|the) (car|truck|van|suv|current|one|old|trade)",
      "(coming out of|getting out of|driving these days|you drive|are you driving|in now|drive in)",
    ]),
  ],
  [
    "use",
    phrases([
      "(carry|carrying|haul*|deliver*|transport)",
      "where (does|do|will|is) (it|you|they) ^1 (go|going|drive|take)",
      "(day|week|morning|weekend|month) ^2 (like|look like|looks like)",
      "(day to day|typical|normal|average|usual|regular|average) ^1 (day|week|morning|month)",
      "what (do|will|would|are) you ^3 (use|using|do with|need it for|doing with)",
      "(use|using) (it|the|this|your)",
      "how do you use",
      "(for|in|on|to) your (week|day|life|business|morning|work) >",
    ]),
  ],
  [
    "experience",
    phrases([
      "(happened|was it|did it go|went|wrong) ^2 (last time|at the (last|other)|before|back then|there)",
      "(last|other) (place|store|dealer|dealership|time) ^2 (do|did|treat|like|go|you)",
    ]),
  ],
  [
    "matters",
    phrases([
      "(matters|important|priority|priorities|care about|non negotiable|must have*|deal ?breaker*|top (three|two|of your)|number one|biggest thing|main thing|key)",
      "what (features|things) (do|are|would) you",
      "what are you looking for in",
      "(wish|want|need) list",
      "what does (it|the|your|this) ^3 (need|have) to (do|have|be)",
      "what do you (want|need) (it|the (car|truck|suv|van)|this|from|most|in)",
    ]),
  ],
  [
    "daily_miles",
    phrases([
      "how (many miles|far) ^6 (drive|go|put|day|week|year|commute|work|trip|each way)",
      "how (long|far) is (your|the) (commute|drive|trip)",
      "miles ^1 (a|per|each) (day|week|year|month)",
      "(a lot of|many|much) (miles|driving|highway)",
    ]),
  ],
  [
    "how_long_owned",
    phrases([
      "how long (have|did) you (had|have|owned|own|been driving|drive|driven|keep|been)",
      "when did you (buy|get) (it|your|that)",
      "how long do you ^2 keep",
    ]),
  ],
  [
    "color",
    phrases([
      "(what|which|any) ^2 (color|colour|colors|colours)",
      "(color|colour) (preference|choice|in mind|do you)",
      "(interior|exterior) (color|colour)",
    ]),
  ],
  [
    "others_seen",
    phrases([
      "(have|had) you ^2 (looked|seen|been|driven|tried|visited|shopped|compared|test drove) ^3 (other|any|else|around|anywhere|at)",
      "what else (have|are|did) you (looked|looking|seen|considering|considered|driven|look)",
      "(shopping|shop|looked|looking|been) (around|anywhere else|elsewhere|at other)",
      "(other|which|any) (cars|models|brands|dealers|stores|dealerships|places|options) ^4 (looked|looking|considering|been|seen|comparing|in mind)",
      "compar* ^4 (with|to|against)",
      "compared (with|to) what",
      "where else",
    ]),
  ],
  [
    "found_us",
    phrases([
      "how did you (hear|find|come across|know|end up)",
      "(see|saw|find|found) (it|this|us|the car|this one|that one) ^2 (online|website|on the|in the|ad|on our)",
      "(referred|recommend*) you",
    ]),
  ],
  [
    "time_today",
    phrases([
      "(how much|enough|any|got|have|have you got) ^2 (time|minutes|a minute|a few minutes|half an hour|an hour)",
      "(in a|any) (hurry|rush)",
      "how are you (doing )?on time",
      "(when|what time) do you (have|need) to (go|leave|be)",
    ]),
  ],
  [
    "pay_how",
    phrases([
      "(cash|finance|financing|financed|loan|lease|leasing|outright|own bank|credit union) ^6 or",
      "(pay|paying|buying|buy|doing|planning) ^4 (cash|finance|financing|a loan|a lease|outright)",
      "how (are|were|will|would|do) you ^3 (pay*|handle it|handle the money|set up|finance|take care)",
      "(finance|financing|lease|cash) (it|with us|or|through)",
    ]),
  ],
  [
    "trade_owed",
    phrases([
      "(owe|owing|payoff|pay off|paid off|lien|balance|loan on|payments left|free and clear|still making payments)",
    ]),
  ],
  [
    "trade_hope",
    phrases([
      "what (do|did|were|would|are) you ^4 (want|expect*|hoping|hope|thinking|think|need|looking|have in mind) ^5 (for (it|your|the (old|trade|truck|car))|trade|it is worth|get for)",
      "(what|how much) ^4 (worth|get for it|for the trade|for your trade|want for)",
      "number ^3 (for|on) (the|your) trade",
    ]),
  ],
  [
    "holding_back",
    phrases([
      "(hold*|stop*|keep*|kept) ^2 (you|back)",
      "what (specifically|exactly|part|about it|else) ",
      "what is (on your mind|bothering|missing|wrong|the (concern|worry|hesitation|issue|problem|sticking|hang ?up|catch|main))",
      "(which|what) (part|piece|bit) ",
      "what (worries|concerns|bothers|scares|bugs) you",
      "(tell me|say) more about (that|it)",
      "what (do|would) you (need|want|have|like) to think",
      "what would you ^2 think (about|over)",
      "is (it|that) (the|more|mostly|about|really) ^4 or",
      "why (is that|do you say|not)",
      "what are you (worried|afraid|nervous|concerned)",
      "what (did|do) you mean",
      "how (so|come) >",
      "what makes you (say|think|feel|nervous|unsure|hesitate)",
    ]),
  ],
  [
    "what_would_help",
    phrases([
      "what (would|could|can) ^3 (help|make|make it|convince|settle|put your mind|look like|need to (be|see|happen)|feel|fix)",
      "what (do|would) you need (to|from|in order)",
      "what (would|will) it take",
      "(how|what) can (i|we) ^2 (make|fix|earn|show|prove|settle)",
      "what would a good (visit|deal|experience|day)",
    ]),
  ],
  [
    "opinion",
    phrases([
      "what do you think",
      "(how|what) (does|do|is) (that|it|this|those|they) (sound|look|feel|seem|strike|sit|work|grab|hit)",
      "(your|any) (thoughts|impression|reaction)",
      "(like|love) (it|what you see|that|this one) >",
      "(does|would|will|is) (that|this|it) ^1 (help|work|make sense|answer|fit|do it|sound|be better|cover|clear|okay|fair|good enough|enough|settle)",
      "(sound|look|seem|feel) (good|fair|okay|right|about right|reasonable|all right)",
      "(fair enough|make sense|okay|all right|deal|work for you|good with you|good so far|with me so far|follow|okay with you|how is that) >",
    ]),
  ],
  [
    "is_that_right",
    phrases([
      "(right|correct|is that right|did i get that|do i have that right|did i get that right|did i hear that|is that about right|am i right|am i close|did i miss anything|is not it|are not you|do not you) >",
      "did i (get|hear|miss|understand)",
      "(so|if i) ^2 (understand|heard|hear) you",
    ]),
  ],
  [
    "may_i",
    phrases([
      "(mind|okay|all right) if (i|we)",
      "(can|may|could) (i|we) ^1 (ask|get|show|walk|take|see|grab|have|introduce|pull|print|borrow|look|start|tell|make)",
      "(would|do) you (like|want|care) (me )?to (see|look|take|sit|hear|walk|go|drive|try|check)",
      "(want|like|care) to (see|take a look|sit|hear|look|drive|try)",
      "(shall|should) (we|i)",
      "want me to",
      "would it help (if|to)",
      "how about (i|we) !(do|say|call|make)",
      "i could (show|have|get|print|pull|put)",
    ]),
  ],
  [
    "drink_or_seat",
    phrases([
      "(coffee|water|soda|something to drink|cold drink|tea|a drink|snack)",
      "(have|grab|take) a seat",
    ]),
  ],
  [
    "has_driven",
    phrases([
      "(have|had|did) you ^2 (driven|drive|drove|sat|tried|been in|been behind) ^2 (one|it|this|these|the)",
      "(ever|already) (driven|driven one|sat in|owned|had) ",
    ]),
  ],
  [
    "household",
    phrases([
      "(kids|children|child|family|grandkids|grandchildren|dog|dogs|pets|baby|babies|teenager*|car seats?)",
      "who (rides|goes|sits|comes|travels|else rides|is usually|will be riding)",
      "how many (people|of you|in the|passengers|seats)",
    ]),
  ],
  [
    "weather",
    phrases([
      "(weather|hot|cold|rain|raining|snow|snowing) (out|outside|today|enough|we are having)",
      "(beautiful|nice|lovely|hot|cold|rough) (day|out|one) ",
      "(find us|traffic|parking) (okay|all right|bad)",
      "(game|weekend|holiday|holidays) (last night|plans|good|coming)",
    ]),
  ],
  [
    "papers",
    phrases([
      "(driver* license|license and|your license|insurance card|proof of|registration with you)",
      "(have|got|see|copy of) your (license|insurance|id)",
    ]),
  ],
  [
    "anything_else",
    phrases([
      "(anything|something|what) else",
      "(any|other) (questions|concerns|worries)",
      "did i miss",
    ]),
  ],
];

/** Subjects that only mean something for as long as nothing more particular was asked. */
const WEAK: ReadonlySet<Subject> = new Set<Subject>([
  "name",
  "features",
  "price",
  "mileage",
  "technology",
  "delivery",
  "availability",
]);

/** "Who" alone may ask for anybody; these ask for those who are in the car. */
const PEOPLE =
  / (?:driv\S*|rid\S*|kids?|children|family|passengers?|people|car seats?|teen\S*|grandkids|dogs?) /;

/**
 * What a question is about, the most particular first.
 *
 * @example
 * ```ts
 * subjectsOf(" what do you like about what you drive now ", ["current_car"]) // => ["likes", "current_car"]
 * ```
 */
export function subjectsOf(plain: string, topics: readonly Topic[]): Subject[] {
  const found = NAMED.filter(([, pattern]) => pattern.test(plain)).map(([subject]) => subject);
  // "If I could show you a way, would you?" asks for the sale, not to show anything.
  const named = / if (?:i|we) (?:could|can|get|got) /.test(plain)
    ? found.filter((one) => one !== "may_i")
    : found;
  const sure = topics.filter((topic) => topic !== "driver" || PEOPLE.test(plain));
  const strong = sure.filter((topic) => !WEAK.has(topic));
  const weak = sure.filter((topic) => WEAK.has(topic));
  return [...new Set<Subject>([...named, ...strong, ...weak])];
}
