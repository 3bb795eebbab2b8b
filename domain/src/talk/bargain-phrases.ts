import type { ActKind } from "./dialogue-act.ts";

/** Yes, no, and the ways around both. */
export const BARGAIN_PHRASES: Partial<Record<ActKind, readonly string[]>> = {
  agree: [
    "(you have|you have got|you got|we have|we have got|we got|it is|that is|it will be|have|got (yourself|you)) (yourself )?a (deal|car|truck|sale)",
    "< ^2 (deal|done deal|sold|agreed|agree|done|you win)",
    "(i|we) {soft}? (accept|agree|approve) !(if|that you)",
    "(i|we) {soft}? (will|can|could|would) {soft}? (do (that|it|this)|accept|take (that|it|this|your|the (offer|deal|{car}))|make (that|it) (work|happen)|go (for|with) (that|it)|live with (that|it)|work with (that|it|you)|go along|meet you|honor (that|it)|buy it|take # |let (it|her) go for)",
    "(works|work|good|fine|okay|great|perfect|fair|acceptable|good enough) (for|with|by) (me|us)",
    "(sounds|sound|seems|looks) {soft}? (good|great|fair|perfect|reasonable|like a (deal|plan)|about right|right|awesome|wonderful|amazing|fantastic|doable|excellent)",
    "(let us|we can|yes we can|i guess we can) (do (it|this|that)|go with (it|that)|make (it|this) happen|call it)",
    "(that|this|it) (is|would be|will be|will|works|would) {soft}? (work|works|fine|good|great|perfect|fair|reasonable|okay|acceptable|doable|awesome|wonderful|decent|a (fair|good|great) (deal|price|offer)) !(question|point|concern|but|car|condition|shape|if|to)",
    "< ^1 (okay|yes|yeah|sure|perfect|great|all right|absolutely|definitely|certainly|cool|excellent|awesome|wonderful|fantastic|sweet|exactly|correct|right|of course|no problem|fair enough|you bet|okay then|si|claro) (deal|done|sure|then|thanks|thank you|good|great)? (i will|we will|i can|that works|that is fine|let us|it is yours|you)? >",
    "< (sure thing|you bet|of course|absolutely|definitely|certainly|no problem|not a problem|with pleasure|yes (i|we|it|you|sir|ma'am|please|of course|that)|yeah (i|we|it|that|sure)|you got it|i am in|count me in|why not|okay (deal|done|i|we|let us|that|sure|great|good|you))",
    "(it is|she is|he is|the {car} is) (all )?yours",
    "(happy|willing|glad|able) to (do that|do it|accept|take (that|it|your)|go (along|with)|honor|meet)",
    "i (think|guess|believe|suppose|would say) (that|it|this|we|so|i can) ~2 (fair|good|reasonable|works|work|do|right|deal|accept|great)",
    "(come (pick|get|and get) it|i will (take|buy|get) it|i will take (her|the {car})|pleasure doing business)",
  ],
  refuse: [
    "< ^1 (no|not really|not (today|yet|now|happening|possible|interested)|never|hell no|heck no|no way|no thanks|no thank you|no deal|no can do|no sir|no chance|i pass|pass|hard pass|absolutely not|definitely not|of course not) >",
    "(no way|no can do|no deal|not a chance|no chance|not (possible|happening|gonna happen|going to happen|acceptable|doable|interested)|unacceptable|impossible|out of the question|absolutely not|definitely not|of course not|hard no|nothing doing)",
    "< no (i|we|that|it|sorry|thanks|thank|sir|ma'am|man|way|can|deal|but|because|not|unfortunately|the)",
    "(i|we|you) {soft}? (can not|could not|will not|would not|am not|are not|do not (want|think|feel)|did not (want|agree|make)|am unable|are unable) {soft}? (do|go|take|drop|accept|sell|let (it|her) go|come|able|budge|agree|pay|offer|match|make (it|that)|get|give|lower|possibly|work with|meet|reach|willing|interested|want|spend|afford|justify|part with|consider|entertain|move|swing) !(if i can|wait|you the best)",
    "((too|way|very|pretty|bit|little|kind of) (low|high|far|steep)|too (much|little)|way too|(that is|such|is) ~1 (low ball*|lowball*)|(lower|less|little lower|little less) than (i|we|what i)|not (enough|worth)|below (my|our|cost|invoice)|{i} would (lose|be losing) (money)?|losing money|take a loss)",
    "(unfortunately|i wish {i} could|wish i could|i am afraid|sorry but|i (have to|must|will have to) (decline|pass|say no|turn (it|that) down))",
    "((that|this|it) is (the|my|our) {soft}? (best|lowest|final|bottom|firm|highest|last|max*)|(my|our|the) (final|best|last|lowest|bottom) (offer|price|number)|(firm|stuck|pretty firm) (on|at) (the|my|that|this|#)|price is firm|i am {soft}? firm|(as (low|high|far) as i (can|will|could)|(lowest|highest|least|most) (i|we) (can|could|will|would)))",
    "(decline|disagree|rejected|i reject|refuse) ~1",
  ],
  object: [
    "((too|pretty|kind of|kinda|very|really|so|way|little|bit) ~1 (high|expensive|much|steep|pricey|rich|long|old|big|small)|out of (my|our) (budget|range|price)|over (my|our)? ~1 budget|more than (i|we) (want*|thought|planned|was|were|can|expected|hoped)|can not (afford|swing|do that (payment|price|much))|above (my|our) (budget|limit|range))",
    "((offer*|quoted|gave|give|giving) (me|us) ~4 (more|less|better|cheaper|lower)|(higher|lower|bigger|more|less|older) than ~1 (i|we|you|what)|(found|saw|seen|got|have|been quoted|quoted) ~8 (cheaper|less|lower|better (price|deal|offer|rate)|for # ~3 (at|online|down|across|elsewhere))|(cheaper|less|better) (somewhere else|elsewhere|online|down the (street|road)|across town|at (carmax|carvana|another)))",
    "(my|the|our) (trade|trade in|car|truck) ~4 (worth|should (be|get)|more than|offered|low|kbb|book)",
    "((rate|interest|apr|payment|payments|price|fee|fees|doc fee|mileage|miles|number) (is|are|seem*|look*|sounds) ~2 (high|crazy|too|a lot|insane|ridiculous|steep|more|low))",
    "((worried|concerned|nervous|not sure|unsure|afraid|scared|hesitant|skeptical|not comfortable|uneasy|not convinced) (about|that|if|of|with|whether)|(i|we) (worry|do not (trust|like|love|want|need|see why|believe|understand why|think (i|we|it|that|this)))|(what if (it|the|i|something)|how do i know|read (that|about)|heard (that|about|bad|these|they)))",
    "((bad|terrible|awful|horrible) (experience|credit|reviews|time)|(got|been|was|were) (burned|ripped off|screwed|turned down|denied|lied to))",
    "((why|what is) ~3 (online|website|internet|ad|doc fee|fee) ~4 (different|price|for|say*)|(online|website|the ad) (price )?(said|says|showed|was))",
    "(not ~2 worth|does not have (enough|the)|no (room|space) for|too (small|big|old|loud|slow|many miles))",
  ],
  hesitate: [
    "(think (about it|it over|on it|this over|about this)|sleep on (it|this)|need (some |a little |more )?time|not (ready|today|in a (hurry|rush)|yet)|just (look*|brows*|shopping|starting|research*)|only (looking|browsing)|looking around|still (looking|shopping|comparing|deciding|researching)|shop around|shopping around|do (some |my |more )?research|get back to you|let you know|maybe (later|another|next|i)|i do not know|not sure (yet|i|we|if)|(talk|speak|check|run (it|this) by|discuss) ~2 (with|to|by)? ~1 (wife|husband|spouse|partner|mom|dad|parents|family|boyfriend|girlfriend|fiance*|accountant|bank|credit union|boss)|we will see|i will see|have to see|keep looking|look at (other|some other|a few|another)|see (what else|other|some other|a couple)|come back (later|another|tomorrow|next)|i will (come back|be back|think|call you|pass for now)|be back)",
  ],
};
