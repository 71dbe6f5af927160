/** Each law of the reader on its smallest grid; `npm run mutate:reading` shows which numbers no grid holds. */
import { isFault } from "../../../src/core/fault";
import type { Report } from "../../../src/core/report/report";
import { toLetters } from "../../../src/core/workbook";
import { checked } from "../grid";
import { pins, sheetsOf } from "./pins";
import type { Pin } from "./pins";

function reportOf(pin: Pin): Report | null {
  try {
    return checked(...sheetsOf(pin));
  } catch (error) {
    if (isFault(error)) return null;
    throw error;
  }
}

function placesOf({ entries }: Report): string {
  const rows = entries.filter(({ isTotal, level }) => !isTotal && level !== "cluster");
  return rows
    .map(({ indicator, part, question }) => [part?.code ?? indicator?.number, question?.code].filter(Boolean).join("."))
    .join(" ");
}

/** Those right of the score, by their roles. */
function columnsOf({ tables }: Report): string {
  const all = tables.flatMap(({ columns, also }) => [
    ...[...columns].filter(([, at]) => at > (columns.get("score") ?? 0)),
    ...[...also].flatMap(([name, further]) => further.map((at) => [name, at] as const)),
  ]);
  return all.map(([name, at]) => `${name} ${toLetters(at)}`).join(", ");
}

test.each(pins.map((pin) => [pin.law, pin] as const))("%s", (_law, pin) => {
  const report = reportOf(pin);
  expect([report?.claimed ?? null, report ? report.doubt.is : "refused"]).toEqual([pin.claimed, pin.doubt]);
  if (report && pin.places !== undefined) expect(placesOf(report)).toBe(pin.places);
  if (report && pin.columns !== undefined) expect(columnsOf(report)).toBe(pin.columns);
});
