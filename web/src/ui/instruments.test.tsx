import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, test } from "vitest";
import en from "../../messages/en.json";
import { HeatCell } from "./heat-cell.tsx";
import { Meter } from "./meter.tsx";
import { Progress } from "./progress.tsx";
import { ScoreDial } from "./score-dial.tsx";
import { Sparkline } from "./sparkline.tsx";
import { Cell, HeadCell, Table } from "./table.tsx";
import { Tabs } from "./tabs.tsx";
import { VerdictMark } from "./verdict.tsx";

function markup(element: ReactElement): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      {element}
    </IntlProvider>,
  );
}

test("ScoreDial() shows its figure and tells it in words", () => {
  const dial = markup(<ScoreDial value={82} label="Overall 82 of 100" passMark={70} />);
  expect(dial).toContain('aria-label="Overall 82 of 100"');
  expect(dial).toContain(">82<");
  expect(dial.match(/stroke-accent/g)).toHaveLength(1);
});

test("ScoreDial() has a dash and no needle where nothing could be judged", () => {
  const dial = markup(<ScoreDial value={null} label="Not judged" />);
  expect(dial).toContain(">–<");
  expect(dial).not.toContain("stroke-accent");
});

test("Meter() is a meter to a screen reader, and only says so when it was measured", () => {
  expect(markup(<Meter label="Trust" value={62} />)).toMatch(
    /<meter aria-label="Trust" min="0" max="100"[^>]* value="62"/,
  );
  expect(markup(<Meter label="Pace" value={null} />)).not.toContain("<meter");
});

test("Meter() warns at and under its low mark", () => {
  expect(markup(<Meter label="Patience" value={20} low={25} />)).toContain("stroke-fail");
  expect(markup(<Meter label="Patience" value={26} low={25} />)).not.toContain("stroke-fail");
});

test.each([
  [12, "bg-heat-1"],
  [59, "bg-heat-2"],
  [60, "bg-heat-3"],
  [79, "bg-heat-4"],
  [100, "bg-heat-5"],
  [null, "border-dashed"],
])("HeatCell() paints %j with %s", (value, paint) => {
  expect(markup(<HeatCell value={value} label="Dana, needs" />)).toContain(paint);
});

test("Sparkline() draws inside its box, also when all values are the same", () => {
  const line = markup(<Sparkline values={[70, 70, 70]} label="Steady at 70" />);
  expect(line).toContain('aria-label="Steady at 70"');
  expect(line).not.toContain("NaN");
});

test("Progress() has a value once it is known", () => {
  expect(markup(<Progress label="Upload" value={40} />)).toContain('value="40"');
  expect(markup(<Progress label="Upload" value={null} />)).not.toContain("value=");
});

test("VerdictMark() differs in shape, not only in colour", () => {
  const shapes = [true, false, null].map((passed) => markup(<VerdictMark passed={passed} />));
  expect(new Set(shapes.map((shape) => /<(?:path|line)[^>]*>/.exec(shape)?.[0])).size).toBe(3);
});

test("Table() names itself and its columns", () => {
  const table = markup(
    <Table caption="The floor">
      <thead>
        <tr>
          <HeadCell numeric>Score</HeadCell>
        </tr>
      </thead>
      <tbody>
        <tr>
          <Cell numeric>81</Cell>
        </tr>
      </tbody>
    </Table>,
  );
  expect(table).toContain("The floor</caption>");
  expect(table).toContain('scope="col"');
});

test("Tabs() shows the chosen panel alone", () => {
  const tabs = markup(
    <Tabs
      label="Views"
      value="talk"
      onChange={() => undefined}
      tabs={[
        { value: "card", label: "Scorecard", panel: "The scorecard" },
        { value: "talk", label: "Talk", panel: "The talk" },
      ]}
    />,
  );
  expect(tabs).toContain("The talk");
  expect(tabs).not.toContain("The scorecard");
  expect(tabs).toContain('role="tablist"');
});
