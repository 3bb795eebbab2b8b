import type { Act } from "./act.ts";
import type { SellerStyle } from "./style.ts";

type Lines = Readonly<Partial<Record<Act, readonly string[]>>>;

const PLAIN_ASKS: Lines = {
  ask_visit: [
    "What's got you out looking?",
    "So what's going on with the one you've got?",
    "What would you like to get done while you're here?",
  ],
  ask_current: [
    "What are you driving these days, and what's it good at?",
    "Tell me about the one you came in with. What would you miss?",
  ],
  ask_use: [
    "Take me through a regular week. Where does it go?",
    "What's it have to put up with, day to day?",
  ],
  ask_wish: [
    "If you could fix one thing about it, what would that be?",
    "What bugs you most about the one you have?",
  ],
  ask_who: [
    "Anybody else who should have a look before you decide?",
    "Who else gets a say in this?",
  ],
  ask_when: ["Is there a date you're working toward?", "When does this need to be sorted out?"],
  ask_why: [
    "Why is that one important to you?",
    "What's behind that, if you don't mind my asking?",
  ],
  ask_basis: ["What have you seen them go for?", "What's it worth to you, roughly?"],
  follow_up: [
    "Say a little more about that?",
    "How do you mean?",
    "And what does that do to your day?",
  ],
};

export const LINES: Readonly<Record<SellerStyle, Lines>> = {
  strong: {
    ...PLAIN_ASKS,
    greet: [
      "Hi, I'm {seller}. No rush at all. What brings you out today?",
      "Hey, good to see you, I'm {seller}. What got you looking?",
      "Hi there, {seller}. Have a look around as long as you like. What would help you most today?",
    ],
    ask_current: [
      "What do you drive now, and what do you like about it?",
      "What are you coming out of, and what would you hate to lose?",
    ],
    ask_use: [
      "Walk me through a normal week with it. Where does it go?",
      "What does a typical day look like for it?",
    ],
    ask_wish: [
      "If you could change one thing about the one you have, what would it be?",
      "What would have to be different for you to say it was worth it?",
    ],
    ask_who: ["Who else should see it before you decide?", "Who else rides along or has a say?"],
    ask_when: ["How soon do you need this settled?", "Is there a date that matters?"],
    ask_why: ["What makes that matter so much?", "What happened that put that on the list?"],
    ask_basis: [
      "What have you seen others like it go for, so I'm not guessing?",
      "Besides the number, what matters most to you today?",
      "What number did you come in with, and what's it based on?",
    ],
    follow_up: [
      "Tell me more about that.",
      "What does that mean for your week?",
      "What would good look like there?",
    ],
    hear: [
      "That makes sense, I'd want that straight, too.",
      "I hear you, and it's a fair thing to be careful about.",
      "Fair point. No wonder you'd stop there.",
      "I get that, it's your money and your name on it.",
    ],
    isolate: [
      "Is that the main thing, or is there something behind it?",
      "If we got that right, is there anything else in the way?",
      "What exactly about it, so I don't guess?",
    ],
    say_back: [
      "So let me make sure I've got it: {first}, and {second}. Did I miss anything?",
      "If I heard you right, you need {first} and {second}. Is that right?",
    ],
    check: ["How does that sit with you?", "Does that answer it?", "What do you think?"],
    admit: [
      "I don't know that one, and I won't guess. Let me find out and show you where it's written.",
      "Honestly, not sure. I'll check and come back with it before you leave.",
    ],
    step: [
      "How about we take it out for twenty minutes, on the road you use? Then you'll know.",
      "Could you come by Saturday at ten? I'll have it pulled up and the numbers printed.",
      "Want to drive it, with what you need to fit in it?",
    ],
    close: [
      "Is anything still open for you? If not, shall we write it up?",
      "It does what you asked for. Want to go ahead with it?",
      "Are you ready to move forward, or is there something left?",
    ],
    price: [
      "It's {price}, and I'll show you how we got there: the three closest in the market and what was done to this one. How does that sit with you?",
      "{price} is the price, with nothing added that you didn't ask for. Here's the sheet it comes from.",
    ],
    concede: [
      "I hear you. I can go to {price}, and that's with the fees shown on the sheet. Does that work?",
      "Fair ask. {price}, and I'll put the mats in. What do you say?",
      "I can move a little, to {price}, because you're ready. How's that?",
    ],
    hold: [
      "I understand, and I'd rather be straight: {price} is where it makes sense for us. Here's why: it's the tires and the inspection.",
      "{price} is fair on this one, and I can show you that on paper. What's your number based on?",
    ],
    payment: [
      "That's {payment} a month: {months} months at {rate} percent with {down} down. I'd rather we settle the price first, though.",
      "With {down} down, {months} months and {rate} percent, {payment} a month. The sheet shows all three.",
    ],
    accept: ["Okay, {offer} works. Let's write it up.", "{offer}, you've got a deal."],
    end_of_road: [
      "{price} is the end of the road for me, and I won't pretend otherwise. If it isn't right for you I understand.",
    ],
    bye: ["Thanks for coming in. I'll text you the sheet, and you know where I am. Take care."],
  },
  plain_honest: {
    ...PLAIN_ASKS,
    greet: [
      "Hey, {seller}. Cold out there. What can I do for you?",
      "Howdy, I'm {seller}. You go ahead and poke around. What are you after, roughly?",
    ],
    hear: [
      "Yeah, I'd chew on that too.",
      "Can't argue with that.",
      "That'd bug me as well.",
      "Nothing wrong with being careful.",
    ],
    isolate: ["What part of it, mainly?", "Say that's solved, what else is in the way?"],
    say_back: [
      "So what I've got on my napkin is {first} and {second}. Anything I dropped?",
      "Okay, so: {first}, {second}. That about it?",
    ],
    check: ["That do it for you?", "Make sense?"],
    admit: [
      "Beats me. I'll go ask somebody who knows.",
      "No clue, and I'm not going to make it up. Give me two minutes.",
    ],
    step: [
      "Want to run it down your own road and see? Saturday at nine works for me.",
      "How about you drive it home way round, and we talk after?",
    ],
    close: [
      "So, are we doing this, or do you want to sleep on it?",
      "I think it fits. Want me to get the papers going?",
    ],
    price: [
      "The tag says {price}. I'm not going to dance around that.",
      "{price}. That's what it'd take, before the state gets its piece.",
    ],
    concede: [
      "Alright, {price}. I'd still be able to look my boss in the eye.",
      "I can come down to {price}, and that's me being straight with you.",
    ],
    hold: [
      "I can't get under {price}, there's just not that much in it.",
      "{price}, and I'd tell my brother the same.",
    ],
    payment: [
      "Call it {payment} a month, that's {months} months at {rate} percent with {down} down.",
    ],
    accept: ["{offer}? Alright, let's do it.", "Okay, {offer}. Shake on it."],
    end_of_road: ["{price}'s the bottom of the barrel. If that doesn't do it, no hard feelings."],
    bye: ["Alright, take care. Holler if something comes up."],
  },
  quiet: {
    ask_visit: ["What can I help with?"],
    ask_current: ["What do you drive now?"],
    ask_use: ["What do you use it for?"],
    ask_wish: ["What do you want in the next one?"],
    ask_who: ["Just you deciding?"],
    ask_when: ["When do you need it?"],
    ask_why: ["Why that?"],
    follow_up: ["Okay, and?", "Mm-hm, go on."],
    greet: ["Hi.", "Hello. Looking for something?"],
    hear: ["Okay.", "Sure, I understand."],
    isolate: ["Anything else?"],
    check: ["Okay?"],
    admit: ["Not sure. I can check."],
    pitch: ["It's a nice one."],
    dodge: ["It's all on the sticker."],
    step: ["Want to drive it?", "You could come back Saturday."],
    close: ["Do you want it?", "Should I get the paperwork?"],
    price: ["{price}."],
    concede: ["{price}, then.", "Okay, {price}."],
    hold: ["{price} is what it is."],
    payment: ["{payment} a month."],
    accept: ["{offer} is fine."],
    end_of_road: ["Can't go below {price}."],
    bye: ["Okay, bye."],
  },
  new_hire: {
    ask_visit: ["Um, so, what kind of car are you looking for?"],
    ask_current: ["Do you have a trade?", "So what are you in now?"],
    ask_wish: ["Do you like, um, leather or cloth?", "What color do you like?"],
    ask_use: ["And you'd use it for, like, driving around?"],
    ask_who: ["So is it for you?"],
    greet: [
      "Hi! Welcome! I'm {seller}, it's my second week, so, um, how can I help you?",
      "Hey, welcome in! I'm {seller}. So what are we buying today?",
    ],
    follow_up: ["Oh, cool.", "Okay, awesome."],
    hear: ["Oh, okay, yeah.", "Sure, sure, totally."],
    admit: [
      "Um, I think so? I'd have to ask my manager.",
      "I'm pretty sure it does, let me ask somebody.",
    ],
    pitch: [
      "So this one has the bigger screen, wireless charging, heated seats, the moonroof, like ten speakers, adaptive cruise, keyless entry, a power liftgate, and ambient lighting, and everybody who gets one loves it, it's our number one seller.",
      "It's got eighteen-inch wheels, LED lights all around, the sport mode, and it's just, it's really, really nice inside, you should see the stitching.",
      "And the warranty's great, and the reviews are great, and it won all these awards, so you can't really go wrong with it.",
    ],
    dodge: [
      "Um, we can get to that, let me show you the inside first.",
      "Oh, I think that's fine. So over here you've got the screen.",
    ],
    step: [
      "Do you want to, um, take a test drive?",
      "We could sit down and look at numbers if you want?",
    ],
    close: ["So, do you want to go ahead?", "Would you maybe be ready to do it today?"],
    price: ["So it's {price}. Let me know if that's too much."],
    concede: [
      "Let me ask my manager. Okay, he said {price}.",
      "I think I could get them to do {price}.",
    ],
    hold: ["They won't let me go under {price}, sorry."],
    payment: ["Um, the computer says {payment} a month."],
    accept: ["{offer}? I think that's okay. Yeah, okay, deal!"],
    end_of_road: ["I asked three times, {price} is as low as they go."],
    bye: ["Okay, well, thanks for coming in!"],
  },
  price_dropper: {
    ask_visit: ["What are you in the market for?"],
    ask_current: ["You got a trade?"],
    ask_wish: ["What would you want to pay?", "What number are you looking for?"],
    greet: [
      "Hey, I'm {seller}. We've got great prices right now. Which one do you like?",
      "Hi, {seller}. Anything you see I can do better on.",
    ],
    follow_up: ["Okay. I can take something off for that."],
    hear: ["Okay, okay."],
    pitch: [
      "This one's marked down already, and I can do more. It's a great deal at that price.",
      "You won't find it cheaper anywhere, and I can still move on it.",
    ],
    dodge: [
      "Forget that, what if I drop the price?",
      "Let's talk about what I can take off instead.",
    ],
    admit: ["I'd have to look. But I can take five hundred off if that helps."],
    step: [
      "If I knock off another five hundred, would you come sit down?",
      "Want to go inside and see what else I can take off?",
    ],
    close: [
      "What if I take a thousand off, do we have a deal?",
      "Come on, at that price it's a steal. Let's do it.",
    ],
    price: ["Sticker's more, but I can do {price} right away.", "Forget the sticker, {price}."],
    concede: [
      "Okay, okay, {price}. That's as low as I go.",
      "Fine, {price}. Last one, really.",
      "You're killing me. {price}.",
    ],
    hold: ["{price}, I'm losing money already."],
    payment: ["{payment} a month, and I can stretch it if that's too much."],
    accept: ["{offer}, sold!", "Okay, {offer}, you win."],
    end_of_road: ["I'm at {price} and there's nothing left in it."],
    bye: ["Alright, call me, I'll find something to take off."],
  },
  pushy_closer: {
    greet: [
      "Welcome! What's it going to take to put you in a car today?",
      "Hey, you picked a great day. What kind of payment are you looking for?",
    ],
    ask_visit: ["You buying today or just looking?"],
    ask_wish: ["So what's your budget?"],
    ask_current: ["What's your credit like?"],
    follow_up: ["Sure, sure. So let's get you in this one."],
    hear: ["Yeah, everybody says that."],
    pitch: [
      "This is the best one on the lot, nobody else has it, and it won't be here tomorrow.",
      "Look at it, it's perfect for you, I know what people like you want.",
    ],
    brush_off: [
      "Don't worry about that, that's not a big deal.",
      "What's there to think about? It's a great car.",
      "Trust me, nobody's ever complained about that.",
    ],
    dodge: [
      "We'll get to that. First let's sit down and look at numbers.",
      "You'll love it, that's what counts.",
    ],
    push: [
      "I've got another couple coming at five for this exact one.",
      "This price is good today only, tomorrow I can't do it.",
      "If you walk out now it's gone, I'm telling you.",
      "What do I have to do to earn your business right now?",
    ],
    admit: ["Of course it does, they all do."],
    step: [
      "Come on, let's go inside and get you approved.",
      "Let's sit down and sign, it takes ten minutes.",
    ],
    close: [
      "Sign here and it's yours.",
      "Come on, let's do this, you know you want it.",
      "So are we doing this or not?",
    ],
    price: ["{price}, and that's only if you sign today."],
    concede: [
      "I'll go to my manager and get you {price}, but you have to do it right now.",
      "{price}, today only.",
    ],
    hold: [
      "{price}. Somebody else will pay it before you're home.",
      "That offer's an insult. {price}.",
    ],
    payment: ["{payment} a month, who cares about the rest."],
    accept: ["{offer}, sign right here before my manager changes his mind."],
    end_of_road: ["{price}, take it or leave it."],
    bye: ["Fine. You'll be back."],
  },
  textbook: {
    greet: [
      "Welcome to our dealership, my name is {seller}. What brings you in today and how can I earn your business?",
    ],
    ask_visit: ["What is most important to you in your next vehicle?"],
    ask_current: ["What do you like most about your current vehicle?"],
    ask_use: ["How will you be using the vehicle?"],
    ask_wish: ["If you could change one thing about your current vehicle, what would it be?"],
    ask_who: ["Besides yourself, who else will be involved in this decision?"],
    ask_when: ["What is your timeline for making a decision?"],
    ask_why: ["Help me understand why that is important to you?"],
    follow_up: [
      "I completely understand how you feel. Others have felt the same way, and here is what they found.",
    ],
    hear: [
      "I completely understand how you feel. Others have felt the same way, and here is what they found.",
      "I understand your concern and I appreciate you sharing that with me.",
    ],
    isolate: ["Other than that, is there anything else keeping you from moving forward today?"],
    say_back: [
      "So what I hear you saying is that {first} is important to you, and {second}. Is that correct?",
    ],
    check: ["Does that make sense?"],
    admit: ["That is a great question. I will find out for you."],
    pitch: [
      "What that means to you is peace of mind, which means more value for your family and your lifestyle.",
    ],
    dodge: [
      "That is a great question. Let me ask you this: if we could satisfy that concern, would you move forward today?",
    ],
    step: [
      "Let's schedule your exclusive demonstration drive. Would 2:15 or 3:45 work better for you?",
    ],
    close: [
      "If I could show you a way to own this vehicle today, would you?",
      "Based on everything we've discussed, are you ready to take ownership today?",
    ],
    price: ["The investment on this vehicle is {price}. Doesn't that represent tremendous value?"],
    concede: ["If I could get that approved at {price}, would we have an agreement today?"],
    hold: ["I completely understand how you feel. {price} represents tremendous value."],
    payment: ["We can own this vehicle for an investment of {payment} a month."],
    accept: ["Congratulations, {offer} it is. Welcome to the family."],
    end_of_road: ["{price} is our absolute best. I'd hate for you to miss out."],
    bye: ["Thank you for the opportunity to earn your business."],
  },
};
