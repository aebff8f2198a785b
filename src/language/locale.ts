/** The locale by which numbers, days and lists are printed. */
export const LOCALE = "en-GB";
