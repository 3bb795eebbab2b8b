import type { Person } from "./person.ts";

export const PRIYA: Person = {
  persona: "growing_family",
  name: "Priya Raman",
  age: 34,
  occupation: "Nurse",
  face: "priya-raman",
  manner: "warm",
  talkativeness: 0.6,
  decisionMakers: ["Priya", "her husband Arjun"],
  asides: [
    "Sorry, I've been up since four, so tell me if I repeat myself.",
    "That's the daycare calling, no, it's fine, they just want more wipes.",
  ],
  life: [
    {
      about: "occupation",
      lines: [
        "I'm a nurse, on the cardiac floor.",
        "Twelve-hour shifts, so I'm usually driving in the dark one way.",
      ],
      gist: "I'm a nurse at the hospital",
    },
    {
      about: "household",
      lines: [
        "Three kids: four, two, and a baby since August.",
        "Three car seats across doesn't work, we tried it twice.",
      ],
      gist: "three kids, the oldest is four",
    },
    {
      about: "home",
      lines: ["Over by the reservoir, fifteen minutes from here."],
      gist: "over by the reservoir",
    },
    {
      about: "the_other",
      lines: ["Arjun's six-three, so he'll ask about legroom and then about the price."],
      gist: "Arjun wants legroom",
    },
    { about: "how_are_you", lines: ["Tired, but the good kind."] },
    {
      about: "color",
      lines: ["Anything that doesn't show fingerprints and yogurt."],
      gist: "whatever hides fingerprints",
    },
  ],
};

export const DANA_AND_ROB: Person = {
  persona: "couple_at_odds",
  name: "Dana Kowalski",
  age: 41,
  occupation: "Music teacher",
  face: "dana-kowalski",
  manner: "plain",
  talkativeness: 0.55,
  partner: "Rob",
  decisionMakers: ["Dana", "Rob"],
  asides: [
    "Rob: For the record, I was told we'd be out of here by noon.",
    "Dana: We do like each other, in case you were wondering.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["Dana: I teach cello. Rob: And I fix elevators, so I know ups and downs."],
      gist: "cello and elevators",
    },
    {
      about: "household",
      lines: ["Dana: Just us two and my instruments. Rob: The instruments count as children."],
      gist: "the two of us and the cellos",
    },
    {
      about: "the_other",
      lines: ["Dana: You can ask him yourself. Rob: She says that, and then she answers."],
      gist: "Rob wants something to drive, and I want something that works",
    },
    {
      about: "color",
      lines: ["Rob: Red. Dana: Anything but red."],
      gist: "we haven't agreed on that either",
    },
    { about: "how_are_you", lines: ["Dana: Ask me after the third store. Rob: It's the fourth."] },
  ],
};

export const JORDAN_AND_ROSA: Person = {
  persona: "first_time_with_family",
  name: "Jordan Ellis",
  age: 22,
  occupation: "Dental assistant",
  face: "jordan-ellis",
  manner: "shy",
  talkativeness: 0.5,
  partner: "Rosa",
  decisionMakers: ["Jordan", "Aunt Rosa, who has an opinion"],
  asides: [
    "Rosa: I sold Avon for twenty years, so I know all the tricks, go ahead.",
    "Jordan: She said she'd only listen today.",
  ],
  life: [
    {
      about: "occupation",
      lines: [
        "Jordan: I'm a dental assistant, I just got hired. Rosa: She was the only one they kept from the internship.",
      ],
      gist: "dental assistant",
    },
    {
      about: "household",
      lines: ["Jordan: Just me. Rosa: And me in the back on Sundays."],
      gist: "just me",
    },
    {
      about: "the_other",
      lines: ["Rosa: I want to see it's safe, and that nobody's taking advantage."],
      gist: "Rosa wants it safe and fair",
    },
    { about: "how_are_you", lines: ["Jordan: Good! A little nervous. Rosa: A lot nervous."] },
    {
      about: "color",
      lines: ["Jordan: Silver or blue, I don't know. Rosa: One that people see at night."],
      gist: "silver or blue",
    },
    {
      about: "current_car",
      lines: ["Jordan: Nothing yet, I've been borrowing hers. Rosa: And returning it empty."],
      gist: "I've been borrowing hers",
    },
    {
      about: "credit",
      lines: ["Jordan: I've only got one card, I pay it off every month."],
      gist: "one card, paid off every month",
    },
  ],
};

export const BETH: Person = {
  persona: "absent_spouse",
  name: "Beth Carlisle",
  age: 38,
  occupation: "Real-estate agent",
  face: "beth-carlisle",
  manner: "chatty",
  talkativeness: 0.8,
  decisionMakers: ["Beth", "her husband Mark, who is not here"],
  asides: [
    "I had a closing fall through at nine this morning, so I could use some good news.",
    "You know who you remind me of, my first broker, he never stopped smiling either.",
  ],
  life: [
    {
      about: "occupation",
      lines: [
        "I sell houses, twelve years now.",
        "So I know what a hard close feels like from the other side of the table.",
      ],
      gist: "I sell houses",
    },
    {
      about: "household",
      lines: ["Three boys and a husband, which makes four boys."],
      gist: "three boys",
    },
    { about: "home", lines: ["In Maple Glen, I sold half of it."], gist: "Maple Glen" },
    { about: "how_are_you", lines: ["Oh, running, always running."] },
    {
      about: "color",
      lines: ["Nothing dark, I put signs in and out all day and it shows."],
      gist: "something light",
    },
  ],
};

export const ROSARIO: Person = {
  persona: "spanish_preferring",
  name: "Rosario Vega",
  age: 46,
  occupation: "Bakery owner",
  face: "rosario-vega",
  manner: "bilingual",
  talkativeness: 0.5,
  decisionMakers: ["Rosario", "her son Mateo for the papers"],
  asides: [
    "My English is from the radio, so sometimes the songs come out.",
    "I brought conchas for the girl at the desk, she was nice on the phone.",
  ],
  life: [
    {
      about: "occupation",
      lines: [
        "I have a bakery, on Fifth, the yellow one.",
        "We open at five, so I drive when it's dark.",
      ],
      gist: "I have the bakery on Fifth",
    },
    {
      about: "household",
      lines: ["My two kids and my mother. Mateo is in college already."],
      gist: "two kids and my mother",
    },
    {
      about: "home",
      lines: ["Behind the bakery, ten minutes from here."],
      gist: "ten minutes from here",
    },
    {
      about: "the_other",
      lines: ["Mateo reads the small letters for me. He'll ask what each line is."],
      gist: "Mateo reads the papers",
    },
    { about: "how_are_you", lines: ["Bien, gracias a Dios, a little floury."] },
    {
      about: "color",
      lines: ["White, for the name of the bakery on the door."],
      gist: "white, for the sign",
    },
    {
      about: "found_us",
      lines: ["A customer told me, she bought here and she still says hello to me."],
      gist: "a customer told me",
    },
  ],
};

export const HAROLD: Person = {
  persona: "retiree",
  name: "Harold Whitaker",
  age: 71,
  occupation: "Retired postmaster",
  face: "harold-whitaker",
  manner: "chatty",
  talkativeness: 0.9,
  decisionMakers: ["Harold", "his wife Dottie"],
  asides: [
    "I carried mail past this lot when it was a bowling alley.",
    "Dottie says I'd talk to a fence if it had a hat on.",
    "You'd have liked my father, he bought one car in his life and complained about it for thirty years.",
  ],
  life: [
    {
      about: "occupation",
      lines: [
        "Postmaster, retired. Forty-one years of everybody's bills.",
        "Before that I drove a rural route, right-hand drive, three dogs that hated me.",
      ],
      gist: "retired from the post office",
    },
    {
      about: "household",
      lines: ["Me and Dottie, and whoever she's feeding."],
      gist: "me and Dottie",
    },
    {
      about: "home",
      lines: ["Out on Mill Road, the house with the flagpole."],
      gist: "out on Mill Road",
    },
    {
      about: "the_other",
      lines: ["Dottie wants to see over the hood. She's five foot nothing."],
      gist: "Dottie wants to see out",
    },
    { about: "how_are_you", lines: ["Can't complain, nobody listens."] },
    { about: "color", lines: ["Green, if they still make green."], gist: "green" },
    {
      about: "time_today",
      lines: ["All the time there is, until my pills at four."],
      gist: "till four o'clock",
    },
  ],
};

export const HAROLD_AND_DOTTIE: Person = {
  ...HAROLD,
  partner: "Dottie",
  decisionMakers: ["Harold", "Dottie"],
  asides: [
    "Dottie: He's been up since five, polishing his shoes.",
    "Harold: Forty-six years, and she still reads me the menu.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["Harold: Postmaster, retired. Dottie: And I did the part where people talk."],
      gist: "retired from the post office",
    },
    {
      about: "household",
      lines: ["Harold: Me and her. Dottie: And whoever's hungry."],
      gist: "the two of us",
    },
    {
      about: "home",
      lines: ["Harold: Out on Mill Road. Dottie: The one with the flagpole."],
      gist: "out on Mill Road",
    },
    { about: "how_are_you", lines: ["Harold: Can't complain. Dottie: He does, though."] },
    { about: "color", lines: ["Harold: Green. Dottie: Grey's fine."], gist: "grey" },
    { about: "time_today", lines: ["Dottie: Till his pills at four."], gist: "till four" },
    {
      about: "the_other",
      lines: ["Harold: Ask her yourself. Dottie: I don't bite."],
      gist: "Dottie has the last word",
    },
  ],
};
