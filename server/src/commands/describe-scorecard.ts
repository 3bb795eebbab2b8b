import type { Check, Moment, RedLine, Scorecard } from "@walkaround/domain/coaching/scorecard";

/** A scorecard for a person at a terminal. */
export function describeScorecard(card: Scorecard): string {
  const sections = [
    headline(card),
    section("Red lines", card.redLines.map(describeRedLine)),
    ...card.dimensions.map(({ label, score, checks }) =>
      section(`${label}: ${score ?? "cannot be judged"}`, checks.map(describeCheck)),
    ),
    section("Moments", card.moments.map(describeMoment)),
    section(
      "Road to the sale",
      card.steps.map(({ label, reached, turn }) =>
        reached ? `  + ${label}, turn ${turn}` : `  - ${label}`,
      ),
    ),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function headline({ overall, passed, sessionType, rubric }: Scorecard): string {
  const score = overall === null ? "Too short to judge" : `${overall} of 100`;
  return `${score}, ${passed ? "passed" : "not passed"} (${sessionType}, rubric ${rubric.id} ${rubric.version})`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines].join("\n");
}

function describeRedLine({ rule, severity, turn, quote, law, say }: RedLine): string {
  return `  ${severity.toUpperCase()} ${rule}, turn ${turn}: "${quote}"\n    ${law}\n    Say: ${say}`;
}

function describeCheck({ label, passed, quote, advice }: Check): string {
  const mark = passed === null ? "?" : passed ? "+" : "-";
  const where = quote === null ? "" : `\n    Turn ${quote.turn}: "${quote.text}"`;
  return `  ${mark} ${label}${where}${passed === false ? `\n    ${advice}` : ""}`;
}

function describeMoment({ turn, note, better, quote }: Moment): string {
  return `  Turn ${turn}: "${quote}"\n    ${note}${better === null ? "" : `\n    Try: ${better}`}`;
}
