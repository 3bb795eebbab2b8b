/** Marks by which a model's wording is told from something that a buyer in a showroom would say. */

/** Written, not spoken: stage directions, lists, code, links, markup, other scripts' control signs. */
export const NOT_SPEECH =
  /[*_#`{}<>[\]|\\^~]|https?:|www\.|\(\s*\p{L}+s\s*\)|\p{Extended_Pictographic}|\p{Cc}|\p{Cf}/u;

/** Somebody who is no buyer: a program, an actor, or the one who sells. */
export const LEAVES_ROLE = new RegExp(
  [
    /\b(?:as an? )?(?:ai|a\.i\.)\b(?! ?(?:features?|assistant in the car))/,
    /\b(?:language model|chat ?bot|virtual assistant|openai|anthropic|llm)\b/,
    /\b(?:system|hidden|initial|built-in|builtin) (?:prompt|message|instructions?|line)\b/,
    /\b(?:my|the|your|previous|these) (?:instructions|prompt|rules say|guidelines)\b/,
    /\b(?:role-?play|simulation|simulated|persona|in character|out of character|this scenario|training session)\b/,
    /\b(?:reservation price|walk-?away price|my (?:real |true |absolute )?(?:limit|maximum|max|ceiling) is)\b/,
    /\bhow (?:can|may) i (?:help|assist) you\b/,
    /\b(?:welcome (?:in|to)|let me show you|our (?:inventory|dealership|finance team|lot)|as your salesperson|i can offer you (?:a|this) car)\b/,
    /\b(?:here(?:'s| is) (?:the|my|a) (?:rewrite|reworded|rephrased|version|line|reply|response)|rephrased?:|reworded?:)/,
    /\bi(?:'m| am) (?:sorry|unable|not able),? (?:but i )?(?:can(?:'t|not) (?:help|assist|comply|do that request))/,
  ]
    .map((cue) => cue.source)
    .join("|"),
  "i",
);

/** What trainers say, and what praises by the yard: no buyer marks the salesperson's work. */
export const COACHING = new RegExp(
  [
    /\b(?:great|good|excellent|fantastic|wonderful|awesome|amazing|solid|nice|perfect) (?:question|point|answer|job|work|pitch|technique|approach|explanation|listening|response)\b/,
    /\b(?:well done|good for you|nicely (?:done|put)|well (?:put|said|handled)|you(?:'re| are) (?:doing|a) (?:great|good|natural|such a))\b/,
    /\b(?:you should (?:try|ask|have asked|say|start by)|next time,? (?:try|ask)|a better way (?:to|would)|i (?:really )?appreciate (?:you(?:r)?|how you) (?:asking|honesty|transparency|being|listening|patience|taking the time))\b/,
    /\b(?:thank you for (?:asking|your (?:honesty|transparency|patience)|being (?:so )?(?:honest|transparent|upfront)))\b/,
    /\b(?:to (?:recap|summari[sz]e)|in summary|so,? to sum up)\b/,
  ]
    .map((cue) => cue.source)
    .join("|"),
  "i",
);

/** Words that decide: only where the buyer has decided so. */
export const STANCES = {
  accepts:
    /\b(?:it'?s a deal|you(?:'ve| have)? got (?:yourself )?a deal|we(?:'ve| have) (?:got )?a deal|i(?:'ll| will) take it|we(?:'ll| will) take it|i(?:'ll| will) buy|let'?s do it|let'?s sign|where do (?:i|we) sign|i(?:'m| am) sold|draw (?:it|that) up|write (?:it|that) up|start the paperwork|shake on it)\b|(?:^|[.!?,] )deal\b(?=[.!,]|$)/i,
  refuses:
    /\b(?:no thanks|no thank you|not interested|i(?:'ll| will) pass|no deal|forget it|i(?:'m| am) not buying|deal'?s off)\b/i,
  leaves:
    /\b(?:good-?bye|bye|so long|i(?:'m| am) (?:leaving|gone|done here|out of here|walking)|we(?:'re| are) (?:leaving|done here)|have a (?:good|nice|great) (?:one|day|night|evening)|(?:i|we)(?:'ll| will) (?:be going|head out|get going|go elsewhere|walk))\b/i,
} as const;
