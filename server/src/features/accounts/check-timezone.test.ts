import { expect, test } from "vitest";
import { isTimezone } from "./check-timezone.ts";

test.each(["America/Chicago", "UTC", "Asia/Kolkata", "America/Argentina/Ushuaia", "Etc/GMT+5"])(
  "isTimezone() takes %s",
  (name) => {
    expect(isTimezone(name)).toBe(true);
  },
);

test.each(["", "Mars/Olympus", "+05:00", "GMT+99", "../etc/passwd", "America/Chicago\n", "\u0000"])(
  "isTimezone() refuses %j",
  (name) => {
    expect(isTimezone(name)).toBe(false);
  },
);
