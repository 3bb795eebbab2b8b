/** What a check is called, what to do, and what to say when it was missed. Spanish. */
import type { CheckId, CheckWords, DimensionId } from "./words-en.ts";

export const DIMENSION_LABELS_ES: Readonly<Record<DimensionId, string>> = {
  listening: "Escuchar",
  discovery: "Averiguar",
  answers: "Respuestas claras",
  value: "Que le sirva a él",
  concerns: "Tratar la preocupación",
  deal: "Números",
  step: "Siguiente paso",
  trust: "Confianza",
};

export const CHECK_WORDS_ES: Readonly<Record<CheckId, CheckWords>> = {
  heard_first_time: {
    label: "El cliente no tuvo que repetir nada",
    advice: "Contesta lo que dijo antes de decir lo tuyo.",
    missed: "{line} Tuvo que decirlo dos veces. Resuelve eso primero y luego sigue.",
  },
  takes_up_words: {
    label: "Tomó lo que dijo el cliente",
    advice: "Usa sus palabras en tu siguiente frase, para que note que llegó.",
    missed: "{line} Tu respuesta pasó de largo. Empieza por lo que te acaba de dar.",
  },
  remembers: {
    label: "Volvió a lo que le contaron antes",
    advice: "Retoma algo que te contó hace diez minutos. Nadie más lo hará.",
    missed: "{line} No volvió a salir. Retómalo al enseñar el auto o los números.",
  },
  meets_feeling: {
    label: "Primero atendió lo que sentía",
    advice: "Cuando deje ver cómo se siente, responde a eso antes que al auto.",
    missed: "{line} Eso era un sentimiento, no un dato. Primero una frase humana.",
  },
  sums_up: {
    label: "Repitió lo que importa",
    advice: "Di su lista con tus palabras y pregunta qué te faltó.",
    missed: "{line} Junta eso con lo demás en una frase y confírmalo.",
  },
  asks_open: {
    label: "Hizo preguntas que sacaron una historia",
    advice: "Pregunta qué y cómo, y calla. La respuesta vende el auto.",
    missed: "{line} Pregunta algo que no se conteste con sí o no, y espera.",
  },
  follows_up: {
    label: "Siguió la respuesta con otra pregunta",
    advice: "La segunda pregunta es la buena. Pregunta por lo que acaba de decir.",
    missed: "{line} Ahí había una segunda pregunta. Hazla.",
  },
  uses_answers: {
    label: "Usó lo que averiguó",
    advice: "Si lo preguntas, úsalo. Si no, parece un formulario.",
    missed: "{line} Preguntaste y no usaste la respuesta.",
  },
  covers_needs: {
    label: "Sabe quién, cómo, qué falla y cuánto",
    advice: "Quién viaja, cómo lo usa, qué cambiaría; el dinero al final.",
    missed: "{line} Aún no sabes quién viaja, cómo lo usa ni qué cambiaría.",
  },
  needs_before_money: {
    label: "Primero la necesidad, luego el dinero",
    advice: "El presupuesto viene después, para protegerlo.",
    missed: "{line} Si empiezas por el dinero, adivina o miente. Pregunta para qué lo necesita.",
  },
  one_at_a_time: {
    label: "Una pregunta a la vez",
    advice: "Una pregunta y espera.",
    missed: "{line} Fue un montón de preguntas. Elige una y espera.",
  },
  answers_questions: {
    label: "Contestó lo que le preguntaron",
    advice: "Si pregunta, primero contesta y luego vende.",
    missed: "{line} No hubo respuesta. Dala, o di que la vas a buscar.",
  },
  leaves_no_question: {
    label: "No dejó preguntas en el aire",
    advice: "Repasa sus preguntas antes de pedirle nada.",
    missed: "{line} Esa quedó abierta.",
  },
  prices_get_numbers: {
    label: "Pregunta de precio, respuesta con número",
    advice: "A cuánto se contesta con un número, aunque sea un rango con su razón.",
    missed: "{line} Eso pide un número. Dalo o di cuándo lo tendrás.",
  },
  answers_specific: {
    label: "Respuestas que se pueden comprobar",
    advice: "Da una cifra, una hoja o la pieza misma, no un adjetivo.",
    missed: "{line} Dale algo que pueda comprobar: una cifra, una hoja, una mirada.",
  },
  finds_out: {
    label: "Averiguó en vez de adivinar",
    advice: "«No sé, dame dos minutos» vale más que «debería estar bien».",
    missed: "{line} Adivinaste. Di que no sabes y ve a buscarlo.",
  },
  facts_right: {
    label: "Los datos coinciden con el auto",
    advice: "Lee la ventana y el reporte antes de salir al patio.",
    missed: "{line} El registro dice otra cosa. Corrígelo antes de que lo descubra.",
  },
  shows_proof: {
    label: "Lo mostró",
    advice: "Pónselo en las manos: la hoja, la pantalla, la pieza.",
    missed: "{line} Eso no se cuenta, se enseña: la hoja, la pantalla, la pieza.",
  },
  keeps_it_short: {
    label: "Sin discursos",
    advice: "Dos o tres frases y deja que hable.",
    missed: "{line} Eso se volvió discurso. Para antes y pregunta.",
  },
  benefits_meet_needs: {
    label: "Unió el auto con lo que necesita",
    advice: "Nombra su problema y la parte del auto que lo resuelve.",
    missed: "{line} Di qué parte de este auto o trato resuelve eso.",
  },
  drops_no_need: {
    label: "Ninguna necesidad olvidada",
    advice: "Todo lo que dice que necesita merece al menos una frase tuya.",
    missed: "{line} Nunca llegaste a eso.",
  },
  no_recital: {
    label: "Sin recitar la etiqueta",
    advice: "Deja fuera lo que no pidió. La etiqueta ya la leyó.",
    missed: "{line} Nadie pidió eso. Enseña las dos cosas que le importan.",
  },
  checks_it_landed: {
    label: "Comprobó que llegó",
    advice: "Después de explicarlo, pregunta si con eso le basta.",
    missed: "{line} Lo contaste y no preguntaste. Mira si le resuelve.",
  },
  hands_on: {
    label: "Le hizo probarlo",
    advice: "Que lo pruebe: el asiento, la puerta, su camino.",
    missed: "{line} Que pruebe justo eso, en este auto.",
  },
  admits_limits: {
    label: "Dijo dónde se queda corto",
    advice: "Di una cosa que no hace. Lo demás se cree.",
    missed: "{line} Todo bueno. Nombra un límite y lo demás se cree.",
  },
  concern_heard: {
    label: "Tomó en serio la preocupación",
    advice: "Dila con tus palabras antes de contestarla.",
    missed: "{line} Tu respuesta pasó de largo. Primero repítela.",
  },
  concern_explored: {
    label: "Preguntó qué hay detrás",
    advice: "Haz una pregunta sobre la preocupación antes de contestarla.",
    missed: "{line} Aún no sabes qué hay detrás. Pregunta.",
  },
  concern_answered: {
    label: "Contestó con algo nuevo y cierto",
    advice: "Contesta con una cifra, un papel o una opción.",
    missed: "{line} Faltó un dato que no tenía todavía.",
  },
  concern_settled: {
    label: "La preocupación quedó resuelta",
    advice: "Quédate en ella hasta que la suelte, o di que no se puede.",
    missed: "{line} Quedó sobre la mesa. No sigas hasta que la suelte.",
  },
  no_brush_off: {
    label: "No le quitó importancia",
    advice: "Toda preocupación es real para quien la tiene.",
    missed: "{line} Eso le quitó importancia. Tómalo en serio y pregunta.",
  },
  no_reflex_discount: {
    label: "El descuento no fue la primera respuesta",
    advice: "No bajes el precio antes de saber cuál es el problema.",
    missed: "{line} Bajaste el precio primero. Ahora el primer número era mentira.",
  },
  explains_numbers: {
    label: "Desarmó el número",
    advice: "Enseña qué hay en él: precio, impuesto, cargo, enganche, plazo.",
    missed: "{line} Un número solo. Enseña de qué está hecho.",
  },
  names_whole_price: {
    label: "Puso el precio completo en la mesa",
    advice: "Da el total con todo adentro.",
    missed: "{line} Quiere el cheque completo: auto, impuesto, placas y cargo.",
  },
  asks_behind_number: {
    label: "Preguntó de dónde sale su número",
    advice: "Pregunta de dónde lo sacó antes de mover el tuyo.",
    missed: "{line} Pregunta de dónde sale antes de contestarlo.",
  },
  trades_concessions: {
    label: "Cada rebaja pidió algo a cambio",
    advice: "Cada paso hacia abajo lleva una razón o pide algo.",
    missed: "{line} Eso lo regalaste. Átalo a algo: hoy, como está, sin tapetes.",
  },
  no_early_drop: {
    label: "Aguantó hasta que empujaron",
    advice: "No bajes antes de que diga un número.",
    missed: "{line} Bajaste antes de que empujara.",
  },
  shrinking_steps: {
    label: "Pocos pasos, cada uno menor",
    advice: "Dos o tres pasos, cada vez menores, y para.",
    missed: "{line} Los pasos crecieron; va a esperar el siguiente.",
  },
  no_payment_switch: {
    label: "No mezcló precio y mensualidad",
    advice: "Si pide el precio, da el precio. La mensualidad va después.",
    missed: "{line} Pidió el precio y recibió una mensualidad.",
  },
  proposes_step: {
    label: "Dijo qué sigue",
    advice: "Di con palabras simples qué harías ahora.",
    missed: "{line} La charla terminó sin siguiente paso.",
  },
  step_is_definite: {
    label: "El paso tenía día, hora o cantidad",
    advice: "Ponle día y hora.",
    missed: "{line} Ponle un día, una hora o una cantidad.",
  },
  step_is_agreed: {
    label: "El cliente aceptó el paso",
    advice: "Ofrece un paso tan pequeño que diga que sí de verdad.",
    missed: "{line} No te siguió. Ofrece algo más pequeño.",
  },
  asks_in_its_place: {
    label: "Pidió la venta a su tiempo",
    advice: "Pide la venta cuando ya no queden preguntas.",
    missed: "{line} Muy pronto: aún esperaba una respuesta.",
  },
  buyer_opens_up: {
    label: "El cliente se abrió",
    advice: "Pregunta, escucha y úsalo. Te contará más.",
    missed: "{line} Se quedó corto. Dale una razón para contar más.",
  },
  ends_warm: {
    label: "Se despidieron bien",
    advice: "Déjalo con ganas de volver, haya venta o no.",
    missed: "{line} Así se fue. Arréglalo antes de dejarlo ir.",
  },
  no_walkout: {
    label: "El cliente no se fue enojado",
    advice: "Nadie tiene que comprar. Tampoco nadie tiene que irse enojado.",
    missed: "{line} Se fue. Pregunta qué se te pasó antes de que cierre la puerta.",
  },
  no_pull_back: {
    label: "El cliente nunca se echó atrás",
    advice: "Si se enfría, para y pregunta qué pasó.",
    missed: "{line} Aquí se echó atrás. Para y pregunta qué se te pasó.",
  },
  no_pressure: {
    label: "Sin presión",
    advice: "Una razón ayuda a decidir. Una amenaza lo echa.",
    missed: "{line} Eso es presión. Da una razón o dale tiempo.",
  },
  no_put_down: {
    label: "Sin menospreciar a nadie",
    advice: "Sin indirectas: ni a él, ni a su oferta, ni a la otra agencia.",
    missed: "{line} Eso menosprecia a alguien. Quítalo.",
  },
  own_words: {
    label: "Palabras propias, sobre este cliente",
    advice: "Habla de él y de este auto. Las frases de libro no le quedan a nadie.",
    missed: "{line} Esa frase le queda a cualquiera. Di algo que solo valga para él.",
  },
  within_the_law: {
    label: "Dentro de la ley",
    advice: "Mira en las líneas rojas qué decir en su lugar.",
    missed: "{line} Eso cruza una línea roja. Mira qué decir en su lugar.",
  },
};
