/**
 * How the product's own people are drawn: the buyers of the library and the people of the demo. Said in
 * the words of face-features.ts; every other id draws its own face.
 */
export const FACE_CAST: Readonly<Record<string, string>> = {
  // buyers
  "priya-raman": "woman ponytail black skin4 vee cloth2 noglasses",
  "walt-brennan": "man cap stubble skin2 grey round cloth1",
  "colette-durand": "woman bob grey skin1 glasses shirt cloth5",
  "luis-ortega": "man short black skin4 stubble round cloth4 noglasses",
  "tasha-greene": "woman curls black skin5 vee cloth6 noglasses",
  "gene-maddox": "man bald grey skin2 moustache shirt cloth1 glasses",
  "camille-baptiste": "woman bob black skin5 shirt cloth5 noglasses",
  "beth-carlisle": "woman long blond skin1 shirt cloth3 noglasses",
  "andre-simmons": "man crop black skin6 beard round cloth1 noglasses",
  "mei-tanaka": "woman bob black skin2 round cloth2 noglasses",
  "ray-dufresne": "man parted grey skin2 beard round cloth6 noglasses",
  "ingrid-halvorsen": "woman bob blond skin1 shirt cloth1 glasses",
  "harold-whitaker": "man parted grey skin2 clean shirt cloth4 glasses",
  "dana-kowalski": "woman long chestnut skin2 vee cloth3 glasses",
  "adaeze-okafor": "woman bun black skin6 shirt cloth2 noglasses",
  "jordan-ellis": "man curls brown skin3 clean round cloth6 noglasses",
  "sven-aaltonen": "man short blond skin1 beard round cloth5 glasses",
  "naomi-feldman": "woman curls chestnut skin2 shirt cloth1 glasses",
  // the demo's people
  sam: "man short brown skin2 stubble shirt cloth1 noglasses",
  maria: "woman bob black skin3 shirt cloth5 noglasses",
  alex: "man crop black skin5 clean round cloth2 glasses",
  dana: "woman curls black skin5 shirt cloth3 noglasses",
  luis: "man parted black skin4 moustache shirt cloth4 noglasses",
  priya: "woman long black skin4 vee cloth6 noglasses",
  terrence: "man bald brown skin5 beard shirt cloth1 noglasses",
  kayla: "woman ponytail blond skin1 vee cloth2 noglasses",
  omar: "man curls black skin3 stubble shirt cloth5 glasses",
  ginny: "woman bun grey skin1 shirt cloth3 glasses",
  marcel: "man short black skin6 clean shirt cloth6 noglasses",
  hank: "man parted grey skin2 moustache shirt cloth4 noglasses",
  otto: "man short red skin1 beard shirt cloth1 glasses",
};
