/**
 * Writes cases: `npx tsx scripts/conformance/make.ts`. What has to be said is written down here, or is the truth that a
 * generated workbook was made with; never what the check says.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseInstrument } from "../../src/core/instrument/instrument";
import type { Instrument } from "../../src/core/instrument/instrument";
import type { Workbook } from "../../src/core/workbook";
import { readWorkbook } from "../../src/xlsx/read";
import { generate } from "../bench/reading/book/generate";
import type { Generated } from "../bench/reading/book/generate";
import { save } from "../bench/reading/figures/save";
import { seedsOf } from "../bench/reading/draw/seeds";
import { toCaseSheets } from "./cases";
import type { Case, Expected } from "./cases";
import { known } from "./known";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "test/conformance/kla-2024");

async function main(): Promise<void> {
  for (const { file, about, expected, options = [] } of known) {
    const path = join(root, "test/fixtures", file);
    const name = file.replace("/", "-").replace(".xlsx", "");
    copyFileSync(path, join(folder, `${name}.xlsx`));
    put(name, about, options, expected, await readWorkbook(new Uint8Array(readFileSync(path)), file));
  }
  const instrument = shipped();
  for (const family of families(instrument)) await putGenerated(family);
}

/** The first workbook of each family of layouts that is neither large nor doubtful by its making. */
function families(instrument: Instrument): Generated[] {
  const found = new Map<string, Generated>();
  for (const seed of seedsOf("dev", 600)) {
    const made = generate(seed, instrument);
    const family = made.truth.kind.find((one) => one.startsWith("keeper=")) ?? "";
    if (!found.has(family) && isFit(made)) found.set(family, made);
  }
  return [...found.values()];
}

/** Rows of all sheets; larger ones show no other layout. */
const mostRows = 150;

function isFit({ truth, workbook }: Generated): boolean {
  const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return truth.verdict === "assessment" && !truth.ambiguous && truth.expectedFindings.length === 0 && rows <= mostRows;
}

async function putGenerated({ seed, truth, workbook }: Generated): Promise<void> {
  const family = (truth.kind.find((one) => one.startsWith("keeper=")) ?? "=").split("=")[1] ?? "";
  const name = `layout-${family.replaceAll(" ", "-")}`;
  const path = join(folder, `${name}.xlsx`);
  const draft = mkdtempSync(join(tmpdir(), "kla-conformance-"));
  await save({ seed, truth, workbook }, draft);
  const points = truth.perIndicator.flatMap(({ code, points: own }): [string, number][] =>
    own === null || /[A-Z]/.test(code) ? [] : [[code, own]],
  );
  const expected = { refused: false, claimed: truth.claimed, points: Object.fromEntries(points) };
  copyFileSync(join(draft, `${seed}.xlsx`), path);
  rmSync(draft, { recursive: true });
  put(name, `${truth.kind.join(", ")}`, [], expected, await readWorkbook(new Uint8Array(readFileSync(path)), name));
}

function put(name: string, about: string, options: readonly string[], expected: Expected, book: Workbook): void {
  const { sheets, ...head }: Case = {
    ...{ format: 1, instrument: "kla-2024", about },
    ...{ options: [...options], expected, sheets: toCaseSheets(book) },
  };
  writeFileSync(join(folder, `${name}.json`), textOf(head, sheets));
}

/** One row of cells a line, so that a change of one row shows as one. */
function textOf(head: Omit<Case, "sheets">, sheets: Case["sheets"]): string {
  const written = sheets.map(({ rows, ...rest }) => {
    const lines = rows.map((cells) => `      ${JSON.stringify(cells)}`).join(",\n");
    const others = Object.entries(rest).map(([key, one]) => `      ${JSON.stringify(key)}: ${JSON.stringify(one)}`);
    return `    {\n${others.join(",\n")},\n      "rows": [\n${lines}\n      ]\n    }`;
  });
  const before = JSON.stringify(head, null, 2).slice(0, -2);
  return `${before},\n  "sheets": [\n${written.join(",\n")}\n  ]\n}\n`;
}

function shipped(): Instrument {
  const parsed = parseInstrument(JSON.parse(readFileSync(join(root, "assets/instruments/kla-2024.json"), "utf8")));
  if (!parsed.ok) throw new Error("The shipped instrument does not pass its own door.");
  return parsed.instrument;
}

await main();
