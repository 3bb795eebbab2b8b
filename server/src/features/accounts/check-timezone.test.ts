import { expect, test } from "vitest";
import { checkTimezone } from "./check-timezone.ts";

test.each(["America/Chicago", "UTC", "Asia/Kolkata", "America/Argentina/Ushuaia", "Etc/GMT+5"])(
  "checkTimezone() takes %s",
  (name) => {
    expect(checkTimezone(name)).toBe(true);
  },
);

test.each(["", "Mars/Olympus", "+05:00", "GMT+99", "../etc/passwd", "America/Chicago\n", "\u0000"])(
  "checkTimezone() refuses %j",
  (name) => {
    expect(checkTimezone(name)).toBe(false);
  },
);
