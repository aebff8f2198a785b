import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { formatAmong, formatDay, formatPeriod, grainName } from "../../../src/language/dates.ts";
import { periodsBetween } from "../../../src/model/periods.ts";

const DAY = 24 * 60 * 60 * 1000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const time = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2100, 0, 1) / DAY }).map((days) => days * DAY);

afterEach(() => void vi.unstubAllEnvs());

describe("formatDay", () => {
  test("prints the year only where asked for, and a weekday always with its date", () => {
    expect(formatDay("2021-05-20")).toBe("20 May 2021");
    expect(formatDay("2021-05-20", "full")).toBe("20 May 2021");
    expect(formatDay("2021-05-20", "day")).toBe("20 May");
    expect(formatDay("2021-05-20", "weekday")).toBe("Thursday 20 May");
    expect(formatDay("2021-12-03", "short")).toBe("3 Dec");
  });

  test("prints the very day, month and year that are written, for any day", () => {
    const months = Array.from({ length: 12 }, (_, month) => formatDay(iso(Date.UTC(2021, month, 1)), "day").slice(2));
    expect(new Set(months).size).toBe(12);
    fc.assert(
      fc.property(time.map(iso), (day) => {
        const [year = "", month = "", date = ""] = day.split("-");
        expect(formatDay(day)).toBe(`${Number(date)} ${months[Number(month) - 1] ?? ""} ${year}`);
      }),
    );
  });

  test("weekdays follow one another", () => {
    const week = periodsBetween("2024-02-26", "2024-03-03").map((day) => formatDay(day, "weekday"));
    expect(week.map((day) => day.split(" ")[0])).toEqual([
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ]);
  });
});

test("what is longer than a day has its year in every style", () => {
  const all = (iso: string) => (["full", "day", "short", "weekday"] as const).map((style) => formatDay(iso, style));
  expect(all("2023-02")).toEqual(["February 2023", "February 2023", "Feb 2023", "February 2023"]);
  expect(all("2023-Q1")).toEqual(["January–March 2023", "January–March 2023", "Q1 2023", "January–March 2023"]);
  expect(all("1850")).toEqual(["1850", "1850", "1850", "1850"]);
  const fiscal = "2023/24 (April to March)";
  expect(all("2023-04/2024-03")).toEqual([fiscal, fiscal, "2023/24", fiscal]);
  expect(["2023-02-01", "2023-02", "2023-Q1", "2023"].map(grainName)).toEqual(["Day", "Month", "Quarter", "Year"]);
});

describe("formatPeriod", () => {
  test("goes over months, quarters, years, and from one grain to another", () => {
    expect(formatPeriod("2023-02", "2023-05")).toBe("February–May 2023");
    expect(formatPeriod("2022-11", "2023-02")).toBe("November 2022 – February 2023");
    expect(formatPeriod("2023-Q1", "2023-Q2")).toBe("January–June 2023");
    expect(formatPeriod("1850", "2020")).toBe("1850–2020");
    expect(formatPeriod("2019-04/2020-03", "2022-04/2023-03")).toBe("2019/20–2022/23 (April to March)");
    expect(formatPeriod("2020", "2023-05-01")).toBe("2020 – 1 May 2023");
    expect(formatPeriod("2023", "2023")).toBe("2023");
  });

  test("says nothing twice", () => {
    expect(formatPeriod("2021-05-10", "2021-05-21")).toBe("10–21 May 2021");
    expect(formatPeriod("2021-05-28", "2021-06-03")).toBe("28 May – 3 June 2021");
    expect(formatPeriod("2020-12-30", "2021-01-02")).toBe("30 December 2020 – 2 January 2021");
    expect(formatPeriod("2021-05-20", "2021-05-20")).toBe("20 May 2021");
  });

  test("the same month of two years is not one month", () => {
    expect(formatPeriod("2020-05-10", "2021-05-21")).toBe("10 May 2020 – 21 May 2021");
  });

  test("begins with the first day and ends with the whole last one", () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 800 }), (from, days) => {
        const [first, last] = [iso(from), iso(from + days * DAY)];
        const [begins, ends] = formatPeriod(first, last).split("–");
        expect(formatDay(first).startsWith((begins ?? "").trim())).toBe(true);
        expect(formatDay(last)).toBe((ends ?? "").trim());
      }),
    );
  });
});

// Far east, far west, half hours, and a zone whose clocks change within the year.
test.each(["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata", "Europe/London"])(
  "no day moves in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Calcutta", "Kolkata")).toBe(zone);
    expect(formatDay("2021-05-20", "weekday")).toBe("Thursday 20 May");
    expect(formatPeriod("2020-12-31", "2021-01-01")).toBe("31 December 2020 – 1 January 2021");
  },
);

test("a day among others has its year where they are of more than one", () => {
  expect(formatAmong("2015-12-12", ["2015-01-01", "2015-12"], "weekday")).toBe("Saturday 12 December");
  expect(formatAmong("2015-12-12", ["1874"], "weekday")).toBe("Saturday 12 December 2015");
  expect(formatAmong("2016-01-01", ["2015-12-31"])).toBe("1 January 2016");
  expect(formatAmong("2015-12-12", [])).toBe("12 December");
});
