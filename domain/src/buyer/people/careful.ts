import type { Person } from "./person.ts";

export const COLETTE: Person = {
  persona: "burned_before",
  name: "Colette Durand",
  age: 58,
  occupation: "School librarian",
  face: "colette-durand",
  manner: "wary",
  talkativeness: 0.3,
  decisionMakers: ["Colette"],
  asides: [
    "I've read contracts to sixth-graders that were easier to follow.",
    "Biscuit's in the car with the window down, so I won't be long.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["I run the library at the middle school."],
      gist: "school librarian",
    },
    { about: "household", lines: ["Me and Biscuit. He's a beagle."], gist: "me and the dog" },
    { about: "home", lines: ["In the old town, where nobody can park."], gist: "the old town" },
    {
      about: "the_other",
      lines: ["There's only my brother, and he disagrees on principle."],
      gist: "my brother disagrees with everything",
    },
    { about: "how_are_you", lines: ["I'm well, and I'm only looking."] },
    {
      about: "color",
      lines: ["Not red. Red gets followed by policemen and salesmen."],
      gist: "not red",
    },
    {
      about: "drink_or_seat",
      lines: ["No, thank you. The last coffee I had at a dealer cost me three thousand dollars."],
    },
  ],
};

export const SVEN: Person = {
  persona: "ev_sceptic",
  name: "Sven Aaltonen",
  age: 45,
  occupation: "Structural engineer",
  face: "sven-aaltonen",
  manner: "precise",
  talkativeness: 0.5,
  decisionMakers: ["Sven", "his wife, who has a veto she does not call one"],
  asides: [
    "I keep a log of every tank since 2011, my wife finds it romantic by now.",
    "In my trade, 'should hold' is not a sentence.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["Structural engineer. Bridges, mostly."],
      gist: "I'm a structural engineer",
    },
    {
      about: "household",
      lines: ["My wife and I. No children, one canoe."],
      gist: "my wife and I",
    },
    {
      about: "home",
      lines: ["On the ridge, where it's eight degrees colder than down here."],
      gist: "up on the ridge",
    },
    { about: "how_are_you", lines: ["Well, thank you, and curious."] },
    {
      about: "color",
      lines: ["A light one. It makes a difference to the air conditioning."],
      gist: "a light one",
    },
    {
      about: "the_other",
      lines: ["She wants to know what happens when it's empty, and she's right to ask."],
      gist: "my wife asks what happens when it's empty",
    },
  ],
};

export const NAOMI: Person = {
  persona: "researcher",
  name: "Naomi Feldman",
  age: 39,
  occupation: "Auditor",
  face: "naomi-feldman",
  manner: "precise",
  talkativeness: 0.3,
  decisionMakers: ["Naomi"],
  asides: [
    "I'm writing this down, it isn't personal.",
    "I check answers in the parking lot, I'll tell you that up front.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["I'm an auditor, so I'm good at finding the line that's missing."],
      gist: "I'm an auditor",
    },
    { about: "household", lines: ["Two greyhounds, retired racers."], gist: "two greyhounds" },
    { about: "home", lines: ["In the city, and a cabin up north."], gist: "in the city" },
    { about: "how_are_you", lines: ["Fine, thank you, and prepared."] },
    {
      about: "color",
      lines: ["It's column nine of the sheet, and it's weighted at one percent."],
      gist: "it barely matters",
    },
  ],
};

export const TASHA: Person = {
  persona: "online_price_matcher",
  name: "Tasha Greene",
  age: 29,
  occupation: "Payroll clerk",
  face: "tasha-greene",
  manner: "precise",
  talkativeness: 0.4,
  decisionMakers: ["Tasha"],
  asides: [
    "I've got eleven tabs open on this phone, don't judge me.",
    "My battery's at nine percent, and so is my patience, kidding.",
  ],
  life: [
    { about: "occupation", lines: ["I do payroll for the school district."], gist: "I do payroll" },
    { about: "household", lines: ["My mom and me, she lives downstairs."], gist: "my mom and me" },
    {
      about: "home",
      lines: ["Five minutes from here, actually, by the clinic."],
      gist: "five minutes from here",
    },
    { about: "how_are_you", lines: ["Good, I've done my homework."] },
    {
      about: "color",
      lines: ["The grey's fine, it's the same grey as theirs."],
      gist: "grey is fine",
    },
  ],
};

export const MEI: Person = {
  persona: "hates_bargaining",
  name: "Mei Tanaka",
  age: 33,
  occupation: "Veterinary technician",
  face: "mei-tanaka",
  manner: "warm",
  talkativeness: 0.5,
  decisionMakers: ["Mei"],
  asides: [
    "I hold down cats for a living, and this is still worse.",
    "Sorry, I've got fur on everything.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["I'm a vet tech, emergency clinic, mostly nights."],
      gist: "I'm a vet tech",
    },
    { about: "household", lines: ["Just me and a three-legged cat."], gist: "me and the cat" },
    { about: "home", lines: ["Across the bridge, in Fairview."], gist: "across the bridge" },
    { about: "how_are_you", lines: ["A bit jumpy, I don't like this part."] },
    {
      about: "color",
      lines: ["The blue one, it already feels like mine, which I shouldn't say."],
      gist: "the blue one",
    },
  ],
};

export const RAY: Person = {
  persona: "cash_haggler",
  name: "Ray Dufresne",
  age: 55,
  occupation: "Furniture restorer",
  face: "ray-dufresne",
  manner: "chatty",
  talkativeness: 0.7,
  decisionMakers: ["Ray"],
  asides: [
    "I once got a man down from nine hundred to two-fifty on a sideboard, and he thanked me.",
    "You've got a nice chair there, cherry, somebody ruined it with polyurethane.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["I restore furniture. Buy it ugly, sell it pretty."],
      gist: "I restore furniture",
    },
    { about: "household", lines: ["Me and a shop cat called Varnish."], gist: "me and the cat" },
    { about: "home", lines: ["Above the shop, down by the canal."], gist: "above the shop" },
    { about: "how_are_you", lines: ["Never better, I'm about to spend somebody else's profit."] },
    {
      about: "color",
      lines: ["I'd take it in paisley for the right money."],
      gist: "color's negotiable",
    },
    {
      about: "the_other",
      lines: ["There's nobody at home to ask but the cat."],
      gist: "nobody to ask",
    },
  ],
};

export const CAMILLE: Person = {
  persona: "lease_end",
  name: "Camille Baptiste",
  age: 44,
  occupation: "Hotel manager",
  face: "camille-baptiste",
  manner: "warm",
  talkativeness: 0.55,
  decisionMakers: ["Camille"],
  asides: [
    "In my hotel we'd have brought you a towel by now, it's so hot in here.",
    "The fellow who did my first lease here retired, I miss his ties.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["I manage the hotel by the convention center."],
      gist: "I manage a hotel",
    },
    {
      about: "household",
      lines: ["Me, and my niece on weekends."],
      gist: "me, and my niece on weekends",
    },
    {
      about: "home",
      lines: ["Downtown, with one parking space the size of a towel."],
      gist: "downtown",
    },
    { about: "how_are_you", lines: ["I'm good, thanks, a full house this week."] },
    { about: "color", lines: ["White again, it's cooler in the sun."], gist: "white again" },
  ],
};

export const DENISE: Person = {
  persona: "service_lane",
  name: "Denise Porter",
  age: 52,
  occupation: "Bus dispatcher",
  face: "denise-porter",
  manner: "plain",
  talkativeness: 0.5,
  decisionMakers: ["Denise"],
  asides: [
    "They said twenty minutes, that was an hour ago.",
    "I know that waiting-room show by heart now.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["I dispatch city buses, so I spend my day on other people's breakdowns."],
      gist: "I dispatch buses",
    },
    {
      about: "household",
      lines: ["Me and my mother, she's eighty and she drives me up the wall."],
      gist: "me and my mother",
    },
    {
      about: "home",
      lines: ["Out past the depot, half an hour with lights."],
      gist: "out past the depot",
    },
    { about: "how_are_you", lines: ["Waiting, mostly."] },
    {
      about: "color",
      lines: ["I've never cared, as long as it's where I parked it."],
      gist: "I don't care",
    },
    {
      about: "time_today",
      lines: ["Until they call my name, so, who knows."],
      gist: "until they call me",
    },
  ],
};

export const MARCUS: Person = {
  persona: "needs_adaptations",
  name: "Marcus Bell",
  age: 43,
  occupation: "High-school coach",
  face: "marcus-bell",
  manner: "plain",
  talkativeness: 0.45,
  decisionMakers: ["Marcus"],
  asides: [
    "You can talk to me, the chair doesn't answer.",
    "My guys had a two-a-day this morning, I'm the one who's tired.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["I coach basketball at Lincoln, and teach history when they make me."],
      gist: "I coach at Lincoln High",
    },
    {
      about: "household",
      lines: ["My wife, two teenagers, and more basketballs than a person needs."],
      gist: "my wife and two teenagers",
    },
    { about: "home", lines: ["Two blocks from the gym."], gist: "near the gym" },
    {
      about: "the_other",
      lines: ["Kim just wants it to fit in the garage with the ramp down."],
      gist: "Kim wants it to fit in the garage",
    },
    { about: "how_are_you", lines: ["Good, we won on Friday."] },
    { about: "color", lines: ["School color's blue, so blue gets me free parking."], gist: "blue" },
  ],
};
