/** Where a note is written: a new sheet, or the first free row of the one that is there, whatever order its columns are in. */
import { removalOf, writingOf } from "../../../src/core/planning/notes/writing";
import type { SettledNote } from "../../../src/core/planning/settled";
import { toA1 } from "../../../src/core/workbook";
import { checked, sheet, workbook } from "../grid";
import type { Grid } from "../grid";

const [finding] = checked(
  sheet("Rekap", [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [18, "Wajib Belajar 12 Tahun", 24, 20, null],
  ]),
).findings;
const note: SettledNote = {
  ...{ id: "evidence-missing/18", value: "20", evidence: "-" },
  ...{ reason: "awaited", note: "", who: "", when: "2026-03-11" },
};

function written(...grids: readonly Grid[]): unknown {
  if (!finding) throw new Error("There is no finding.");
  const book = workbook(...grids.map((grid, at) => sheet(at === 0 ? "Catatan KLA" : `Lain ${at}`, grid)));
  const writing = writingOf(note, finding, book, "id");
  if (writing.is === "sheet") return [writing.name, writing.rows[0]?.[0], writing.rows[1]?.[0]];
  return writing.writes.map(({ at, from, to }) => [at.sheet, toA1(at.row, at.column), from, to]);
}

test("without a sheet of notes one is made, with its headings", () => {
  expect(written()).toEqual(["Catatan KLA", "ID temuan", "evidence-missing/18"]);
  expect(written([["Catatan rapat"]])).toEqual(["Catatan KLA", "ID temuan", "evidence-missing/18"]);
});

test("in the sheet that is there it goes below everything, into columns wherever they are", () => {
  expect(
    written([
      ["Dicatat oleh Bappeda"],
      ["Alasan", "ID temuan", "Tanggal"],
      ["Sedang dilengkapi", "office-missing/7", null],
      [null, null, null, null, "lihat juga lembar 2"],
    ]),
  ).toEqual([
    ["Catatan KLA", "B5", { value: null }, { value: "evidence-missing/18" }],
    ["Catatan KLA", "A5", { value: null }, { value: "Sedang dilengkapi" }],
    ["Catatan KLA", "C5", { value: null }, { value: "2026-03-11" }],
  ]);
});

test("a removal empties the rows of that note in its own columns, and leaves what others wrote beside", () => {
  const book = workbook(
    sheet("Catatan KLA", [
      ["ID temuan", "Alasan", "Milik kami"],
      ["a/1", "Alasan lain", "x"],
      ["b/2", "Alasan lain", "y"],
      ["a/1", null, "z"],
    ]),
  );
  expect(removalOf("a/1", book).map(({ at, to }) => [toA1(at.row, at.column), to])).toEqual([
    ["A2", { value: null }],
    ["B2", { value: null }],
    ["A4", { value: null }],
  ]);
  expect(removalOf("c/3", book)).toEqual([]);
});
