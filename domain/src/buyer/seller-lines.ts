import type { Topic } from "../talk/dialogue-act.ts";

/** Lines of the scripted sellers, well and badly done. `{…}` is filled from the scenario and the talk. */
export const WELL = {
  greet: [
    "Hi, I'm {seller}. What brings you out today?",
    "Hey there, {seller}. Good to meet you. What got you looking?",
    "Morning, I'm {seller}. No rush at all. What are you hoping to find?",
    "Hi, {seller}. Before I show you anything, tell me what's going on with what you drive now.",
  ],
  ask: [
    "What do you drive now, and what do you like about it?",
    "Walk me through a normal week with it. Where does it go?",
    "Who else rides along, and who gets to drive?",
    "If you could change one thing about the one you have, what would it be?",
    "How soon do you need this sorted out?",
    "Who else should see it before you decide?",
    "What worries you most about doing this?",
    "What would make this an easy yes for you?",
  ],
  followUp: [
    "Tell me more about that.",
    "What does that mean for your week?",
    "Okay. What would good look like there?",
  ],
  hear: [
    "I get that, and it's a fair thing to worry about.",
    "That makes sense. I'd want that straight, too.",
    "Fair point. No wonder you're careful.",
    "I hear you. That would bother me as well.",
  ],
  isolate: [
    "Is that the main thing, or is there something behind it?",
    "If we got that right, is there anything else in the way?",
    "What exactly about it, so I don't guess?",
  ],
  admit: [
    "I don't know that one, and I won't guess. Let me look it up while you sit in it.",
    "Honestly, I'm not sure. I'll find out and show you where it's written.",
  ],
  limit: [
    "One thing you should know up front: it's not perfect. The history report has a gap of four months, and I don't know what happened there.",
    "In fairness, the one weak spot is road noise on rough pavement. You'll hear it on the drive, so listen for it.",
    "To be straight with you, the doc fee is ours and the price of the car has about two percent in it. That's all I have to play with.",
  ],
  step: [
    "How about we take it out for twenty minutes, on the road you use? Then you'll know.",
    "Could you come by Saturday at ten? I'll have it pulled up and the numbers printed.",
    "Let's take a test drive, and bring what you need to fit in it.",
  ],
  close: [
    "Is there anything still open for you? If not, shall we write it up?",
    "Sounds like it does what you asked for. Want to go ahead?",
    "Are you ready to move forward with it?",
  ],
  bye: ["Thanks for coming in. I'll text you the sheet tonight. Take care."],
} as const;

export const BADLY = {
  greet: [
    "Welcome in! What kind of payment are you looking for?",
    "Hey, you picked a great day, we've got deals today only. What's your credit like?",
    "What's it going to take to get you in a car today?",
    "Hi. You buying or just looking?",
  ],
  ask: [
    "So what's your budget?",
    "What's your credit score, roughly?",
    "You want leather or cloth?",
    "You like black?",
  ],
  pitch: [
    "This one's got the big screen, heated seats, moonroof, ten speakers, adaptive cruise, keyless entry, power liftgate, ambient lighting, wireless charging, the whole nine yards, and everybody who drives it just loves it, it's our number one seller by far and they don't stay on the lot.",
    "Look at those wheels. Eighteen inch. And it's got the turbo, the sport mode, the whole package, nobody else on this street has it at this price.",
    "It's the best in its class, all the awards, you really can't go wrong with it.",
  ],
  brushOff: [
    "Don't worry about that, everybody says that at first.",
    "That's really not a big deal, trust me.",
    "What's there to think about? It's a great car.",
    "Nobody's ever complained to me about that.",
  ],
  dodge: [
    "We'll get to that. First let me show you the inside.",
    "You'll love it, that's what matters.",
    "Let's not get hung up on that. Hop in.",
  ],
  push: [
    "I've got another couple coming at five for this exact one.",
    "If you sign today I can talk to my manager, tomorrow I can't.",
    "What do I have to do to earn your business right now?",
  ],
  close: ["Come on, let's do it. Sign here and it's yours.", "So, are we doing this or not?"],
  bye: ["Alright, suit yourself. Have a good one."],
} as const;

/** Answers and benefits by topic, from the car's record where it has one. */
export const ABOUT: Partial<Record<Topic, string>> = {
  space:
    "You said everything has to fit, so let's put it in the back right now: the seats fold flat and you can see for yourself.",
  safety:
    "Because you mentioned safety: it brakes by itself if something stops in front of you, and it shows you what's beside you in the mirror.",
  fuel: "It's rated {mpg} on the highway, so with your week you'd fill up about every ten days.",
  comfort:
    "The seat sits up high, so you step in level instead of dropping down, and your back gets real support there.",
  use: "For your kind of driving it's right: {towing}it has the power where you need it, and it's easy on the highway.",
  service:
    "For service we pick it up and bring it back, and you get a loaner. I'll put that in writing on the order.",
  technology: "Your phone connects by itself, and the things you use every day are real buttons.",
  warranty:
    "Here's the warranty page: {warranty}. The Buyers Guide in the window says the same, let's read it together.",
  history:
    "Here is the history report. It shows {owners} and {accidents}. Not everything gets reported, so have your mechanic look too.",
  condition:
    "Let me show you the inspection sheet with the tire and brake readings, and your own mechanic is welcome to look.",
  price: "It's {list}. I'll print how we got there, next to the three closest ones in the market.",
  fees: "Out the door means all of it: the price, {list}, then tax, title and a 199 dollar doc fee, line by line on one sheet you can take home.",
  payment:
    "Let's look at it openly: price, down payment, rate and term side by side, so you see what moves it and what it costs in total.",
  trade:
    "I'll show you how the appraisal is made: what ones like yours bring at auction, what the tires and the light cost us to fix, and what's left.",
  credit:
    "I can't promise what a lender says. We can start with your own credit union without a new inquiry, and here's the plan if the answer is no.",
  interest_rate:
    "Let me show you the payment at nine, fourteen and nineteen percent, so there's no surprise whatever comes back.",
  charging:
    "It's rated {range} when it's warm. Below freezing plan on a quarter to a third less with the heat on, and your garage outlet fills it overnight.",
  performance:
    "It's all-wheel drive with 8.7 inches of clearance, and I'd like you to feel it on the gravel behind the store.",
  competitor:
    "Let's put the two side by side: same year, same trim, their fees and ours, out the door against out the door.",
  decision_maker:
    "It should be right for both of you. Want to get them on video now? I'll send the sheet with every number so it can be read in peace.",
  experience:
    "Then let's do it differently here: one sheet with every number, in writing, and you take it home before you say a word.",
  availability: "We have one here, and I can hold it for you until you've seen it.",
  delivery:
    "I'll check the delivery date with the office and give it to you in writing, not off the top of my head.",
  down_payment:
    "Your down payment helps with the rate and keeps the term short. Here's the math both ways.",
  features:
    "It has the cover for the back and you can lock it with the key, so nobody sees what's in there.",
  driver:
    "With the people you carry, the second row is what matters, and each one gets in without climbing over the others.",
  timeline: "That's enough time to do it properly. Let's plan it backwards from your date.",
  budget: "Then let's stay inside that number with everything in it, and I'll show you each line.",
};
