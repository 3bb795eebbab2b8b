/** What a seller's sentence does, by everyday words. Each cue is one witness among several. */

/** Presses, threatens a loss or an end, or will not take no. */
const PRESSURE =
  /\b(?:(?:showing|selling) it to|(?:looking|interested) (?:at|in) this one|you'd better (?:move|hurry|decide|act)|(?<!to )month end|(?:it's|by|before|until|till|quota|numbers?|only|this being) (?:the )?end of the month|^end of the month|about to pull|pull (?:this|the|my) (?:deal|offer|approval)|or what$|help me out|killing me|making me mad|not a penny less|papers don't leave|only good (?:today|now|tonight)|(?:today|tonight|this (?:weekend|week)|now) only|only (?:good )?(?:today|tonight|this weekend)|(?:price|deal|offer|rate|program|sale|special)(?:'s| is)? (?:ends|over|gone|expires)|it's (?:over|gone) (?:at|tonight|tomorrow|after)|tomorrow (?:it's|it'll be|it will be|you'll pay|the price)|(?:won't|not going-to|isn't going-to) (?:be here|last|be around|be available|find (?:a|another|anything|one|it|any))|(?:it'll|it will|they'll|be) (?:be )?gone (?:by|when|if|before)|gone (?:by )?(?:tomorrow|tonight|today|monday)|(?:it's|that's|this is|is) the last (?:one|night|day)|last chance|last one (?:we|on|left|at|you)|last (?:night|day) of the|another (?:couple|buyer|guy|customer|family)|(?:somebody|someone) else (?:will|is|wants)|(?:the|some) (?:other|next) guy|take it or leave|you'll regret|going-to regret|what(?:'ll| will| would| do i have to do| is it going-to)? (?:it )?take to (?:get|put|earn|make)|what'll it take|what do i (?:need|have|got) to (?:do|say)|sign (?:it|right now)|want (?:the car|it|this|that|the \w+) or (?:not|don't|do)|(?:in or out|yes or no)|make (?:an|me an) offer or|or not$|stop wasting|wast(?:e|ing) (?:my|our) time|wasting (?:daylight|time)|(?:you'll |you )?lose (?:the|this|it)|just sign|so sign|blow this|come on|let's shake|give me a (?:yes|payment|number)|hold(?:ing)? (?:your|on to your) (?:keys|license)|can't show you anything|people (?:are )?waiting|i've got (?:people|another)|got people|if you don't (?:sign|take|buy|decide|do|commit|leave)|i can't hold (?:it|this)(?: (?:for you|forever|past|after|any longer).*)?$|need (?:a|an) (?:yes|answer|decision) (?:now|today|tonight)|everyone's (?:buying|looking)|before (?:somebody|someone)|you're (?:not )?leaving (?:without|here)|do(?:n't)? (?:you )?want to lose)\b/;

/** Leaves the choice with the buyer: in such a turn "sign now" is an offer. */
const LEAVES_CHOICE =
  /\b(?:don't (?:have to|need to|sign|then|want to)|take your time|no (?:rush|hurry|pressure)|up to you|your (?:call|choice|pick)|either way|sleep on it|refundable|which (?:is|one|way)|if you(?:'d| would)? (?:rather|prefer|don't)|fine if|okay if)\b/;

/** Brushes off, argues, belittles or blames. */
const PUT_DOWN =
  /\b(?:princess|sweetheart|little lady|young lady|get your wallet|happy wife|old folks|they'll manage|(\w{3,}) (?:is|are) \1|it is what it is|it's what it's|don't believe everything|you'll manage|something cheap|what's (?:he|she) know|get serious|says who|nobody should|you can't go by|hung up on|you're welcome$|fees are fees|kids don't care|who told you|what do you expect|not how it|what(?:'s| is) there to (?:think|talk)|over ?thinking|too worried|worry(?:ing)? too much|(?:don't|no need to) (?:worry about (?:it|that|fees|the|as|warranty)|overthink|sweat)|let's not (?:worry|get into)|you won't notice|(?:it's|that's|is|are) (?:just |really )?(?:nothing(?! (?:else|on|in|like|left|extra|to do))|no big deal|peanuts|a coffee|pocket change)|insult(?:ing|ed)|if you (?:have to ask|can't afford)|can't afford it|(?:those|these) guys|crooks?|junk|garbage|screw (?:you|people)|rip (?:you )?off|scam(?:mers)?|liars?|they'll (?:cheat|lie|screw|burn)|known for|can't touch (?:it|this|us)|something wrong with (?:it|theirs|that one)|door's right there|then go (?:buy|there|to)|nobody (?:pays|measures|goes by|does that|asks|cares|knows)|everybody (?:pays|gets (?!charged)|says|finances|does|signs)|everyone (?:pays|gets|says|finances|does|signs)|that's just (?:how|the way)|(?:it|that)(?:'s| is) (?:just |pretty |all )?(?:standard|routine|normal procedure|our policy)$|that's what they (?:put|say|call)|put (?:that|it) for the lawyers|that's how it (?:works|sits|is)|not how (?:this|it) works|i don't make the rules|trust me|believe me|whatever|same thing|you people|people like you|pal|buddy|bud|brother|sweetie|honey|you're (?:making it|wrong|confused|focusing on|being|overreacting|dreaming)|(?:he|she|they|you) probably (?:didn't|don't)|calm down|relax|^(?:man |look |listen |no )*you don't (?:want|need) (?:a|the|that|to|this|any)\b|who wears|be a man|pony up|quit|whining|not my (?:problem|job|fault)|that's your problem|you'd be surprised|who cares|wouldn't know|cheap car|you get what you pay|you'll be back|what's the (?:problem|hold ?up|issue)|what's stopping|get real|be serious|be realistic|dream on|good luck (?:with|finding)?|suit yourself|you will when|i just (?:said|told)|like i said|listings? (?:is|are) (?:always )?wrong|should(?:'ve| have) (?:bought|come|called)|google)\b/;

/** Says what is not known, costs, or does not fit: against the seller's own interest. */
const CANDOUR =
  /\b(?:i won't (?:tell|promise|say|pretend)|haven't (?:measured|checked|tried|driven|seen)|depends on (?:which|how|what|the|your)|before i promise|i'd want to (?:look|check|see|double|make)|that's for (?:a|the) (?:certain|different|other)|not (?:for|on) this (?:one|trim)|the (?:bad|honest|weak|one thing)|i (?:can|could) be wrong|less than|keep an eye on|it's not (?:the(?! same)|a|for)|you'd (?:feel|notice|want)|worse|slower|smaller than|fair not|i don't know|don't know (?:yet|off|that)|i'm not sure|not sure|honestly|to be honest|i(?:'d| would) be lying|i can't (?:get|promise|prove|do|touch|match|see|take|go|give|come|hold|swear|say for)|nobody can|it won't|won't (?:save|keep|take|work|fit|do)|doesn't (?:have|do|fit|come)|not one|no gain|i wouldn't|i'd leave it|isn't (?:covered|included|fat)|aren't(?: covered)?|not (?:covered|included|a steal|our|mine|from me)|downside|where (?:it|you'd|this) (?:won't|falls|feel)|that's (?:our|my) mistake|my mistake|our mistake|i was wrong|we got it wrong|it drops|you'd lose|optional|you don't have to|don't sign|don't then|if it's lower|buy (?:his|theirs|it there)|(?:his|hers|theirs|that one)(?:'s| is) (?:cheaper|better|lower|the better)|you should (?:buy|take|go)|go get it|go look|i'd (?:ask|go|look|do|take|find|rather|get|photograph|keep|wait|skip|hold off|stay|not)|there's only (?:a|one)|definitely not|can't sell you|tops out|smaller|too (?:high|low|small|short|tight|heavy|big|long) (?:for|by)|there's (?:a|one) (?:scratch|dent|ding|chip)|it's (?:ugly|over|loud)|upside down|that's a hole|than (?:yours|mine)|no (?:plug|giving it back)|you'd find|not going-to (?:lie|dress|pretend)|can't hide|truth is|the catch|more in interest|cost you)\b/;

/** Offers to go and find out. */
const FIND_OUT =
  /\b(?:find out|(?:let me|i'll|i can|i will|we can|can) (?:just |go |double ?)?(?:check|look|find|run|pull|verify|confirm|measure|ask (?:my|the|our|him|her|service|finance|someone))|look (?:it|that) up|double check|run the vin|give me (?:a|five|two|three|one|ten) (?:minute|minutes|second|sec|min)|checking|doing it now|service desk|ask (?:the )?(?:service|shop|manager|tech)|in the book|i'd want to)\b/;

/** Puts something to see, hold or try in front of the buyer. */
const SHOWS =
  /\b(?:^here's|here's (?:the|a|your|what|how|where|my|our|both|one)|here is|here are|here look|let me show|i'll show|show you|look at|take a look|right (?:there|here)|(?:^|you |you'll |come |let's |want to )see (?:the|that|this|here|it)|watch (?:the|this)|try (?:it|the|lifting|your|this|them)|sit (?:down )?in|pull it|kick here|you hold|hold (?:the|it)|feel (?:the|that|this|how)|(?<!can't )touch|open (?:it|the)|print(?:out|ed|ing)?|report|inspection|sheet|sheets|sticker|booklet|invoice|owner's (?:manual|supplement)|service (?:papers|records)|in writing|it's written|on paper|on (?:the|this|that|your) (?:page|screen|window|phone|map|dash)|screenshot|photograph|copy of|bring (?:the|your|it|him|her|them)|drop it in|put (?:the|your|it) (?:\w+ )?in)\b/;

const TEST_DRIVE =
  /\b(?:(?:test )?drive it|test drive|take it (?:out|home|for|over|around|up)|for a (?:spin|drive|ride)|drive (?:one|this|the|that|both|them)|around the block|come drive|go for a)\b/;

/** Asks for the sale or for a step towards it. */
const ASKS_STEP =
  /\b(?:(?:want|would you like|like|ready|willing|okay|shall we|should we|can we|could we|how about (?:we|i)) (?:me )?(?:to )?(?:go ahead|sign|write|do (?:it|that|this)|take it|hold|put|start|move|buy|try|drive|see|come|sit|run|set|book|lock|shake|go inside|look at|print|send|have)|want to|writ(?:e|ing) (?:\w+ ){0,4}up|write (?:\w+ ){0,3}down|writing (?:it|this|that|yours)|sign (?:here|there|now|where)|go ahead|should we|shall we|let's|let me (?:write|get|grab|pull|print|put|run|have|send|set|go|bring|walk|look|check|show|ask|call)|deposit|what time|does (?:either|that|saturday|tomorrow|thursday|noon|monday|friday|tuesday|wednesday|sunday|\w+ o'clock) work|which (?:works|one|day|time)|would you (?:take|want|like)|if you (?:take|leave|do|sign|put)|come (?:drive|back|in|see|by|look)|take it home|do we have a deal|move forward|ready to|can i (?:call|text|hold|put|send)|(?:i'll|i will|we'll|i can) (?:\w+ )?(?:call|text|have|send|put|hold|pull|get|meet|watch|see|print|write|bring|be|email|keep|order|ask|set|start)|okay by you|call (?:you )?(?:tomorrow|monday|at|on)|sound (?:good|fair|okay)|follow me|(?:walk|come|step|head) (?:over|with|in|inside|out|back)|come on in|bring (?:your|the|him|her|them)|(?:license|licence|insurance) (?:and|card))\b/;

const WHEN =
  /\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|this (?:week|evening|afternoon|morning)|next (?:week|month|spring|summer|year)|noon|lunch|morning|afternoon|evening|o'clock|at (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|till (?:\d{1,2}|ten|saturday|friday|six)|by (?:\d{1,2}|friday|saturday|monday|noon|five|six)|\d{1,2} ?(?:am|pm)|(?:five|ten|twenty|thirty|forty|two|three) minutes|right now|half an hour|five thirty|before (?:lunch|you|pickup|noon)|while you)\b/;

/** Says that the other was heard. Worth something only when it is about what was just said. */
const ACKNOWLEDGES =
  /\b(?:make me (?:mad|nervous|angry|think|want)|i'd (?:hate|do|wonder|worry|ask)|me too|same here|don't blame you|can't blame|rough|sounds (?:like a|hard|rough|exhausting|awful)|no fun|congratulations|good for you|glad|i (?:hear|understand|get it|get that|see|appreciate|believe you|bet|can see)|makes sense|fair(?: question| enough| point)?|that's (?:fair|real|a lot|a big|rough|tough|hard|annoying|reasonable|a good|a bad|right|it|the)|of course|course not|no problem|ouch|sorry|i'd (?:sleep|want|be|feel)|you(?:'re| are) (?:right|in good)|good (?:rule|question|catch|eye|point)|smart|none taken|nothing silly|understandable|real money|been there|tell me about it|okay so|so the|so you|so it's|got it|noted|yeah)\b/;

/** A reason or a condition that stands beside a price move. */
const REASON_OR_TRADE =
  /\b(?:if you|if you'll|if i|because|since|so that|in return|as it sits|without|instead|you (?:pick|put|leave|take)|off for|means|that's with|from the|anybody who|your card|i need the|for that|only if|provided|when you|today at|deposit|that way|comes? off|keep the|would you|qualif\w+|rebate|cash anybody|that's what|gets you|which is|to match|to keep)\b/;

const MONEY_FIRST =
  /\b(?:(?:what|how much)(?:'s| is| are| do| can| kind of| sort of| were| would)?[^.]{0,28}\b(?:payments?|monthly|budget|credit|spend|afford|price range|put(?:ting)? down|down payment)|payment (?:are you|do you|you)|how(?:'s| is) your credit|your (?:budget|payment|price range)|know your budget|stay at|money down|financ(?:e|ing) (?:or|today)|buying today|going-to want financing|give me a payment|price range in mind|budget in mind|over or under)\b/;

/** Turns a question about the price into a payment. */
const PAYMENT_SWITCH = /\b(?:payment|a month|per month|monthly|nothing down|months|weekly)\b/;

/** A hedge in place of an answer. */
const GUESS =
  /\b(?:i (?:think|believe|guess|assume|doubt)|should(?: be| fit)?|probably|pretty (?:sure|much|strong)|maybe|might|most (?:of them|people)|i'd say|some (?:are|of them|do)|hard to say|depends|could be|supposed to|as far as i know|believe (?:so|it))\b/;

export const SELLER_CUES = {
  PRESSURE,
  LEAVES_CHOICE,
  PUT_DOWN,
  CANDOUR,
  FIND_OUT,
  SHOWS,
  TEST_DRIVE,
  ASKS_STEP,
  WHEN,
  ACKNOWLEDGES,
  REASON_OR_TRADE,
  MONEY_FIRST,
  PAYMENT_SWITCH,
  GUESS,
} as const;
