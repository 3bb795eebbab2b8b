/** What a check is called, what to do, and what to say when it was missed. English. */
export type CheckWords = {
  readonly label: string;
  readonly advice: string;
  readonly missed: string;
};

export const DIMENSION_LABELS_EN = {
  listening: "Listening",
  discovery: "Finding out",
  answers: "Straight answers",
  value: "Making it fit",
  concerns: "Handling the concern",
  deal: "Numbers",
  step: "Next step",
  trust: "Trust",
} as const;

export const CHECK_WORDS_EN = {
  heard_first_time: {
    label: "Buyer never had to say it twice",
    advice: "Answer what they said before you say anything of your own.",
    missed: "{line} They had to say it twice. Deal with that first, then go on.",
  },
  takes_up_words: {
    label: "Picked up what the buyer said",
    advice: "Use their words in your next sentence, so they know it landed.",
    missed: "{line} Your reply went past it. Start from what they just gave you.",
  },
  remembers: {
    label: "Came back to what they told you earlier",
    advice: "Bring back something they told you ten minutes ago. Nobody else will.",
    missed: "{line} It never came up again. Bring it back when you show the car or the numbers.",
  },
  meets_feeling: {
    label: "Met the feeling first",
    advice: "When they let on how they feel, answer that before the car.",
    missed: "{line} That was a feeling, not a spec. One human sentence first.",
  },
  sums_up: {
    label: "Said back what matters",
    advice: "Say their list back in your own words and ask what you left out.",
    missed: "{line} Put that and the rest of their list in one sentence and check it.",
  },
  asks_open: {
    label: "Asked questions that got a story",
    advice: "Ask what and how, then be quiet. The answer sells the car.",
    missed: "{line} Ask something they can't answer with yes or no, and wait.",
  },
  follows_up: {
    label: "Followed up on an answer",
    advice: "The second question is the good one. Ask about what they just said.",
    missed: "{line} There was a second question in that. Ask it.",
  },
  uses_answers: {
    label: "Used what the questions brought up",
    advice: "If you ask it, use it. Otherwise it feels like a form.",
    missed: "{line} You asked and never used the answer.",
  },
  covers_needs: {
    label: "Knows who, how, what's wrong and what it may cost",
    advice: "Who rides, how it's used, what they'd change, and money last.",
    missed: "{line} You still don't know who rides, how it's used or what they'd change.",
  },
  needs_before_money: {
    label: "Needs before money",
    advice: "Budget comes after the need, as a way to protect them.",
    missed: "{line} Money first makes people guess or lie. Ask what they need it for.",
  },
  one_at_a_time: {
    label: "One question at a time",
    advice: "One question, then wait.",
    missed: "{line} That was a pile of questions. Pick one and wait for it.",
  },
  answers_questions: {
    label: "Answered what was asked",
    advice: "When they ask, answer first, then sell.",
    missed: "{line} No answer came. Give it, or say you'll get it.",
  },
  leaves_no_question: {
    label: "Left no question hanging",
    advice: "Go back over their questions before you ask for anything.",
    missed: "{line} That one stayed open.",
  },
  prices_get_numbers: {
    label: "A price question got a number",
    advice: "How much gets a number, even if it's a range with a reason.",
    missed: "{line} That wants a number. Give one, or say when you'll have it.",
  },
  answers_specific: {
    label: "Answers you could check",
    advice: "Give a figure, a page or the thing itself, not an adjective.",
    missed: "{line} Give them something they can check: a figure, a page, a look.",
  },
  finds_out: {
    label: "Found out instead of guessing",
    advice: '"I don\'t know, give me two minutes" beats "should be fine".',
    missed: "{line} You guessed. Say you don't know and go get it.",
  },
  facts_right: {
    label: "Facts match the car",
    advice: "Read the window and the report before you walk out to it.",
    missed: "{line} The record says otherwise. Put it right before they find it.",
  },
  shows_proof: {
    label: "Showed it",
    advice: "Put it in their hands: the page, the screen, the part itself.",
    missed: "{line} Don't tell that, show it: the page, the screen, the part.",
  },
  keeps_it_short: {
    label: "No speeches",
    advice: "Two or three sentences, then let them talk.",
    missed: "{line} That turned into a speech. Stop sooner and ask.",
  },
  benefits_meet_needs: {
    label: "Tied the car to their needs",
    advice: "Name their problem, then the part of the car that fixes it.",
    missed: "{line} Say which part of this car or deal takes care of that.",
  },
  drops_no_need: {
    label: "No need passed over",
    advice: "Everything they say they need gets at least one sentence from you.",
    missed: "{line} You never came to that.",
  },
  no_recital: {
    label: "No sticker recital",
    advice: "Leave out what they didn't ask for. They read the sticker already.",
    missed: "{line} Nobody asked for that. Show the two things they care about.",
  },
  checks_it_landed: {
    label: "Checked that it landed",
    advice: "After you explain it, ask if that does it for them.",
    missed: "{line} You told and didn't ask. See if it settles it for them.",
  },
  hands_on: {
    label: "Got their hands on it",
    advice: "Let them try it: the seat, the gate, the road they drive.",
    missed: "{line} Let them try exactly that, on this car.",
  },
  admits_limits: {
    label: "Said where it falls short",
    advice: "Name one thing it won't do. The rest gets believed.",
    missed: "{line} All good news. Name one limit and the rest gets believed.",
  },
  concern_heard: {
    label: "Took the concern seriously",
    advice: "Say the concern back in your own words before you answer it.",
    missed: "{line} Your answer went past it. Say it back first.",
  },
  concern_explored: {
    label: "Asked what's behind it",
    advice: "Ask one question about the concern before you answer it.",
    missed: "{line} You don't know yet what's behind that. Ask.",
  },
  concern_answered: {
    label: "Answered with something new and true",
    advice: "Answer a concern with a figure, a paper or an option.",
    missed: "{line} That needed a fact they didn't have yet.",
  },
  concern_settled: {
    label: "The concern was settled",
    advice: "Stay with it until they say it's settled, or say it can't be.",
    missed: "{line} It stayed on the table. Stay with it until they let it go.",
  },
  no_brush_off: {
    label: "Didn't brush it off",
    advice: "Every concern is real to the one who has it.",
    missed: "{line} That brushed them off. Treat it as real and ask about it.",
  },
  no_reflex_discount: {
    label: "Money wasn't the first answer",
    advice: "Don't drop the price before you know what the problem is.",
    missed: "{line} You cut the price first. Now the first number was a lie.",
  },
  explains_numbers: {
    label: "Took the number apart",
    advice: "Show what's in the number: price, tax, fee, down, term.",
    missed: "{line} A bare number. Show what it's made of.",
  },
  names_whole_price: {
    label: "Put the whole price on the table",
    advice: "Give the out-the-door with everything in it.",
    missed: "{line} They want the whole check: car, tax, tags and fee.",
  },
  asks_behind_number: {
    label: "Asked where their number comes from",
    advice: "Ask where they got the number before you move yours.",
    missed: "{line} Ask where that number comes from before you answer it.",
  },
  trades_concessions: {
    label: "Got something for each step down",
    advice: "Every step down has a reason or asks for something back.",
    missed: "{line} You gave that away. Tie it to something: today, as it sits, no mats.",
  },
  no_early_drop: {
    label: "Held until they pushed",
    advice: "Don't come down before they've said a number.",
    missed: "{line} You came down before they pushed.",
  },
  shrinking_steps: {
    label: "Few steps, each smaller",
    advice: "Two or three steps, each smaller, then stop.",
    missed: "{line} The steps got bigger, so they'll wait for the next one.",
  },
  no_payment_switch: {
    label: "Kept price and payment apart",
    advice: "Asked for the price, give the price. Payment comes after.",
    missed: "{line} They asked for the price and got a payment.",
  },
  proposes_step: {
    label: "Said what happens next",
    advice: "Say in plain words what you'd do next.",
    missed: "{line} The talk ended without a next step.",
  },
  step_is_definite: {
    label: "The step had a day, a time or an amount",
    advice: "Put a day and a time on it.",
    missed: "{line} Put a day, a time or an amount on it.",
  },
  step_is_agreed: {
    label: "The buyer went along with it",
    advice: "Offer a step small enough that they say yes and mean it.",
    missed: "{line} They didn't go along. Offer something smaller.",
  },
  asks_in_its_place: {
    label: "Asked for it in its place",
    advice: "Ask for the sale after their questions are done.",
    missed: "{line} Too soon, they were still waiting for an answer.",
  },
  buyer_opens_up: {
    label: "The buyer opened up",
    advice: "Ask, listen, use it. They'll tell you more.",
    missed: "{line} They kept it short. Give them a reason to tell you more.",
  },
  ends_warm: {
    label: "Parted on good terms",
    advice: "Leave it so they'd come back, sale or no sale.",
    missed: "{line} That's how they left. Fix that before you let them go.",
  },
  no_walkout: {
    label: "The buyer didn't walk",
    advice: "Nobody has to buy. Nobody has to leave angry either.",
    missed: "{line} They walked. Ask what you missed before the door shuts.",
  },
  no_pull_back: {
    label: "The buyer never pulled back",
    advice: "When they cool off, stop and ask what went wrong.",
    missed: "{line} They pulled back here. Stop and ask what you missed.",
  },
  no_pressure: {
    label: "No pressure",
    advice: "A reason helps them decide. A threat makes them leave.",
    missed: "{line} That's pressure. Give a reason or give them time.",
  },
  no_put_down: {
    label: "Nobody put down",
    advice: "No digs: not at them, not at their offer, not at the other store.",
    missed: "{line} That puts somebody down. Leave it out.",
  },
  own_words: {
    label: "Your own words, about this buyer",
    advice: "Talk about them and this car. Lines from the book fit nobody.",
    missed: "{line} That line fits any buyer. Say something only this one would get.",
  },
  within_the_law: {
    label: "Stayed inside the law",
    advice: "See the red lines for what to say in its place.",
    missed: "{line} That crosses a red line. See what to say in its place.",
  },
} as const satisfies Record<string, CheckWords>;

export type CheckId = keyof typeof CHECK_WORDS_EN;
export type DimensionId = keyof typeof DIMENSION_LABELS_EN;
