import { cellOf } from "../reading/model/entries";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { formatNumber } from "../text";

export const numberAsText: Rule = {
  id: "number-as-text",
  level: "query",
  fault: { id: "Angka tersimpan sebagai teks", en: "Number stored as text" },
  title: { id: "Setiap angka tersimpan sebagai angka", en: "Every number is stored as a number" },
  why: {
    id: "Excel melewati teks ketika menjumlahkan, sehingga jumlahnya lebih kecil dari yang terlihat.",
    en: "Excel leaves text out of its sums, so the total is less than it looks.",
  },
  fix: {
    id: "Ketik ulang sebagai angka tanpa satuan; pakai pemisah desimal yang dipakai Excel Anda.",
    en: "Type it again as a number without a unit, with the decimal mark of your Excel.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, "20,5"],
      [19, "Sekolah Ramah Anak", "51", 40],
    ],
    flags: ["D2", "C3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20.5],
    ],
  },
  check: perTable(function* (entries) {
    for (const entry of entries) {
      for (const column of ["score", "maximum"] as const) {
        const amount = entry[column];
        if (amount.kind !== "number" || amount.text === null || amount.otherwise !== null || amount.of !== null)
          continue;
        yield {
          at: cellOf(entry, column),
          entry,
          points: column === "score" && !entry.isTotal ? Math.max(0, amount.value) : 0,
          repair: amount.percent ? undefined : { kind: "number", to: amount.value },
          message: {
            id: `"${amount.text}" tersimpan sebagai teks dan tidak ikut dijumlahkan Excel; dibaca ${formatNumber(amount.value, "id", 6)}${amount.percent ? " %" : ""}; jadikan angka.`,
            en: `"${amount.text}" is stored as text, so Excel's sums leave it out; read as ${formatNumber(amount.value, "en", 6)}${amount.percent ? " %" : ""}; make it a number.`,
          },
        };
      }
    }
  }),
};
