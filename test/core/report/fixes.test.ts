/** What the pane offers to fix: only what leaves no doubt, each with what stands there now. */
import { fixesAmong, fixesOf } from "../../../src/core/report/fixes";
import type { ExampleGrid } from "../../../src/core/rule/rule";
import { toA1 } from "../../../src/core/workbook";
import { checked, sheet } from "../grid";

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

test("an office gets the spelling that the city uses most, as a proposal; unknown ones and the marks between them stay", () => {
  const rows = (...offices: string[]): string[] =>
    fixes([headings, ...offices.map((office, at) => [18 + at, names[at] ?? "", maxima[at] ?? 0, 20, office])]);
  const names = ["Wajib Belajar 12 Tahun", "Sekolah Ramah Anak", "Pusat Kreativitas Anak"];
  const maxima = [24, 51, 35];
  expect(rows("Dinas Kesehatan / Dinas Angkasa; Disdikbud", "Dinkes", "Dinas Kesehatan")).toEqual([
    "office E3: Dinkes → Dinas Kesehatan",
  ]);
  expect(rows("Dinas Kesehatan / Dinas Angkasa; Disdikbud", "Dinkes", "Dinkes")).toEqual([
    "office E2: Dinas Kesehatan / Dinas Angkasa; Disdikbud → Dinkes / Dinas Angkasa; Disdikbud",
  ]);
});

test("among spellings that are equally frequent, the office's one name wins, else the first", () => {
  const all = [headings, [18, "Wajib Belajar 12 Tahun", 24, 20, "Dinas Kesehatan"]];
  expect(fixes([...all, [19, "Sekolah Ramah Anak", 51, 40, "Dinkes"]])).toEqual([
    "office E2: Dinas Kesehatan → Dinkes",
  ]);
  expect(fixes(all)).toEqual([]);
});

test("only spellings are proposals", () => {
  const found = fixesOf(
    checked(
      sheet("Rekap", [
        headings,
        [18, "Wajib Belajar 12 Tahun", 24, "20,5", "Dinas Kesehatan"],
        [19, "Sekolah Ramah Anak", 51, 40, "Dinkes"],
      ]),
    ),
  );
  expect(found.map(({ kind, isSure }) => [kind, isSure])).toEqual([
    ["number", true],
    ["office", false],
  ]);
});

test("a clean table has nothing to fix", () => {
  expect(fixes([headings, [18, "Wajib Belajar 12 Tahun", 24, 20, "Disdikbud"]])).toEqual([]);
});

test("those among some findings are of their cells, without the proposals of other rows", () => {
  const report = checked(
    sheet("Rekap", [
      headings,
      [18, "Wajib Belajar 12 Tahun", 27, 20, "Disdikbud"],
      [19, "Sekolah Ramah Anak", 51, "40,5", "Dinas Pendidikan dan Kebudayaan"],
      [20, "Pusat Kreativitas Anak", 35, 20, "Disdikbud"],
    ]),
  );
  const all = fixesOf(report);
  expect(all.map(({ kind }) => kind)).toEqual(["maximum", "number", "office"]);
  const some = report.findings.filter(({ indicator }) => indicator === "18");
  expect(fixesAmong(all, some).map(({ kind }) => kind)).toEqual(["maximum"]);
  expect(fixesAmong(all, [])).toEqual([]);
});
