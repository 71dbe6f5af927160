/** The generated workbooks are the same for the same seed, vary in every dimension, and hold what their truth says. */
import { generate } from "../../scripts/bench/reading/book/generate";
import type { ScoreCell, Truth } from "../../scripts/bench/reading/book/truth";
import { catalogue, dimensions, isDimension } from "../../scripts/bench/reading/draw/catalogue";
import { choose } from "../../scripts/bench/reading/draw/choose";
import { diceOf } from "../../scripts/bench/reading/draw/dice";
import { limits } from "../../scripts/bench/reading/draw/limits";
import { firstSeeds, mostSeeds, seedsOf } from "../../scripts/bench/reading/draw/seeds";
import { judge } from "../../scripts/bench/reading/figures/judge";
import { toA1, toCellRef, valueAt } from "../../src/core/workbook";
import type { CellValue, Workbook } from "../../src/core/workbook";
import { kla } from "../instrument";

const some = seedsOf("dev", 250).map((seed) => generate(seed, kla()));
const counted = some.filter(({ truth }) => truth.claimed !== null);

function flat(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (one instanceof Map || one instanceof Set ? [...one] : one));
}

test("a seed gives the same workbook and truth every time", () => {
  for (const seed of [1, 77, 5_000_003]) expect(flat(generate(seed, kla()))).toBe(flat(generate(seed, kla())));
  expect(flat(generate(1, kla()))).not.toBe(flat(generate(2, kla())));
});

test("the sets of seeds have none in common", () => {
  expect(seedsOf("dev", 3)).toEqual([1, 2, 3]);
  expect(firstSeeds.dev + mostSeeds).toBeLessThanOrEqual(firstSeeds["held-out"]);
  expect(() => seedsOf("dev", mostSeeds + 1)).toThrow(String(mostSeeds));
});

test("a limit looks back only, at what is already drawn", () => {
  const place = (name: string): number => (isDimension(name) ? dimensions.indexOf(name) : -1);
  for (const { when, then } of limits) {
    const last = Math.max(...Object.keys(when).map(place));
    expect(Object.keys(then).filter((name) => place(name) <= last)).toEqual([]);
  }
});

test("every value of every dimension appears in 2,000 seeds", () => {
  const seen = new Set(
    seedsOf("dev", 2000).flatMap((seed) => {
      const choices = choose(diceOf(seed));
      return dimensions.map((name) => `${name}=${choices[name]}`);
    }),
  );
  const all = dimensions.flatMap((name) => catalogue[name].map((value) => `${name}=${value}`));
  expect(all.filter((value) => !seen.has(value))).toEqual([]);
  expect(dimensions.length).toBeGreaterThanOrEqual(40);
});

test("what is claimed is the sum of the cells, and of the indicators where they are kept", () => {
  for (const { seed, truth } of counted) {
    const cells = sum(truth.cells.map(({ points }) => points));
    const indicators = sum(truth.perIndicator.filter(({ code }) => !/[A-Z]/.test(code)).map(({ points }) => points));
    expect([seed, cells]).toEqual([seed, truth.claimed]);
    if (!truth.kind.includes("depth=cluster")) expect([seed, indicators]).toEqual([seed, truth.claimed]);
  }
});

function sum(points: readonly (number | null)[]): number {
  return Math.round(points.reduce((all: number, one) => all + (one ?? 0) * 100, 0)) / 100;
}

test("no score is above its maximum", () => {
  const cells = counted.flatMap(({ truth }) => truth.cells);
  expect(cells.filter(({ points, maximum }) => points !== null && (points < 0 || points > maximum))).toEqual([]);
});

test("the cells hold what the truth says of them", () => {
  const wrong = counted.flatMap(({ seed, truth, workbook }) =>
    truth.cells
      .filter((cell) => pointsOf(valueOf(cell, workbook), cell, truth) !== cell.points)
      .map(({ sheet, address }) => `${seed}: ${sheet}!${address}`),
  );
  expect(wrong).toEqual([]);
});

function valueOf({ sheet: name, address }: Pick<ScoreCell, "sheet" | "address">, { sheets }: Workbook): CellValue {
  const sheet = sheets.find((one) => one.name === name);
  const at = toCellRef(name, address);
  if (!sheet || !at) throw new Error(`There is no cell ${name}!${address}.`);
  return valueAt(sheet, at.row, at.column);
}

/** What a person would read in the cell; null for what is no number. */
function pointsOf(value: CellValue, { maximum }: ScoreCell, { kind }: Truth): number | null {
  const [, first] = /^\s*(\d+(?:[.,]\d+)?)/.exec(String(value ?? "")) ?? [];
  if (first === undefined) return null;
  const number = Number(first.replace(",", "."));
  const isOf = (scores: string): boolean => kind.includes(`scores=${scores}`);
  if (isOf("share") || isOf("percent")) return Math.round(number * maximum * 100) / 100;
  if (isOf("percent text") || isOf("hundred")) return Math.round(number * maximum) / 100;
  return number;
}

test("formulas have the results that Excel would keep", () => {
  const wrong = some.flatMap(({ seed, workbook }) =>
    workbook.sheets.flatMap((sheet) =>
      [...sheet.formulas]
        .filter(([address, formula]) => {
          const kept = valueOf({ sheet: sheet.name, address }, workbook);
          return Math.abs(Number(kept) - resultOf(formula, sheet.name, workbook)) > 1e-6;
        })
        .map(([address, formula]) => `${seed}: ${sheet.name}!${address} ${formula}`),
    ),
  );
  expect(wrong).toEqual([]);
});

/** The few forms that the generator writes: sums, products, a share in percent, one cell. */
function resultOf(formula: string, own: string, workbook: Workbook): number {
  const numberAt = (name: string): number => {
    const [, sheet = own, address = ""] = /^(?:'([^']*)'!)?([A-Z]+\d+)$/.exec(name) ?? [];
    const value = valueOf({ sheet, address }, workbook);
    return typeof value === "number" ? value : 0;
  };
  const [, inside] = /^=SUM\((.*)\)$/.exec(formula) ?? [];
  if (inside !== undefined)
    return add(
      inside
        .split(",")
        .flatMap((name) => cellsOf(name))
        .map(numberAt),
    );
  const [, one, other] = /^=([^*/+]+)\*([^*/+]+)$/.exec(formula) ?? [];
  if (one !== undefined && other !== undefined) return numberAt(one) * numberAt(other);
  const [, part, whole] = /^=([^*/+]+)\/([^*/+]+)\*100$/.exec(formula) ?? [];
  if (part !== undefined && whole !== undefined) return (numberAt(part) / numberAt(whole)) * 100;
  return add(formula.slice(1).split("+").map(numberAt));
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The cells of a range in one row or one column. */
function cellsOf(name: string): string[] {
  const [, prefix = "", from = "", to] = /^('[^']*'!)?([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(name) ?? [];
  const [first, last] = [toCellRef("", from), toCellRef("", to ?? from)];
  if (!first || !last) throw new Error(`"${name}" is no range.`);
  const count = last.row - first.row + last.column - first.column + 1;
  const isDown = last.column === first.column;
  return Array.from(
    { length: count },
    (_, at) => prefix + (isDown ? toA1(first.row + at, first.column) : toA1(first.row, first.column + at)),
  );
}

test("sheets have names that Excel takes, each once", () => {
  for (const { seed, workbook } of some) {
    const names = workbook.sheets.map(({ name }) => name.toLowerCase());
    expect([seed, new Set(names).size]).toEqual([seed, names.length]);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
  }
});

test("merged areas do not overlap", () => {
  for (const { seed, workbook } of some) {
    for (const { merges } of workbook.sheets) {
      const cells = merges.flatMap(({ top, left, bottom, right }) => {
        const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
        return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, at) => `${row} ${left + at}`));
      });
      expect([seed, new Set(cells).size]).toEqual([seed, cells.length]);
    }
  }
});

test("a reader that says the truth is judged exact, and one that misses a point is not", () => {
  const { seed, truth } = generate(1, kla());
  const told = {
    refused: null,
    claimed: truth.claimed,
    indicators: truth.perIndicator,
    doubt: null,
    errors: [],
    scope: null,
    older: false,
    silent: null,
    crashed: null,
  };
  expect(judge(seed, truth, told).exact).toBe(true);
  const off = judge(seed, truth, { ...told, claimed: (truth.claimed ?? 0) + 1 });
  expect(off).toMatchObject({ exact: false, total: false, falseClean: true });
  const found = { rule: "total-differs", cell: "Evaluasi!A1", about: ["KEL"] };
  expect(judge(seed, truth, { ...told, errors: [found] })).toMatchObject({ exact: false, falseClean: false });
});
