import type { Craft } from "./craft.ts";

export const PITCH_CRAFT: Readonly<Record<string, Craft>> = {
  "pitch-retiree": {
    needs: {
      entry: [
        "getting in without falling in",
        "The seat is at hip height, so you slide in level, and your knee doesn't carry you down or up.",
      ],
      rods: [
        "seven-foot rods in one piece",
        "Fold one side and the long rod goes in corner to corner in one piece, with the tackle box beside it.",
      ],
      backing: [
        "seeing behind you",
        "When you put it in reverse the camera comes on by itself, and it beeps before you're close to anything.",
      ],
      "lake-road": [
        "the road to the lake",
        "It sits almost nine inches off the ground with all-wheel drive, so that lake road won't scrape it.",
      ],
    },
    objections: {
      gadgets:
        "The volume is a knob and so is the heat. I'll sit with you and set up the two things you use, and the rest of the screen you can ignore.",
    },
  },
  "pitch-lease-loyalist": {
    needs: {
      seat: [
        "a seat for three hours",
        "This seat has four-way lumbar, yours has two. That's the difference you'd feel after Macon.",
      ],
      phone: [
        "the phone that stays connected",
        "The phone connects wireless now, and it charges on the pad without hanging up.",
      ],
      night: [
        "seeing at midnight",
        "The headlights are LED and they turn with the wheel, so on the road home at night you see into the bend.",
      ],
      luggage: [
        "room for luggage",
        "The cargo space is the same as yours, so the suitcases that fit today fit here.",
      ],
    },
    objections: {
      "same-car":
        "Most of it is the same car, honestly. What you'd notice on Monday is the lumbar seat and the wireless phone. And buying yours out is a fair choice, I'll print it side by side.",
    },
  },
  "pitch-couple": {
    needs: {
      cello: [
        "a cello case lying flat",
        "Dana, with one seat of the 60/40 folded there's length for your 53-inch case on the diagonal. Let's measure it now.",
      ],
      cover: [
        "nobody seeing what's in the back",
        "There's a cover that pulls over it, and with the tinted glass nobody sees the case.",
      ],
      drive: [
        "power when you merge",
        "Rob, this has the 2.5 without the turbo; it merges fine and it corners better than it should. You'd have to feel it.",
      ],
      ice: [
        "grip on ice",
        "All-wheel drive is standard, so on the hill in winter it sends power where there's grip.",
      ],
    },
    objections: {
      "too-small":
        "It is shorter than a Mazda5, that's true. With the 60/40 split one student still sits. Let's put the case in it, right now, and measure.",
      engine:
        "Then drive it up the ramp before anybody says anything, and drive the turbo after it. You'll feel which one you need.",
    },
  },
  "pitch-adapted-van": {
    needs: {
      ramp: [
        "a ramp that works in the cold",
        "Here's the ramp switch, and behind this panel is the manual release if the power's dead. Run it yourself.",
      ],
      turn: [
        "room to turn",
        "The floor's lowered all the way to the front, so there's room to turn in; headroom I'd measure, not promise.",
      ],
      controls: [
        "your hand controls, and a seat for Kim",
        "The left side is free for push-pull hand controls, and the driver's seat goes back in on its rails for Kim.",
      ],
      lock: [
        "the docking plate",
        "There's a docking plate in it, but I don't know if it matches your lock. Let's look at both before you count on it.",
      ],
    },
    objections: {
      "who-fixes":
        "Fair question. Our shop does the van, the converter does the ramp: I'll give you the name and number of their service man, and I'll call him with you before you decide.",
    },
  },
  "pitch-time-poor": {
    needs: {
      service: [
        "never seeing a service department",
        "We pick it up at the hospital, leave a loaner, and bring it back. I put that on the order with my cell number.",
      ],
      awake: [
        "a car that's awake at three",
        "If it drifts it steers back and shakes the wheel, and if you don't react it brakes. At three in the morning that matters.",
      ],
      quiet: [
        "silence and a seat",
        "It's a hybrid with laminated glass, so in town the cabin is silent, and the seat holds your lower back.",
      ],
    },
    objections: {
      "same-story":
        "Then don't take my word. It's in writing on the order: loaner at every service, my name, my cell, and the service manager's card stapled to it.",
    },
  },
  "pitch-show-dont-sell": {
    needs: {
      cargo: [
        "the books and the beagle",
        "The seats fold, but they don't flip up like your Fit's. Twelve flat boxes go in; I'd put them in to be sure.",
      ],
      visibility: [
        "seeing out of it",
        "The back window is smaller than yours, so I'd lean on the camera. Sit in it and turn around, then you know.",
      ],
      calm: [
        "not being beeped at",
        "Two of the beeps you can turn off with one button, here. The braking one stays, and it warns before it does anything.",
      ],
    },
    objections: {
      smaller:
        "You are right, it's smaller than your Fit and the floor is higher. That's what you'd give up. Put your hand here and compare, and decide whether it's worth it.",
    },
  },
};
