/** Words too common to tell what somebody refers to: of English, and of any talk about cars. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  [
    "able about above actually afraid after again against ago agree ahead almost alone along already alright",
    "also although always among another answer anybody anyone anything anyway anywhere appreciate around ask asked",
    "asking away awful back bad based because become been before behind being believe best better between beyond",
    "big bigger bit both bring brings brought built but buy buying bought call called came can't car care careful",
    "cars cases catch change check choose clear close closer color come comes comfortable coming compared could",
    "couldn't couple course customer daily days deal decide definitely didn't different dollar dollars doesn't doing",
    "don't done door down drive driven drivers drives driving each early easier easy either else end enough even",
    "ever every everybody everything exactly expect extra fair feel feels felt figure fill find fine first fits",
    "folks follow forward found free from front full gets getting give given gives going gone gonna good gotta",
    "great guess guys half hand handle hang happen happened happens hard hasn't have haven't having hear heard",
    "help here hers herself high himself hold home honest honestly hope hour hours however huge idea instead into",
    "isn't it's just keep kind knew know knows large last late later least leave left less let's life like liked",
    "likes line little live long longer look looked looking looks lose lots love made main make makes making many",
    "matter matters maybe mean means meant mind mine minute minutes money month months more morning most mostly",
    "move much must myself name near need needs never next nice night nobody none normal nothing number often okay",
    "once only open other others ought over owned paid part past people percent perfect person piece place plan",
    "plus point possible pretty price probably problem proper pull push quick quite rather read ready real really",
    "reason right room said same saturday save says second seen sell sense sent seven several shall share shop short",
    "should show shows side simple since single small some somebody someone something sometimes somewhere soon sorry",
    "sort sound sounds special spend stand start started stay step still stop store straight such sure take taken",
    "takes taking talk talking tell telling than thank thanks that that's their them themselves then there there's",
    "these they thing things think thinking this those though thought three through till time times today together",
    "told tomorrow tonight took totally touch toward tried truck trucks true trust truth trying turn type typical",
    "under understand unless until upon used uses using usual usually very vehicle vehicles visit wait walk want",
    "wanted wants wasn't watch week weekend weeks well went were weren't what what's whatever when where whether",
    "which while whole whose will with within without won't wonder word words work worked working works worried",
    "worry worse worst worth would wouldn't wrong year years yes yesterday yours yourself trade budget payment",
  ]
    .join(" ")
    .split(" "),
);

/** Words of substance in a text, as their beginnings. */
export function substanceOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}'’]{4,}/gu) ?? [];
  return [...new Set(words.filter((word) => !EVERYDAY_WORDS.has(word.replace("’", "'"))))].map(
    (word) => word.replace(/(?:['’]s|ing|ed|es|s)$/u, ""),
  );
}

/** Whether a plain text takes up a word of substance of another. */
export function takesUpWord(plain: string, text: string): boolean {
  return substanceOf(text).some(
    (beginning) => beginning.length >= 4 && plain.includes(` ${beginning}`),
  );
}
