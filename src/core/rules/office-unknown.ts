import { cellOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { normalise } from "../naming/names";
import { readOffices } from "../naming/offices";
import type { Mention } from "../naming/offices";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { shortened } from "../text";

export const officeUnknown: Rule = {
  id: "office-unknown",
  level: "hint",
  fault: { id: "OPD tidak dikenal", en: "Office not known" },
  title: { id: "Setiap OPD ditulis dengan nama yang dikenal", en: "Every office is written by a known name" },
  why: {
    id: "OPD yang ditulis dengan banyak ejaan tampak seperti banyak OPD; daftar tugasnya terpecah.",
    en: "An office in many spellings looks like many offices; its work list falls apart.",
  },
  fix: {
    id: "Pakai satu nama di semua baris, atau tambahkan nama itu ke daftar offices di file instrumen.",
    en: "Use one name in all rows, or add it to the list of offices in the instrument file.",
  },
  needs: ["office"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "OPD"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Disdikbudd"],
      [19, "Sekolah Ramah Anak", 51, 40, "Dinas Angkasa"],
      [20, "Pusat Kreativitas Anak", 35, 30, "Dinas Angkasa"],
    ],
    flags: ["E2", "E3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "OPD"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Dinas Pendidikan dan Kebudayaan, Kemenag"],
    ],
  },
  *check(context) {
    const unknown = new Map<string, { mention: Mention; entry: Entry; rows: number }>();
    for (const { mention, entry } of unknownIn(context)) {
      const key = normalise(mention.text);
      const known = unknown.get(key);
      if (known) known.rows++;
      else unknown.set(key, { mention, entry, rows: 1 });
    }
    for (const { mention, entry, rows } of unknown.values()) {
      const near = mention.near;
      const written = shortened(mention.text);
      yield {
        at: cellOf(entry, "office"),
        entry,
        offices: [mention.text],
        message: {
          id: `OPD "${written}" (${rows} baris) tidak ada dalam daftar${near ? `; mungkin maksudnya ${near}` : ""}; samakan ejaannya, atau tambahkan ke daftar.`,
          en: `The office "${written}" (${rows} ${rows === 1 ? "row" : "rows"}) is not on the list${near ? `; perhaps ${near} is meant` : ""}; use one spelling, or add it to the list.`,
        },
      };
    }
  },
};

/** The offices that are on no list, wherever they are mentioned. */
const unknownIn = perTable(function* (entries, { offices }): Generator<{ mention: Mention; entry: Entry }> {
  for (const entry of entries) {
    if (entry.isTotal) continue;
    for (const mention of readOffices(entry.offices, offices)) if (mention.name === null) yield { mention, entry };
  }
});
