/** Small repairs to a worksheet's XML where the library would lose something that Excel shows. */
import { readAttributes } from "./xml";

/** Writes its number into every row that has none: Excel counts on from the row before. */
export function numberRows(xml: string): string {
  let row = 0;
  return xml.replace(/<((?:[\w.-]+:)?row)(\s[^<>]*?)?(\/?)>/g, (tag, name: string, attributes = "", close: string) => {
    const stated = Number(readAttributes(String(attributes)).get("r"));
    row = stated || row + 1;
    return stated ? tag : `<${name}${String(attributes)} r="${row}"${close}>`;
  });
}

/** Leaves out cells that hold a format and nothing else; only cells that say where they are. */
export function withoutBlankCells(xml: string): string {
  return xml.replace(/<((?:[\w.-]+:)?)c\s[^<>]*?\br="[^<>]*?(?:\/>|>(?:<\1v\/>|<\1v><\/\1v>)?<\/\1c>)/g, "");
}

/** Turns dates written as text of ISO 8601 (`t="d"`, Strict files) into serial numbers. */
export function numberDates(xml: string, startsIn1904: boolean): string {
  const dateCell =
    /(<((?:[\w.-]+:)?)c\s[^<>]*?)\bt=["']d["']([^<>]*>(?:<\2f\b[^<>]*?(?:\/>|>[^<]*<\/\2f>))?<\2v>)([^<]*)/g;
  return xml.replace(dateCell, (_, cell: string, _prefix: string, rest: string, date: string) => {
    const serial = toSerial(date.trim(), startsIn1904);
    return serial === null ? `${cell}t="str"${rest}${date}` : `${cell}${rest}${serial}`;
  });
}

/** "2024-01-31", "2024-01-31T06:00:00" or "06:00:00" as a serial number of days; null when it is no date. */
export function toSerial(date: string, startsIn1904: boolean): number | null {
  const time = /^T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?$/.exec(date)?.[1];
  if (time !== undefined) return Date.parse(`1970-01-01T${time}Z`) / 86_400_000;
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+)?Z?$/.test(date)) return null;
  const days = Date.parse(date.includes("T") && !date.endsWith("Z") ? `${date}Z` : date) / 86_400_000;
  if (Number.isNaN(days)) return null;
  if (startsIn1904) return days + 24_107;
  // Excel counts a 29 February 1900 that never was: dates before 1 March 1900 stand one lower.
  return days + 25_569 < 61 ? days + 25_568 : days + 25_569;
}
