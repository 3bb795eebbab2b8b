import type { Topic } from "./dialogue-act.ts";

/** Words that tell what a sentence is about. Stems, so that plurals and endings count. */
export const TOPIC_WORDS: Readonly<Record<Topic, RegExp>> = {
  use: /\b(use|using|commut\w*|drive (?:every|each|most|to)|typical (?:day|week)|normal week|week look|day to day|daily|mileage a year|miles (?:a|per) (?:day|week|year)|road trips?|tow(?:ing)?|haul\w*|job ?site|work truck|weekends?|errands?|highway or|how far|what (?:do|will|would) you .{0,20}(?:for|with it))\b/i,
  driver:
    /\b(who(?:'s| is| else| will| all)|ride with|riding|kids?|family|passengers?|car seats?|teen(?:ager)?|grandkids?|dogs?)\b/i,
  current_car:
    /\b(driving (?:now|today|right now|currently)|drive (?:now|today|right now|currently)|current (?:car|truck|vehicle|ride|one)|what (?:are|do) you (?:driv\w+|have)|have now|got now|your (?:car|truck|van|suv) (?:now|today))\b/i,
  wish: /\b(wish|change about|would you change|different|improve|missing|don'?t like|dislike|bugs? you|annoy\w*|frustrat\w*|hate about|better about|looking for|need(?: it)? to|must[- ]haves?|important to you|matters?(?: most)?|priorit\w+|care about|love about|like (?:most )?about)\b/i,
  budget:
    /\b(budget|spend(?:ing)?|afford|price range|comfortable (?:with|at)|how much (?:do|did|are|were) you (?:want|plan|look|think))\b/i,
  price:
    /\b(price|pricing|cost|asking|sticker|msrp|out[- ]the[- ]door|otd|number|discount|deal|offer|negotia\w*|cheaper|expensive|haggl\w*|too much|too high|best (?:you can|price))\b/i,
  payment: /\b(payments?|monthly|a month|per month|\/mo|lease|financ\w*|term|months)\b/i,
  interest_rate: /\b(interest|apr|rate|percent|%)\b/i,
  down_payment: /\b(down payment|money down|put down|cash down|\bdown\b(?= (?:on|is|of)))\b/i,
  trade: /\b(trade(?:[- ]?in)?|trading|apprais\w*|payoff|owe on|still owe|upside down|equity)\b/i,
  fees: /\b(fees?|doc(?:ument(?:ation)?)? fee|tax(?:es)?|title and|registration|dealer prep|add on top)\b/i,
  add_ons:
    /\b(extended warranty|service contract|gap|add[- ]?ons?|protection (?:plan|package)|nitrogen|coating|etch\w*|maintenance plan)\b/i,
  timeline:
    /\b(when (?:do|are|would|did) you|how soon|time ?(?:line|frame)|today|this week|by when|in a hurry|how long have you)\b/i,
  decision_maker:
    /\b(decid\w+|decision|spouse|husband|wife|partner|anyone else|someone else|who else|talk (?:it )?over|sign off|on board|mom|dad|parents?|co-?sign\w*)\b/i,
  competitor:
    /\b(other (?:dealers?|stores?|lots?|cars?|places?|brands?)|elsewhere|across (?:town|the street)|competition|shopping around|compar\w+|quote from|carvana|carmax|online)\b/i,
  mileage: /\b(mileage|miles|odometer)\b/i,
  history:
    /\b(accidents?|history|carfax|autocheck|report|title|owners?|wreck\w*|flood|previous|recalls?)\b/i,
  condition:
    /\b(condition|tires?|brakes?|scratch\w*|dents?|wear|rust|inspect\w*|mechanic|clean)\b/i,
  warranty:
    /\b(warranty|warranties|covered|coverage|bumper[- ]to[- ]bumper|powertrain|certified|cpo)\b/i,
  safety:
    /\b(safe(?:ty|r)?|airbags?|blind[- ]?spot|crash|lane|emergency brak\w*|collision|sensors?|isofix|latch)\b/i,
  space:
    /\b(space|room(?:y)?|trunk|cargo|third row|3rd row|seats?|legroom|fold|stroller|fit|groceries|hatch|tailgate|bed)\b/i,
  fuel: /\b(mpg|gas|fuel|mileage on the highway|economy|hybrid|efficien\w*|fill(?:ing)? up)\b/i,
  charging: /\b(charg\w+|range|battery|electric|ev|plug|kwh|outlet)\b/i,
  performance:
    /\b(power|horsepower|engine|acceler\w*|turbo|handling|torque|awd|4wd|all[- ]wheel|snow|towing)\b/i,
  technology:
    /\b(carplay|android auto|screen|bluetooth|nav(?:igation)?|camera|phone|tech\w*|cruise|usb|app)\b/i,
  comfort:
    /\b(comfort\w*|heated|leather|quiet|ride quality|lumbar|back (?:pain|hurts)|height|step in|getting in|easy to get)\b/i,
  features: /\b(features?|options?|trim|package|equipped|comes with|sunroof|moonroof)\b/i,
  availability: /\b(in stock|available|on the lot|sold|hold it|incoming|color)\b/i,
  delivery: /\b(deliver\w*|pick(?:ing)? (?:it )?up|take (?:it|her|him) home|keys in)\b/i,
  credit: /\b(credit|approv\w+|score|pre-?approv\w*|bank|lender|turned down|bankrupt\w*)\b/i,
  service: /\b(service|maintenance|oil change|shop|repair\w*)\b/i,
  experience: /\b(experience|last time|before|burned|other dealership|bought a car)\b/i,
  feeling:
    /\b(feel|worr\w+|concern\w*|nervous|excited|hesitat\w*|holding you back|on your mind|afraid|stress\w*)\b/i,
  name: /\b(your name|my name|i'?m [A-Z][a-z]+|call me)\b/i,
  contact: /\b(phone number|email|text you|call you|reach you|business card)\b/i,
};
