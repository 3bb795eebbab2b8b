import { describe, expect, it } from "vitest";
import { readPlain } from "../talk/plain-text.ts";
import { topicsOf } from "../talk/topics-of.ts";
import { subjectsOf } from "./subjects.ts";

function first(question: string): string | undefined {
  const { plain } = readPlain(question);
  return subjectsOf(plain, topicsOf(plain))[0];
}

describe("subjectsOf()", () => {
  it.each([
    ["What brings you in today?", "visit"],
    ["how can I help you?", "visit"],
    ["Why are you trading it in?", "why_now"],
    ["How's your day going?", "how_are_you"],
    ["How are you feeling about that?", "feeling"],
    ["What do you do for a living?", "occupation"],
    ["What do you like about what you drive now?", "likes"],
    ["What bugs you about it?", "dislikes"],
    ["What matters most to you?", "matters"],
    ["How many miles do you put on in a week?", "daily_miles"],
    ["Walk me through a normal week.", "use"],
    ["What would your husband care about?", "the_other"],
    ["What's the most you would pay?", "their_offer"],
    ["What's your budget?", "budget"],
    ["Cash or finance?", "pay_how"],
    ["What do you still owe on it?", "trade_owed"],
    ["What's holding you back?", "holding_back"],
    ["Does that make sense?", "opinion"],
    ["Can I show you the cargo area?", "may_i"],
    ["Do you have kids?", "household"],
    ["What happened at the last store?", "experience"],
    ["When do you need it by?", "timeline"],
  ])("%s is about %s", (question, subject) => {
    expect(first(question)).toBe(subject);
  });
});
