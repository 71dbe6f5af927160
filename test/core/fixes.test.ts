/** What the pane offers to fix: only what leaves no doubt, each with what stands there now. */
import { fixesOf } from "../../src/core/fixes";
import type { ExampleGrid } from "../../src/core/rule";
import { toA1 } from "../../src/core/workbook";
import { checked, sheet } from "./grid";

const fixes = (grid: ExampleGrid): string[] =>
  fixesOf(checked(sheet("Rekap", grid))).map(({ kind, write, shown }) => {
    return `${kind} ${toA1(write.at.row, write.at.column)}: ${shown.from.id} → ${shown.to.id}`;
  });

const headings = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "OPD"];

test("numbers typed as text become numbers, where they can be read in one way", () => {
  expect(
    fixes([
      headings,
      [18, "Wajib Belajar 12 Tahun", "24", "20,5", "Disdikbud"],
      [19, "Sekolah Ramah Anak", 51, "85 %", "Disdikbud"],
    ]),
  ).toEqual(["number C2: 24 → 24", "number D2: 20,5 → 20,5"]);
  const [first] = fixesOf(checked(sheet("Rekap", [headings, [18, "Wajib Belajar 12 Tahun", 24, "20,5", "Disdikbud"]])));
  expect(first?.write).toEqual({
    at: { sheet: "Rekap", row: 1, column: 3 },
    from: { value: "20,5" },
    to: { value: 20.5 },
  });
});

test("a wrong maximum becomes the instrument's, unless it is a formula", () => {
  const wrong = (max: ExampleGrid[number][number]): string[] =>
    fixes([headings, [18, "Wajib Belajar 12 Tahun", max, 20, "Disdikbud"]]);
  expect(wrong(27)).toEqual(["maximum C2: 27 → 24"]);
  expect(wrong({ formula: "=20+7", value: 27 })).toEqual([]);
});

test("codes lose their stray spaces and nothing else", () => {
  expect(
    fixes([
      ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"],
      ["25. Kelana", "Pertanyaan 6", 4, 1],
      [null, "Pertanyaan 7 a", 0.5, 0.5],
      [null, " Pertanyaan  8\u00a0", 1.25, 1],
    ]).map((line) => line.replace(/\u00a0/g, "~")),
  ).toEqual(["code B3: Pertanyaan 7 a → Pertanyaan 7a", "code B4:  Pertanyaan  8~ → Pertanyaan 8"]);
});

test("offices get their one name; unknown ones and the marks between them stay", () => {
  expect(
    fixes([
      headings,
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Dinas Pendidikan dan Kebudayaan / Dinas Angkasa; Dinas Kesehatan"],
      [19, "Sekolah Ramah Anak", 51, 40, "Disdikbud"],
      [20, "Pusat Kreativitas Anak", 35, 30, "Dinas Angkasa"],
    ]),
  ).toEqual([
    "office E2: Dinas Pendidikan dan Kebudayaan / Dinas Angkasa; Dinas Kesehatan → Disdikbud / Dinas Angkasa; Dinkes",
  ]);
});

test("a clean table has nothing to fix", () => {
  expect(fixes([headings, [18, "Wajib Belajar 12 Tahun", 24, 20, "Disdikbud"]])).toEqual([]);
});
