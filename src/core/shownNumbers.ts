/** Shows a number as its cell does in an Indonesian Excel: as a date, a percentage, an amount of money, with words around it. */
import { kindOfFormat } from "./numberKinds";
import { formatNumber } from "./text";

const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const days = "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" ");

/** Excel counts days from 30 December 1899; workbooks that begin in 1904 count 1,462 days less. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
const daysTo1904 = 1462;
const lastDay = 2_958_465;

/** The system's own short and long date, however the file writes them. */
const systemDates: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "dd/mm/yyyy"],
  ["m/d/yy", "dd/mm/yyyy"],
  ["mm-dd-yy", "dd/mm/yyyy"],
  ["m/d/yy h:mm", "dd/mm/yyyy hh:mm"],
  ["m/d/yyyy h:mm", "dd/mm/yyyy hh:mm"],
]);

/** A format's pieces: quoted and escaped text, brackets, padding and repeats, runs of one letter, everything else alone. */
const piece = /"[^"]*"?|\\[\s\S]|\[[^\]]*\]?|[_*][\s\S]|am\/pm|a\/p|general|([ymdhs0#?])\1*|[\s\S]/gi;

/** The number under a format code of the file ("d mmmm yyyy", `"Rp"#,##0`); `from1904` where the workbook's days begin in 1904. */
export function shownNumber(value: number, code: string, from1904 = false): string {
  const kind = kindOfFormat(code);
  if (kind === "hidden") return "";
  const known = /f800/i.test(code.slice(0, 12)) ? "d mmmm yyyy" : (systemDates.get(code.replace(/;@$/, "")) ?? code);
  const [section, isNegative] = sectionOf(known, value);
  const pieces = section.match(piece) ?? [];
  if (kind !== "date" && kind !== "time") return numberText(pieces, isNegative ? -value : value);
  const serial = value + (from1904 && kind === "date" ? daysTo1904 : 0);
  return serial < 0 || serial > lastDay + 1 ? formatNumber(value, "id", 10) : momentText(pieces, serial);
}

/** The section for the number's sign, and whether that section shows a negative number without one. */
function sectionOf(code: string, value: number): [section: string, isNegative: boolean] {
  const sections = code.match(/(?:"[^"]*"?|\\[\s\S]|[^;"\\])+|;/g) ?? [];
  const parts: string[] = [""];
  for (const one of sections) {
    if (one === ";") parts.push("");
    else parts[parts.length - 1] = one;
  }
  const [first = "", negative, zero] = parts;
  if (value < 0 && negative !== undefined) return [negative, true];
  return [value === 0 && zero !== undefined ? zero : first, false];
}

/** What a piece says by itself: its words, or the sign of a currency; null for what the number decides. */
function literal(text: string): string | null {
  if (text.startsWith('"')) return text.replaceAll('"', "");
  if (text.startsWith("\\")) return text.slice(1);
  if (text.startsWith("_") || text.startsWith("*")) return "";
  if (text.startsWith("[") && !/^\[[hms]+\]?$/i.test(text)) return /^\[\$([^\]-]*)/.exec(text)?.[1] ?? "";
  return null;
}

function isDigits(text: string): boolean {
  return /^[0#?]/.test(text);
}

function numberText(pieces: readonly string[], value: number): string {
  const at = pieces.findIndex((text) => isDigits(text) || text.toLowerCase() === "general");
  if (at < 0)
    return pieces
      .map((text) => literal(text) ?? text)
      .join("")
      .trim();
  let end = pieces.length;
  while (end > at && !isDigits(pieces[end - 1] ?? "") && (pieces[end - 1] ?? "") !== ",") end--;
  const digits = pieces.slice(at, Math.max(end, at + 1));
  const scaled = value * (pieces.includes("%") ? 100 : 1);
  const shown = (part: readonly string[]): string => part.map((text) => literal(text) ?? text).join("");
  return `${shown(pieces.slice(0, at))}${digitsText(digits, scaled)}${shown(pieces.slice(at + digits.length))}`.trim();
}

/** "#,##0.00": thousands where a comma stands among the digits, as many decimals as places behind the point. */
function digitsText(digits: readonly string[], value: number): string {
  const plain = digits.join("");
  const thousands = /,*$/.exec(plain)?.[0].length ?? 0;
  const [whole = "", decimals = "", ...more] = plain.slice(0, plain.length - thousands).split(".");
  const isPlain = /^[0#?,]*$/.test(whole) && /^[0#?]*$/.test(decimals) && more.length === 0;
  if (!isPlain) return formatNumber(value, "id", 10);
  const least = decimals.replace(/[#?]/g, "").length;
  return new Intl.NumberFormat("id-ID", {
    useGrouping: whole.includes(","),
    minimumIntegerDigits: Math.max(1, Math.min(21, whole.replace(/[^0]/g, "").length)),
    minimumFractionDigits: Math.min(20, least),
    maximumFractionDigits: Math.min(20, decimals.length),
  }).format(value / 1000 ** thousands);
}

function momentText(pieces: readonly string[], serial: number): string {
  const moment = new Date(dayZero + Math.round(serial * dayLength));
  const hasHalves = pieces.some((text) => /^(?:am\/pm|a\/p)$/i.test(text));
  return pieces
    .map((text, at) => literal(text) ?? momentPart(text.toLowerCase(), moment, serial, isMinute(pieces, at), hasHalves))
    .join("")
    .trim();
}

/** "m" is a minute behind hours and before seconds, with only marks between. */
function isMinute(pieces: readonly string[], at: number): boolean {
  const isOf = (text: string | undefined, letter: string): boolean =>
    text !== undefined && text.replace("[", "").toLowerCase().startsWith(letter);
  const isLetter = (text: string): boolean => /^\[?[ymdhs]/i.test(text);
  return isOf(pieces.slice(0, at).findLast(isLetter), "h") || isOf(pieces.slice(at + 1).find(isLetter), "s");
}

function momentPart(text: string, moment: Date, serial: number, isMinute: boolean, hasHalves: boolean): string {
  const letter = text.replace("[", "").charAt(0);
  const size = text.replace(/[[\]]/g, "").length;
  const padded = (value: number): string => (size > 1 ? String(value).padStart(2, "0") : String(value));
  const hours = moment.getUTCHours();
  if (letter === "h" && text.startsWith("[")) return padded(Math.floor(serial * 24));
  if (letter === "h") return padded(hasHalves ? hours % 12 || 12 : hours);
  if (letter === "m" && isMinute) return padded(moment.getUTCMinutes());
  if (letter === "s") return padded(moment.getUTCSeconds());
  if (letter === "a" && hasHalves) return hours < 12 ? "AM" : "PM";
  return datePart(letter, size, moment) ?? (text === "@" || text === "general" ? "" : text);
}

function datePart(letter: string, size: number, moment: Date): string | null {
  const year = moment.getUTCFullYear();
  if (letter === "y") return size > 2 ? String(year) : String(year % 100).padStart(2, "0");
  if (letter === "m") return named(size, months[moment.getUTCMonth()] ?? "", moment.getUTCMonth() + 1);
  return letter === "d" ? named(size, days[moment.getUTCDay()] ?? "", moment.getUTCDate()) : null;
}

/** "4", "04", "Mar", "Maret". */
function named(size: number, name: string, number: number): string {
  if (size > 3) return name;
  return size === 3 ? name.slice(0, 3) : size === 2 ? String(number).padStart(2, "0") : String(number);
}
