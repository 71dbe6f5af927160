/** Where tables stand, as the user says it: what may be written, what is refused, and that the one found reads the same again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mappingOf, parseMapping } from "../../../src/core/reading/user/mapping";
import type { Mapping } from "../../../src/core/reading/user/mapping";
import { readEntries } from "../../../src/core/reading/read";
import { toA1, toLetters } from "../../../src/core/workbook";
import type { CellValue, Workbook } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/xlsx/read";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";

/** A table whose headings nobody could guess: `Besar` is the maximum, `Kira-kira` the score. */
const odd: CellValue[][] = [
  ["Catatan tim"],
  ["Urut", "Apa", "Besar", "Kira-kira"],
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
  [20, "Pusat Kreativitas Anak", 35, 30],
];
const oddBook = (): Workbook => workbook(sheet("Rekap", odd));

function parsed(input: unknown): Mapping {
  const result = parseMapping(input);
  if (!result.ok) throw new Error(result.faults.map(({ en }) => en).join("\n"));
  return result.mapping;
}

function faults(input: unknown): string[] {
  const result = parseMapping(input);
  return result.ok ? [] : result.faults.map(({ en }) => en);
}

/** Cell and score of every entry. */
function scores(book: Workbook, mapping?: Mapping): string[] {
  return readEntries(book, kla(), mapping ? { mapping } : {}).entries.map(
    ({ at, score }) => `${toA1(at.row, at.column)} ${score.kind === "number" ? score.value : score.kind}`,
  );
}

const columns = { indicator: "B", maximum: "C", score: "D" };

test.each([
  [{ headingRow: 2 }, true],
  [{ headingRow: 2, firstRow: 3, lastRow: 5 }, true],
  [{ headingRow: 2, firstRow: 3, lastRow: 3 }, true],
  [{ headingRow: 1, firstRow: 3 }, true],
  [{ headingRow: 0, firstRow: 3, lastRow: 9 }, true],
  [{ headingRow: 5 }, true],
  [{ headingRow: 2, firstRow: 2 }, false],
  [{ headingRow: 2, firstRow: 4, lastRow: 3 }, false],
  [{ headingRow: 6 }, false],
  [{ headingRow: 2, firstRow: 6 }, false],
  [{ headingRow: 1_048_576, firstRow: 4, lastRow: 17 }, false],
  [{ headingRow: 0, firstRow: 1_048_576 }, false],
])("rows that go down within the sheet are read, others refused: %j", (rows, isRead) => {
  const { faults: said } = readEntries(oddBook(), kla(), {
    mapping: { Rekap: { ...rows, columns: rows.headingRow === 2 ? columns : {} } },
  });
  const askew = said.filter(({ en }) => en.includes("must be above firstRow"));
  expect(askew).toHaveLength(isRead ? 0 : 1);
});

describe("a mapping", () => {
  test("by letters reads the columns it names, small letters or not", () => {
    const mapping = parsed({ Rekap: { headingRow: 2, columns: { indicator: "B", maximum: "c", score: "D" } } });
    expect(scores(oddBook(), mapping)).toEqual(["B3 20", "B4 40", "B5 30"]);
  });

  test("by the texts of headings reads the same, whatever their case and spaces", () => {
    const mapping = parsed({ Rekap: { headingRow: 2, columns: { indicator: "APA", score: " kira kira " } } });
    expect(scores(oddBook(), mapping)).toEqual(["B3 20", "B4 40", "B5 30"]);
  });

  test("begins at its first row and ends at its last", () => {
    const place = { headingRow: 2, firstRow: 4, columns: { indicator: "B", score: "D" } };
    expect(scores(oddBook(), parsed({ Rekap: place }))).toEqual(["B4 40", "B5 30"]);
    expect(scores(oddBook(), parsed({ Rekap: { ...place, lastRow: 4 } }))).toEqual(["B4 40"]);
  });

  test("with heading row 0 reads from the first row on", () => {
    const book = workbook(sheet("Rekap", odd.slice(2)));
    expect(scores(book, parsed({ Rekap: { headingRow: 0, columns: { indicator: "B", score: "D" } } }))).toEqual([
      "B1 20",
      "B2 40",
      "B3 30",
    ]);
  });

  test("may name several tables of a sheet: each ends where the next begins", () => {
    const book = workbook(
      sheet("Rekap", [...odd, ["Apa", "Kira-kira"], ["Status Gizi Balita", 12], ["Persalinan di Faskes", 15]]),
    );
    const mapping = parsed({
      Rekap: [
        { headingRow: 6, columns: { indicator: "A", score: "B" } },
        { headingRow: 2, columns: { indicator: "B", score: "D" } },
      ],
    });
    expect(scores(book, mapping)).toEqual(["B3 20", "B4 40", "B5 30", "A7 12", "A8 15"]);
  });

  test("leaves the other sheets to be read by their headings", () => {
    const other = sheet("Lain", [
      ["Indikator", "Nilai Mandiri"],
      ["Status Gizi Balita", 12],
    ]);
    const mapping = parsed({ Rekap: { headingRow: 2, columns: { indicator: "B", score: "D" } } });
    expect(scores(workbook(...oddBook().sheets, other), mapping)).toEqual(["B3 20", "B4 40", "B5 30", "A2 12"]);
  });

  test("wins over what would have been found", () => {
    const book = workbook(
      sheet("Rekap", [
        ["Indikator", "Nilai Mandiri", "Nilai Baru"],
        ["Status Gizi Balita", 12, 14],
      ]),
    );
    expect(scores(book)).toEqual(["A2 12"]);
    expect(scores(book, parsed({ Rekap: { headingRow: 1, columns: { indicator: "A", score: "C" } } }))).toEqual([
      "A2 14",
    ]);
  });
});

describe("what the workbook does not have is one sentence each", () => {
  test.each([
    [{ Rekab: { headingRow: 2, columns: { score: "D" } } }, 'names a sheet "Rekab", but the workbook has only: Rekap.'],
    [
      { Rekap: { headingRow: 2, columns: { score: "Nilai" } } },
      'names column "Nilai", but it is not there in heading row 2',
    ],
    [{ Rekap: { headingRow: 2, columns: { score: "Z" } } }, 'names column "Z", but it is not there in heading row 2'],
  ])("%j", (mapping, sentence) => {
    const found = readEntries(oddBook(), kla(), { mapping: parsed(mapping) }).faults;
    expect(found).toHaveLength(1);
    expect(found[0]?.en).toContain(sentence);
    expect(found[0]?.id).not.toBe(found[0]?.en);
  });
});

describe("a file that is no mapping is refused", () => {
  test.each([null, 3, "Rekap", []])("%j", (input) => {
    expect(faults(input)).toEqual([expect.stringMatching(/^The mapping cannot be read; .*\.$/)]);
  });

  test.each([
    [{ Rekap: { columns: { score: "D" } } }, "Rekap → headingRow"],
    [{ Rekap: { headingRow: "2", columns: { score: "D" } } }, "Rekap → headingRow"],
    [{ Rekap: { headingRow: 2.5, columns: { score: "D" } } }, "Rekap → headingRow"],
    [{ Rekap: { headingRow: -1, columns: { score: "D" } } }, "Rekap → headingRow"],
    [{ Rekap: { headingRow: 2 } }, "Rekap → columns"],
    [{ Rekap: { headingRow: 2, columns: { score: 4 } } }, "Rekap → columns → score"],
    [{ Rekap: { headingRow: 2, columns: { score: "" } } }, "Rekap → columns → score"],
  ])("%j: at %s", (input, path) => {
    expect(faults(input)).toEqual([expect.stringContaining(`The mapping at "${path}" cannot be read`)]);
  });

  test("when a name, a heading or a list is longer than any", () => {
    const table = (score: string) => ({ headingRow: 2, columns: { score } });
    const long = "x".repeat(301);
    expect(faults({ [long]: table("D") })).toEqual([
      `The mapping at "${"x".repeat(60)}…" has a sheet name of more than 300 letters; copy the name from the workbook.`,
    ]);
    expect(faults({ Rekap: table("x".repeat(1001)) })).toEqual([
      'The mapping at "Rekap → columns → score" holds more than 1,000 letters; write less.',
    ]);
    expect(faults({ Rekap: Array.from({ length: 1001 }, () => table("D")) })).toEqual([
      'The mapping at "Rekap" holds more than 1,000 tables; write less.',
    ]);
    expect(
      parseMapping({ ["x".repeat(300)]: Array.from({ length: 1000 }, () => table("y".repeat(1000))) }),
    ).toMatchObject({
      ok: true,
    });
  });

  test("with every fault at once", () => {
    expect(faults({ Satu: { headingRow: "2", columns: { score: 4 } }, Dua: { headingRow: 1 } })).toHaveLength(3);
  });

  test("when it names a column that no table has", () => {
    expect(faults({ Rekap: { headingRow: 2, columns: { nilai: "D", score: "E", Maks: "F" } } })).toEqual([
      expect.stringContaining('names a column "nilai" that does not exist'),
      expect.stringContaining('names a column "Maks" that does not exist'),
    ]);
  });
});

describe("the mapping found", () => {
  const samples = ["rekap-274", "lembar-per-klaster", "contoh-bersih"].map((name) => `assets/samples/${name}.xlsx`);
  const fixtures = ["side-by-side", "tables-below", "village-matrix", "sheet-per-cluster", "no-headings"].map(
    (name) => `test/fixtures/${name}.xlsx`,
  );

  test("names rows and columns as Excel does", () => {
    const { tables } = readEntries(
      workbook(
        sheet("Rekap", [
          ["Judul"],
          ["Indikator", "Nilai Mandiri"],
          ["Status Gizi Balita", 12],
          ["Persalinan di Faskes", 15],
        ]),
      ),
      kla(),
    );
    expect(mappingOf(tables)).toEqual({
      Rekap: [{ headingRow: 2, firstRow: 3, lastRow: 4, columns: { indicator: "A", score: "B" } }],
    });
  });

  test.each([...samples, ...fixtures])("in %s reads the same again, through JSON", async (path) => {
    const book = await readWorkbook(new Uint8Array(readFileSync(join(import.meta.dirname, "../../..", path))), path);
    const first = readEntries(book, kla());
    const mapping = parsed(JSON.parse(JSON.stringify(mappingOf(first.tables))));
    const again = readEntries(book, kla(), { mapping });
    const columnsOf = ({ tables }: typeof first): string[] =>
      tables.map(
        ({ top, bottom, columns }) =>
          `${top} ${bottom} ${[...columns].map(([name, at]) => name + toLetters(at)).join()}`,
      );
    expect(columnsOf(again)).toEqual(columnsOf(first));
    expect(scores(book, mapping)).toEqual(scores(book));
    expect(first.entries.length).toBeGreaterThan(0);
  });
});
