/** The road to the sale: which steps this talk reached, and where. Order is the floor's usual one. */
import { BUYER_CUES } from "./buyer-cues.ts";
import type { Evidence } from "./evidence.ts";
import { hasMoney } from "./figures.ts";
import { isStock, type Sentence } from "./read-sentences.ts";
import type { CoachLanguage, Words } from "./rubric.ts";
import type { RoadStep } from "./scorecard.ts";
import { SELLER_CUES } from "./seller-cues.ts";
import { uptake } from "./track-needs.ts";

const GREETS =
  /\b(?:hi|hello|hey|welcome|good (?:morning|afternoon|evening)|how are you|how's it going|my name|i'm (?:the|with)|nice to meet|come on in|what brings you|howdy|buenos|hola)\b/;
const TURNOVER =
  /\b(?:(?:my|the|our) (?:manager|desk|boss|finance (?:guy|manager|person|office))|service desk|f&i|get (?:you|her|him) (?:over )?to finance|t\.?o\.?)\b/;
const FOLLOW_UP =
  /\b(?:(?:i'll|i will|can i|let me) (?:text|call|send|email|put a note|watch|check (?:in|back)|follow up|reach out)|(?:call|text|email) you|my card|here's a card|keep in touch|come see me|ask for me|first service)\b/;
const TRIAL =
  /\b(?:how does that|does that (?:work|help|do it|settle|get|cover|sound|fit)|what do you think|how's that|would that|is that (?:what|closer|better|fair)|anything (?:on|that|else)|did i (?:leave|miss)|what's it missing|is the \w+ worth|does \w+ kill it)\b/;

type Step = {
  readonly id: string;
  readonly label: Words;
  readonly reach: (evidence: Evidence) => number | null;
};

function firstTurn(evidence: Evidence, fits: (sentence: Sentence) => boolean): number | null {
  for (const utterance of evidence.talk.seller) {
    if (utterance.sentences.some(fits)) return utterance.turn;
  }
  return null;
}

const STEPS: readonly Step[] = [
  {
    id: "greet",
    label: { en: "Meet and greet", es: "Saludo", fr: "Accueil" },
    reach: ({ talk }) => {
      const first = talk.seller.slice(0, 2).find((utterance) => GREETS.test(utterance.plain));
      return first?.turn ?? null;
    },
  },
  {
    id: "rapport",
    label: { en: "Common ground", es: "Trato", fr: "Contact" },
    reach: ({ talk }) => {
      const round = talk.exchanges.find((exchange) => (exchange.reaction?.tone ?? 0) >= 1);
      return round?.reply[0]?.turn ?? null;
    },
  },
  {
    id: "needs",
    label: { en: "Needs", es: "Necesidades", fr: "Besoins" },
    reach: ({ sellerQuestions }) =>
      sellerQuestions.find((question) => question.answered && question.learned.size >= 2)?.sentence
        .turn ?? null,
  },
  {
    id: "selection",
    label: { en: "Picking the car", es: "Elegir el auto", fr: "Choix de la voiture" },
    reach: (evidence) =>
      firstTurn(evidence, (sentence) =>
        /\b(?:this one|that one|the (?:hatch|sedan|hybrid|truck|van|base|limited)|i(?:'ve| have) got (?:a|one|two)|we have (?:a|one|two)|on the lot|i'd (?:put|look|show)|show you|i'd leave|what you want is)\b/.test(
          sentence.plain,
        ),
      ),
  },
  {
    id: "presentation",
    label: { en: "Walkaround", es: "Presentación", fr: "Présentation" },
    reach: (evidence) => {
      for (const need of evidence.needs) {
        const turn = firstTurn(
          evidence,
          (sentence) =>
            sentence.turn > need.sentence.turn &&
            sentence.question === null &&
            uptake(sentence, need.sentence.content, need.sentence.concepts) >= 1,
        );
        if (turn !== null) return turn;
      }
      return null;
    },
  },
  {
    id: "demo",
    label: { en: "Demo drive", es: "Prueba de manejo", fr: "Essai" },
    reach: (evidence) =>
      firstTurn(
        evidence,
        (sentence) => SELLER_CUES.TEST_DRIVE.test(sentence.plain) && !isStock(sentence),
      ),
  },
  {
    id: "trial_close",
    label: { en: "Trial close", es: "Cierre de prueba", fr: "Pré-conclusion" },
    reach: (evidence) =>
      firstTurn(evidence, (sentence) => sentence.question !== null && TRIAL.test(sentence.plain)),
  },
  {
    id: "trade",
    label: { en: "Trade", es: "Auto a cuenta", fr: "Reprise" },
    reach: (evidence) =>
      firstTurn(evidence, (sentence) =>
        /\b(?:trade|trading|payoff|owe|apprais\w+|equity|upside down)\b/.test(sentence.plain),
      ),
  },
  {
    id: "numbers",
    label: { en: "Numbers", es: "Números", fr: "Chiffres" },
    reach: (evidence) =>
      firstTurn(evidence, (sentence) => sentence.question === null && hasMoney(sentence)),
  },
  {
    id: "close",
    label: { en: "Asking for it", es: "Pedir la venta", fr: "Conclusion" },
    reach: (evidence) =>
      firstTurn(
        evidence,
        (sentence) =>
          !isStock(sentence) &&
          /\b(?:sign (?:here|now)|write (?:it|this|yours|you) up|written up|go ahead|deposit|would you take|do we have a deal|want it|let's (?:write|do it|shake)|take it today|buy it|you want to buy|deal\b)/.test(
            sentence.plain,
          ),
      ),
  },
  {
    id: "turnover",
    label: { en: "T.O.", es: "Pase al gerente", fr: "Relais au chef des ventes" },
    reach: (evidence) => firstTurn(evidence, (sentence) => TURNOVER.test(sentence.plain)),
  },
  {
    id: "follow_up",
    label: { en: "Follow-up", es: "Seguimiento", fr: "Suivi" },
    reach: (evidence) => {
      const turn = firstTurn(
        evidence,
        (sentence) =>
          FOLLOW_UP.test(sentence.plain) ||
          (sentence.question !== null && SELLER_CUES.WHEN.test(sentence.plain)),
      );
      if (turn === null) return null;
      const left = evidence.talk.buyer.some(
        (own) => own.turn > turn && BUYER_CUES.TAKES_IT.test(own.plain),
      );
      return left || FOLLOW_UP.test(evidence.talk.utterances[turn]?.plain ?? "") ? turn : null;
    },
  },
];

/** The steps in order; `turn` is the seller's turn that reached it first. */
export function followRoad(evidence: Evidence, language: CoachLanguage): RoadStep[] {
  return STEPS.map((step) => {
    const turn = step.reach(evidence);
    return { id: step.id, label: step.label[language], reached: turn !== null, turn };
  });
}
