import type { ActKind } from "./dialogue-act.ts";

/** Wordings that make a sentence an act, whoever says it. Alternatives are kept plain: no nested repeats. */
export const ACT_PATTERNS: readonly (readonly [ActKind, RegExp])[] = [
  [
    "off_role",
    /\b(ignore (?:all|your|the|any|previous)|system (?:prompt|message)|your (?:prompt|instructions)|language model|as an ai|are you (?:an? )?(?:ai|bot|robot|chatgpt|real)|jailbreak|reveal (?:your|the)|developer mode|role ?play|pretend (?:you|to be)|you are now|act as|reservation price|lowest price as|print (?:your|the))\b|\{\s*"|<\/?(?:system|script|prompt)/i,
  ],
  [
    "abuse",
    /\b(idiot|stupid|moron|dumb(?:ass)?|shut up|screw you|f+u+c+k\w*|bitch|asshole|bastard|go to hell|piece of (?:crap|shit)|bullshit|loser|cheapskate|tire ?kicker)\b/i,
  ],
  [
    "greet",
    /^(?:\W*)(?:hi|hello|hey|howdy|good (?:morning|afternoon|evening)|welcome|hola|buenos|buenas|what'?s up|how are you)\b/i,
  ],
  [
    "introduce",
    /\b(my name(?:'s| is)|i'?m [A-Z][a-z]+(?: (?:from|with|here)|[.,!]|$)|and you are|what'?s your name|whats your name|who do i have|may i ask your name)\b/i,
  ],
  [
    "farewell",
    /\b(good ?bye|bye(?: now)?|have a (?:good|great|nice) (?:day|one|evening|night)|take care|see you (?:then|later|tomorrow|saturday|monday|soon))\b/i,
  ],
  ["thank", /\b(thank(?:s| you)|appreciate (?:it|you|that|your))\b/i],
  ["apologise", /\b(sorry|apolog\w+|my (?:bad|mistake|fault)|i should have|that'?s on me)\b/i],
  [
    "pressure",
    /\b(today only|only (?:good )?(?:for )?today|right now or|won'?t (?:be here|last)|(?:someone|somebody|another (?:buyer|customer|couple)) (?:else )?(?:is )?(?:coming|looking|interested|wants)|last chance|last one|act (?:now|fast)|what(?:'s| is) it (?:going to |gonna )?take|what will it take|sign (?:right )?(?:here|now|today)|(?:you|ya) (?:have|need|got) to (?:decide|buy|sign)|make (?:a|up your) (?:decision|mind)|price goes up|offer expires|before it'?s gone|not leaving|can'?t let you leave|stop wasting|waste (?:of )?my time|are you (?:serious|buying)|do you want it or not|take it or leave it)\b/i,
  ],
  [
    "dismiss",
    /\b(don'?t worry about (?:that|it|the)|doesn'?t matter|not (?:a|that) big (?:of a )?deal|you don'?t need|that'?s (?:silly|ridiculous|crazy|nonsense)|what'?s (?:there )?to think|nobody cares|everyone (?:says|does) that|trust me|forget (?:about )?that|calm down|relax|who wears the pants|that'?s nothing|you'?re wrong)\b/i,
  ],
  [
    "disparage",
    /\b(they'?re (?:crooks|liars|scammers)|(?:is|are) (?:junk|garbage|trash|lemons|a rip[- ]?off)|those guys|rip[- ]?off|lowball|insult\w*|that (?:place|store|dealer) (?:is|lies)|worst)\b/i,
  ],
  [
    "isolate",
    /\b((?:if|suppose|say) (?:we|i) (?:could|can|get|got|solve[d]?|fix(?:ed)?|take care|work(?:ed)?|find|match)|other than (?:that|the)|besides (?:that|the)|is (?:it|that) the only|only thing (?:holding|keeping|stopping)|anything else (?:holding|keeping|on)|is it (?:the|more the|really) \w+|what (?:exactly|specifically|part)|which part|compared (?:to|with) what|aside from|apart from|is it the (?:price|payment|car|rate))\b/i,
  ],
  [
    "acknowledge",
    /\b(i (?:hear|get|understand|see|appreciate)|makes sense|fair (?:enough|point|question)|that'?s (?:fair|reasonable|understandable|a (?:fair|good|real|big))|no wonder|i'?d (?:feel|want|ask|be|think) (?:the same|that|too|worried|careful)|you'?re right|(?:totally|completely|absolutely) (?:fair|understand|get)|of course you|can'?t blame you|reasonable|good (?:point|question|that you)|glad you (?:said|asked|told|brought)|sounds like|so (?:you|what you|the)|i don'?t blame|that (?:must|would|has to)|a lot of money|been there|take your time|no rush|nothing wrong with)\b/i,
  ],
  [
    "confirm_understanding",
    /\b(so (?:you|what you|if i|just to|let me|that means|it'?s)|did i (?:get|hear|miss)|let me make sure|to make sure i|in other words|what i'?m hearing|correct me|does that (?:answer|help|make sense|work|cover|settle)|is that (?:right|about right|what)|how does that (?:sound|sit|look|feel)|did that)\b/i,
  ],
  [
    "disclose",
    /\b(i (?:don'?t|do not) know|not sure(?: off)?|let me (?:find out|check|look (?:it|that) up|ask|verify|pull)|i'?ll (?:find out|check|get (?:you )?(?:that|the|an) (?:answer|report|number)|look (?:it|that) up)|to be (?:honest|straight|fair|upfront|clear)|honest(?:ly)?|i (?:won'?t|can'?t|wouldn'?t) (?:promise|guarantee|guess|make (?:that|it) up)|the (?:downside|catch|truth)|one thing (?:you should|to) know|you should know|in fairness|it (?:does|did) have|it'?s not perfect|optional|you can (?:decline|say no|skip)|up ?front)\b/i,
  ],
  [
    "offer_test_drive",
    /\b(test[- ]?drive|take (?:it|her|one|this) (?:for a (?:spin|drive)|out|around)|drive it|behind the wheel|go for a (?:drive|spin)|spin around|sit in (?:it|the|one))\b/i,
  ],
  [
    "offer_sweetener",
    /\b(throw in|include (?:the|a|free)|free (?:oil|mats|tint|maintenance|delivery|service|tank)|floor mats|full tank|on (?:us|the house)|no charge)\b/i,
  ],
  [
    "turn_over",
    /\b(my manager|sales manager|finance (?:manager|guy|office|person)|introduce you to|bring in)\b/i,
  ],
  [
    "ask_commitment",
    /\b((?:ready|want|like|shall we|care|willing) (?:to )?(?:move forward|go ahead|do (?:this|it|the paperwork)|make it yours|buy|sign|take it home|write (?:it|this) up|get (?:this|it) (?:done|started)|wrap)|can (?:we|i) (?:write|wrap|get) (?:it|this|you) (?:up|done|started)|do we have a deal|is (?:it|that) a deal|should (?:we|i) (?:write|start|get)|earn your business|let'?s (?:do it|write it up|get (?:you|the paper)|make it)|sign (?:the|some)|paperwork|would you (?:take|buy) it|put (?:it|your name) (?:in|down)|deposit)\b/i,
  ],
  [
    "propose_next_step",
    /\b((?:come|stop|swing) (?:back|by|in)|appointment|set (?:up|a) (?:a )?time|(?:saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|this weekend) (?:at|morning|afternoon|around|work|after)|(?:at|around) (?:\d{1,2}|ten|eleven|noon|two|three|four|five|six)(?::\d\d)?(?: ?(?:am|pm|o'?clock))?\b|next step|why don'?t we|how about we|let'?s (?:go|walk|look|take|sit|start|grab|meet|set)|i'?ll (?:text|call|email|send) you|can (?:i|we) (?:text|call|show|walk|meet)|walk (?:you )?(?:out|around|over)|show you|step over|follow up|hold it for you)\b/i,
  ],
  [
    "offer_help",
    /\b((?:here'?s|here is|i have|i'?ve got|let me show you|i can (?:show|print|pull|give|send|get)) (?:the|a|you|it|your|up)|report|in writing|print(?:ed)? out|i can (?:help|do that|check)|happy to|feel free|your options|take a look|look (?:at )?(?:it )?together|side by side)\b/i,
  ],
  [
    "explain_numbers",
    /\b(break(?:s|ing)? (?:it|that|this|the) (?:down|out)|made up of|itemi[sz]ed?|out[- ]the[- ]door|includes? (?:tax|the|all)|plus (?:tax|the|fees?)|which is|total(?:s| of| comes)|line by line|here'?s how|adds up|of that is|the rest is|with tax)\b/i,
  ],
  [
    "benefit",
    /\b(so (?:you|your|the|that|it|nobody|no more)|which means|that means|for your|for the (?:kids|dog|drive|commute|trips?)|you(?:'ll| will| can| won'?t)|saves? you|keeps? (?:you|your|the)|makes? (?:it|that|your)|because you (?:said|mentioned|told)|like you (?:said|mentioned|wanted)|you (?:said|mentioned|told me))\b/i,
  ],
  [
    "refuse",
    /\b(no (?:way|can do|thanks|thank)|can'?t (?:do|go|take|drop)|won'?t (?:do|go)|not (?:going to|gonna|able|possible|happening)|impossible|(?:too|very) low|i'?d lose money|unfortunately|that'?s (?:the|my) (?:best|lowest|final)|firm|nope|wish i could)\b/i,
  ],
  [
    "agree",
    /\b((?:it'?s a |you'?ve got a |we have a |you have a |got yourself a )?deal\b(?! (?:desk|with))|agreed?|i (?:can|could|will|'?ll) (?:do|accept|take|make) (?:that|it|your)|works for me|sounds good|let'?s do (?:it|that)|you got it|fine by me|i accept|done deal|we can do (?:that|it)|yes we can|absolutely|sure thing|okay,? (?:deal|done))\b/i,
  ],
];
