/**
 * What a buyer's sentence shows about how the talk is going, in everyday spelling (plain-words.ts).
 * Cues only tip the balance: length, new facts and repeats (read-reactions.ts) say most of it.
 */

/** The buyer says that they were not heard or not answered. */
const UNHEARD =
  /\b(?:i (?:just|already|literally) (?:said|told|asked|say|answered|explained)|(?:like|as) i (?:said|told|mentioned|asked)|i(?:'ve| have) (?:said|told|asked|mentioned)|i said (?:i (?:want|need|just|only|don't|didn't|can't|was)|no\b|that already)|i asked (?:you|about|for|if|what|that)|i told you|already (?:told|said|asked|answered)|(?:haven't|didn't) (?:given|told|shown|named|give|tell|show|name|say|said) (?:me|us|a|any)|already did|told you|you(?:'re| are) not (?:really |even |actually )?(?:listening|answering|giving|hearing|telling)|(?:didn't|haven't|never|don't) (?:really |even |actually )?(?:answer(?:ed)?|asked?|listen(?:ed|ing)?|hear(?:d)?) (?:me|my|the|that|it|one|what|a word|us|any)|not what i (?:asked|came for|wanted|meant)|not my question|is that a (?:yes|no)|so (?:is that )?(?:yes or no|you don't know|no answer)|(?:second|third|fourth|fifth|four|three|five) times?|how many times|still (?:want|need|don't know|haven't|waiting|would like|not hearing|no)|are you (?:even )?listening|nobody (?:is )?answer|i meant|that (?:doesn't|didn't) answer|not (?:really )?an answer|what about my question|(?:that )?i (?:still )?don't know what (?:it|that|this) (?:costs|comes to|is)|if you (?:tell|give|show) me (?:the|a|that) (?:number|price|payment|figure|total)|back to my question|never answered|in one ear)\b|^(?:(?:no|hey|look|man|well) )*i said(?: \S+){1,3}$/;

/** The buyer does not believe it, or feels handled. */
const DISTRUST =
  /\b(?:sounds? like (?:a |an )?(?:brochure|line|script|commercial|pitch|ad|robot|sales|you|something)|(?:doing|do) that thing|off a (?:card|script)|reading|script(?:ed)?|seriously|are you (?:kidding|serious|joking)|excuse me|you(?:'re| are) kidding|don't (?:feel good|trust|believe|buy (?:that|it)|like (?:that|this|where))|doesn't make (?:any )?sense|makes no sense|not (?:really )?(?:comfortable|happy)|that's a lie|lying|lie to me|pushy|pushing|pressur\w+|rude|insult\w*|ridiculous|weird|sketchy|shady|scam|(?:play(?:ing)?|no) games|run(?:ning)? ?around|piece of work|don't think you (?:know|understand)|do you (?:even|actually) (?:know|work)|does anybody (?:here )?know|you're making|why would (?:i|it|you)|so it was|^(?:oh )?come on(?: man| now)?$|wow|beg your pardon|whoa|back off|(?:talk|talking|go|going|move|moving) (?:too|so|awful|awfully|pretty|real) (?:fast|much)|slow down|you a (?:bot|robot)|a bot|nickel and dime|waste of (?:my )?time|wasting my time)\b/;

/** The buyer holds something against what was just said. */
const CHALLENGE =
  /\b(?:it says \S+(?: \S+){0,4} (?:right here|here|on (?:the|your|my|this))|i (?:read|looked (?:it|that) up|checked)(?! (?:it|that) (?:tonight|later|tomorrow))|i didn't (?:fill|sign|agree|say you|give you|tell you|authori[sz]e|ask you|order|want)|nobody asked you|who (?:said|did you|told) you|you (?:ran|pulled|checked) my|you're selling my|in writing who|or i'm calling|(?:don't|doesn't|didn't) (?:really |even )?(?:care|matter|need (?:that|any|it)|want (?:that|any|it)|ask (?:for|about))|(?:just |only )?(?:trying-to|trying to) (?:learn|understand|find|ask|see|know|get)|(?:i|we)(?:'d| would| should)? (?:rather|prefer(?: to)?) (?:talk|understand|just|see|look|know|hear|not|settle|do)|(?:mostly|only) need|can't afford|not (?:really )?what (?:i|we)|(?:it|the \w+|that|my \w+|website|ad|listing|window|report|sheet|paper|your \w+) (?:doesn't|didn't|don't|does not) (?:say|have|show|match|look)|(?:the|your|my|this) \w+(?: \w+)? (?:says|said|shows|lists)|i only (?:see|count)|you (?:just )?said|you told me|that's not (?:what|how|true|right)|(?:are|is) (?:you|it|that) sure|you (?:think|sure|mean|guess) (?:or|it)|thought (?:you|we|it) |but (?:the|you|it|my|i) |so (?:the|it|you|that)(?:'s| is)? (?:wrong|not|don't|doesn't)|which is it|not what|supposed to be|isn't (?:it|that|this)|lost me|don't (?:follow|know what (?:half|any|that|you))|over my head|i was (?:just |only |really )?(?:looking|hoping|asking) for|wait)\b/;

const LEAVING =
  /\b(?:(?:i'm|we're|i am|we are|i'll|we'll|i think (?:i'm|we're|we'll|i'll)) (?:just )?(?:going-to|going to|about to|out$|done$|done (?:here|with (?:this|you))|leaving|good$|all set|keep looking|call around|shop around|look (?:around|elsewhere)|try|check (?:back|elsewhere)|pass|think about it|head out|walk)(?: (?:go|leave|head|walk|pass|keep|look|call|think|shop|try|check|sleep))?|never ?mind|nvm|elsewhere|good day$|(?:we're|i'm) going$|can we (?:just )?go\b|(?:show|sell) (?:it to )?(?:him|her|them)(?: then)?$|(?:i'm|we're|i am|we are) not (?:doing|buying|taking|signing) (?:it|this|that|any|anything)|(?:go|going|head|heading) (?:home|out$|elsewhere)|on (?:my|our) way|get going|hit the road|i'll call back|forget (?:it|this|about it)|no thank(?:s| you)|leave it$|see ya|see you|bye|goodbye|(?:don't think|isn't|not) (?:this is |it's |that's )?(?:for (?:me|us)|going-to work|right for)|have a good (?:day|one|night)|seen enough|heard (?:quite )?enough|i'm not (?:sitting|staying)|keep looking|look elsewhere|somewhere else|not (?:today|interested)|(?:i'll|we'll|i'd|we'd) (?:(?:rather|sooner|just) )?(?:pass|leave it|walk away|go elsewhere)|i'll pay it somewhere|keys please|give me my keys)\b/;

/** "Exactly.", "Perfect!": warm only when they stand alone or open the turn. */
const WARM_ALONE =
  /^(?:oh |ha |okay |yeah |yes |huh |well |wow )*(?:exactly|perfect|great|awesome|nice|interesting|fair|sold|i'm in|deal|bingo|excellent|wonderful|lovely|impressive|brilliant)(?: (?:then|yes|yeah|okay|alright|thanks|thank you))?$/;

const WARM =
  /\b(?:makes sense|fair (?:enough|point|play)|(?:\w+'s|that is|this is|you're|sounds|seems|looks|that would be|that'd be|that) (?:actually |really |a |pretty |so |very |all |super |kind of |already )*(?:good|great|fair|helpful|honest|nice|perfect|smart|decent|cool|awesome|clever|useful|kind|sweet|easy|clear|fine by me|better|neat|huge|thoughtful|amazing|wonderful|reasonable|impressive|handy)|good (?:point|tip|to know|idea|call|deal|thinking|news)|appreciate|(?:he|she|they)(?:'s|'re|'ll| will| is| are) (?:going-to |going to )?(?:like|love)|(?:i|we) (?:really |actually |do )?(?:like|love|respect|trust)(?: (?:it|that|this|you|how|the|your))?\b|t(?:h)?anks?(?: you)?|oh (?:good|nice|wow|my god|cool|great|that's)|no kidding|didn't (?:know|notice|think of|realize)|never (?:knew|thought|noticed)|(?:i|we) (?:hadn't|never|didn't) (?:even |really |ever )?(?:known?|knew|noticed?|reali[sz]ed?|considered|seen (?:it|that)|looked at it|(?:thought|think) of|worked (?:it|that) out)|hadn't even thought|nobody(?:'s| has)? (?:ever )?(?:measured|told|explained|asked|shown|done|mentioned|does) (?:me )?(?:that|it|this)?|had no idea|nobody (?:says|told|ever|else)|first (?:person|guy|place|dealer)|yes please|please do|that helps?|that would (?:help|actually)|works for me|that works|let's (?:do|see|go (?:get|see|look|drive|do|inside)|write|try|drive|take|knock)|(?:that|this|one|two|three|four|five|six|seven|eight|nine|ten|noon|morning|lunch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow) works|i(?:'ll| will) take it|we'll take it|i want it(?! in writing)|sign me up|you(?:'re| are) (?:right|alright|good|honest|the first)|you actually|at least you|didn't have to|more than the other|mean it|lovely|you got it|you nailed|spot on|bingo|what a (?:relief|difference)|(?:simpler|easier|nicer|bigger|quieter|cheaper|better|smarter|clearer) than i (?:thought|expected|figured)|write (?:it|yours|me|that) up|show me|feel better|oh my god|(?:\w+ ){0,3}deal)\b/;

/** Puts it off without saying when. */
const STALL =
  /\b(?:(?:let me|i'll|we'll|i|i'd|we|we'd|i'd have to|need to|want to|going-to) (?:have to |want to |need to |like to )?(?:think|talk to|talk with|call you|ask my|check with|check back|discuss|sleep on|look around|shop)|think about it|get back to you|let you know|maybe next time|not (?:right )?now|(?:some other|another|maybe another) (?:time|day)|(?:not|don't think i'm|don't think we're) (?:quite )?(?:at|in) that (?:stage|point)|not there yet|we'll see|i'll see)\b/;

const FLAT =
  /^(?:(?:okay|sure|fine|alright|whatever|mm|mhm|uh|um|hm|hmm|meh|yeah|right|i see|i guess|i guess so|i suppose|i suppose so|maybe|well|if you say so|not really|no|yes|it's fine|that's fine|kind-of|so|oh|a bit|got it)(?: |$))+$/;
const RELUCTANT =
  /^fine$|\b(?:i don't know$|we don't know$|for now$|nothing right now|i (?:guess|suppose)|if you say so|whatever|meh|not really|don't really have a choice|not happy|i don't know about that|still (?:low|high|too|lower)|hm+)\b/;

/** Gives in because there is no way round it: a yes like that is nobody's doing. */
const WORN =
  /\b(?:no (?:other )?choice|(?:got|have) no (?:choice|time)|no way round|robbery|bandits?|crooks?|not happy|i hate (?:this|it)|(?:i )?(?:have|got)-? ?to (?:take|have) (?:it|this|that|one)|can't walk (?:home|to)|i suppose there$|unbelievable|you win|i suppose$|daylight)\b/;

/** "Thank you" and the like on the way out, or "great" said with teeth. */
const DRY =
  /\b(?:no thank(?:s| you)|well thank you|thanks anyway|okay thank(?:s| you)|thanks i guess|great thanks|right thanks|sure thanks|but thanks)\b/;

/** What makes a buyer's sentence a concern: about money, fit, trust, time or other people. */
const CONCERN =
  /\b(?:too (?:much|high|low|expensive|long|many|big|small|old|far|steep|rich|good)|more than (?:i|we|our|my|the)|(?:can't|cannot|can not|couldn't) (?:do|afford|go|swing|spend|be|justify|commit|decide|pay)|out of (?:my|our) (?:budget|range)|over (?:my|our|budget)|think (?:about|on|over) (?:it|this|that)|think it over|sleep on it|talk (?:to|with|it over)|check with|run it by|ask my|(?:isn't|not|aren't) (?:sold|big|keen|thrilled|crazy) (?:on|about)|not (?:sure|ready|signing|buying|convinced|rush\w*|comfortable|crazy|thrilled|today|a fan|what i)|(?:don't|doesn't) (?:want|like|need|trust|rush|know if|know about|love|feel|think (?:i|we|it))|wor(?:ry|ried|ries)|scar(?:ed|es|y)|afraid|nervous|concern\w*|hesita\w+|(?:for|at) less|(?:hundred|thousand|grand|\d) less|less (?:for|than|money)|cheaper|lower (?:price|than|elsewhere|offer)?|better (?:price|deal|offer|rate)|got burned|burned|upside down|i owe|way (?:too|low|over|off)|still (?:low|high|too|not|a (?:lot|thousand|hundred|bit)|\$?\d)|feels like a lot|lot of money|what if|isn't (?:enough|worth|it)|low ?ball|seems? (?:high|low|steep|like a lot)|high for|not (?:for|at) (?:two|that|this|\$?\d)|the catch|going-to (?:blow|break|die)|scam|never (?:asked|again)|didn't ask|heard (?:bad|they|these|that)|problem with|hate|reliab\w+|i'd rather|hold off|wait (?:until|till|a|for)|another (?:quote|offer)|another (?:dealer|place|store) (?:has|had|offered|is|for|will|quoted)|other (?:guy|dealer|place|store)|match (?:it|that|the|them))\b/;

/** A fact or wish about the buyer's own life: what a seller listens for. */
const OWN_LIFE =
  /\b(?:i|i'm|i've|i'd|we|we're|we've|my|our|mine|she|he|she's|he's|her|his|they|me|us)\b/;
const NEED =
  /\b(?:need|needs|want|want-to|wants|wish|looking for|have to|has to|had to|got-to|hope|hoping|must|can't|won't|hate|tired|worried|scared|trouble|problem|hard to|too (?:small|big|long|loud|old|low|high)|hurts?|kills?|killing|always|every (?:day|week|weekend|month|morning|night|other|summer|winter)|drive|drives|haul|carry|carries|tow|commute|fit|use|plan|like|love|prefer|matters?|important|care|baby|kids?|dogs?|wife|husband|son|daughter|mother|father|job|work)\b/;
const TAKES_IT =
  /\b(?:i'll take|we'll take|i'm taking|let's|deal|i'll do|sign me|i want it|sold|here's the (?:check|card|money)|works for me|see you|^bet|aye|righto|yes|yeah|sure|okay|alright|fine|sounds (?:good|great|like a plan)|perfect|please do|go ahead|send it|do that|great|good|thanks?|that works|can we|after five|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|lunch|morning)\b)/;

export const BUYER_CUES = {
  UNHEARD,
  DISTRUST,
  CHALLENGE,
  LEAVING,
  WARM,
  WARM_ALONE,
  STALL,
  FLAT,
  RELUCTANT,
  WORN,
  DRY,
  CONCERN,
  OWN_LIFE,
  NEED,
  TAKES_IT,
} as const;
