import type { Topic } from "./dialogue-act.ts";

/** Words and short phrases, in plain text, that tell what a sentence is about; `stem*` stands for its endings. */
export const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  use: "use|using|commut*|drive to|drive every|drive most|drive it|drive each|typical day|typical week|normal week|normal day|average week|week look|day to day|daily|miles a|miles per|mileage a|road trip*|tow|towing|haul*|job site|jobsite|work truck|weekends|errands|highway or|how far|for work|to work|put it through|plan to do|going to do with|using it for|get around|driving around",
  driver:
    "who is|who will|who else|who all|ride with|riding|rides|kid*|child*|family|passenger*|car seat*|teen*|grandkid*|dog|dogs|son|daughter|wife drive*|husband drive*|other driver*|baby|babies|stroller",
  current_car:
    "driving now|driving today|driving right|driving currently|drive now|drive today|drive right|drive currently|current car|current truck|current vehicle|current one|current ride|have now|got now|your car now|your truck now|driving these|car you have|truck you have|coming out of|driving at the|what you drive|what you have now|your old|old car|what are you driving|what do you drive|what are you in|you drive",
  wish: "wish|would you change|change about|different|improve|missing|do not like|dislike|bug you|bugs you|annoy*|frustrat*|hate|better about|looking for|must have*|need it to|important to|important|matter|matters|priorit*|care about|love about|like about|like most|ideal|perfect car|dream|want in|need in|wish list|deal breaker*|non negotiable*",
  budget:
    "budget*|spend|spending|afford*|price range|comfortable with|comfortable at|ballpark|how much were you|how much are you|how much do you want|how much did you want|stay under|keep it under|stay around|in mind for a|ceiling|range are you",
  price:
    "price|prices|priced|pricing|cost|costs|asking|sticker|msrp|out the door|number|numbers|discount*|deal|offer|offers|negotia*|cheaper|expensive|haggl*|too much|too high|worth|pay|lowest|invoice|lower|firm|market value|selling price|best you can|figure|bottom line",
  payment: "payment|payments|monthly|a month|per month|lease|leasing|financ*|term|terms|months",
  interest_rate: "interest|apr|rate|rates|percent|points",
  down_payment: "down payment|money down|put down|cash down|zero down|down",
  trade:
    "trade|trades|trade in|trading|apprais*|payoff|pay off|owe|owed|upside down|equity|underwater|kbb|blue book|negative equity",
  fees: "fee|fees|tax|taxes|title and|registration|dealer prep|tags|plates|itemiz*|out the door",
  add_ons:
    "extended warranty|service contract|gap|add on|add ons|protection plan|protection package|nitrogen|coating|etch*|maintenance plan|paint protection|tire and wheel|vsc|products|accessories|tint|lojack",
  timeline:
    "when do you|when are you|when would you|when did you|how soon|timeline|time line|timeframe|time frame|today|this week|by when|hurry|rush|how long have you|deadline|end of the month|need it by|looking to buy|ready by|sooner|right away",
  decision_maker:
    "decid*|decision|decisions|spouse|husband|wife|partner|anyone else|someone else|who else|talk it over|sign off|on board|mom|dad|mother|father|parent*|co sign*|cosign*|fiance*|boss|girlfriend|boyfriend|run it by|besides you|other half|household",
  competitor:
    "other dealer*|other store*|other lot*|other place*|other car*|other brand*|other vehicle*|another dealer*|another store|elsewhere|across town|across the street|competition|competitor*|shopping around|compar*|quote from|carvana|carmax|online|what else are you|looking at anything|other make*|somewhere else",
  mileage: "mileage|miles|odometer|milage",
  history:
    "accident*|history|carfax|autocheck|report|title|owner|owners|wreck*|flood*|previous|recall*|one owner|prior|salvage|damage|auction|rental",
  condition:
    "condition|tire|tires|brake|brakes|scratch*|dent|dents|ding|dings|wear|rust*|inspect*|mechanic*|clean|shape|problems|issues|wrong with|leak*|smell*|smok*",
  warranty:
    "warranty|warranties|covered|coverage|bumper to bumper|powertrain|certified|cpo|factory warranty|guarantee",
  safety:
    "safe|safety|safer|safest|airbag*|blind spot*|crash|lane|emergency brak*|collision|sensor*|isofix|latch|star rating|iihs|backup camera|forward collision",
  space:
    "space|room|roomy|trunk|cargo|third row|3rd row|seat|seats|legroom|fold|folds|stroller|fit|fits|groceries|hatch|tailgate|bed|bigger|size|headroom",
  fuel: "mpg|gas|fuel|economy|hybrid|efficien*|fill up|gallon|gallons|gas mileage|tank",
  charging: "charg*|range|battery|electric|ev|plug|plugs|kwh|outlet|level 2|supercharger*",
  performance:
    "power|horsepower|engine|acceler*|turbo|handling|torque|awd|4wd|all wheel|snow|towing|transmission|v6|v8|rides|suspension|drives|hp",
  technology:
    "carplay|android|screen|bluetooth|nav|navigation|camera|phone|tech|technology|cruise|usb|app|wireless|speakers|stereo|infotainment|driver assist*",
  comfort:
    "comfort*|heated|leather|quiet|ride quality|lumbar|back pain|back hurts|height|step in|getting in|easy to get|smooth|cooled seats|ventilated|your back|your knees|air conditioning|a c",
  features:
    "feature*|option|options|trim|package|equipped|comes with|sunroof|moonroof|loaded|standard|extras",
  availability:
    "in stock|available|on the lot|sold|hold it|incoming|color|colors|still have|availability|arriv*|transfer|locate",
  delivery:
    "deliver*|pick up|pick it up|picking up|take it home|take her home|drive it home|keys in|take delivery|ship*",
  credit:
    "credit|approv*|score|pre approv*|preapprov*|bank|banks|lender|lenders|turned down|bankrupt*|fico|co signer|credit union",
  service: "service|maintenance|oil change*|shop|repair*|service records|maintained",
  experience:
    "experience|last time|burned|other dealership|bought a car|before|visit|how was it|process|past",
  feeling:
    "feel|feels|feeling|worr*|concern*|nervous|excited|hesita*|holding you|on your mind|afraid|stress*|keeping you|comfortable|happy|scared|trust|bother*|confus*|overwhelm*",
  name: "your name|my name|call me|who do i have|and you are",
  contact:
    "phone number|email|text you|call you|reach you|business card|number to reach|cell|best number|contact",
};
