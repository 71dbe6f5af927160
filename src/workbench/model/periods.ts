/** The spans of time that dynamic filters know: "LastMonth", "YearToDate", "AllDatesInPeriodMarch" and their like. */

const months = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // prettier-ignore

/** Days are those of Excel's calendar, without the time of day. */
export type Period = (day: Date) => boolean;

/** The period of this name as seen from today; null when there is none of the name. */
export function periodOf(name: string, today: Date): Period | null {
  return named(name) ?? relative(name, today) ?? around(name, today);
}

/** Excel misspells its own word for February; both are taken. */
function named(name: string): Period | null {
  const [, word = ""] = /^AllDatesInPeriod(\w+)$/.exec(name) ?? [];
  const month = months.indexOf(word === "Februray" ? "February" : word);
  if (month >= 0) return (day) => day.getUTCMonth() === month;
  const quarter = Number(/^Quarter([1-4])$/.exec(word)?.[1] ?? 0);
  return quarter > 0 ? (day) => Math.floor(day.getUTCMonth() / 3) === quarter - 1 : null;
}

const daysAway: Readonly<Record<string, number>> = { Yesterday: -1, Today: 0, Tomorrow: 1 };

function relative(name: string, today: Date): Period | null {
  const away = Object.hasOwn(daysAway, name) ? daysAway[name] : undefined;
  if (away !== undefined) return (day) => dayNumber(day) === dayNumber(today) + away;
  if (name !== "YearToDate") return null;
  return (day) => day.getUTCFullYear() === today.getUTCFullYear() && dayNumber(day) <= dayNumber(today);
}

/** Counts weeks (from Sunday on), months, quarters or years. */
const counts: Readonly<Record<string, (day: Date) => number>> = {
  Week: (day) => Math.floor((dayNumber(day) + 4) / 7),
  Month: (day) => day.getUTCFullYear() * 12 + day.getUTCMonth(),
  Quarter: (day) => day.getUTCFullYear() * 4 + Math.floor(day.getUTCMonth() / 3),
  Year: (day) => day.getUTCFullYear(),
};

function around(name: string, today: Date): Period | null {
  const [, which = "", unit = ""] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(name) ?? [];
  const count = counts[unit];
  const away = which === "Last" ? -1 : which === "Next" ? 1 : 0;
  return count ? (day) => count(day) === count(today) + away : null;
}

function dayNumber(day: Date): number {
  return Math.floor(day.getTime() / 86400000);
}
