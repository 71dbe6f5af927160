import { expectedScores } from "../scoring/expected";
import { cellOf, has } from "../reading/model/entries";
import { readOffices } from "../naming/offices";
import { capital, nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";

export const officeMissing: Rule = {
  id: "office-missing",
  level: "query",
  fault: { id: "Tanpa OPD", en: "Without an office" },
  title: { id: "Setiap isian punya OPD penanggung jawab", en: "Every entry has a responsible office" },
  why: {
    id: "Tanpa OPD, tidak ada yang dapat diminta melengkapi data dukungnya.",
    en: "Without an office nobody can be asked to complete the evidence.",
  },
  fix: { id: "Isi OPD penanggung jawabnya.", en: "Fill in the responsible office." },
  needs: ["office"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "OPD"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Disdikbud"],
      [19, "Sekolah Ramah Anak", 51, 40, null],
    ],
    flags: ["E3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "OPD"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Disdikbud, Kemenag"],
    ],
  },
  *check({ score, entries, instrument }) {
    const expected = expectedScores(score);
    const rows =
      expected.length > 0 ? expected : entries.filter(({ isTotal, level }) => !isTotal && level !== "cluster");
    for (const entry of rows) {
      if (!has(entry, "office") || readOffices(entry.offices, instrument.offices).length > 0) continue;
      const name = nameOf(entry);
      yield {
        at: cellOf(entry, "office"),
        entry,
        points: entry.score.kind === "number" ? Math.max(0, entry.score.value) : 0,
        message: {
          id: `${capital(name.id)} belum punya OPD penanggung jawab; isi namanya.`,
          en: `${capital(name.en)} has no responsible office yet; fill in its name.`,
        },
      };
    }
  },
};
