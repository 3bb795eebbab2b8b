/** What a check is called, what to do, and what to say when it was missed. French. */
import type { CheckId, CheckWords, DimensionId } from "./words-en.ts";

export const DIMENSION_LABELS_FR: Readonly<Record<DimensionId, string>> = {
  listening: "Écouter",
  discovery: "Découvrir",
  answers: "Réponses claires",
  value: "Adapter au client",
  concerns: "Traiter l'inquiétude",
  deal: "Chiffres",
  step: "Prochaine étape",
  trust: "Confiance",
};

export const CHECK_WORDS_FR: Readonly<Record<CheckId, CheckWords>> = {
  heard_first_time: {
    label: "Le client n'a rien eu à répéter",
    advice: "Répondez à ce qu'il a dit avant de dire autre chose.",
    missed: "{line} Il a dû le dire deux fois. Réglez d'abord cela.",
  },
  takes_up_words: {
    label: "A repris ce que disait le client",
    advice: "Reprenez ses mots dans la phrase suivante, pour qu'il sente que c'est passé.",
    missed: "{line} Votre réponse est passée à côté. Partez de ce qu'il vient de donner.",
  },
  remembers: {
    label: "Est revenu sur ce qu'on lui avait dit",
    advice: "Reparlez de ce qu'il a dit il y a dix minutes. Personne d'autre ne le fera.",
    missed: "{line} On n'en a plus reparlé. Reprenez-le devant la voiture ou les chiffres.",
  },
  meets_feeling: {
    label: "A d'abord répondu à ce qu'il ressent",
    advice: "S'il laisse voir ce qu'il ressent, répondez à cela avant la voiture.",
    missed: "{line} C'était un sentiment, pas une donnée. D'abord une phrase humaine.",
  },
  sums_up: {
    label: "A redit l'essentiel",
    advice: "Redites sa liste avec vos mots et demandez ce qui manque.",
    missed: "{line} Réunissez cela et le reste en une phrase, puis vérifiez.",
  },
  asks_open: {
    label: "A posé des questions qui font parler",
    advice: "Demandez quoi et comment, puis taisez-vous. La réponse vend la voiture.",
    missed: "{line} Posez une question sans oui ni non, et attendez.",
  },
  follows_up: {
    label: "A rebondi sur une réponse",
    advice: "La deuxième question est la bonne. Demandez sur ce qu'il vient de dire.",
    missed: "{line} Il y avait là une deuxième question. Posez-la.",
  },
  uses_answers: {
    label: "S'est servi des réponses",
    advice: "Si vous le demandez, servez-vous-en. Sinon c'est un formulaire.",
    missed: "{line} Vous avez demandé sans vous servir de la réponse.",
  },
  covers_needs: {
    label: "Sait qui, comment, ce qui cloche et combien",
    advice: "Qui monte, quel usage, quoi changer ; l'argent à la fin.",
    missed: "{line} Vous ne savez pas encore qui monte, quel usage ni quoi changer.",
  },
  needs_before_money: {
    label: "Le besoin avant l'argent",
    advice: "Le budget vient après le besoin, pour le protéger.",
    missed: "{line} L'argent d'abord, et il devine ou il ment. Demandez pour quoi faire.",
  },
  one_at_a_time: {
    label: "Une question à la fois",
    advice: "Une question, puis attendez.",
    missed: "{line} C'était une pile de questions. Choisissez-en une et attendez.",
  },
  answers_questions: {
    label: "A répondu à ce qu'on demandait",
    advice: "S'il demande, répondez d'abord, vendez ensuite.",
    missed: "{line} Aucune réponse. Donnez-la ou dites que vous allez la chercher.",
  },
  leaves_no_question: {
    label: "Aucune question en suspens",
    advice: "Repassez ses questions avant de demander quoi que ce soit.",
    missed: "{line} Celle-là est restée ouverte.",
  },
  prices_get_numbers: {
    label: "Question de prix, réponse en chiffres",
    advice: "À combien, on répond par un chiffre, même une fourchette avec sa raison.",
    missed: "{line} Il faut un chiffre. Donnez-le ou dites quand vous l'aurez.",
  },
  answers_specific: {
    label: "Des réponses vérifiables",
    advice: "Un chiffre, une page ou la pièce elle-même, pas un adjectif.",
    missed: "{line} Donnez de quoi vérifier : un chiffre, une page, un coup d'œil.",
  },
  finds_out: {
    label: "S'est renseigné au lieu de deviner",
    advice: "« Je ne sais pas, deux minutes » vaut mieux que « ça devrait aller ».",
    missed: "{line} Vous avez deviné. Dites que vous ne savez pas et allez voir.",
  },
  facts_right: {
    label: "Les faits collent à la voiture",
    advice: "Lisez la vitre et le rapport avant de sortir sur le parc.",
    missed: "{line} Le dossier dit autre chose. Corrigez avant qu'il ne le trouve.",
  },
  shows_proof: {
    label: "L'a montré",
    advice: "Mettez-le-lui en main : la page, l'écran, la pièce.",
    missed: "{line} Cela ne se raconte pas, cela se montre : page, écran, pièce.",
  },
  keeps_it_short: {
    label: "Pas de discours",
    advice: "Deux ou trois phrases, puis laissez-le parler.",
    missed: "{line} C'est devenu un discours. Arrêtez plus tôt et demandez.",
  },
  benefits_meet_needs: {
    label: "A relié la voiture à ses besoins",
    advice: "Nommez son problème, puis ce qui le règle sur la voiture.",
    missed: "{line} Dites ce qui, sur cette voiture ou ce contrat, règle cela.",
  },
  drops_no_need: {
    label: "Aucun besoin oublié",
    advice: "Tout ce dont il a besoin mérite au moins une phrase.",
    missed: "{line} Vous n'y êtes jamais venu.",
  },
  no_recital: {
    label: "Pas de récitation de la fiche",
    advice: "Laissez ce qu'il n'a pas demandé. Il a déjà lu la fiche.",
    missed: "{line} Personne ne l'a demandé. Montrez les deux choses qui comptent pour lui.",
  },
  checks_it_landed: {
    label: "A vérifié que c'était passé",
    advice: "Après l'explication, demandez si cela lui suffit.",
    missed: "{line} Vous avez dit sans demander. Voyez si cela règle la chose.",
  },
  hands_on: {
    label: "Lui a fait essayer",
    advice: "Qu'il essaie : le siège, le hayon, sa route.",
    missed: "{line} Faites-lui essayer cela, sur cette voiture.",
  },
  admits_limits: {
    label: "A dit les limites",
    advice: "Dites une chose qu'elle ne fait pas. On croira le reste.",
    missed: "{line} Que du bon. Nommez une limite et l'on croira le reste.",
  },
  concern_heard: {
    label: "A pris l'inquiétude au sérieux",
    advice: "Redites-la avec vos mots avant d'y répondre.",
    missed: "{line} Votre réponse est passée à côté. Redites-la d'abord.",
  },
  concern_explored: {
    label: "A demandé ce qu'il y a derrière",
    advice: "Une question sur l'inquiétude avant d'y répondre.",
    missed: "{line} Vous ne savez pas ce qu'il y a derrière. Demandez.",
  },
  concern_answered: {
    label: "A répondu par du neuf et du vrai",
    advice: "Répondez par un chiffre, un papier ou une option.",
    missed: "{line} Il fallait un fait qu'il n'avait pas encore.",
  },
  concern_settled: {
    label: "L'inquiétude est réglée",
    advice: "Restez-y jusqu'à ce qu'il lâche, ou dites que ce n'est pas possible.",
    missed: "{line} C'est resté sur la table. N'allez pas plus loin avant qu'il lâche.",
  },
  no_brush_off: {
    label: "N'a pas balayé l'inquiétude",
    advice: "Toute inquiétude est vraie pour celui qui l'a.",
    missed: "{line} C'était balayé. Prenez-le au sérieux et demandez.",
  },
  no_reflex_discount: {
    label: "La remise n'est pas venue d'abord",
    advice: "Ne baissez pas avant de savoir où est le problème.",
    missed: "{line} Vous avez baissé d'abord. Le premier chiffre était donc faux.",
  },
  explains_numbers: {
    label: "A décomposé le chiffre",
    advice: "Montrez ce qu'il contient : prix, taxe, frais, apport, durée.",
    missed: "{line} Un chiffre nu. Montrez de quoi il est fait.",
  },
  names_whole_price: {
    label: "A donné le prix complet",
    advice: "Donnez le total, tout compris.",
    missed: "{line} Il veut le total : voiture, taxe, plaques et frais.",
  },
  asks_behind_number: {
    label: "A demandé d'où vient son chiffre",
    advice: "Demandez d'où il vient avant de bouger le vôtre.",
    missed: "{line} Demandez d'où vient ce chiffre avant d'y répondre.",
  },
  trades_concessions: {
    label: "Chaque remise a obtenu quelque chose",
    advice: "Chaque pas a une raison ou demande un retour.",
    missed: "{line} C'était donné. Liez-le à quelque chose : aujourd'hui, en l'état.",
  },
  no_early_drop: {
    label: "A tenu jusqu'à ce qu'on pousse",
    advice: "Ne descendez pas avant qu'il ait dit un chiffre.",
    missed: "{line} Vous êtes descendu avant qu'il pousse.",
  },
  shrinking_steps: {
    label: "Peu de pas, chacun plus petit",
    advice: "Deux ou trois pas, de plus en plus petits, puis stop.",
    missed: "{line} Les pas ont grandi ; il attendra le suivant.",
  },
  no_payment_switch: {
    label: "N'a pas mêlé prix et mensualité",
    advice: "S'il demande le prix, donnez le prix. La mensualité vient après.",
    missed: "{line} Il demandait le prix et a reçu une mensualité.",
  },
  proposes_step: {
    label: "A dit la suite",
    advice: "Dites simplement ce que vous feriez maintenant.",
    missed: "{line} L'entretien finit sans prochaine étape.",
  },
  step_is_definite: {
    label: "L'étape avait un jour, une heure ou un montant",
    advice: "Mettez un jour et une heure.",
    missed: "{line} Mettez un jour, une heure ou un montant.",
  },
  step_is_agreed: {
    label: "Le client a suivi",
    advice: "Proposez un pas assez petit pour un vrai oui.",
    missed: "{line} Il n'a pas suivi. Proposez plus petit.",
  },
  asks_in_its_place: {
    label: "A demandé au bon moment",
    advice: "Demandez la vente quand il n'a plus de questions.",
    missed: "{line} Trop tôt : il attendait encore une réponse.",
  },
  buyer_opens_up: {
    label: "Le client s'est ouvert",
    advice: "Demandez, écoutez, servez-vous-en. Il en dira plus.",
    missed: "{line} Il est resté bref. Donnez-lui une raison d'en dire plus.",
  },
  ends_warm: {
    label: "Se sont quittés en bons termes",
    advice: "Qu'il ait envie de revenir, vente ou pas.",
    missed: "{line} Il est parti comme cela. Réparez avant de le laisser partir.",
  },
  no_walkout: {
    label: "Le client n'est pas parti fâché",
    advice: "Personne n'est obligé d'acheter, ni de partir fâché.",
    missed: "{line} Il est parti. Demandez ce que vous avez manqué avant que la porte se ferme.",
  },
  no_pull_back: {
    label: "Le client ne s'est jamais refermé",
    advice: "S'il se refroidit, arrêtez et demandez pourquoi.",
    missed: "{line} Il s'est refermé ici. Demandez ce que vous avez manqué.",
  },
  no_pressure: {
    label: "Sans pression",
    advice: "Une raison aide à décider. Une menace fait partir.",
    missed: "{line} C'est de la pression. Donnez une raison ou du temps.",
  },
  no_put_down: {
    label: "Personne n'est rabaissé",
    advice: "Pas de pique : ni lui, ni son offre, ni l'autre garage.",
    missed: "{line} Cela rabaisse quelqu'un. Laissez tomber.",
  },
  own_words: {
    label: "Vos mots, pour ce client",
    advice: "Parlez de lui et de cette voiture. Les phrases de manuel ne vont à personne.",
    missed: "{line} Cette phrase va à tout le monde. Dites-en une qui ne va qu'à lui.",
  },
  within_the_law: {
    label: "Dans les limites de la loi",
    advice: "Voyez dans les lignes rouges quoi dire à la place.",
    missed: "{line} Cela franchit une ligne rouge. Voyez quoi dire à la place.",
  },
};
