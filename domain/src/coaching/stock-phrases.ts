/**
 * Textbook lines that fit any talk and therefore say nothing about this one. Saying one is no
 * fault; a talk made of them is. Matched on everyday spelling (plain-words.ts).
 */
const STOCK_PHRASES: readonly RegExp[] = [
  /\bi (?:totally |completely |really |truly |absolutely |certainly )?(?:hear|understand|appreciate|respect|get|love)(?: (?:you|that|your|where|how|it|what|to hear|when|working)\b)/g,
  /\b(?:that's|what) (?:a|an) (?:great|excellent|fantastic|good|wonderful|awesome|fair) (?:question|point)\b/g,
  /\b(?:great|excellent|fantastic|wonderful) (?:question|point)\b/g,
  /\bthank you (?:so much )?for (?:sharing|coming|asking|that|bringing|your)\b/g,
  /\bi(?:'m| am) (?:so |really )?glad you\b/g,
  /\b(?:many|most|some|other|lots|a lot) (?:of )?(?:our |my |your |the |loyal )?(?:customers|people|folks|clients|buyers)(?: have| also)? (?:felt|feel|love|choose|told|found|say)\b/g,
  /\b(?:others|they) (?:have )?(?:felt|found)\b/g,
  /\bfelt (?:exactly )?(?:the same|that)\b/g,
  /\bwhat (?:they|we|i) (?:have )?found\b/g,
  /\bif (?:i|we) (?:could|can|were able to|find|agree|agreed)\b[^?]{0,80}\b(?:would you|are you|do i have|is there any|be (?:prepared|ready)|today)\b/g,
  /\b(?:is there )?any(?:thing else| reason)? (?:that would |you )?(?:keep(?:ing)?|hold(?:ing)?|stop(?:ping)?|prevent(?:ing)?|wouldn't|couldn't)\b/g,
  /\bbesides (?:the |that |yourself|price|payment)/g,
  /\bother than (?:that|the|price)\b/g,
  /\b(?:on a )?scale (?:of|from) (?:one|1)\b/g,
  /\bwhat would (?:make|it take to make) it a (?:ten|10)\b/g,
  /\bwhat(?:'s| is) (?:most )?important to you\b/g,
  /\bhow important is\b/g,
  /\bpeace of mind\b/g,
  /\bearn your business\b/g,
  /\bwin[- ]win\b/g,
  /\bgo to bat\b/g,
  /\bmove(?:ing)? (?:forward|ahead)\b/g,
  /\bwelcome to the family\b/g,
  /\bgood hands\b/g,
  /\bwhat(?:'s| is)? i'm hearing\b/g,
  /\bif i'm hearing you\b/g,
  /\bsounds like (?:you|this is the perfect|value)\b/g,
  /\bdoes that make sense\b/g,
  /\bdoes that (?:help|sound)\b/g,
  /\b(?:can you |could you )?(?:see|picture|imagine) (?:yourself|your family|your kids)\b/g,
  /\bpicture your\b/g,
  /\bbest in (?:its )?class\b/g,
  /\bthe (?:feature|advantage|benefit)(?: to you)? is\b/g,
  /\b(?:which|and what that) means (?:that|to you|for you|peace)\b/g,
  /\bwhat i love about\b/g,
  /\bbased on (?:what|everything) you\b/g,
  /\bperfect vehicle\b/g,
  /\bvalue (?:far )?outweighs\b/g,
  /\bvalue is what you get\b/g,
  /\btotal value\b/g,
  /\bprice is what you pay\b/g,
  /\b(?:our|a wide) (?:selection|team|vehicles are)\b/g,
  /\b(?:number one|top) priority\b/g,
  /\bget the ball rolling\b/g,
  /\bexcellent choice\b/g,
  /\bcongratulations on your\b/g,
  /\b(?:fully )?transparent|transparency\b/g,
  /\bmeet every need\b|\bfits? (?:your|most) (?:needs|lifestyles?|budget)\b/g,
  /\byou and your (?:family|loved ones)\b/g,
  /\backnowledge your\b|\bhonor that\b|\byour (?:frustration|candor|honesty|concern)\b/g,
  /\btell me more about that\b/g,
  /\bwhat questions (?:do you have|can i)\b|\bother questions can i\b/g,
  /\bhow (?:will|do) you make (?:your|a|this) decision\b|\bwho(?: else)? (?:makes|will be involved)\b/g,
  /\bwalk me through a typical\b/g,
  /\btoo high compared to what\b|\blet's isolate\b/g,
  /\b(?:prefer|like) (?:to take )?(?:delivery )?(?:in )?(?:the )?morning or (?:the )?(?:afternoon|evening)\b/g,
  /\bcommitment to\b|\byour commitment\b/g,
  /\bhighest standards\b|\btotal confidence\b|\bseamless\b|\bevery journey\b/g,
  /\bif it were up to you\b|\bmiddle ground\b|\bwhat would it (?:take|mean)\b/g,
  /\btreat your vehicle\b|\bprotecting your investment\b|\bsmart investment\b/g,
  /\b(?:many|most|a lot|lots) of (?:our|my) (?:happy |loyal |other )?(?:customers|clients|families|buyers)\b/g,
  /\b(?:other|many) (?:families|clients|buyers|customers)\b/g,
  /\bloud and clear\b|\bhear what you're saying\b|\bhear where you're coming\b/g,
  /\bfeel comfortable\b|\bbe comfortable (?:moving|with)\b|\bin a position to\b/g,
  /\bmeets? (?:all )?(?:of )?your (?:needs|expectations)\b|\bexceeds? (?:your|their) expectations\b/g,
  /\bhow does that (?:sound|make you feel|feel)\b|\bsound fair\b|\bfair enough$/g,
  /\bwould you agree\b|\bam i right$|\bwould you say\b/g,
  /\bownership experience\b|\btremendous value\b|\bright fit\b|\bmaximum benefit\b|\bquality time\b/g,
  /\bengineered (?:with|to)\b|\bdesigned (?:with|for) (?:you|families)\b|\blast(?:ing)? memories\b/g,
  /\bvalue your (?:feedback|time|business)\b|\bfit every budget\b|\bwork together\b|\bopen and honest\b/g,
  /\beverything (?:we've|you've) (?:talked|told|said)\b|\bwould owning\b|\bwhat does that look like\b/g,
  /\bis it something else\b|\bis important to (?:you|everyone|us)\b|\bso important\b/g,
  /\b(?:options|something|vehicles?|solutions?) for (?:every|any)\b|\bevery (?:lifestyle|budget|need|journey|family)\b/g,
  /\bdrivers just like you\b|\bexhilarating\b|\bevery time you get\b|\bright (?:vehicle|car) (?:with|at)\b|\bwish list\b/g,
  /\bi'd love to (?:learn|hear|help|earn)\b|\bmy goal (?:today )?is\b|\bhere to help\b/g,
];

/** How many words of a plain text stand inside a textbook phrase, and how many phrases there are. */
export function countStockWords(plain: string): { words: number; phrases: number } {
  let words = 0;
  let phrases = 0;
  for (const pattern of STOCK_PHRASES) {
    for (const match of plain.matchAll(pattern)) {
      phrases += 1;
      words += match[0].split(" ").length;
    }
  }
  return { words, phrases };
}
