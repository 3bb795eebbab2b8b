import type { Lexicon } from "./phrase.ts";

/** Names that the lists of wordings share. Plain text (plain-text.ts): contractions are taken apart. */
export const WORDINGS: Lexicon = {
  i: "i|we",
  will: "will|can|could|would|am going to|are going to|am gonna|might",
  i_will:
    "{i} (will|can|could|would|am going to|are going to|want to|would like to)|let (me|us)|i am happy to|happy to",
  you: "you|you all|you guys|you two|you folks",
  be: "is|are|was|were|am|be|been|'s",
  det: "a|an|the|this|that|your|our|my|some|any",
  it: "it|this|that|her|him|one|this one|that one|the (car|truck|suv|van|vehicle|one)|this (car|truck|suv|van|vehicle)",
  car: "car|truck|suv|van|vehicle|sedan|crossover|minivan|unit|ride|pickup|hybrid|ev",
  day: "today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this (week|weekend|afternoon|evening|morning|month)|next (week|weekend|month)|the weekend",
  soft: "just|really|also|even|still|actually|totally|completely|definitely|absolutely|certainly|honestly|probably|maybe|kind of|sort of",
};
