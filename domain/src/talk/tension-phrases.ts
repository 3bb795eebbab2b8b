import type { ActKind } from "./dialogue-act.ts";

/** What pushes, belittles or insults, and what talks to the machine instead of the person. */
export const TENSION_PHRASES: Partial<Record<ActKind, readonly string[]>> = {
  pressure: [
    "((only|just) (good |valid |available )?(for )?(today|tonight|this weekend|right now)|(today|tonight|this weekend) only|good (only )?(for )?today|(ends|expires|over|gone|up) (today|tonight|at (close|closing|midnight)|tomorrow|this weekend))",
    "(right now or|now or never|today or (never|not|it)|take it or leave it|do you want it or not|yes or no|in or out|last (chance|one|call)|act (now|fast)|hurry|running out|before (it is|they are|this is|somebody|someone|it gets|it) ~2 (gone|sold|grabs|buys|takes|else|snatched)|while (it is|they) (here|last))",
    "(will|going to|would|might) not (be here|last|stay|hold|be (around|available|able)|have this) ~3 (long|tomorrow|tonight|weekend|price|when|if|much|after)?",
    "(someone|somebody|another|other|a|one|two|three|#) ~2 (else|buyer*|customer*|couple|guy|lady|people|family|person|dealer*) ~2 (is|are|was|wants|want|coming|looking|interested|has|have|asking|ready) ~4 (coming|interested|look*|want*|buy|ready|today|it|this|deposit|on it|back for)",
    "what (is it|will it|would it|do i have|is|does it) (going to|have to|gonna)? (take|do) ~3 (to)? (get|earn|put|have|make|today|you|for you)",
    "(what (will|would) it take|what is it going to take|what do i (need|have) to do)",
    "{you} {soft}? (have|need|got|better|gotta) (to )?(decide|buy|sign|act|commit|make (up your|a) (mind|decision)|choose|jump|move fast|move on (it|this)|do (it|this)|take (it|this)) ~2 (today|now|right|tonight|fast|soon|before|or|this)",
    "(make (up your mind|a decision)|decide) (now|today|already|right)",
    "(price|rate|payment|deal|offer|it|rebate*|incentive*) (goes|go|is going|will go|jumps|expires|ends|disappears|dies|is gone|is off|walks) ~1 (up|away|today|tonight|tomorrow|off the table|when|if you|the (minute|moment|second))",
    "(not leaving|can not (let you )?(leave|go|walk)|not (going to )?let you (leave|go|walk)|do not (leave|walk|go) (without|yet|until|now|out)|if you (leave|walk|go) (now|today|out|off))",
    "(stop|quit|you are|do not|not|been) (wasting|waste|playing) ~1 (my time|time|our time|games)",
    "(are you (serious|even|really) ~2 (buying|buyer|buy|here|about)|are you (buying|a buyer)|why are you here then|are you (just )?(wasting|kicking)|you are never (going|gonna)|you (will|would) (regret|be sorry|kick yourself|never (find|see|get))|do not be (stupid|cheap|foolish|that guy)|be smart)",
    "(you would|you are|you will) ~1 (crazy|stupid|a fool|foolish|nuts|dumb|insane) (not )?to",
    "(sign|commit|buy|decide|say yes|do it) (right )?(now|today|here)",
    "(come on|just do it|just sign|just say yes|what are you waiting|what is stopping you|what is the (hold up|problem)|why wait|why not today|you want (it|this) (right|do not you))",
    "(i|we) {soft}? need (this|one more|the|a|to (make|hit|get|sell)) ~2 (sale|deal|quota|number|bonus|today|tonight|car out)",
    "(my (boss|manager) (will|is going to) (kill|fire|be mad|yell)|i will lose my job)",
  ],
  disparage: [
    "(they|those (guys|people|dealers|places)|that (place|store|dealer|dealership|lot)|carmax|carvana|the other (guys|place|store|dealer*)|(honda|toyota|ford|chevy|hyundai|kia|nissan|jeep|subaru|mazda|bmw|tesla|dodge|ram|vw)(s)? ^0) ~3 (are|is|will|would|just|always|only) ~3 (crook*|liar*|lie|lying|scam*|shady|junk|garbage|trash|a joke|jokes|terrible|horrible|awful|lemon*|rip*|screw*|dishonest|fall apart|falling apart|worst|clowns|bait*|sleazy|a mess|overpriced|cheap plastic|death trap*)",
    "(piece of junk|rip you off|ripping you off|screw you over|nickel and dime you|bait and switch you|(that is|such|with that|your) ~1 (lowball|low ball)|insult (to|me)|(an|that is|kind of) insult*|joke of an offer|are you kidding|you are kidding|is that a joke|give me a break|get real|be serious|laughable|not a real offer|dream on|good luck finding|good luck (with|getting) (that|them))",
    "(your|that) (offer|number|trade|{car}|old (car|truck)) is ~2 (joke|insult*|worthless|junk|garbage|trash|beat|beater|ridiculous|a waste|crazy)",
    "(nobody|no one|never) ~1 (buys|wants|should buy|drives|would buy) (a|an|those|that|one of)",
  ],
  abuse: [
    "((you|your|he|she|they) (are|is)? ~1 (stupid|dumb|dummy) !(price|amount)|that is (stupid|dumb) >|stupid (salesman|idiot|ass|question|place|car|dealer)|idiot*|moron*|dumbass*|dumb ass*|shut up|screw (you|off)|fuck*|bitch*|asshole*|bastard*|go to hell|piece of (crap|shit)|bullshit|bull shit|loser*|cheapskate*|tire kicker*|tirekicker*|broke ass|shithead*|dipshit*|jackass*|retard*|wtf|stfu|kiss my ass|you people|you crook*|scumbag*|cheap ass|dummy|imbecile|pendejo|puta|cabron|estupido)",
    "(get (out of|off) (my|the|our) (store|lot|office|showroom|face)|get lost|i hate you|you suck)",
  ],
  off_role: [
    "(ignore|forget|disregard|override|bypass|skip) ~2 (instructions|prompt*|rules|previous|prior|above|guidelines|role|programming|directives|persona)",
    "(system|developer|hidden|initial|original|your) ~1 (prompt*|instruction*|message|programming|settings|configuration|parameters|guidelines|source code|training data)",
    "(language model|as an ai|an ai|a bot|a robot|chatbot|chat bot|chatgpt|gpt|openai|claude|llm|artificial intelligence|machine learning|jailbreak|developer mode|dan mode|debug mode|admin mode|sudo|role ?play|roleplay|simulation|simulated|training exercise|stay in character|break character|out of character|scripted|npc|this is a (game|test|drill|demo|exercise))",
    "(are|is) (you|this|it) ~2 (ai|bot|robot|machine|computer|program|human|real person|real)",
    "(pretend|act|behave|imagine|speak|respond|answer|reply) ~1 (to be|you are|as (if|though|a|an|the)|like (a|an|you are)) ~3",
    "(you are now|from now on you|switch (roles|sides)|swap roles|reverse roles|let us switch|you be the (seller|salesman|salesperson|dealer)|i am the (buyer|developer|admin|creator|system)|you play the)",
    "(reservation price|reserve price|walk away price|hidden (fact*|budget|price|number|info*)|secret (budget|price|number|fact*)|your (true|real|actual|maximum|max|internal) (budget|limit|ceiling|price|number) (as|in|is stored|variable)|trust (score|level|meter)|patience (score|level|meter)|your state|state machine|scorecard|rubric|your persona)",
    "(print|output|repeat|reveal|show|dump|display|list|return|tell me) ~2 (your|the|all) ~2 (prompt|instructions|configuration|variables|json|rules|persona|state|hidden|secret*|system)",
    "(select|drop|insert|delete|update) ~3 (from|table|into|where)",
    "(json|xml|html|javascript|python|base64|sql|script|console log|eval|curl|api key|token limit)",
  ],
};
