import type { Craft } from "./craft.ts";

export const DISCOVERY_CRAFT: Readonly<Record<string, Craft>> = {
  "discovery-growing-family": {
    needs: {
      "third-row": [
        "three car seats you can reach without climbing",
        "On this one the second row slides forward with the car seat still in it, so you walk to the third row instead of climbing.",
      ],
      cargo: [
        "a stroller and groceries at the same time",
        "With the third row up the double stroller still stands behind it; fold half of it and the groceries lie flat beside it. Bring the stroller, we'll put it in.",
      ],
      safety: [
        "knowing what's behind you",
        "It watches behind you and beside you, and it brakes if somebody crosses while you back out.",
      ],
      parking: [
        "parking it at the hospital",
        "It has cameras all around, so on those ramps you see all four corners on the screen.",
      ],
    },
    objections: {
      "too-big":
        "It's eleven inches longer than your CR-V, and it turns tighter than it looks. Take it to the hospital garage, level three, and park it before you decide anything.",
    },
  },
  "discovery-service-lane": {
    needs: {
      reliable: [
        "one that starts every morning",
        "This Corolla is certified, so the engine and transmission are covered to 100,000 miles. No repair of that kind would be yours.",
      ],
      mother: [
        "your mother getting in easily",
        "The seat is about as low as your Fusion's and the door opens wide, so your mother can get in the way she's used to.",
      ],
      commute: [
        "sixty miles a day",
        "At 38 to the gallon your sixty highway miles a day would be about a gallon and a half.",
      ],
      heat: [
        "a warm seat at four-thirty",
        "This one has heated seats in front, so at four-thirty you'd have heat in your back before the depot.",
      ],
    },
    objections: {
      "not-shopping":
        "It may well be cheaper to fix it. I'll put your repair estimate and last year's receipts on one side, and what this costs a month on the other, and you take the sheet home.",
    },
  },
  "discovery-tradesman": {
    needs: {
      towing: [
        "6,500 on the trailer",
        "It's rated to tow 9,900, so your 6,500 trailer leaves you room, hill included.",
      ],
      bed: [
        "finding your tools",
        "It comes with the long bed on order, and there's a tool box with side lids, so you don't empty the bed to find a fitting.",
      ],
      seat: [
        "a seat your back survives",
        "The XL seat has manual lumbar support; sit in it ten minutes with the door shut and tell me what your back says.",
      ],
      uptime: [
        "never losing a day to the shop",
        "If it's in the shop overnight you get a loaner truck with a hitch. I'll write that on the order.",
      ],
    },
    objections: {
      gadgets:
        "The XL is the work trim: heater, radio and lights are buttons and knobs you can use with gloves on. The screen does the camera and the phone, that's it.",
    },
  },
  "discovery-bakery-van": {
    needs: {
      cold: [
        "cold air in the back for the cream",
        "It has rear air with its own vents, so it's cold back there where the cakes are.",
      ],
      "flat-floor": [
        "a flat, low floor for a four-tier cake",
        "The third row folds into the floor, so it's flat and low, and the sliding door lets you load the cake from the side.",
      ],
      gas: [
        "using little gas with all the stops",
        "It's a van, so honestly it uses more gas than your Versa: about 19 in town. With 25 miles a day that's a gallon and a bit.",
      ],
      papers: [
        "papers you can read, with Mateo",
        "I'll print everything in Spanish, and Mateo reads it before you sign. No hurry.",
      ],
    },
    objections: {
      papers:
        "You shouldn't sign what you can't read. I'll give you a copy in Spanish to take home, and we go through it line by line with Mateo on the phone.",
    },
  },
  "discovery-burned-before": {
    needs: {
      visibility: [
        "seeing out of the back",
        "You see out of the back of this one better than most, though the rear window is smaller than your Fit's. I'd rather say that than have you find it.",
      ],
      cargo: [
        "room for the books",
        "The seats fold almost flat, with a lip of about an inch. Bring a box of books and try it.",
      ],
      paper: [
        "every number in writing",
        "Everything goes on one sheet, every number, with what's optional marked as optional, and you take it home.",
      ],
    },
    objections: {
      trust:
        "You can't know, not from me talking. So: one sheet with every number in writing, nothing added, and you sleep on it before anybody asks you anything.",
    },
  },
  "discovery-adaptations": {
    needs: {
      ramp: [
        "a ramp that works and a wide door",
        "This build takes a side entry conversion; the door opening I don't want to guess, let's measure it against your 56 inches.",
      ],
      controls: [
        "driving it yourself with hand controls",
        "Your hand controls can usually be moved over, and the converter would confirm it for yours.",
      ],
      floor: [
        "floor next to you for the bags",
        "With the middle seats out there's floor on both sides of you, so the ball bags go where you can reach them.",
      ],
      shop: [
        "somebody who calls the conversion shop",
        "I'll call the converter with the VIN while you're here and ask about your grant's quote, too.",
      ],
    },
    objections: {
      "do-you-know":
        "No, I haven't sold one for a conversion, and I won't guess. I'll call the converter with the VIN before you sign anything, and put in writing that it depends on their yes.",
    },
  },
};
