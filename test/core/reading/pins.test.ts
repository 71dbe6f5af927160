/** Each law of the reader on its smallest grid; `npm run mutate:reading` shows which numbers no grid holds. */
import { isFault } from "../../../src/core/fault";
import type { Report } from "../../../src/core/report/report";
import { checked, sheet } from "../grid";
import { pins } from "./pins";
import type { Pin } from "./pins";

function reportOf({ sheets }: Pin): Report | null {
  try {
    return checked(...Object.entries(sheets).map(([name, grid]) => sheet(name, grid)));
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

test.each(pins.map((pin) => [pin.law, pin] as const))("%s", (_law, pin) => {
  const report = reportOf(pin);
  expect([report?.claimed ?? null, report ? report.doubt.is : "refused"]).toEqual([pin.claimed, pin.doubt]);
  if (report && pin.places !== undefined) expect(placesOf(report)).toBe(pin.places);
});
