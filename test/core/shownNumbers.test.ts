/** How numbers are quoted: as an Indonesian Excel shows them under their format. */
import { kindOfFormat } from "../../src/core/numberKinds";
import { shownNumber } from "../../src/core/shownNumbers";
import { checked, flagged, sheet } from "./grid";

const day = 45720;

test.each<[number, string, string]>([
  [day, "d mmmm yyyy", "4 Maret 2025"],
  [day, "dd/mm/yyyy", "04/03/2025"],
  [day, "[$-421]dd mmmm yyyy;@", "04 Maret 2025"],
  [day, "mmm-yy", "Mar-25"],
  [day, "[$-F800]dddd, mmmm dd, yyyy", "4 Maret 2025"],
  [day, "dddd, d mmm yyyy", "Selasa, 4 Mar 2025"],
  [day, "m/d/yyyy", "04/03/2025"],
  [day + 0.4375, "dd-mm-yyyy hh:mm", "04-03-2025 10:30"],
  [0.5625, "h:mm AM/PM", "1:30 PM"],
  [1.25, "[h]:mm", "30:00"],
  [0.95, "0%", "95%"],
  [0.125, "0.0%", "12,5%"],
  [125_000_000, '"Rp"#,##0', "Rp125.000.000"],
  [125_000_000, "[$Rp-421]#,##0", "Rp125.000.000"],
  [-1500, "#,##0_);(#,##0)", "(1.500)"],
  [1_234_567.5, "#,##0.00", "1.234.567,50"],
  [25_600_000, "0.0,,", "25,6"],
  [5, '0" dokumen"', "5 dokumen"],
  [12, '"SK No. "0"/2025"', "SK No. 12/2025"],
  [7, "000", "007"],
  [0, '0;-0;"-"', "-"],
  [25.5, "# ?/?", "25,5"],
  [1, '"ada"', "ada"],
  [5, ";;;", ""],
])("%d under %s is %s", (value, code, shown) => {
  expect(shownNumber(value, code)).toBe(shown);
});

test("days of a workbook that begins in 1904 are four years later", () => {
  expect(shownNumber(day - 1462, "d mmmm yyyy", true)).toBe("4 Maret 2025");
});

test.each(["d mmmm yyyy", "[h]:mm", "#,##0.00", ";;", '"', "\\", "[", "yyyy\\-", "0.0.0", "@", "%", ""])(
  "nothing breaks under %s, whatever the number",
  (code) => {
    for (const value of [0, -1, 1e300, -1e300, 2_958_466, 0.000_001, Number.MAX_SAFE_INTEGER])
      expect(typeof shownNumber(value, code)).toBe("string");
  },
);

test.each<[string, boolean]>([
  [";;;", true],
  [";;", true],
  [";;;@", true],
  ['""', true],
  ['" "', true],
  ["_ ", true],
  ["[Red];;", true],
  ["0;0;;@", false],
  ["General", false],
  ["", false],
  ["0.00;;", false],
  ['"belum"', false],
  ["[>100];0", false],
  ["@", false],
])("a score under %j is hidden: %s", (code, isHidden) => {
  expect(kindOfFormat(code) === "hidden").toBe(isHidden);
});

const grid = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
  [18, "Wajib Belajar 12 Tahun", 24, 20, day],
  [19, "Sekolah Ramah Anak", 51, 40, "https://drive.google.com/file/d/1sra/view"],
];

test("evidence is quoted as its cell shows it, by its kind where no format is known", () => {
  const plain = sheet("Rekap", grid, { kinds: { E2: "date" } });
  const said = (one: typeof plain) =>
    checked(one).findings.find(({ rule }) => rule === "evidence-doubtful")?.message.id;
  expect(said(plain)).toContain('"4 Maret 2025"');
  expect(said({ ...plain, formats: new Map([["E2", "dd-mmm-yy"]]) })).toContain('"04-Mar-25"');
});

test("a score that its format or its colour hides is told, and counts", () => {
  const plain = sheet("Rekap", grid, { kinds: { D3: "hidden" } });
  const report = checked({ ...plain, unseen: new Set(["D2"]) });
  expect(flagged(report, "hidden-score").sort()).toEqual(["D2", "D3"]);
  expect(report.claimed).toBe(60);
});
