/** The format of a case: cells as plain data, and what has to be said of them. Described in test/conformance/README.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { toA1 } from "../../src/core/workbook";
import type { Workbook } from "../../src/core/workbook";

const value = z.nullable(z.union([z.string(), z.number(), z.boolean()]));

const sheetShape = z.strictObject({
  name: z.string(),
  visibility: z.enum(["visible", "hidden", "veryHidden"]),
  rows: z.array(z.array(value)),
  formulas: z.record(z.string(), z.string()),
  merges: z.array(z.string()),
  hiddenRows: z.array(z.int()),
  hiddenColumns: z.array(z.int()),
  kinds: z.record(z.string(), z.enum(["date", "time", "percent", "hidden"])),
  links: z.record(z.string(), z.string()),
  pictures: z.array(z.string()),
});

const expectedShape = z.strictObject({
  refused: z.boolean(),
  claimed: z.optional(z.nullable(z.number())),
  supported: z.optional(z.strictObject({ low: z.number(), high: z.number() })),
  points: z.optional(z.record(z.string(), z.number())),
  families: z.optional(z.array(z.string())),
  findings: z.optional(z.array(z.strictObject({ rule: z.string(), sheet: z.string(), cell: z.string() }))),
  absent: z.optional(z.array(z.string())),
});

const caseShape = z.strictObject({
  format: z.literal(1),
  instrument: z.string(),
  about: z.string(),
  options: z.array(z.string()),
  expected: expectedShape,
  sheets: z.array(sheetShape),
});

export type Expected = Readonly<z.infer<typeof expectedShape>>;
export type Case = Readonly<z.infer<typeof caseShape>>;
type CaseSheet = z.infer<typeof sheetShape>;

/** The names of an instrument's cases, without their endings. */
export function caseNames(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -5)] : []));
}

/** @throws ZodError when the file is no case. */
export function readCase(folder: string, name: string): Case {
  return caseShape.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));
}

/** The cells of a workbook as a case writes them down. */
export function toCaseSheets({ sheets }: Workbook): CaseSheet[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.rows.map((cells) => [...cells]),
    formulas: Object.fromEntries(sheet.formulas),
    merges: sheet.merges.map(({ top, left, bottom, right }) => `${toA1(top, left)}:${toA1(bottom, right)}`),
    hiddenRows: [...sheet.hiddenRows].map((row) => row + 1),
    hiddenColumns: [...sheet.hiddenColumns].map((column) => column + 1),
    kinds: Object.fromEntries(sheet.kinds ?? []),
    links: Object.fromEntries(sheet.links ?? []),
    pictures: [...(sheet.pictures ?? [])],
  }));
}
