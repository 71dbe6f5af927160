/** The day and the hour that the name of a version gives in numbers or words: "28-02-2025", "20250301", "10/5", "09.00", "sore". */

/** A day of the year, with months of 31 days, and the hour as a part of it; days written with a month's name are not read here. */
export function momentIn(text: string): number | null {
  const plain = text.replaceAll("_", " ");
  const day = dayIn(plain);
  const hour = hourIn(plain);
  return day === null && hour === null ? null : (day ?? 0) + (hour ?? 0);
}

/** The text without the days and hours that are told from it. */
export function withoutMoments(text: string): string {
  return [...days.map(({ pattern }) => pattern), clock, partOfDay].reduce(
    (left, pattern) => left.replace(pattern, " "),
    text.replaceAll("_", " "),
  );
}

/** The year of a date in numbers alone, "20250301"; null where none is written so. */
export function yearOfDate(text: string): number | null {
  const found = yearFirst.exec(text.replaceAll("_", " "))?.groups;
  return found && isDay(Number(found.day), Number(found.month)) ? Number(found.year) : null;
}

const yearFirst = /\b(?<year>20\d\d)[-./]?(?<month>\d\d)[-./]?(?<day>\d\d)\b/;

/** The surest notation first; "1-5" may be the rows 1 to 5, so that a hyphen needs a word before it or a 0. */
const days: readonly { pattern: RegExp }[] = [
  { pattern: yearFirst },
  { pattern: /\b(?<day>\d{1,2})([-./ ])(?<month>\d{1,2})\2(?:20)?2\d\b/ },
  { pattern: /\b(?<day>\d\d?)\/(?<month>\d\d?)\b/ },
  { pattern: /\b(?:update|rev|revisi|per|tgl|tanggal|versi|posisi)[\s.]*(?<day>\d\d?)[-.](?<month>\d\d?)\b/i },
  { pattern: /\b(?<day>\d\d)-(?<month>0\d)\b/ },
  { pattern: /\b(?!20[0-3]\d)(?<day>[0-3]\d)(?<month>[01]\d)\b/ },
];

function dayIn(text: string): number | null {
  for (const { pattern } of days) {
    const found = pattern.exec(text)?.groups;
    const [day, month] = [Number(found?.day), Number(found?.month)];
    if (found && isDay(day, month)) return (month - 1) * 31 + day;
  }
  return null;
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** "10.05" may be the tenth of May: with a point it is an hour where a word says so, or no month has such a number. */
const clock =
  /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\b|\b(?:jam|pkl|pukul)[\s.]*(?<at>[01]?\d|2[0-3])(?:[.:](?<past>[0-5]\d))?\b|\b(?<from>[01]\d|2[0-3])\.(?<over>00|1[3-9]|[2-5]\d)\b/i;
const partOfDay = /\b(?:pagi|siang|sore|petang|malam)\b/i;
const partsOfDay: ReadonlyMap<string, number> = new Map([
  ["pagi", 8],
  ["siang", 13],
  ["sore", 16],
  ["petang", 17],
  ["malam", 20],
]);

/** As a part of a day. */
function hourIn(text: string): number | null {
  const found = clock.exec(text)?.groups;
  const named = partsOfDay.get(partOfDay.exec(text)?.[0].toLowerCase() ?? "");
  if (!found) return named === undefined ? null : named / 24;
  const hour = Number(found.hour ?? found.at ?? found.from);
  return (hour + Number(found.minute ?? found.past ?? found.over ?? 0) / 60) / 24;
}
