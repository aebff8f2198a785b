/**
 * When a story was published and last changed: a day, `2026-11-27`, or a moment of it, `2026-11-27T14:05+00:00`. Only a
 * moment tells two changes of one day apart, to feeds, search engines and whoever else asks whether something is new.
 */

/** A day, or a day with the time and how far that is from UTC (`Z` is UTC itself), as ISO 8601 has it. */
export const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/** The day of a moment, as it was where it was written. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** A moment as an instant; a day is that at which it begins, in UTC. */
export function instantOf(moment: string): Date {
  return new Date(isDay(moment) ? `${moment}T00:00:00Z` : moment);
}

/**
 * When something was published and last changed, as instants, for what knows no bare days: a day begins no later than the
 * change that was made on it, wherever that was.
 */
export function instantsOf(dates: { published: string; updated: string }): { published: Date; updated: Date } {
  const [published, updated] = [instantOf(dates.published), instantOf(dates.updated)];
  return { published: published > updated ? updated : published, updated };
}

/** Whether the one comes after the other. A bare day comes before every moment of it, of which some are of the day before in UTC. */
export function isAfter(one: string, other: string): boolean {
  if (isDay(one) !== isDay(other) && dayOf(one) === dayOf(other)) return isDay(other);
  return instantOf(one) > instantOf(other);
}

/** The moment as the formats of others want it (RFC 3339, which asks for seconds); a day stays a day. */
export function momentText(moment: string): string {
  return moment.replace(/(?<=T\d\d:\d\d)/, ":00");
}

function isDay(moment: string): boolean {
  return moment.length === 10;
}
