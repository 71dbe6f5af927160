import { indicatorsOf } from "../scoring/scoring";
import { groupBy } from "../grouping";
import { translate } from "../formula";
import type { Entry } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import { formulaAt, toA1 } from "../workbook";

export const formulaInconsistent: Rule = {
  id: "formula-inconsistent",
  level: "query",
  fault: { id: "Rumus berbeda dari tetangganya", en: "Formula unlike its neighbours" },
  title: { id: "Rumus dalam satu kolom berpola sama", en: "Formulas down a column follow one pattern" },
  why: {
    id: "Satu rumus yang menyimpang dari tetangganya biasanya salah salin atau salah sel.",
    en: "One formula unlike its neighbours was usually copied wrongly or points at a wrong cell.",
  },
  fix: {
    id: "Samakan rumusnya dengan baris lain, atau jelaskan.",
    en: "Make the formula like the others, or explain.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Capaian", "Nilai Maks", "Nilai Mandiri"],
      [16, "Air Minum dan Sanitasi", 50, 25, { formula: "=C2/100*D2", value: 12.5 }],
      [17, "Kawasan Tanpa Rokok", 50, 30, { formula: "=C3/100*D3", value: 15 }],
      [18, "Wajib Belajar 12 Tahun", 50, 24, { formula: "=C4*D4/100+8", value: 20 }],
      [19, "Sekolah Ramah Anak", 50, 51, { formula: "=C5/100*D5", value: 25.5 }],
      [20, "Pusat Kreativitas Anak", 60, 35, { formula: "=C6/100*D6", value: 21 }],
    ],
    flags: ["E4"],
    good: [
      ["No", "Indikator", "Capaian", "Nilai Maks", "Nilai Mandiri"],
      [16, "Air Minum dan Sanitasi", 50, 25, { formula: "=C2/100*D2", value: 12.5 }],
      [17, "Kawasan Tanpa Rokok", 50, 30, { formula: "=C3/100*D3", value: 15 }],
      [18, "Wajib Belajar 12 Tahun", 50, 24, { formula: "=C4/100*D4", value: 12 }],
      [19, "Sekolah Ramah Anak", 50, 51, { formula: "=C5/100*D5", value: 25.5 }],
    ],
  },
  *check({ reading, entries, score }) {
    const tables = reading.tables.filter(({ grid }) => grid.sheet.formulas.size > 0);
    if (tables.length === 0) return;
    const sums = new Set(indicatorsOf(score).flatMap(({ printed }) => printed));
    const byTable = groupBy(
      entries.filter((entry) => !entry.isTotal && !sums.has(entry)),
      ({ table }) => table,
    );
    for (const table of tables) {
      const rows = byTable.get(table) ?? [];
      for (const column of ["score", "maximum", "achievement"] as const) {
        const at = table.columns.get(column);
        if (at === undefined) continue;
        for (const { entry, formula, usual } of oddOnes(rows, at)) {
          const name = nameOf(entry);
          yield {
            at: { sheet: table.grid.sheet.name, row: entry.row, column: at },
            entry,
            points: column === "score" && entry.score.kind === "number" ? Math.max(0, entry.score.value) : 0,
            message: {
              id: `Rumus ${name.id} adalah ${formula}, sedangkan baris lain berpola ${usual}; periksa kembali.`,
              en: `The formula of ${name.en} is ${formula}, while other rows follow ${usual}; check it.`,
            },
          };
        }
      }
    }
  },
};

interface Odd {
  entry: Entry;
  formula: string;
  usual: string;
}

/** Formulas unlike the pattern that most rows of the same level share. Row totals of different heights are no pattern. */
function oddOnes(rows: readonly Entry[], column: number): Odd[] {
  const levels = new Set(rows.map(({ level }) => level));
  return [...levels].flatMap((level) => {
    const found = rows
      .filter((entry) => entry.level === level)
      .flatMap((entry) => {
        const formula = formulaAt(entry.table.grid.sheet, entry.row, column);
        return formula === null ? [] : [{ entry, formula }];
      });
    const usual = usualOf(found);
    if (!usual) return [];
    return found.flatMap(({ entry, formula }) => {
      const here = translate(usual.formula, entry.row - usual.entry.row, 0);
      return same(formula, here) ? [] : [{ entry, formula, usual: `${here} (${toA1(usual.entry.row, column)})` }];
    });
  });
}

type Written = Pick<Odd, "entry" | "formula">;

/** The formula that at least three rows and two thirds of them agree with, written for its own row. */
function usualOf(found: readonly Written[]): Written | null {
  const counts = new Map<string, { first: Written; count: number }>();
  for (const one of found) {
    const key = translate(one.formula, -one.entry.row + anchor, 0);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { first: one, count: 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return most && most.count >= 3 && most.count * 3 >= found.length * 2 ? most.first : null;
}

/** Every formula is written for this row, far from the sheet's edges, before they are compared. */
const anchor = 500_000;

function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(formula: string): string {
  return formula.replace(/\s+/g, "").toUpperCase();
}
