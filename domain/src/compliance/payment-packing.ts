// Payment packing: FTC Act section 5, 15 U.S.C. 45; state unfair-practice laws; in New York "jamming", VTL 415.
// Checked 2026-11-01. A payment that was quoted must not hide products that nobody asked for.
import type { Breach, ConversationRule } from "./rule.ts";

const PUT =
  "(built|build|building|rolled|rolling|roll|baked|bake|packed|pack|padded|added|add|put|putting|included|include|including|figured|factored|tucked|slipped|slid|worked|wrapped|threw|thrown|folded|loaded|bundled|stuck|snuck|sneaked|hid|hidden|buried|tacked|stacked|layered|dropped|blended|throw|slip|tuck|sneak)";
const IN_PAYMENT =
  "(in (there|it|that|already|now|for you|anyway)|in >|(into|in|to|onto|inside) ~2 {money}|already)";

const CHOSEN: Pick<Breach, "unless" | "unlessBuyerSaid"> = {
  unless: [
    "(if|when|once|suppose|say) ~1 (we|you|i) ~2 (add|added|take|took|put|want*|include|decide)|(adding|to add) |adds (about|around|only)? ~1 #",
    "(optional|your choice|your call|up to you|if you (want|would|like|prefer|choose)|only if|would you|do you want|did you want|want me to|should i|say no|decline|with and without|both ways|separate*|line by line|on its own line|at no (extra |additional )?(cost|charge)|complimentary|for free|no charge|free)",
    "(take|took|taking|pull|pulled|strip|leave|left|drop|remove*|removing|kept) ~5 (off|out)|remove (it|them|those|that)|(removed|took out|pulled out|left out|took off|stripped out|backed out)",
    "you (asked|wanted|picked|chose|requested|agreed|selected|signed up|said you want*|said yes|told me you want*|added|liked|decided|took)",
    "(factory|manufacturer*|remaining|bumper to bumper|certified|cpo|comes standard|came standard|standard on this|from the factory|original warranty|toyota s?|honda s?) ~3 (warranty|coverage|included|standard|covers)",
    "(without|minus|before|excluding|not counting|does not include|not including|no) ~4 {product}",
    "(never|not|would not|will not) ~2 (put|add|roll|build|include|pack|hide|bake)",
    "(warranty|warranties) (papers|paperwork|work|card|book|claim*)",
    "(tax*|title|registration|tags|plates) ~8 (rolled|included|in there|in the)",
  ],
  unlessBuyerSaid: [
    "(i|we) ~1 (want|would like|will take|like|need|will add|asked for|do want|decided on|will do) ~4 {product}",
    "(add|include|put|put in|throw in|give (me|us)|keep|roll in|roll) ~3 {product}",
    "(yes|sure|okay|yeah) ~3 {product}",
  ],
};

export const paymentPacking: ConversationRule = {
  id: "PACK-1",
  severity: "fail",
  law: "FTC Act section 5, 15 U.S.C. 45 (deceptive acts); state unfair-practice laws on payment packing",
  version: "2026-11-01",
  say: "Here is the payment for the car alone. Anything you add is your choice, and I show you what each one adds.",
  breaches: [
    {
      ...CHOSEN,
      said: [
        `${PUT} ~5 {product} ~4 (in|into|to|on|onto) ~3 {money}`,
        `{we} ~3 ${PUT} ~4 {product} ~2 (in|into|on|already|for you|anyway)`,
        `{product} ~5 ${PUT} ~1 ${IN_PAYMENT}`,
        "{product} ~3 (is|are|'s|was|were|all) ~3 (in|inside|part of|already in|included in|factored into) ~3 {money}",
        "{product} ~2 (is|are|'s|was|were) ~1 (already |all )?in (there|it|that|here)",
        "(payment|monthly|number) ~8 (up|higher|went from|jumped|more|bigger) ~8 (because|since|cause) ~5 (added|put|included|rolled|built|threw|gave) ~4 {product}",
        "(put|add|added|throw|threw|slip|slipped|sneak|roll) ~2 {product} (in|on) ~4 (you|she|he|they|nobody) ~2 (never|not) ~2 (look|notice|ask|see|know|check)",
        "({money}|that #|# a month|the #|at #|of #|that is) ~5 (includes|include|including|has|have|got|gets you|covers|comes with|carries|with|factors in|bundles) ~5 {product}",
        "(# percent|# a month|# month|for #) ~3 (with|including|and that (has|includes|is with|covers)) ~4 {product}",
        `(already|automatically) ~3 (${PUT}|in) ~6 {product}`,
        "(bump*|pad|padded|padding|raise*|jack*|add*|tack*|inflate*|marked up) ~4 (payment|monthly|rate|term) ~8 {product}",
        "(stretch*|extend*|went|go) ~5 (term|months|72|75|84) ~8 (cover|fit|so|to|for|hide|squeeze) ~4 {product}",
        "(has|have|got|with|had) ~3 {product} ~2 (in (it|there|that|the)|with it|baked|included|and everything)",
        "(hide*|hid|bury|buried|disguise*|mask*|spread) ~4 {product} ~6 ({money}|over|term|months)",
        "{product} ~6 (you|they|she|he) (will|would|do|did|can) not (even )?(notice|feel|see|miss|know|mind|ask)",
        "(you|they|she|he|nobody|customer|customers) (will|would|do|did|can) ~1 (not|never|barely|hardly) ~1 (even )?(notice|feel|see|miss|know) ~8 {product}",
      ],
    },
    {
      ...CHOSEN,
      here: ["(payment|payments|monthly|note|number|quote|deal|loan|#)"],
      about: ["({product}|maintenance|protection stuff|extra stuff|goodies)"],
      said: [
        "(in|into|inside|onto|part of|to) ~2 (payment|payments|monthly|note|notes|quote|quotes|that number|your number|the number|everybody 's number|the loan|your loan|the bill|that figure|amount financed|the note|every deal|every quote|all (our|my) quotes)",
        "(comes|come|goes|go|came) (along )?with ~2 (payment|number|quote|monthly|every (deal|car|payment)|all (of them|our))",
        "(always|automatically|already) ~2 (quote|include|figure|show|packed|pack|load|built) ~4",
        "(packed|loaded|stacked|padded|stuffed|juiced) ~2 (it|payment|deal|note|that|them)",
        "(# months|# month|#) ~3 with (the|a|all) ~1 (full|whole|complete|everything|works) ~4 #",
        "payment (hardly|barely) ~1 (moved|changed|went up|budged)",
      ],
    },
    {
      ...CHOSEN,
      said: [
        "(you|they|she|he|customer|customers) (will|would|do|did) ~1 (not|never|barely|hardly) ~1 (notice|feel|see|miss) ~6 (in|on|into) ~2 (payment|monthly)",
        "(some|little|bit of|a) ~1 leg (in|on|into|built) ~4",
        "(leg|cushion|padding|room) ~2 (in|into|on) ~2 (payment|quote|monthly)",
        "(quote*|quoting|give|gave|show*|start*|tell|told|pitch*) ~4 (high|higher|a higher payment|a bigger payment|a fat payment|more) ~8 (room|back end|products|finance|f i|gap|warranty)",
        "(padded|packed|loaded|pack|pad) ~2 (payment|monthly|quote)",
      ],
    },
    {
      ...CHOSEN,
      about: [
        "{product}|what is (this|that|in)|why is ~6 (more|higher|so high)|did not ask for|never asked",
      ],
      said: [
        "(it|that|this|they|those|these|everything|all of (it|that|them)|both) ~1 (is|are|'s|was|were|come|comes) ~3 (included|built in|build in|rolled in|baked in|packed in|figured in|factored in|bundled|worked in|wrapped in|in the payment|in your payment|in there|part of (the|your) (payment|price|number|deal)|already in|with the payment)",
        "(already|all|just|just automatically) ~1 (included|built in|rolled in|baked in|in the payment|in your payment|in there|factored in)",
        "{we} ~3 (include*|put|add*|build|built|roll|rolled) ~2 (it|that|them|those|one|everything) ~3 (on|in|to|for|with) ~2 (every*|all|any*|the (payment|deal|price)|your (payment|deal|number|loan))",
        "(everybody|everyone|all (our|my) customers) ~1 (gets|get) (it|that|them|those)",
      ],
    },
    {
      ...CHOSEN,
      about: [
        "(total|price|what price|how much is the (car|truck)|what is in|break* (it|that)? down|breakdown|selling price|out the door|why ~6 (more|higher))",
      ],
      said: [
        "(it|that|this|everything) (is|'s) (all )?(rolled|built|baked|packed|wrapped|bundled) (in|into|up|together)",
        "< (it is )?(all )?(rolled|built|baked|packed) in",
      ],
    },
    {
      ...CHOSEN,
      about: [
        "(why ~6 (up|higher|more|different|extra)|go up|went up|gone up|jumped|than (you|we) (said|talked|agreed)|what is (this|that) (line|charge|thing|number|#)|did not ask|never asked)",
      ],
      said: [
        "< ^2 (that is|it is|just|oh that) ~4 {product}",
        "{product} ~3 (was|is|were) ~3 (in|part of) ~4",
      ],
    },
    {
      about: ["(payment|month|monthly|#)"],
      said: [
        "(that|it|which|payment|#) ~1 (already|also) ~1 (includes|include|included|covers|has|have) ~3 {product}",
        "(left|leave|built|build|put|kept) ~2 (some |a little |a bit of )?(room|cushion|padding|leg|extra) ~2 (in|into) ~3 (for|so)",
        "(part|inside) of the (payment|monthly|number|deal) you ~1 (agreed|said|liked|took|okayed|signed|wanted)",
      ],
      unless: [
        "(you (picked|chose|asked|wanted|requested|added)|if you (want|would like)|optional|your choice|take (it|that|them) off|without (it|them)|for (tax|fees|insurance|gas))",
      ],
    },
  ],
  asksLeave: ["(want|would|like|add|interested|should|shall|include) ^12 {product}"],
  unless: [
    "(nothing|never|not|no (products|extras|add ons|warranty|gap|surprises|coverage)) ~1 (is )?(included|built|rolled|added|baked|packed|hidden|snuck|in (that|the|your) (payment|number|price)|in there)",
  ],
};
