/** Every workbook of the tests and samples, changed in many places: what was asked for is there, and all else as it was. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isFault } from "../../../src/core/fault";
import { toA1, valueAt } from "../../../src/core/workbook";
import type { CellValue, Sheet, Workbook } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/xlsx/read";
import type { CellChange } from "../../../src/xlsx/write/cells/change";
import { patchWorkbook } from "../../../src/xlsx/write/patch";
import { excelParts } from "./books";
import { differing, partsOf } from "./parts";
import { zipped } from "../zipped";
import { sampled } from "../../sampled";

const root = join(import.meta.dirname, "../../..");
const folders = [
  ...[
    "test/fixtures",
    "test/fixtures/cells",
    "test/fixtures/hostile",
    "test/fixtures/reading",
    "test/fixtures/foreign",
  ],
  ...["test/xlsx/files", "test/xlsx/files/carried", "test/xlsx/write/files", "assets/samples"],
];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".xlsx") && !name.startsWith("password"))
    .map((name) => join(folder, name)),
);

/** Repeatable numbers from 0 up to but not including 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const values: readonly CellValue[] = [
  0,
  -1.5,
  1e-7,
  123456789.25,
  true,
  null,
  "teks",
  "=1+1",
  " a\nb ",
  '<&">',
  "_x0041_",
  "é😀",
];

/** Twelve changes within and beyond the used area, none in a merge, an array or a table's heading. */
function changesOf(sheet: Sheet, roll: () => number): CellChange[] {
  const height = Math.min(sheet.rows.length + 5, 400);
  const found = new Map<string, CellChange>();
  for (let turn = 0; turn < 12; turn++) {
    const [row, column] = [Math.floor(roll() * height) + 1, Math.floor(roll() * 14)];
    const isMerged = sheet.merges.some(
      (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
    );
    const value = values[Math.floor(roll() * values.length)] ?? null;
    if (!isMerged && (sheet.arrays?.size ?? 0) === 0) found.set(toA1(row, column), { row, column, to: { value } });
  }
  return [...found.values()];
}

function valuesIn({ sheets }: Workbook, changed: ReadonlyMap<string, readonly CellChange[]>): string[] {
  return sheets.flatMap((sheet) => {
    const own = new Set((changed.get(sheet.name) ?? []).map(({ row, column }) => toA1(row, column)));
    const cells = sheet.rows.flatMap((cells_, row) =>
      cells_.map((value, column) => [toA1(row, column), value] as const),
    );
    const kept = cells.filter(([at, value]) => !own.has(at) && value !== null && String(value).trim() !== "");
    const formulas = [...sheet.formulas].filter(([at]) => !own.has(at)).toSorted();
    return [
      ...kept.map(([at, value]) => `${sheet.name}!${at} ${String(value)}`),
      ...formulas.map(([at, one]) => `${sheet.name}!${at} ${one}`),
    ];
  });
}

test("there are many", () => expect(files.length).toBeGreaterThan(80));

test.each(sampled(files))("%s", async (path) => {
  const bytes = new Uint8Array(readFileSync(join(root, path)));
  const before = await readWorkbook(bytes, path).catch(() => null);
  if (before === null) {
    await expect(patchWorkbook(bytes, path, { marks: new Map() })).rejects.toThrow();
    return;
  }
  const roll = dice(path.length * 7919);
  const cells = new Map(before.sheets.slice(0, 3).map((sheet) => [sheet.name, changesOf(sheet, roll)]));
  const after = await patchWorkbook(bytes, path, { cells });
  const now = await readWorkbook(after, path);
  for (const [name, changes] of cells) {
    const sheet = now.sheets.find((one) => one.name === name);
    for (const { row, column, to } of changes) {
      if (sheet === undefined || to === undefined || !("value" in to)) throw new Error(`${name} is gone.`);
      expect([toA1(row, column), valueAt(sheet, row, column)]).toEqual([toA1(row, column), to.value]);
    }
  }
  expect(valuesIn(now, cells)).toEqual(valuesIn(before, cells));
  expect(differing(bytes, after).every((part) => /sheet\d*\.xml$|calcChain/i.test(part))).toBe(true);
  const areas = before.sheets
    .slice(0, 2)
    .map(
      ({ name }) => [name, [{ level: "error" as const, areas: [{ top: 1, left: 1, bottom: 3, right: 2 }] }]] as const,
    );
  const marked = await patchWorkbook(after, path, { marks: new Map(areas) });
  expect(valuesIn(await readWorkbook(marked, path), new Map())).toEqual(valuesIn(now, new Map()));
  const cleared = await patchWorkbook(marked, path, { marks: new Map() });
  expect(sheetsOf(cleared)).toEqual(sheetsOf(after));
});

/** The sheets' XML without the numbers that say which format comes first: the file's own keep their order, not their numbers. */
function sheetsOf(bytes: Uint8Array): [string, string][] {
  const sheets = [...partsOf(bytes)].filter(([path]) => /worksheets\/[^/]*$/.test(path));
  return sheets.map(([path, xml]) => [path, xml.replace(/ priority="\d+"/g, "")]);
}

/** Replaces, drops or doubles bytes of one part, as bad disks and bad programs do. */
function mutated(seed: number): Uint8Array {
  const roll = dice(seed);
  const paths = Object.keys(excelParts).filter((path) => /\.(?:xml|rels)$/.test(path));
  const path = paths[Math.floor(roll() * paths.length)] ?? "";
  const bytes = Buffer.from(excelParts[path] ?? "");
  const at = Math.floor(roll() * bytes.length);
  const length = Math.floor(roll() * 12);
  const kinds = [
    Buffer.alloc(0),
    Buffer.from("<"),
    Buffer.from('"'),
    Buffer.from("<c/>"),
    Buffer.concat([bytes.subarray(at, at + length), bytes.subarray(at, at + length)]),
  ];
  const piece = kinds[Math.floor(roll() * kinds.length)] ?? Buffer.alloc(0);
  const part = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + length)]);
  return zipped({ ...excelParts, [path]: new Uint8Array(part) });
}

test("a damaged file is patched or refused in a sentence, and never breaks the program", async () => {
  let refused = 0;
  for (let seed = 1; seed <= 600; seed++) {
    const changes: CellChange[] = [
      { row: 1, column: 0, to: { value: seed } },
      { row: 1, column: 3, to: { value: "a" } },
      { row: 11, column: 6, to: { formula: "=A1" } },
    ];
    const asked = patchWorkbook(mutated(seed), "rusak.xlsx", {
      cells: new Map([["Rekap", changes]]),
      marks: new Map([["Rekap", [{ level: "hint", areas: [{ top: 2, left: 0, bottom: 2, right: 0 }] }]]]),
      put: [{ name: "Catatan KLA", rows: [{ cells: ["x"] }] }],
    });
    await asked.catch((error: unknown) => {
      refused++;
      if (!isFault(error)) throw new Error(`Seed ${seed}`, { cause: error });
    });
  }
  expect(refused).toBeGreaterThan(50);
  expect(refused).toBeLessThan(550);
});
