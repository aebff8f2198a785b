import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  firstDay,
  fiscalYear,
  grainOf,
  isPeriod,
  lastDay,
  periodsBetween,
  yearOf,
} from "../../../src/model/periods.ts";

const DAY = 24 * 60 * 60 * 1000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const time = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2100, 0, 1) / DAY }).map((days) => days * DAY);

afterEach(() => void vi.unstubAllEnvs());

const ONES = ["2020-02-29", "2020-02", "2020-Q1", "2020", "2019-04/2020-03"];

test("a period says how long it is, and where it begins and ends", () => {
  expect(ONES.map(grainOf)).toEqual(["day", "month", "quarter", "year", "fiscal year"]);
  expect(ONES.map(firstDay)).toEqual(["2020-02-29", "2020-02-01", "2020-01-01", "2020-01-01", "2019-04-01"]);
  expect(ONES.map(lastDay)).toEqual(["2020-02-29", "2020-02-29", "2020-03-31", "2020-12-31", "2020-03-31"]);
  expect(ONES.map(yearOf)).toEqual([2020, 2020, 2020, 2020, 2019]);
  expect(() => grainOf("soon")).toThrow('"soon" is no day, month, quarter or year.');
});

test("only what is on the calendar is a period", () => {
  expect([...ONES, "1000", "1850", "2050-12"].filter((one) => !isPeriod(one))).toEqual([]);
  const none = [
    "2021-02-29",
    "2021-13",
    "2021-00",
    "2021-Q5",
    "2021-Q0",
    "0999",
    "3000",
    "5781-09-08",
    "20",
    "2021-04/2022-04",
  ];
  expect(none.filter(isPeriod)).toEqual([]);
});

test("a fiscal year is the twelve months from its first", () => {
  expect([fiscalYear("2023/24", 4), fiscalYear("1999/00", 10)]).toEqual(["2023-04/2024-03", "1999-10/2000-09"]);
});

describe("periodsBetween", () => {
  test("goes by months, quarters and years as by days", () => {
    expect(periodsBetween("2019-11", "2020-02")).toEqual(["2019-11", "2019-12", "2020-01", "2020-02"]);
    expect(periodsBetween("2019-Q3", "2020-Q2")).toEqual(["2019-Q3", "2019-Q4", "2020-Q1", "2020-Q2"]);
    expect(periodsBetween("1850", "2050")).toHaveLength(201);
    expect(periodsBetween("2019-04/2020-03", "2021-04/2022-03")).toEqual([
      "2019-04/2020-03",
      "2020-04/2021-03",
      "2021-04/2022-03",
    ]);
  });

  test("a leap year has 29 February, and the years around it have not", () => {
    expect(periodsBetween("2020-02-28", "2020-03-01")).toEqual(["2020-02-28", "2020-02-29", "2020-03-01"]);
    expect(periodsBetween("2021-02-28", "2021-03-01")).toEqual(["2021-02-28", "2021-03-01"]);
    expect(periodsBetween("1900-02-28", "1900-03-01")).toHaveLength(2);
    expect(periodsBetween("2000-02-28", "2000-03-01")).toHaveLength(3);
  });

  test("holds both ends and every day between them, one day apart", () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 500 }), (from, days) => {
        const expected = Array.from({ length: days + 1 }, (_, i) => iso(from + i * DAY));
        expect(periodsBetween(iso(from), iso(from + days * DAY))).toEqual(expected);
      }),
    );
  });

  test("is empty where the last day is before the first", () => {
    expect(periodsBetween("2021-05-21", "2021-05-20")).toEqual([]);
  });
});

// Far east, far west, half hours, and a zone whose clocks change within the days below.
test.each(["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata", "Europe/London"])(
  "no day moves in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Calcutta", "Kolkata")).toBe(zone);
    expect(periodsBetween("2021-03-27", "2021-03-29")).toEqual(["2021-03-27", "2021-03-28", "2021-03-29"]);
    expect(periodsBetween("2021-10-30", "2021-11-01")).toEqual(["2021-10-30", "2021-10-31", "2021-11-01"]);
  },
);
