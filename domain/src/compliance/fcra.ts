// Fair Credit Reporting Act: permissible purpose, 15 U.S.C. 1681b(a)(3)(F); FTC staff opinion (Tatelbaum): shopping is no consent.
// Checked 2026-11-01. A credit report needs the person's go-ahead.
import type { Breach, ConversationRule } from "./rule.ts";

const RUN =
  "(run|runs|ran|running|pull|pulls|pulled|pulling|peek at|took a (peek|look) at|take a (peek|look) at|check|checks|checked|checking|grab|grabbed|look up|looked up|looking up|hit|access*|see|peek at|peeked at|take a look at|get|order|bring up|brought up|do a)";
const SEND =
  "(submit|submits|submitted|submitting|send|sends|sent|sending|shoot|shot|shooting|blast|blasted|fire|fired|put|punch*|plug*|enter*|type*|throw|threw|drop|dropped|shotgun*)";
const WHOSE =
  "(your|his|her|their|you all 's|yalls|you and your (wife|husband) 's|the|a|her s|your (wife|husband|mom|dad|girlfriend|boyfriend|spouse|buyer) 's|both your|both of your|everyone 's|everybody 's|customers|customer 's|people s)";

const CONSENT: Pick<Breach, "unless" | "unlessBuyerSaid"> = {
  unless: [
    "(with your (permission|okay|go ahead|consent|signature|authorization|blessing|written)|permission|authoriz*|consent|(if|when|once|after|unless|until|as soon as|whenever|the minute) (you|you are|you have|you would|we have your|i have your|and when you|that is okay|it is okay|and only if) ~5 (like|want|okay|agree|comfortable|ready|sign*|allow|let|say|said|give|given|fill*|approve|tell|decide|choose|prefer|good with|fine|apply|yes)|if (that is|it is|you are|that works|you would) ~2 (okay|fine|all right|good|comfortable|like|cool)|(is|would|be) (that|it|this) ~1 (okay|all right|fine|cool|good)|okay with you|only (if|when|after|with)|may i|can i|could i|can we|could we|do i have|would you (like|mind|want|be)|do you (mind|want)|mind if|want me to|your (okay|signature|say so|go ahead)|you (signed|authorized|agreed|okayed|filled out|said yes|gave|asked me|told me)|since you (signed|asked|filled|applied|okayed)|as you asked)",
    "(before|prior to|instead of|rather than|without (having|needing|me|us)|no need to|not need to|not have to|do not want to) ~3 (i|we|anyone|anybody|them)? ~2 (run|running|pull|pulling|check|checking|touch|look|ever)",
    "(your (own|free)|credit karma|annual credit report|free report|you can (check|pull|see|look)|your credit union|pre ?qualif* ~6 (no|not|without|does not))",
  ],
  unlessBuyerSaid: [
    "(run|pull|check|look at|see) ~1 (my|it|our|the) ~1 (credit|score|report)? !(without|yet)",
    "(you can|go ahead and|feel free to|please|could you|can you|want you to|okay to) ~2 (run|pull|check|see|submit|send|apply)",
    "(filled|signed|did|completed|submitted|sent) ~4 (application|credit app|app|authorization|form online)",
    "(want|like|ready) to (apply|see what i qualify|get (pre )?(approved|qualified|financed))",
    "(what|which) rate ~3 (i|we) (qualify|get)",
  ],
};

export const fcra: ConversationRule = {
  id: "FCRA-1",
  severity: "fail",
  law: "Fair Credit Reporting Act, 15 U.S.C. 1681b (permissible purpose)",
  version: "2026-11-01",
  say: "With your written okay I can check your credit. Would you like that now, or talk about the car first?",
  breaches: [
    {
      ...CONSENT,
      said: [
        `{shall} ~4 ${RUN} ~2 ${WHOSE}? ~1 {credit}`,
        `{shall} ~3 ${RUN} ~1 ${WHOSE} (score|scores)`,
        `{shall} ~3 (see|find out|look at|peek at|check) ~2 (what|how|where) your {credit}`,
        `{shall} ~3 (see|find out) where you (are|stand|sit) (credit wise|on (your )?credit|with the (bureau*|banks))`,
        `(ran|pulled) ~2 ${WHOSE}? ~1 ({credit}|score|scores)`,
        `(had|have|asked|told|got) ~3 (run|pull|check) ~1 ${WHOSE} ({credit}|score|scores)`,
        `{we} ~2 (already|just|went ahead and|also|have|went and|kind of)? ~1 (ran|pulled|checked|looked up|accessed|got|grabbed|hit|looked at|peeked at|run|brought up) ~2 ${WHOSE} ~1 ({credit}|score)`,
        `${RUN} ~2 ${WHOSE}? ~1 {credit} ~6 (while (you|they)|without (you|telling|asking|them)|behind your back|(will|would) not (even )?(know|notice|feel|hurt|show|affect|hit)|does not (hurt|matter|affect)|no big deal|real quick|anyway|on the side|to see (what|where|if|how)|secretly|quietly|before (you|they) (say|know|agree|sit))`,
        `(credit|bureau|score) (is|was|has been|got|already) ~2 (run|pulled|checked|ran)`,
        `(everyone|everybody|every customer|all (our |my )?customers|anyone who|whoever|each customer|any buyer|every buyer|every up) ~5 (credit|bureau) ~2 (run|pulled|checked|ran)`,
        `(has|have|having|get|gets|getting|need|needs|had|needing) ~3 (their|your|his|her|the) ~1 credit ~1 (pulled|run|checked|ran)`,
        `(run|pull|get|do) ~2 (report|file|check|credit) on (you|him|her|them|both)`,
        `(run|pull|check|runs|pulls) ~1 (everyone|everybody|every customer|all customers|people|each customer) 's? ~1 {credit}`,
        `(run|pull|check) {credit} (on|for) ~2 (everybody|everyone|every|all|you|anyone)`,
        `${SEND} ~2 (your|his|her|their|the|you|an|a) ~2 (application|app|info|information|deal|credit app|stuff|file|social|numbers|name) ~3 (to|out to|over to|through|into|in with|with|in to|out) ~4 (bank*|lender*|credit union*|finance compan*|routeone|dealertrack|system|everybody|everyone|chase|ally)`,
        `{we} ~3 ${SEND} ~1 (it|you|your (application|app|credit)) ~1 (to|out to|over to|through) ~4 (bank*|lender*|credit union*|finance compan*|routeone|dealertrack)`,
        `(do|does|did|doing) ~3 (hard|soft) (pull|inquiry|hit)`,
        `(do|does|did|doing|done|run|ran) ~2 credit (check|checks|pull|pulls|inquiry) ~1`,
        `(took|take|taking|had|have|having|got|get) ~2 (peek|look|glance) ~1 (at|into) ~2 {credit}`,
        `{we} ~1 (ran|pulled) (you|him|her|them|you guys|you both|your wife|your husband) ~6 (while|already|when|you are at|yesterday|earlier|score|>)`,
        `(hit|hits|dinged|banged) ~1 ${WHOSE} ~1 ({credit}|score|bureau)`,
        `(hard|soft) (pull|inquiry) ~8 (on you|already|anyway|will not|just|quick|not (even )?(know|hurt))`,
      ],
    },
    {
      ...CONSENT,
      asks: true,
      said: [
        "(need|give me|get|grab|gimme|read me|jot down|write down|put|shoot me|text me|tell me|have|want) ~2 (your|ur|her|his|a|the) ~2 (ssn|social security|social security number|soc|last four of your social|social !(media|worker|plan|plans|life|event|page))",
        "what is (your|the|her|his) (ssn|social security|last four of your social|social !(media|plan|plans|life|calendar|schedule|event))",
        "(fill in|fill out|type|enter|punch) ~2 your (social|ssn)",
        "(social|ssn|social security number) (and|or) (date of birth|dob|birth date|birthday|license)",
        "(use|take|took|using|copy|off|from) ~4 (license|id|trade in|insurance card) ~6 (run|pull|check|ran|pulled) ~3 (credit|score|bureau)",
      ],
      unless: [
        ...(CONSENT.unless ?? []),
        "(to (fill out|complete|start|do|finish) ~3 application|apply*|title work|for the application|if you (want|are|would|decide)|when you (are|decide|want)|you do not (need|have) to|not need|do not need)",
      ],
    },
    {
      ...CONSENT,
      about: [
        "(credit|score|scores|bureau|fico|finance application|credit app|rate|apr|qualify|approved|interest)",
      ],
      said: [
        "{we} ~2 (already|just|went ahead and|also|have already) ~1 (ran|pulled|checked|did|got|submitted|sent) (it|that|you|yours|them|hers|his|both of you)",
        "{shall} ~2 (run|pull|check|submit) (it|that|you|yours|them|hers|his|you both) ~2 (real quick|now|anyway|first|quick|through|and see|to see|while|before|so|it|>)",
        "(it is|that is|it was|they are|already) ~2 (already )?(running|ran|run|pulled|been run|been pulled|in the system|submitted|sent)",
      ],
    },
    {
      said: [
        "{we} ~2 (already|just|went ahead and|also) ~2 (ran|pulled|run|checked) (hers|his|theirs|yours|both of you|both of yours|you both|the both of you) ~1",
      ],
    },
    {
      ...CONSENT,
      said: [
        "(had|have|got|let) ~2 (desk|finance|manager|guy|guys|office|f i|back|them) ~1 (run|ran|pull|pulled|check) (you|him|her|them|you both|you two)",
        "you (came|come|came in|come in) back ~1 (a|at a|with a|as a) # ",
      ],
    },
  ],
  asksLeave: [
    "(may|can|could|mind|okay|want|would|permission|comfortable|all right|fine|like|ready|shall|should) ^14 ({credit}|score|social|application)",
    "({credit}|score|social|application) ^10 (okay|all right|fine|permission|mind|want|with you|comfortable|authoriz*|sign*)",
  ],
  unless: [
    "(your|the) (credit union)",
    "(carfax|autocheck|vehicle history|service history|history report|recall report|report on (it|the|this|that))",
  ],
};
