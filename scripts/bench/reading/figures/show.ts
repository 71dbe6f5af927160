/** Prints one workbook as text, with its truth and what was read of it. */
import { toA1, toLetters } from "../../../../src/core/workbook";
import type { CellValue, Sheet } from "../../../../src/core/workbook";
import type { ReadOutcome } from "../adapter";
import type { Generated } from "../book/generate";
import type { Judged } from "./judge";

/** The widest that a column is printed, and the most rows of a sheet. */
const widest = 26;
const mostRows = 400;

export function showOne({ seed, workbook, truth }: Generated, outcome: ReadOutcome, judged: Judged): string {
  const told = truth.perIndicator.map(({ code, points }) => `${code}=${points ?? "–"}`).join(" ");
  const read = outcome.indicators.map(({ code, points }) => `${code}=${points ?? "–"}`).join(" ");
  const errors = outcome.errors.map(({ rule, cell, about }) => `  ${rule} at ${cell} (${about.join(", ")})`);
  return [
    `seed ${seed}`,
    ...workbook.sheets.map(sheetText),
    `kind      ${truth.kind.join(", ")}`,
    `truth     ${truth.verdict}${truth.ambiguous ? ", ambiguous" : ""}, claimed ${truth.claimed}`,
    `          ${told}`,
    ...truth.expectedFindings.map(
      ({ what, codes, cells }) => `expected  ${what}: ${codes.join(", ")} ${cells.join(" ")}`,
    ),
    `read      ${outcome.refused === null ? `claimed ${outcome.claimed}, doubt ${outcome.doubt}, scope ${outcome.scope}, older ${outcome.older}` : `refused: ${outcome.refused}`}`,
    `          ${read}`,
    `errors    ${errors.length}`,
    ...errors.slice(0, 20),
    `judged    ${judged.exact ? "exact" : "not exact"}`,
    ...judged.why.slice(0, 30).map((line) => `  ${line}`),
    "",
  ].join("\n");
}

export function sheetText(sheet: Sheet): string {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const widths = columns.map((column) =>
    Math.min(widest, Math.max(1, ...sheet.rows.map((row) => cellText(row[column] ?? null).length))),
  );
  const line = (texts: readonly string[]): string =>
    texts.map((text, at) => text.slice(0, widest).padEnd(widths[at] ?? 1)).join("|");
  const rows = sheet.rows.slice(0, mostRows).map((row, at) => {
    const texts = columns.map(
      (column) => (sheet.formulas.has(toA1(at, column)) ? "=" : "") + cellText(row[column] ?? null),
    );
    return `${String(at + 1).padStart(4)}${sheet.hiddenRows.has(at) ? "h" : " "}|${line(texts)}`.trimEnd();
  });
  const merges = sheet.merges.map(({ top, left, bottom, right }) => `${toA1(top, left)}:${toA1(bottom, right)}`);
  return [
    `--- ${sheet.name} (${sheet.visibility})`,
    `     |${line(columns.map(toLetters))}`,
    ...rows,
    `merged: ${merges.slice(0, 40).join(" ")}`,
  ].join("\n");
}

function cellText(value: CellValue): string {
  return value === null
    ? ""
    : String(value)
        .replace(/\n/g, "⏎")
        .replace(/\u00a0/g, "·");
}
