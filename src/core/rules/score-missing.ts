import { cellOf } from "../reading/entries";
import type { Entry } from "../reading/entries";
import { expectedScores, isUncalculated } from "../scoring/expected";
import { capital, nameOf } from "../rule";
import type { Rule } from "../rule";
import { sharersOf } from "../scoring/shared";
import { formatPoints } from "../text";
import type { Text } from "../text";
import { toA1 } from "../workbook";

export const scoreMissing: Rule = {
  id: "score-missing",
  level: "error",
  title: { id: "Setiap nilai sudah diisi", en: "Every score is filled in" },
  why: {
    id: "Nilai yang kosong tidak dihitung; belum diisi tidak sama dengan nol.",
    en: "A blank score does not count; not filled in is not the same as zero.",
  },
  fix: { id: "Isi nilainya, atau isi 0 bila memang tidak ada.", en: "Fill in the score, or 0 when there is none." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, null],
      [20, "Pusat Kreativitas Anak", 35, "-"],
    ],
    flags: ["D3", "D4"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 0],
    ],
  },
  *check({ score, entries }) {
    const sharers = sharersOf(entries);
    for (const entry of expectedScores(score)) {
      if ((entry.score.kind !== "blank" && entry.score.kind !== "placeholder") || isUncalculated(entry)) continue;
      const points = entry.question?.max ?? entry.part?.max ?? entry.indicator?.max ?? entry.cluster?.max ?? 0;
      yield {
        at: cellOf(entry, "score"),
        entry,
        points,
        stake: "unclaimed",
        message: messageOf(entry, sharers(entry), points),
      };
    }
  },
};

function messageOf(entry: Entry, sharers: readonly Entry[], points: number): Text {
  const name = nameOf(entry);
  const [filled] = sharers;
  if (filled && filled !== entry) {
    const [first, cells] = [nameOf(filled), mergedCells(entry)];
    return {
      id: `Nilai ${name.id} tergabung dengan nilai ${first.id} dalam satu sel (${cells}), yang hanya dihitung untuk ${first.id}; pisahkan selnya, lalu isi nilai masing-masing.`,
      en: `The score of ${name.en} is merged into one cell with that of ${first.en} (${cells}), which counts for ${first.en} alone; unmerge the cell, then fill in each score.`,
    };
  }
  const written = entry.score.kind === "placeholder" ? ` ("${entry.score.text}")` : "";
  return {
    id: `Nilai ${name.id} belum diisi${written}: ${formatPoints(points, "id")}; isi nilainya, atau 0 bila memang tidak ada.`,
    en: `${capital(name.en)} has no score yet${written}: ${formatPoints(points, "en")}; fill it in, or 0 when there is none.`,
  };
}

/** "D5:D6". */
function mergedCells({ table, row }: Entry): string {
  const column = table.columns.get("score") ?? 0;
  const area = table.grid.mergeAt(row, column);
  return area ? `${toA1(area.top, area.left)}:${toA1(area.bottom, area.right)}` : toA1(row, column);
}
