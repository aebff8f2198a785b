/**
 * Periods as ISO text: a day `2023-02-28`, a month `2023-02`, a quarter `2023-Q1`, a year `2023`, or a fiscal year as the
 * twelve months that it has, `2023-04/2024-03`. Of one grain they sort as text. Days are those of the Gregorian calendar.
 */

export type Grain = "day" | "month" | "quarter" | "year" | "fiscal year";

const FORMS: readonly (readonly [Grain, RegExp])[] = [
  ["day", /^\d{4}-\d\d-\d\d$/],
  ["month", /^\d{4}-\d\d$/],
  ["quarter", /^\d{4}-Q\d$/],
  ["year", /^\d{4}$/],
  ["fiscal year", /^\d{4}-\d\d\/\d{4}-\d\d$/],
];

/** How long a period is. Throws an Error for a text that is none, which the schemas have refused. */
export function grainOf(period: string): Grain {
  const found = FORMS.find(([, form]) => form.test(period));
  if (!found) throw new Error(`"${period}" is no day, month, quarter or year.`);
  return found[0];
}

/** The years whose days are written here: what lies outside is a year of another calendar, or a slip. */
const YEARS = { first: 1000, last: 2999 };

/** Whether there is such a period in the calendar. */
export function isPeriod(period: string): boolean {
  if (!FORMS.some(([, form]) => form.test(period))) return false;
  const year = yearOf(period);
  if (year < YEARS.first || year > YEARS.last) return false;
  const [, end] = period.split("/");
  if (end !== undefined) return isPeriod(period.slice(0, 7)) && addMonths(period.slice(0, 7), 11) === end;
  const [first, last] = [firstDay(period), lastDay(period)];
  return [first, last].every((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
  });
}

/** The year in which it begins. */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** Its first day. */
export function firstDay(period: string): string {
  return period.length === 10 ? period : `${monthsOf(period)[0]}-01`;
}

/** Its last day. */
export function lastDay(period: string): string {
  if (period.length === 10) return period;
  const next = new Date(`${addMonths(monthsOf(period)[1], 1)}-01T00:00:00Z`);
  if (Number.isNaN(next.valueOf())) return `${period}-00`; // no such month
  next.setUTCDate(0);
  return next.toISOString().slice(0, 10);
}

/** The first and the last month of a period that is no day. */
export function monthsOf(period: string): [first: string, last: string] {
  const [start = "", end] = period.split("/");
  if (end !== undefined) return [start, end];
  if (start.length === 4) return [`${start}-01`, `${start}-12`];
  const quarter = /^(\d{4})-Q(\d)$/.exec(start);
  if (!quarter) return [start.slice(0, 7), start.slice(0, 7)];
  const [year = "", last] = [quarter[1], Number(quarter[2]) * 3];
  return [`${year}-${two(last - 2)}`, `${year}-${two(last)}`];
}

/** The fiscal year that an editor writes as `2023/24`, by the number of the month with which one begins. */
export function fiscalYear(written: string, begins: number): string {
  const from = `${written.slice(0, 4)}-${two(begins)}`;
  return `${from}/${addMonths(from, 11)}`;
}

/** Every period from the first to the last, both included, all of the grain of the first. */
export function periodsBetween(from: string, to: string): string[] {
  const periods: string[] = [];
  for (let period = from; period <= to; period = nextPeriod(period)) periods.push(period);
  return periods;
}

/** The one after it, of the same length. */
export function nextPeriod(period: string): string {
  const [months, next] = [monthsOf(period), (month: string, by: number) => addMonths(month, by)];
  switch (grainOf(period)) {
    case "day": {
      const day = new Date(`${period}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() + 1);
      return day.toISOString().slice(0, 10);
    }
    case "month":
      return next(period, 1);
    case "quarter": {
      const month = next(months[1], 1);
      return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
    }
    case "year":
      return String(yearOf(period) + 1);
    case "fiscal year":
      return months.map((month) => next(month, 12)).join("/");
  }
}

function addMonths(month: string, by: number): string {
  const count = yearOf(month) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
