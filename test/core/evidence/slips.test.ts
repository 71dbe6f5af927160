/** Typing slips are read as what they meant, and words of their own stay what they are. */
import shipped from "../../../assets/instruments/kla-2024.json";
import { withoutSlip } from "../../../src/core/evidence/text/slips";

test.each([
  ["mnyusul", "menyusul"],
  ["mneyusul", "menyusul"],
  ["menyussul", "menyusul"],
  ["blum", "belum"],
  ["tidk", "tidak"],
  ["terlampr", "terlampir"],
  ["laporn", "laporan"],
  ["sertifkat", "sertifikat"],
  ["intruksi", "instruksi"],
  ["dokumntasi", "dokumentasi"],
  ["tahn", "tahun"],
  ["febuari", "februari"],
  ["menyususl", "menyusul"],
  ["menyusull", "menyusul"],
  ["belim", "belum"],
  ["tifak", "tidak"],
  ["segeta", "segera"],
  ["terlamoir", "terlampir"],
])("%s is %s", (slip, word) => {
  expect(withoutSlip(slip)).toBe(word);
});

test.each(
  (
    "menyusui menyusun tindak kasih lapangan pelaporan dilaporkan anti belu paduan pandan udang lebaran tenang bawa kelar " +
    "seusai saran penataan pemuatan pencairan sandar tenis buket kemen kepal poses poser tada nota mata rumah sudut " +
    "bekas beras berlalu bukit bukaan darah datar diketuk ditempel kontak infak nani pening repot susah susuan telaah teknisi " +
    "benar bulan hapus halus protes dimuat dicuri malam indah alun tampil terampil sunat bulat data dana foto kota tani tahu sari rekam tabel"
  ).split(" "),
)("%s is a word of its own", (word) => {
  expect(withoutSlip(word)).toBe(word);
});

test("no word of the instrument is taken for a slip", () => {
  const words = new Set(
    JSON.stringify(shipped)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [],
  );
  expect(words.size).toBeGreaterThan(1_500);
  expect([...words].filter((word) => withoutSlip(word) !== word)).toEqual([]);
});
