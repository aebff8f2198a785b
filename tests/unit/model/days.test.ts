import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { daysBetween } from "../../../src/model/days.ts";

const DAY = 24 * 60 * 60 * 1000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const time = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2100, 0, 1) / DAY }).map((days) => days * DAY);

afterEach(() => void vi.unstubAllEnvs());

describe("daysBetween", () => {
  test("a leap year has 29 February, and the years around it have not", () => {
    expect(daysBetween("2020-02-28", "2020-03-01")).toEqual(["2020-02-28", "2020-02-29", "2020-03-01"]);
    expect(daysBetween("2021-02-28", "2021-03-01")).toEqual(["2021-02-28", "2021-03-01"]);
    expect(daysBetween("1900-02-28", "1900-03-01")).toHaveLength(2);
    expect(daysBetween("2000-02-28", "2000-03-01")).toHaveLength(3);
  });

  test("holds both ends and every day between them, one day apart", () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 500 }), (from, days) => {
        const expected = Array.from({ length: days + 1 }, (_, i) => iso(from + i * DAY));
        expect(daysBetween(iso(from), iso(from + days * DAY))).toEqual(expected);
      }),
    );
  });

  test("is empty where the last day is before the first", () => {
    expect(daysBetween("2021-05-21", "2021-05-20")).toEqual([]);
  });
});

// Far east, far west, half hours, and a zone whose clocks change within the days below.
test.each(["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata", "Europe/London"])(
  "no day moves in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Calcutta", "Kolkata")).toBe(zone);
    expect(daysBetween("2021-03-27", "2021-03-29")).toEqual(["2021-03-27", "2021-03-28", "2021-03-29"]);
    expect(daysBetween("2021-10-30", "2021-11-01")).toEqual(["2021-10-30", "2021-10-31", "2021-11-01"]);
  },
);
