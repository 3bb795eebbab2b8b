import type { ActKind } from "./dialogue-act.ts";

/** How people meet, chat, thank and part. */
export const OPENING_PHRASES: Partial<Record<ActKind, readonly string[]>> = {
  greet: [
    "< (oh|well|so|and|yes|yeah)? (hi|hello|hey|hiya|howdy|yo|greetings|hola|buenas|buenos dias|bonjour|welcome|sup|helo|hallo|heya|hii|hiii|heyy)",
    "< ^3 good (morning|afternoon|evening|day)",
    "< ^3 how are {you} (doing|today|all|folks|guys|this)?",
    "how (is|was) (it going|your (day|morning|afternoon|evening|week|weekend)|everything going|everybody doing|everyone doing)",
    "how are (you|we|things|you folks|you all) (doing|today|this|going)",
    "how (do you do|you doing|you all doing|goes it)",
    "(welcome|thanks for coming|thank you for coming|glad you (came|stopped|made it)|good to (see|meet) you|nice to (see|meet) you|pleasure to meet you|great to (see|meet) you)",
    "what is up",
  ],
  introduce: [
    "my name (is|'s)",
    "(i am|this is) !(the|a|an|in|on|at|so|not|just|very|really|sure|sorry|fine|good|here|looking|interested|going|glad|happy) ~2 (from|with|over at|here at|your (salesman|saleswoman|salesperson|sales consultant|consultant|rep|guy))",
    "(they|everybody|everyone|people|you can|just) call me !(today|tomorrow|later|when|at|back|on|if)",
    "(and you are|and your name|what is your name|your name is|may i (ask|get|have) your name|can i (ask|get|have) your name|could i (ask|get|have) your name|who do i have|who am i (speaking|talking)|didn't catch your name|did not (catch|get) your name|and who is this)",
    "i am (one of )?(the|a) (sales|new) (consultant|rep|guy|manager|person|associate|salesman|salesperson)",
    "i (will be|am) (your|the one) ~3 (today|help*|guide)",
  ],
  small_talk: [
    "(how about|did you (see|catch|watch)|you see) ~2 (game|weather|match|fight)",
    "(crazy|nice|hot|cold|beautiful|terrible|lovely|rough) (weather|day|out there|outside|out|traffic)",
    "(traffic|drive over|find us|find the place|get here|parking) ~2 (okay|all right|bad|easy)",
    "(can i|let me|want me to|would you like|could i|may i) ~3 (coffee|water|drink|soda|coke|snack)",
    "(love|like) (your|that|the) (jacket|hat|shirt|shoes|dog|jersey|boots|watch)",
    "how (was|is) (the|your) (weekend|drive|trip|holiday|vacation|family|day)",
    "(you from|are you from) (around here|here|the area|nearby|in town)",
    "(stay|keep) (warm|cool|dry)",
  ],
  thank: ["(thanks|thank you|thank ya|gracias|appreciate|appreciated|grateful|much obliged)"],
  apologise: [
    "{i} apolog*",
    "(i am|we are|so|very|really|truly|terribly) ~2 sorry",
    "< (oh|ah|no|okay)? (sorry|apologies|my apologies|pardon|oops|whoops|my bad|my mistake|my fault)",
    "(my (bad|mistake|fault)|that is on me|that one is on me|i (should|could) have ~3 (told|said|asked|listened|started|been|mentioned|shown|explained|called)|i (got|had) that wrong|i was wrong|forgive me|please excuse|i owe you an apology|i messed (that|this|it)? up|i talked over you|i cut you off)",
  ],
  farewell: [
    "(goodbye|good bye|bye|bye bye|so long|adios|< ^1 see you !(are|have|were|guys)|see you (then|later|tomorrow|soon|around|there|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|in|at)|take care|talk (soon|later)|until then|catch you later|drive (safe|safely)|safe (travels|drive))",
    "have (a|yourself a|an) (good|great|nice|wonderful|lovely|awesome|blessed|amazing|safe) (day|one|evening|night|weekend|rest|afternoon|drive|time)",
    "(good night|enjoy (the|your) (day|evening|weekend|rest))",
  ],
};
