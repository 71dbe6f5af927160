/** The years that a user asks evidence to be of, as they were kept or handed over. */

/** As in an instrument; more than the years of a cycle are a slip. */
export const firstYear = 2000;
export const lastYear = 2100;
export const mostYears = 10;

/** Each year once, smallest first; null where it is no list of years. */
export function parseYears(given: unknown): readonly number[] | null {
  if (!Array.isArray(given) || given.length === 0 || given.length > mostYears) return null;
  const years = given.filter(isYear);
  return years.length === given.length ? [...new Set(years)].sort((a, b) => a - b) : null;
}

function isYear(one: unknown): one is number {
  return typeof one === "number" && Number.isInteger(one) && one >= firstYear && one <= lastYear;
}
