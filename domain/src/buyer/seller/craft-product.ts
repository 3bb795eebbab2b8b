import type { Craft } from "./craft.ts";

export const PRODUCT_CRAFT: Readonly<Record<string, Craft>> = {
  "product-first-car": {
    needs: {
      gas: [
        "seventy highway miles a day",
        "At 41 on the highway your seventy miles a day is under two gallons.",
      ],
      safety: [
        "getting home safe",
        "It brakes if the car in front stops, and it warns you if you drift out of the lane, which is what you want on the interstate.",
      ],
      phone: [
        "maps on the screen",
        "CarPlay works with the cable on this trim, so your maps are on the screen. Wireless I'd check before I promise it.",
      ],
      lasting: [
        "not falling apart",
        "The powertrain warranty for the second owner runs to 5 years or 60,000 miles. I'll show you the page.",
      ],
    },
    objections: {
      reliability:
        "Some model years did have engine trouble, your neighbor isn't wrong. Let me look this one up by VIN, recalls and records, and print you the warranty page for a second owner.",
    },
  },
  "product-what-does-this-do": {
    needs: {
      plain: [
        "knowing what each button does",
        "That's three buttons you'd use: this knob for sound, this one for heat, and this to turn the beeping off. Press it, try it.",
      ],
      brake: [
        "being told before it brakes",
        "It warns first, a beep and a red light on the glass, and only if you do nothing it brakes.",
      ],
      hill: [
        "the hill in winter",
        "All-wheel drive all the time, and there's a button for going down a snowy hill slowly by itself.",
      ],
    },
    objections: {
      "takes-over":
        "You are still the driver. The lane nudge you can turn off with this button; the brake only steps in when you haven't. Let's try it with a cardboard box.",
    },
  },
  "product-ev-sceptic": {
    needs: {
      range: [
        "what's left of the range in winter",
        "Rated 303 miles when it's warm. Below freezing with the heat on plan on about 210; for Duluth that's two stops of twenty minutes.",
      ],
      battery: [
        "the battery in eight years",
        "The battery warranty is 10 years or 100,000 miles. What it says about capacity I'd read with you, not quote.",
      ],
      home: [
        "charging on a 100-amp panel",
        "On your 240 outlet it fills overnight at a low setting; whether the panel carries it, an electrician should say, not me.",
      ],
    },
    objections: {
      winter:
        "The forum is about right: a quarter to a third. At ten degrees with heat I'd plan on 200 miles, your commute is 52. I don't know the figure for your hill, so let's log one drive.",
    },
  },
  "product-towing-numbers": {
    needs: {
      payload: [
        "payload with two guys and tools",
        "Payload I'm not saying from memory. It's on the yellow sticker in the door, let's go read it and take off your crew and the tongue.",
      ],
      towing: [
        "6,500 loaded",
        "This one's rated to tow 9,900, so 6,500 is in. The hitch is rated for it, too.",
      ],
      brakes: [
        "the nine percent hill",
        "There's a tow/haul mode that holds the gear going down. Brake controller I'll check on the build sheet.",
      ],
    },
    objections: {
      brochure:
        "You're right, the brochure's no good. Let's read the door sticker and the axle code, and I'll print the build sheet by VIN. If I don't know it, I look it up.",
    },
  },
  "product-researcher": {
    needs: {
      floor: [
        "a floor low enough for the dog",
        "I don't know the cargo floor height. I've got a tape measure, let's measure the load height from the ground to the bumper lip.",
      ],
      lumbar: [
        "four-way lumbar",
        "The Premium's lumbar is two-way as far as I know; I'd check the order guide before you rely on that.",
      ],
      visibility: [
        "thin pillars",
        "The pillars are thin for the class and the glass is low, but you've measured, so I'll believe your number.",
      ],
      gravel: [
        "gravel to the cabin",
        "8.7 inches of clearance and all-wheel drive; on forty minutes of gravel that's what it's for.",
      ],
    },
    objections: {
      cvt: "I don't know, and I won't pick a side. I'll ask the shop foreman for the severe-use schedule in writing, and you'll have it today.",
    },
  },
  "product-fleet-uptime": {
    needs: {
      uptime: [
        "hours standing still",
        "For fleets we hold a service bay and a loaner; turnaround I'd want our service manager to put in writing, in hours.",
      ],
      doors: [
        "sliding doors that last",
        "Door motors we keep one in stock; how long a second one takes I'll ask parts right now.",
      ],
      fuel: [
        "cost per mile",
        "36 in town: at a hundred and ten miles a day that's three gallons, about ten cents a mile.",
      ],
      exclusions: [
        "what your mechanics may not touch",
        "Your own mechanics can do all but the high-voltage side; what voids the hybrid warranty I'd like to read out to you.",
      ],
    },
    objections: {
      "hybrid-down":
        "Two technicians are certified on it. How many hours, on average, I have to ask; our service manager will write you the figure and his name under it.",
    },
  },
};
