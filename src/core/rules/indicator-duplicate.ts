import { groupBy } from "../grouping";
import type { Entry } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { indicatorsOf } from "../scoring/scoring";
import { byLateness } from "../scoring/revisions";
import { capital, nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import type { Text } from "../text";
import { toA1 } from "../workbook";

const laterText = { id: ", yang menurut catatan atau waktunya lebih akhir", en: ", by remark or time the later one" };
const sameText = { id: "", en: "" };

function advice(isTable: boolean): Text {
  if (!isTable) return { id: "hapus baris ini atau perbaiki namanya", en: "delete the row or fix its name" };
  return {
    id: "seluruh tabel ini mengulang tabel lain: tentukan mana yang berlaku, lalu tulis di judulnya mana yang lama dan mana yang baru",
    en: "this whole table repeats another: decide which one holds, and write into their titles which is the old one and which the new",
  };
}

/** So many rows that stand elsewhere as well are no slips: the table is another version, and may be the one that holds. */
const leastRepeated = 5;

/** The tables that repeat others row by row. */
function repeatedIn(duplicates: readonly Entry[]): Set<Table> {
  return new Set(
    [...groupBy(duplicates, ({ table }) => table)].flatMap(([table, own]) =>
      own.length < leastRepeated ? [] : [table],
    ),
  );
}

export const indicatorDuplicate: Rule = {
  id: "indicator-duplicate",
  level: "error",
  fault: { id: "Indikator tertulis dua kali", en: "Indicator written twice" },
  title: { id: "Setiap indikator hanya sekali dalam satu tabel", en: "Every indicator stands once in a table" },
  why: {
    id: "Indikator yang tertulis dua kali sering salinan dari baris tetangga; nilainya hanya dihitung sekali.",
    en: "An indicator written twice is often a copy of its neighbour; its score counts once.",
  },
  fix: {
    id: "Hapus salah satu barisnya, atau perbaiki nama dan nomornya.",
    en: "Delete one of the rows, or fix its name and number.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
    flags: ["B3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 20],
    ],
  },
  *check({ score }) {
    const tables = repeatedIn(indicatorsOf(score).flatMap(({ duplicates }) => duplicates));
    for (const { duplicates, entries, leaves } of indicatorsOf(score)) {
      for (const entry of duplicates.filter(({ hidden }) => hidden === null)) {
        const first = entries.find(
          (other) => other !== entry && other.part === entry.part && other.level === entry.level,
        );
        if (!first || (entry.score.kind !== "number" && entry.maximum.kind !== "number")) continue;
        const name = nameOf(entry);
        const cell = toA1(first.at.row, first.at.column);
        const todo = advice(tables.has(entry.table) && entry.table !== first.table);
        const isLater = leaves.some((leaf) => leaf.entry === first) && byLateness(first, entry) < 0;
        const why = isLater ? laterText : sameText;
        yield {
          at: entry.at,
          entry,
          points: entry.score.kind === "number" ? Math.max(0, entry.score.value) : 0,
          stake: "difference",
          message: {
            id: `${capital(name.id)} sudah ada di ${cell}${why.id}; nilai di baris ini tidak dihitung; ${todo.id}.`,
            en: `${capital(name.en)} already stands in ${cell}${why.en}; the score of this row does not count; ${todo.en}.`,
          },
        };
      }
    }
  },
};
