/** The conformance set, through the same door as anybody's implementation: the command, a workbook, and the JSON that comes of it. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { caseNames, readCase, toCaseSheets } from "../scripts/conformance/cases";
import { differences } from "../scripts/conformance/compare";
import { readWorkbook } from "../src/xlsx/read";
import { run } from "./cli/command";
import { sampled } from "./sampled";

const folder = join(import.meta.dirname, "conformance/kla-2024");
const names = caseNames(folder);

test("every workbook has its case, and every case its workbook", () => {
  const books = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  expect(books.map((name) => name.slice(0, -5)).sort()).toEqual([...names].sort());
  expect(names.filter((name) => name.startsWith("layout-"))).toHaveLength(12);
  expect(names.length).toBeGreaterThanOrEqual(57);
});

test.each(sampled(names))("%s", async (name) => {
  const { expected, options } = readCase(folder, name);
  const outcome = await run(join(folder, `${name}.xlsx`), "--json", ...options);
  expect(differences(expected, outcome)).toEqual([]);
});

test.each(sampled(names))("%s holds the same cells as its workbook", async (name) => {
  const book = await readWorkbook(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))), name);
  expect(readCase(folder, name).sheets).toEqual(toCaseSheets(book));
});

describe("an implementation that differs", () => {
  const { expected } = readCase(folder, "cells-errors");
  const answer = {
    score: { claimed: 651, supported: { low: 627, high: 627 } },
    indicators: [],
    findings: (expected.findings ?? []).map((one) => ({ ...one, level: "error" })),
  };
  const told = (changes: object, code = 1): string[] =>
    differences(expected, { code, out: JSON.stringify({ ...answer, ...changes }), err: "" });

  test("is told nothing where it conforms", () => expect(told({})).toEqual([]));

  test.each([
    [{ score: { ...answer.score, claimed: 651.006 } }, 1, ["claimed: 651.006, expected 651"]],
    [{ score: { ...answer.score, supported: null } }, 1, [/supported, low: null/, /supported, high: null/]],
    [{ findings: answer.findings.slice(1) }, 1, [/^not found: /]],
    [{ findings: [...answer.findings, { ...answer.findings[0], cell: "D7" }] }, 1, [/^found, not expected: .*!D7$/]],
    [{ findings: [...answer.findings, { rule: "evidence-link-vague", level: "hint", sheet: "x", cell: "A1" }] }, 1, []],
    [{}, 2, [/^exit 2, expected 0 or 1/]],
    [{ score: 5 }, 1, ["stdout is not the JSON that the README describes"]],
  ])("is told so: %j", (changes, code, wanted) => {
    const found = told(changes, code);
    expect(found).toHaveLength(wanted.length);
    for (const [at, one] of wanted.entries()) expect(found[at]).toMatch(one);
  });

  test("is told so where it reads what is no assessment", () => {
    const refused = { refused: true };
    expect(differences(refused, { code: 0, out: "{}", err: "" })).toHaveLength(1);
    expect(differences(refused, { code: 2, out: "", err: "" })).toHaveLength(1);
    expect(differences(refused, { code: 2, out: "", err: "No KLA table was found." })).toEqual([]);
  });
});
