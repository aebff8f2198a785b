import { expect, test } from "vitest";
import { dayOf, instantOf, instantsOf, isAfter, MOMENT, momentText } from "../../../src/model/moments.ts";

test.each(["2026-11-27", "2026-11-27T14:05+00:00", "2026-11-27T14:05Z", "2026-11-27T23:59-05:00"])(
  "%s is one",
  (text) => {
    expect(text).toMatch(MOMENT);
  },
);

test.each(["2026-11-27T14:05", "2026-11-27 14:05Z", "2026-11-27T24:00Z", "2026-11-27T14:05:00Z", "27 November 2026"])(
  "%s is none: where it is, or how late, cannot be told from it",
  (text) => {
    expect(text).not.toMatch(MOMENT);
  },
);

test("its day is that of the place where it was written", () => {
  expect(dayOf("2026-11-27T00:30+02:00")).toBe("2026-11-27");
});

test("a day begins at midnight in UTC", () => {
  expect(instantOf("2026-11-27").toISOString()).toBe("2026-11-27T00:00:00.000Z");
  expect(instantOf("2026-11-27T00:30+02:00").toISOString()).toBe("2026-11-26T22:30:00.000Z");
});

test("a time comes after its bare day, and distances from UTC count", () => {
  expect(isAfter("2026-11-27T14:05+00:00", "2026-11-27")).toBe(true);
  expect(isAfter("2026-11-27T14:05+02:00", "2026-11-27T13:05+00:00")).toBe(false);
  expect(isAfter("2026-11-27", "2026-11-27")).toBe(false);
});

test("a time comes after its bare day wherever it was, though in UTC it may be of the day before", () => {
  expect(isAfter("2026-11-27T02:15+03:00", "2026-11-27")).toBe(true);
  expect(isAfter("2026-11-27", "2026-11-27T02:15+03:00")).toBe(false);
  expect(isAfter("2026-11-28", "2026-11-27T02:15+03:00")).toBe(true);
});

test("as instants a change is never before publication, and keeps its own", () => {
  const iso = (published: string, updated: string) =>
    Object.values(instantsOf({ published, updated })).map((instant) => instant.toISOString());
  expect(iso("2026-11-27", "2026-11-27T02:15+03:00")).toEqual(["2026-11-26T23:15:00.000Z", "2026-11-26T23:15:00.000Z"]);
  expect(iso("2026-11-27", "2026-11-27T14:05+03:00")).toEqual(["2026-11-27T00:00:00.000Z", "2026-11-27T11:05:00.000Z"]);
});

test("others are told it with seconds, and a day as a day", () => {
  expect(momentText("2026-11-27T14:05+00:00")).toBe("2026-11-27T14:05:00+00:00");
  expect(momentText("2026-11-27")).toBe("2026-11-27");
});
