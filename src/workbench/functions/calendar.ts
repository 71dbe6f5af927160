/** Excel's calendar: days since 31 December 1899, with a 29 February in 1900 that never was. */
import type { CellValue } from "../../core/workbook";
import type { Scalar } from "./lifting";
import { numberOf } from "./lifting";

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day that never was. */
const leap = 60;
/** Excel's number of 1 January 1970, its last day, and a day in milliseconds. */
const daysTo1970 = 25569;
const lastDay = 2958465;
const dayLength = 86_400_000;

function dayOf(serial: number): Day {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === leap) return { year: 1900, month: 2, day: 29 };
  const date = new Date((serial + (serial < leap ? 1 : 0) - daysTo1970) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The first of a month, which may lie in a year before or after. */
function firstOf(year: number, month: number): number {
  const serial = Date.UTC(year, month - 1, 1) / dayLength + daysTo1970;
  return serial <= leap ? serial - 1 : serial;
}

function lengthOf(year: number, month: number): number {
  return firstOf(year, month + 1) - firstOf(year, month);
}

function inCalendar(serial: number): CellValue {
  return isDay(serial) ? serial : "#NUM!";
}

/** A function of whole numbers; text that is no number is #VALUE!. */
function ofNumbers(work: (...numbers: number[]) => CellValue): Scalar {
  return (...values) => {
    const numbers = values.map(numberOf);
    return numbers.includes(null) ? "#VALUE!" : work(...numbers.map((number) => Math.floor(number ?? 0)));
  };
}

function ofDay(part: (day: Day) => number): Scalar {
  return ofNumbers((serial = 0) => (isDay(serial) ? part(dayOf(serial)) : "#NUM!"));
}

function isDay(serial: number): boolean {
  return serial >= 0 && serial <= lastDay;
}

/** A day so many months away, by its day of the month or, where that is shorter, the last. */
function monthsAfter(serial: number, months: number, isEnd: boolean): CellValue {
  if (serial < 0) return "#NUM!";
  const { year, month, day } = dayOf(serial);
  const length = lengthOf(year, month + months);
  return inCalendar(firstOf(year, month + months) - 1 + (isEnd ? length : Math.min(day, length)));
}

/** Excel counts in whole months towards zero. */
function ofMonths(isEnd: boolean): Scalar {
  return (start, months) => {
    const [from, count] = [numberOf(start), numberOf(months)];
    if (from === null || count === null || typeof start === "boolean" || typeof months === "boolean") return "#VALUE!";
    return monthsAfter(Math.floor(from), Math.trunc(count), isEnd);
  };
}

/** Years between two days, of the days that they really have: up to a year by those of that year, else by their mean. */
export function yearsBetween(from: number, to: number): number {
  const [first, last] = [dayOf(from), dayOf(to)];
  const daysOf = (year: number): number => firstOf(year + 1, 1) - firstOf(year, 1);
  if (Number(monthsAfter(from, 12, false)) < to)
    return ((to - from) * (last.year - first.year + 1)) / (firstOf(last.year + 1, 1) - firstOf(first.year, 1));
  const leapDays = [first.year, last.year].filter((year) => daysOf(year) > 365).map((year) => firstOf(year, 3) - 1);
  return (
    (to - from) /
    (leapDays.some((day) => day >= from && day <= to) || (first.year === last.year && leapDays.length > 0) ? 366 : 365)
  );
}

/** 0 for Sunday: the first day of 1900 is one, for the 29 February that never was. */
function weekdayOf(serial: number): number {
  return (serial + 6) % 7;
}

/** The weekday that a week begins with, by WEEKNUM's second argument. */
const firstWeekdays: ReadonlyMap<number, number> = new Map([
  ...[1, 2].map((type) => [type, type - 1] as const),
  ...[11, 12, 13, 14, 15, 16, 17].map((type) => [type, (type - 10) % 7] as const),
]);

/** The week of a day, where the first of January lies in the first. */
function weekOf(serial: number, first: number): number {
  const start = firstOf(dayOf(serial).year, 1);
  return Math.floor((serial - start + ((weekdayOf(start) - first + 7) % 7)) / 7) + 1;
}

/** ISO 8601: weeks begin with Monday and are of the year that their Thursday is of. */
function isoWeekOf(serial: number): number {
  const thursday = serial - ((weekdayOf(serial) + 6) % 7) + 3;
  return Math.floor((thursday - firstOf(dayOf(thursday).year, 1)) / 7) + 1;
}

/** Years below 1900 are counted from there. */
const yearsBefore = 1900;

export const calendar: Readonly<Record<string, Scalar>> = {
  DATE: ofNumbers((year = 0, month = 0, day = 0) => {
    if (year < 0 || year > 9999) return "#NUM!";
    return inCalendar(firstOf(year < yearsBefore ? year + yearsBefore : year, month) + day - 1);
  }),
  DAY: ofDay(({ day }) => day),
  MONTH: ofDay(({ month }) => month),
  YEAR: ofDay(({ year }) => year),
  EDATE: ofMonths(false),
  EOMONTH: ofMonths(true),
  ISOWEEKNUM: ofNumbers((serial = 0) => (isDay(serial) ? isoWeekOf(serial) : "#NUM!")),
  WEEKNUM: ofNumbers((serial = 0, type = 1) => {
    const first = firstWeekdays.get(type);
    if (!isDay(serial) || (first === undefined && type !== 21)) return "#NUM!";
    return first === undefined ? isoWeekOf(serial) : weekOf(serial, first);
  }),
};
