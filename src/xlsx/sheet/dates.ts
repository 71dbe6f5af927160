/** Dates that a file writes as text of ISO 8601 (Strict files do) as serial numbers. */

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
