/** Settled findings: known again after sorting and inserting, open again after a change, counted apart, kept in a sheet of ours. */
import { identitiesOf } from "../../../src/core/planning/notes/identity";
import { noteFor, notesHeading, notesRow, readNotes } from "../../../src/core/planning/notes/sheet";
import { settle } from "../../../src/core/planning/settled";
import type { SettledNote } from "../../../src/core/planning/settled";
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import type { CellValue, Sheet } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { checked, sheet, workbook } from "../grid";

const said = { reason: "correct", note: "Sudah dicek Bappeda", who: "Rina", when: "2026-03-09" } as const;
const link = (name: string): string => `https://drive.google.com/file/d/${name.padStart(24, "x")}/view`;

const heading = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"];
/** Faults of many kinds: no evidence, reused links, a promise, an unknown office, a score over its maximum, a wrong maximum. */
const rows: CellValue[][] = [
  ["Anak yang Memiliki Kutipan Akta Kelahiran", "4.1", 8, 8, "", "Disdukcapil"],
  ["Anak yang Memiliki Kutipan Akta Kelahiran", "4.2", 7, 5, link("a"), "Disdukcapil"],
  ["Ketersediaan Fasilitas Informasi Layak Anak (ILA)", "5.1", 2, 2, `${link("a")}\n${link("b")}`, "Kantor Angin"],
  ["Ketersediaan Fasilitas Informasi Layak Anak (ILA)", "5.2", 3, 99, link("b"), ""],
  ["Pelembagaan Partisipasi Anak", "6.1", 90, 2, "menyusul", "DP3A"],
  ["Pelembagaan Partisipasi Anak", "6.2", 3, 2, "menyusul", "DP3A"],
  ["Pemandu Bakat Anak", "1", 5, 5, link("c"), "DP3A"],
];

function reportOf(own: readonly (readonly CellValue[])[], ...more: readonly Sheet[]): Report {
  return checked(sheet("Klaster I", [["Kota Kediri"], heading, ...own]), ...more);
}

const settledIn = (report: Report, notes: readonly SettledNote[]): number => settle(report, notes).settled.length;

function notesOf(report: Report): SettledNote[] {
  return report.findings.flatMap((finding) => noteFor(finding, report, said) ?? []);
}

test("ids tell the findings apart and are no cells", () => {
  const ids = identitiesOf(reportOf(rows)).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("score-over-maximum/5.2");
  expect(ids).toContain("evidence-missing/4.1");
  expect(ids.filter((id) => id.startsWith("office-unknown/5.1/"))).toHaveLength(1);
});

test("every finding settled stays so after rows were sorted, inserted and moved to another column order", () => {
  const before = reportOf(rows);
  const notes = notesOf(before);
  expect(settledIn(before, notes)).toBe(before.findings.length);
  const [above, below] = [["Catatan internal"], ["Data per 3 Maret"]];
  const moved = checked(
    sheet("Isian Klaster 1", [
      ...[above, [], below, [...heading, "Ket"]],
      ...rows.toSorted((a, b) => String(b[0]).localeCompare(String(a[0])) || String(b[1]).localeCompare(String(a[1]))),
    ]),
  );
  const { open, settled, reopened, gone } = settle(moved, notes);
  expect(open.map(({ rule, message }) => `${rule}: ${message.id}`)).toEqual([]);
  expect(settled).toHaveLength(before.findings.length);
  expect([reopened, gone]).toEqual([[], []]);
});

test.each([
  ["a score", 1, 3, 6, "value"],
  ["evidence", 4, 4, "segera menyusul", "evidence"],
  ["a maximum that differs", 4, 2, 91, "value"],
  ["an office", 2, 5, "Kantor Hujan", "value"],
] as const)("%s that changed opens its finding again and tells it", (_, row, column, to, changed) => {
  const before = reportOf(rows);
  const notes = notesOf(before);
  const after = reportOf(rows.map((cells, at) => (at === row ? cells.with(column, to) : cells)));
  const { open, reopened, settled } = settle(after, notes);
  expect(reopened.length).toBeGreaterThan(0);
  expect(reopened.map((one) => one.changed)).toContain(changed);
  expect(reopened.every(({ finding }) => open.includes(finding))).toBe(true);
  expect(open.length + settled.length).toBe(after.findings.length);
});

test("a note about one document does not settle another of the same question, nor is the other said to have changed", () => {
  const before = reportOf(rows);
  const one = before.findings.find(({ rule, question }) => rule === "evidence-reused" && question === "1");
  const note = one && noteFor(one, before, said);
  const { settled, reopened } = settle(before, note ? [note] : []);
  expect(settled.map(({ finding }) => finding)).toEqual([one]);
  expect(reopened).toEqual([]);
});

test("what was fixed is told as gone, and a number typed by hand in another way is no change", () => {
  const before = reportOf(rows.map((cells, at) => (at === 1 ? cells.with(3, 5.5) : cells)));
  const notes = notesOf(before).map((note) => ({ ...note, value: note.value?.replace(".", ",") ?? null }));
  expect(settledIn(before, notes)).toBe(before.findings.length);
  const fixed = reportOf(rows.map((cells, at) => (at === 0 ? cells.with(4, link("d")) : cells)));
  expect(settle(fixed, notesOf(reportOf(rows))).gone.map(({ id }) => id)).toContain("evidence-missing/4.1");
});

test("a note without value and evidence holds as long as its finding is there", () => {
  const bare = { ...said, id: "evidence-missing/4.1", value: null, evidence: null };
  expect(settledIn(reportOf(rows), [bare])).toBe(1);
  expect(settledIn(reportOf(rows.map((cells, at) => (at === 0 ? cells.with(3, 7) : cells))), [bare])).toBe(1);
});

function notesSheet(report: Report, notes: readonly SettledNote[], language: "id" | "en" = "id"): Sheet {
  const lines = notes.map((note, at) => notesRow(note, report.findings[at] ?? null, language));
  return sheet(language === "id" ? "Catatan KLA" : "KLA notes", [["Catatan"], [], notesHeading(language), ...lines]);
}

test.each(["id", "en"] as const)(
  "the sheet %s gives back what was written into it, sorted and with columns moved",
  (language) => {
    const report = reportOf(rows);
    const notes = notesOf(report);
    const written = notesSheet(report, notes, language);
    expect(readNotes({ sheets: [written] })).toEqual({ notes, lost: [] });
    // Excel flags numbers that are kept as text.
    expect(written.rows.flat()).toContain(99);
    const moved = written.rows.slice(2).map((cells) => ["x", ...cells.toReversed()]);
    const sorted = [...moved.slice(0, 1), ...moved.slice(1).toReversed()];
    expect(readNotes({ sheets: [sheet("Sheet9", sorted)] }).notes).toEqual(notes.toReversed());
  },
);

test("the sheet is none of the city's: nothing in it is read, scored or said to be unread", () => {
  const before = reportOf(rows);
  const after = reportOf(rows, notesSheet(before, notesOf(before)));
  expect(after.claimed).toBe(before.claimed);
  expect(after.entries).toHaveLength(before.entries.length);
  expect(after.unread).toEqual(before.unread);
  expect(after.tables.map(({ grid }) => grid.sheet.name)).toEqual(["Klaster I"]);
  expect(settledIn(after, readNotes(after.workbook).notes)).toBe(before.findings.length);
});

test("a city's own sheet of that name is read as any other", () => {
  const own = sheet("Catatan KLA", [["Kota Kediri"], heading, ...rows]);
  expect(check(workbook(own), kla()).entries.length).toBe(reportOf(rows).entries.length);
});

test("a row that lost its id is told, own reasons are kept, and a date is read as one", () => {
  const grid = [
    ["ID temuan", "Alasan", "Penjelasan", "Oleh", "Tanggal"],
    ["", "Sudah benar seperti tertulis", "", "Rina", ""],
    ["evidence-missing/4.1", "rusak saat banjir", "lihat BA", "Rina", 46090],
    [],
    ["evidence-missing/4.2", "SEDANG  DILENGKAPI", "", "", "9 Maret"],
  ];
  expect(readNotes({ sheets: [sheet("X", grid)] })).toEqual({
    lost: [{ sheet: "X", row: 1 }],
    notes: [
      expect.objectContaining({
        reason: "other",
        note: "rusak saat banjir: lihat BA",
        when: "2026-03-09",
        value: null,
      }),
      expect.objectContaining({ reason: "awaited", note: "", when: "9 Maret" }),
    ],
  });
});

test("headings of ours stand within the first thirty rows", () => {
  const notes = (above: number) => {
    const rows = Array.from({ length: above }, (): CellValue[] => ["catatan"]);
    const grid = [...rows, ["ID temuan", "Alasan"], ["evidence-missing/4.1", "Sedang dilengkapi"]];
    return readNotes({ sheets: [sheet("X", grid)] }).notes.length;
  };
  expect([notes(29), notes(30)]).toEqual([1, 0]);
});
