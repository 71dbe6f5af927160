/** The text that Excel shows in a cell: its value under its number format. */
import type { CellValue } from "../book/book";

/** Covers General, numbers with fixed decimals, thousands, percent, exponent, currency signs, dates, times and text. */
export function textOf(value: CellValue, format = "General"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textSection(value, format);
  return numberText(value, section(value, format));
}

function textSection(value: string, format: string): string {
  const fourth = format.split(";")[3];
  return fourth === undefined ? value : fourth.replaceAll('"', "").replace("@", value);
}

/** The part of "positive;negative;zero;text" for this number, with its sign taken along. */
function section(value: number, format: string): { format: string; value: number } {
  const [positive = "General", negative, zero] = format.split(";");
  if (value < 0 && negative !== undefined) return { format: negative, value: -value };
  if (value === 0 && zero !== undefined) return { format: zero, value };
  return { format: positive, value };
}

function numberText(original: number, { format, value }: { format: string; value: number }): string {
  const bare = format.replace(/\[[^\][]*\]/g, "").replace(/[_*]./g, "");
  if (/^general$/i.test(bare.trim()) || bare === "@" || bare.trim() === "") return generalText(original);
  if (/[ymdhs]/i.test(bare.replace(/"[^"]*"|\\./g, ""))) return dateText(value, bare);
  return fixedText(value, bare);
}

/** As many digits as Excel shows under General: eleven at most. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
    const power = Number(exponent);
    return `${Number(mantissa)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

const digits = /[0#?][0#?,]*(?:\.[0#?]*)?(?:E[+-]0+)?/i;

function fixedText(value: number, format: string): string {
  const bare = format.replace(/"[^"]*"|\\./g, (found) => "\u0001".repeat(found.length));
  const place = digits.exec(bare);
  const unquoted = (text: string): string => text.replace(/"([^"]*)"/g, "$1").replace(/\\(.)/g, "$1");
  if (!place) return unquoted(format);
  const pattern = place[0];
  const scaled = bare.includes("%") ? value * 100 : value;
  const shown = /E/i.test(pattern) ? exponentText(scaled, pattern) : plainText(scaled, pattern);
  return unquoted(format.slice(0, place.index)) + shown + unquoted(format.slice(place.index + pattern.length));
}

function plainText(value: number, pattern: string): string {
  const [whole = "", fraction = ""] = pattern.split(".");
  const least = (fraction.match(/0/g) ?? []).length;
  const most = fraction.length;
  const rounded = roundHalfUp(value, most).toFixed(most);
  const trimmed = most > least ? rounded.replace(new RegExp(`0{1,${most - least}}$`), "").replace(/\.$/, "") : rounded;
  const [integer = "0", decimals] = trimmed.replace("-", "").split(".");
  const padded = integer.padStart((whole.match(/0/g) ?? []).length, "0");
  const grouped = whole.includes(",") ? inThousands(padded) : padded;
  const sign = value < 0 && Number(trimmed) !== 0 ? "-" : "";
  return sign + grouped + (decimals === undefined ? "" : `.${decimals}`);
}

function inThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(",");
}

function exponentText(value: number, pattern: string): string {
  const decimals = /\.([0#?]*)/.exec(pattern)?.[1]?.length ?? 0;
  const [mantissa = "", exponent = "0"] = value.toExponential(decimals).split("e");
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** Excel rounds decimal halves away from zero; binary fractions would not. */
function roundHalfUp(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  if (!Number.isFinite(shifted)) return value;
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${decimals}`);
}

const months = "January February March April May June July August September October November December".split(" ");
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function dateText(serial: number, format: string): string {
  const when = new Date(Math.round((serial - 25569) * 86400) * 1000);
  const isTwelve = /am\/pm/i.test(format);
  let last = "";
  return format.replace(/"[^"]*"|\\.|am\/pm|y+|m+|d+|h+|s+/gi, (part) => {
    if (part.startsWith('"')) return part.slice(1, -1);
    if (part.startsWith("\\")) return part.slice(1);
    const shown = datePart(part.toLowerCase(), when, {
      isTwelve,
      isMinute: last === "h" || (/^m+:s|^mm?$/.test(`${part}`) && last === ":"),
    });
    last = part.charAt(0).toLowerCase();
    return shown;
  });
}

function datePart(part: string, when: Date, { isTwelve, isMinute }: { isTwelve: boolean; isMinute: boolean }): string {
  const two = (number: number, length: number): string => String(number).padStart(Math.min(2, length), "0");
  const hours = when.getUTCHours();
  if (part === "am/pm") return hours < 12 ? "AM" : "PM";
  switch (part.charAt(0)) {
    case "y":
      return part.length > 2 ? String(when.getUTCFullYear()) : two(when.getUTCFullYear() % 100, 2);
    case "m":
      return isMinute ? two(when.getUTCMinutes(), part.length) : named(months, when.getUTCMonth(), part.length, 1);
    case "d":
      return part.length > 2 ? named(days, when.getUTCDay(), part.length, 0) : two(when.getUTCDate(), part.length);
    case "h":
      return two(isTwelve ? hours % 12 || 12 : hours, part.length);
    default:
      return two(when.getUTCSeconds(), part.length);
  }
}

/** 1, 01, Jan, January: by the number of letters. */
function named(names: readonly string[], index: number, length: number, first: number): string {
  if (length >= 4) return names[index] ?? "";
  return length === 3 ? (names[index] ?? "").slice(0, 3) : String(index + first).padStart(length, "0");
}
