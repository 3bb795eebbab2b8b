import type { Person } from "./person.ts";

export const WALT: Person = {
  persona: "tradesman",
  name: "Walt Brennan",
  age: 51,
  occupation: "Electrical contractor",
  face: "walt-brennan",
  manner: "clipped",
  talkativeness: 0.15,
  decisionMakers: ["Walt"],
  asides: ["Phone's been going all day.", "Got an inspector at two."],
  life: [
    {
      about: "occupation",
      lines: ["Electrician. Got my own outfit, four guys."],
      gist: "electrician",
    },
    { about: "household", lines: ["Wife, one son. He works for me."], gist: "wife and a son" },
    { about: "home", lines: ["County line."], gist: "out by the county line" },
    { about: "how_are_you", lines: ["Busy, that's how."] },
    { about: "color", lines: ["White. Looks clean longer."], gist: "white" },
    { about: "time_today", lines: ["Ten minutes. Eight now."], gist: "not much time" },
    {
      about: "the_other",
      lines: ["She'll look at the number, that's all."],
      gist: "my wife looks at the number",
    },
  ],
};

export const LUIS: Person = {
  persona: "payment_buyer",
  name: "Luis Ortega",
  age: 36,
  occupation: "Landscaper",
  face: "luis-ortega",
  manner: "plain",
  talkativeness: 0.45,
  decisionMakers: ["Luis", "his wife Elena, who does the books"],
  asides: [
    "I've got two guys waiting with a mower that won't start.",
    "If it rains tomorrow I'm free, if not I'm not.",
  ],
  life: [
    {
      about: "occupation",
      lines: [
        "I've got a landscaping business, me and three guys.",
        "Eleven years in April, started with one mower in a minivan.",
      ],
      gist: "landscaping",
    },
    {
      about: "household",
      lines: ["Elena and two girls, six and nine."],
      gist: "my wife and two girls",
    },
    { about: "home", lines: ["Eastside, by the nursery."], gist: "Eastside" },
    {
      about: "the_other",
      lines: ["Elena asks one thing: what is it in January?"],
      gist: "Elena wants to know about January",
    },
    { about: "how_are_you", lines: ["Good, sunburned."] },
    { about: "color", lines: ["Any color mud looks good on."], gist: "any color" },
  ],
};

export const GENE: Person = {
  persona: "upside_down_trade",
  name: "Gene Maddox",
  age: 63,
  occupation: "Delivery driver",
  face: "gene-maddox",
  manner: "wary",
  talkativeness: 0.4,
  decisionMakers: ["Gene"],
  asides: [
    "I had it detailed, forty dollars, you can still smell the stuff.",
    "Thirty years I've delivered to places like this, I know the back door.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["I deliver auto parts, so I know what things cost."],
      gist: "I deliver auto parts",
    },
    {
      about: "household",
      lines: ["Lorraine and me, and the grandkids when their mother works."],
      gist: "Lorraine and me",
    },
    { about: "home", lines: ["Same house since '91, over the tracks."], gist: "over the tracks" },
    {
      about: "the_other",
      lines: ["Lorraine says do what you want, and then she looks at me."],
      gist: "Lorraine leaves it to me",
    },
    { about: "how_are_you", lines: ["I was fine till I saw that number."] },
    {
      about: "color",
      lines: ["I don't care about color, I care about getting fleeced."],
      gist: "color's the least of it",
    },
  ],
};

export const ANDRE: Person = {
  persona: "turned_down_before",
  name: "Andre Simmons",
  age: 31,
  occupation: "Warehouse lead",
  face: "andre-simmons",
  manner: "wary",
  talkativeness: 0.4,
  decisionMakers: ["Andre"],
  asides: [
    "I slept three hours, so bear with me.",
    "The last place had a fish tank, and nobody to talk to.",
  ],
  life: [
    {
      about: "occupation",
      lines: ["I run nights at the warehouse, out by the airport."],
      gist: "nights at the warehouse",
    },
    {
      about: "household",
      lines: ["Me, and my daughter every other weekend."],
      gist: "me and my daughter, every other weekend",
    },
    { about: "home", lines: ["Northside, off the number nine line."], gist: "Northside" },
    { about: "how_are_you", lines: ["I've been better, I've been worse."] },
    { about: "color", lines: ["It could be purple if it starts."], gist: "color's no matter" },
  ],
};

export const INGRID: Person = {
  persona: "fleet_buyer",
  name: "Ingrid Halvorsen",
  age: 49,
  occupation: "Operations manager",
  face: "ingrid-halvorsen",
  manner: "precise",
  talkativeness: 0.2,
  decisionMakers: ["Ingrid", "a board that reads it afterwards"],
  asides: ["I have another appointment at eleven.", "I take minutes of these, don't mind the pen."],
  life: [
    {
      about: "occupation",
      lines: ["I run operations for a home-care agency: 140 patients, 26 nurses."],
      gist: "operations at a home-care agency",
    },
    {
      about: "household",
      lines: ["These are for nurses, not for my household."],
      gist: "it's for the agency",
    },
    {
      about: "the_other",
      lines: [
        "The board asks two things: what does it cost per mile, and what if it stands still.",
      ],
      gist: "the board looks at cost per mile",
    },
    { about: "how_are_you", lines: ["On schedule, thank you."] },
    {
      about: "color",
      lines: ["White, so that our logo works. It's not a discussion."],
      gist: "white",
    },
    {
      about: "time_today",
      lines: ["Thirty minutes, as agreed with your desk."],
      gist: "thirty minutes",
    },
  ],
};

export const ADAEZE: Person = {
  persona: "luxury_time_poor",
  name: "Dr. Adaeze Okafor",
  age: 47,
  occupation: "Surgeon",
  face: "adaeze-okafor",
  manner: "brisk",
  talkativeness: 0.15,
  decisionMakers: ["Adaeze"],
  asides: [
    "That was the ward, keep talking.",
    "I timed the last one: nineteen minutes to say nothing.",
  ],
  life: [
    { about: "occupation", lines: ["Surgeon, at St. Anne's."], gist: "I operate, at St. Anne's" },
    {
      about: "household",
      lines: ["One daughter, fifteen. She has opinions about upholstery."],
      gist: "one daughter",
    },
    { about: "home", lines: ["Near the hospital, by design."], gist: "near the hospital" },
    { about: "how_are_you", lines: ["Between cases, so fine."] },
    { about: "color", lines: ["The grey one in the picture."], gist: "grey" },
    { about: "time_today", lines: ["Nine minutes, now eight."], gist: "a few minutes" },
    { about: "drink_or_seat", lines: ["No, thank you, I'll stand."] },
  ],
};
