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

type Stance = {
  readonly cue: RegExp;
  /** Thoughts of the buyer's that decide so, whatever their words. */
  readonly intent: RegExp;
  /** True when it may be said without such words. */
  readonly mayBeMild?: true;
};

/** Words that decide: only where the buyer has decided so, and there not left out. */
export const STANCES: readonly Stance[] = [
  {
    cue: /\b(?:it'?s a deal|(?:you|we)(?:'ve| have)? (?:got )?(?:yourself )?a deal|(?:i|we)(?:'ll| will) take it|(?:i|we)(?:'ll| will) buy|(?:i|we)(?:'m| am|'re| are) buying|let'?s (?:do it|sign|write)|where do (?:i|we) sign|i(?:'m| am) sold|(?:draw|write) (?:it|that) up|start the paperwork|shake on it)\b|(?:^|[.!?,] )deal\b(?=[.!,]|$)/i,
    intent: /^(?:bought|acceptPrice|agreed)/,
  },
  {
    cue: /\b(?:no thanks|no thank you|not interested|i(?:'ll| will) pass|no deal|forget it|i(?:'m| am) not buying|deal'?s off)\b/i,
    intent: /^(?:left|gone|notYet)/,
    mayBeMild: true,
  },
  {
    cue: /\b(?:good-?bye|bye|so long|(?:i(?:'m| am)|we(?:'re| are)) (?:leaving|gone|off|out|finished|done here|walking|(?:going to|gonna) (?:go|head|leave|keep looking))|got to go|have a (?:good|nice|great) (?:one|day|night|evening)|take care(?! of)|see you(?: around| then| later| soon|(?=[.,!]|$))|get going|head(?:ing)? (?:out|home)|(?:i|we)(?:'ll| will) (?:be going|leave|go elsewhere|walk)|i should (?:go|leave|get home))\b/i,
    intent: /^(?:left|farewell|gone)/,
  },
];
