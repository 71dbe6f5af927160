/** Reads a deadline and writes it out with its weekday, as Indonesian letters do. */
import { months } from "../../evidence/text/words";
import { Fault } from "../../fault";
import type { Language, Text } from "../../text";

/** A day of the calendar that exists; month and day count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * "2026-03-11", "11/03/2026", or written out as "Rabu, 11 Maret 2026".
 * @throws Fault when it is no such date, or the calendar has no such day.
 */
export function readDay(text: string): Day {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const read = { year: Number(year ?? year2), month: Number(month ?? month2), day: Number(day ?? day2) };
  const written = writtenOut(text);
  if (exists(written ?? read)) return written ?? read;
  throw new Fault({
    id: `Tenggat "${text}" bukan tanggal yang ada; tulis tahun-bulan-hari seperti 2026-03-11, atau 11/03/2026.`,
    en: `The deadline "${text}" is no date of the calendar; write year-month-day as 2026-03-11, or 11/03/2026.`,
  });
}

/** A weekday before it is left to who wrote it. */
function writtenOut(text: string): Day | null {
  const [, day, name = "", year] = /^(?:\p{L}{4,9},? )?(\d{1,2}) (\p{L}{3,9}) (\d{4})$/u.exec(text.trim()) ?? [];
  const month = months.get(name.toLowerCase());
  return month === undefined ? null : { year: Number(year), month, day: Number(day) };
}

/** Whether the day is over; `now` in the time of the place. */
export function isOver({ year, month, day }: Day, now: Date): boolean {
  return new Date(year, month - 1, day + 1) <= now;
}

export const overText: Text = {
  id: "Tenggat ini sudah lewat; periksa tanggalnya.",
  en: "This deadline has passed; check the date.",
};

/** Deadlines lie in these years; a slip of a digit leads out of them. */
const [firstYear, lastYear] = [2000, 2100];

function exists({ year, month, day }: Day): boolean {
  const date = dateOf({ year, month, day });
  return year >= firstYear && year <= lastYear && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function dateOf({ year, month, day }: Day): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

/** "Rabu, 11 Maret 2026"; "Wednesday, 11 March 2026". */
export function dayText(day: Day, language: Language): string {
  const { weekdays, months } = names[language];
  return `${weekdays[dateOf(day).getUTCDay()]}, ${day.day} ${months[day.month - 1]} ${day.year}`;
}

const names: Record<Language, { weekdays: readonly string[]; months: readonly string[] }> = {
  id: {
    weekdays: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" "),
    months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  },
  en: {
    weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
    months: "January February March April May June July August September October November December".split(" "),
  },
};
