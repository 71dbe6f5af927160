/** --split and --merge on real files: out to a folder, back from other programs, into a copy and nowhere else. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/xlsx/read";
import type { CellChange } from "../../src/xlsx/write/cells/change";
import { patchWorkbook } from "../../src/xlsx/write/patch";
import { toCellRef } from "../../src/core/workbook";
import type { CellValue } from "../../src/core/workbook";
import { all, one, parseXml } from "../xml";
import { fileOf } from "../xlsx/write/books";
import { differing, partsOf } from "../xlsx/write/parts";
import { missing, rowsWith, run, write, writeBook } from "./command";
import type { Outcome } from "./command";
import { suiteFolder } from "../folder";

let folders = 0;

/** A folder that is not there yet. */
function newFolder(): string {
  return join(suiteFolder(), `bagi-${++folders}`);
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** What a title's workbook was split into, once: its files are copied for each test. */
const made = new Map<string, { bytes: Uint8Array; folder: string; outcome: Outcome }>();

/** A workbook whose total is a formula, and its sheets for offices, all of them the test's own. */
async function handedOut(title = "Evaluasi Mandiri Kota Sukamaju") {
  const { bytes, folder: first, outcome } = made.get(title) ?? (await split(title));
  const folder = newFolder();
  cpSync(first, folder, { recursive: true });
  return { file: write("rekap.xlsx", bytes), folder, outcome };
}

async function split(title: string) {
  const rows = [...rowsWith({ A1: title, F37: 80 }), []].map((cells) =>
    cells.map((value): { value: CellValue; formula?: string } => ({ value })),
  );
  rows.push([
    { value: null },
    { value: "Jumlah" },
    ...Array.from({ length: 3 }, () => ({ value: null })),
    { value: 786.8, formula: "SUM(F12:F37)" },
  ]);
  const cells = new Map(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell.formula ? [[`${at},${column}`, { ...cell, type: "formula" as const }] as const] : [],
      ),
    ),
  );
  const file = write(
    "rekap.xlsx",
    await writeXlsx({
      sheets: [
        { name: "Rekap", rows: rows.map((row) => row.map(({ value }) => value)), cells },
        { name: "Catatan", rows: [["x"]] },
      ],
    }),
  );
  const folder = newFolder();
  const one = { bytes: bytesOf(file), folder, outcome: await run(file, "--json", "--split", folder) };
  made.set(title, one);
  return one;
}

/** The same file with answers in cells of its first sheet, as a program that knows nothing of ids would save it. */
async function filledIn(path: string, answers: Readonly<Record<string, CellValue>>): Promise<Uint8Array> {
  const changes = Object.entries(answers).map(([address, value]): CellChange => {
    const { row, column } = toCellRef("", address) ?? { row: 0, column: 0 };
    return { row, column, to: { value } };
  });
  return patchWorkbook(bytesOf(path), "a.xlsx", { cells: new Map([["Isian KLA", changes]]) });
}

test("every office gets one file with its rows, and the workbook stays as it is", async () => {
  const { file, folder, outcome } = await handedOut();
  expect(outcome.code).toBe(1);
  const told = JSON.parse(outcome.out).split;
  expect(told.folder).toBe(made.values().next().value?.folder);
  expect(told.unowned).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(told.files.map((each: { file: string }) => each.file).toSorted());
  const total = told.files.reduce((sum: number, { rows }: { rows: number }) => sum + rows, 0);
  expect(total).toBeGreaterThanOrEqual(26);
  for (const each of told.files) {
    const book = await readWorkbook(bytesOf(join(folder, each.file)), each.file);
    expect(book.sheets[0]?.rows).toHaveLength(5 + each.rows);
    expect(book.sheets[0]?.hiddenColumns).toEqual(new Set([0]));
    expect(book.sheets[0]?.hiddenRows).toEqual(new Set([3]));
  }
  expect(readdirSync(join(file, ".."))).toContain("rekap.xlsx");
});

test("answers come back into a copy: only their cells and the totals over them differ", async () => {
  const { file, folder } = await handedOut();
  const back = write("kembali.xlsx", await filledIn(join(folder, "Bappeda.xlsx"), { E6: 30.25 }));
  const copy = missing("gabung.xlsx");
  const before = bytesOf(file);
  const { out } = await run(file, "--json", "--merge", back, "--into", copy);
  const { merge } = JSON.parse(out);
  expect(merge).toEqual([
    {
      sheet: "Rekap",
      cell: expect.stringMatching(/^F\d+$/),
      from: expect.any(Number),
      to: 30.25,
      file: "kembali.xlsx",
      conflict: false,
    },
  ]);
  expect(bytesOf(file)).toEqual(before);
  expect(differing(before, bytesOf(copy))).toEqual(["xl/worksheets/sheet1.xml"]);
  const [old, now] = [await readWorkbook(before, "a"), await readWorkbook(bytesOf(copy), "a")];
  const changed = (now.sheets[0]?.rows ?? []).flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value === (old.sheets[0]?.rows[row]?.[column] ?? null) ? [] : [`${row} ${column}`],
    ),
  );
  expect(changed).toHaveLength(2);
  const sum = (now.sheets[0]?.rows ?? []).slice(11, 37).reduce((total, cells) => total + Number(cells[5]), 0);
  expect(now.sheets[0]?.rows.at(-1)?.[5]).toBeCloseTo(sum, 10);
  expect(now.sheets[0]?.formulas.size).toBe(1);
});

test("without --into it is a preview, and nothing is written", async () => {
  const { file, folder } = await handedOut();
  const back = write("pratinjau.xlsx", await filledIn(join(folder, "Bappeda.xlsx"), { E6: 30.25 }));
  const before = readdirSync(suiteFolder());
  const { out } = await run(file, "--merge", back);
  expect(out).toMatch(/Isian OPD yang kembali\n {2}1 sel akan berubah; tambahkan --into SALINAN\.xlsx/);
  expect(out).toMatch(/– Rekap · F\d+: [\d,]+ → 30,25 \(pratinjau\.xlsx\)/);
  expect(readdirSync(suiteFolder())).toEqual(before);
});

test("several files, a folder of them and --merge given twice are the same", async () => {
  const { file, folder } = await handedOut();
  const back = newFolder();
  mkdirSync(back);
  const [one, other] = [join(back, "a.xlsx"), join(back, "b.xlsx")];
  const names = readdirSync(folder);
  writeFileSync(one, await filledIn(join(folder, names[0] ?? ""), { E6: 1.5 }));
  writeFileSync(other, await filledIn(join(folder, names[1] ?? ""), { E6: 2.5 }));
  writeFileSync(join(back, "~$a.xlsx"), "");
  const merges: unknown[] = [];
  for (const words of [
    ["--merge", one, other],
    ["--merge", back],
    ["--merge", one, "--merge", other],
  ])
    merges.push(JSON.parse((await run(file, "--json", ...words)).out).merge);
  expect(merges[0]).toHaveLength(2);
  expect(merges[1]).toEqual(merges[0]);
  expect(merges[2]).toEqual(merges[0]);
});

test("offices that disagree make a question: it is told, weighs as a finding, and is not written", async () => {
  const { file, folder } = await handedOut();
  const shared = join(folder, "Bappeda.xlsx");
  const [one, other] = [
    write("satu.xlsx", await filledIn(shared, { E6: 1.5 })),
    write("dua.xlsx", await filledIn(shared, { E6: 2.5 })),
  ];
  const copy = missing("tanya.xlsx");
  const { out, code } = await run(file, "--json", "--merge", one, other, "--into", copy);
  expect(code).toBe(1);
  expect(JSON.parse(out).merge.map(({ to, conflict }: { to: number; conflict: boolean }) => [to, conflict])).toEqual([
    [1.5, true],
    [2.5, true],
  ]);
  expect(bytesOf(copy)).toEqual(bytesOf(file));
  const { out: told } = await run(file, "--merge", one, other, "--lang", "en");
  expect(told).toMatch(/0 cells would change; add --into COPY\.xlsx to write them\. 2 answers are questions first/);
});

test.each<[string, (given: { file: string; back: string; other: string }) => string[], RegExp]>([
  ["a damaged id", ({ file, other }) => [file, "--merge", other], /Tanda pengenal baris 6 .* rusak/],
  ["no sheet of ours", ({ file }) => [file, "--merge", file], /bukan lembar isian dari --split/],
  ["a good file beside a damaged one", ({ file, back, other }) => [file, "--merge", back, other], /rusak/],
  ["the copy over the workbook", ({ file, back }) => [file, "--merge", back, "--into", file], /tidak pernah ditimpa/],
  [
    "the copy over a returned file",
    ({ file, back }) => [file, "--merge", back, "--into", back],
    /tidak pernah ditimpa/,
  ],
  ["--into alone", ({ file }) => [file, "--into", missing("x.xlsx")], /--into hanya berarti bersama --merge/],
  ["a file that is not there", ({ file }) => [file, "--merge", missing("tiada.xlsx")], /tidak ditemukan/],
  ["an empty folder", ({ file }) => [file, "--merge", join(suiteFolder(), "kosong")], /tidak berisi file \.xlsx/],
])("%s ends with 2 and writes nothing", async (_, words, why) => {
  const { file, folder } = await handedOut();
  mkdirSync(join(suiteFolder(), "kosong"), { recursive: true });
  const source = join(folder, "Bappeda.xlsx");
  const [back, other] = [
    write("baik.xlsx", await filledIn(source, { E6: 3 })),
    write("rusak.xlsx", await filledIn(source, { A6: '["kla-baris","1"]#x' })),
  ];
  const copy = missing("tidak-ditulis.xlsx");
  const given = words({ file, back, other });
  const before = [file, back].map(bytesOf);
  const { code, out, err } = await run(
    ...given,
    ...(given.includes("--into") || !given.includes("--merge") ? [] : ["--into", copy]),
  );
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(why);
  expect(existsSync(copy)).toBe(false);
  expect([file, back].map(bytesOf)).toEqual(before);
});

test("the sheet of another city ends with 2 and writes nothing", async () => {
  const { folder } = await handedOut("Evaluasi Mandiri Kota Batu");
  const back = write("batu.xlsx", await filledIn(join(folder, "Bappeda.xlsx"), { E6: 3 }));
  const { file } = await handedOut();
  const copy = missing("campur.xlsx");
  const { code, err } = await run(file, "--merge", back, "--into", copy);
  expect(code).toBe(2);
  expect(err).toMatch(/Kota Batu.*Kota Sukamaju/);
  expect(existsSync(copy)).toBe(false);
});

test("files that are there already are never written over, and then none is", async () => {
  const { file, folder } = await handedOut();
  const path = join(folder, "Bappeda.xlsx");
  writeFileSync(path, "sudah diisi");
  const { code, err } = await run(file, "--split", folder);
  expect(code).toBe(2);
  expect(err).toMatch(/sudah ada dan mungkin sudah diisi/);
  expect(readFileSync(path, "utf8")).toBe("sudah diisi");
});

test("a folder that cannot be made is said", async () => {
  const { file } = await handedOut();
  const { code, err } = await run(file, "--split", join(file, "folder"));
  expect(code).toBe(2);
  expect(err).toMatch(/tidak dapat (?:dibuat|ditulis)/);
});

test("a workbook without offices is said", async () => {
  const rows = rowsWith({}).map((cells) => cells.slice(0, 7));
  const { code, err } = await run(await writeBook("tanpa.xlsx", { Rekap: rows }), "--split", newFolder());
  expect([code, err]).toEqual([2, expect.stringMatching(/Tidak ada baris yang menyebut OPD/)]);
});

test("the other parts of a workbook of another program are in the copy byte for byte", async () => {
  const file = write("lengkap.xlsx", fileOf("openpyxl.xlsx"));
  const folder = newFolder();
  await run(file, "--split", folder);
  const back = write(
    "isi.xlsx",
    await filledIn(join(folder, "Bappeda.xlsx"), { E6: 44, F7: "SK Nomor 9 Tahun 2025 tentang Gugus Tugas.pdf" }),
  );
  const copy = missing("lengkap-gabung.xlsx");
  await run(file, "--merge", back, "--into", copy);
  expect(differing(bytesOf(file), bytesOf(copy))).toEqual(["xl/worksheets/sheet1.xml"]);
  const [sheet] = (await readWorkbook(bytesOf(copy), "a")).sheets;
  expect([sheet?.rows[1]?.[3], sheet?.rows[2]?.[4]]).toEqual([44, "SK Nomor 9 Tahun 2025 tentang Gugus Tugas.pdf"]);
});

test("open cells alone can be typed into, and lists offer the choices", async () => {
  const { folder } = await handedOut();
  const parts = partsOf(bytesOf(join(folder, "Bappeda.xlsx")));
  const sheet = parseXml(parts.get("xl/worksheets/sheet1.xml") ?? "");
  expect(one(sheet, "sheetProtection").attributes).toMatchObject({ sheet: "1" });
  const formats = one(parseXml(parts.get("xl/styles.xml") ?? ""), "cellXfs").children;
  const open = all(sheet, "c").filter(({ attributes }) => {
    const format = formats[Number(attributes.s ?? 0)];
    return format?.children.some(({ name, attributes: { locked } }) => name === "protection" && locked === "0");
  });
  expect(open.length).toBeGreaterThan(0);
  expect(new Set(open.map(({ attributes }) => attributes.r?.replace(/\d+/, "")))).toEqual(new Set(["E", "F"]));
  expect(all(sheet, "dataValidation").length).toBeGreaterThan(0);
});
