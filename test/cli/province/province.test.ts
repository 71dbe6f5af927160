/** A province in one run, through the real command: order, what is broken, what is written, and how it ends. */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { builtCommand } from "../../built";
import { goodRows, run, runChild, runChildWith } from "../command";
import { cityRows } from "../../core/province/cities";
import type { Cell } from "../../core/province/cities";

const root = join(import.meta.dirname, "../../..");
const home = mkdtempSync(join(tmpdir(), "kla-province-"));
afterAll(() => rmSync(home, { recursive: true }));

async function write(name: string, sheets: Record<string, Cell[][]>): Promise<string> {
  const path = join(home, name);
  mkdirSync(join(path, ".."), { recursive: true });
  const content = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: rows.map((row) => [...row]) }));
  writeFileSync(path, await writeXlsx({ sheets: content }));
  return path;
}

const linesOf = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("four cities and a locked workbook", () => {
  const wanted = [
    ["Kota A", 934.2, 701, 742],
    ["Kabupaten B", 913, 602, 602],
    ["Kabupaten C", 721, 588.4, 640],
    ["Kabupaten D", 687, 499.99, 512],
  ] as const;

  beforeAll(async () => {
    for (const [city, claimed, low, high] of wanted)
      await write(`empat/${city}.xlsx`, { Rekap: cityRows({ claimed, low, high }) });
    copyFileSync(join(root, "test/xlsx/files/password.xlsx"), join(home, "empat/e-terkunci.xlsx"));
    writeFileSync(join(home, "empat/~$Kota A.xlsx"), "lock");
    writeFileSync(join(home, "empat/surat.pdf"), "%PDF");
  });

  const board = join(home, "empat/papan.xlsx");

  test("as lines of JSON: the four and why the fifth was not read, in order, then Provila", async () => {
    const { code, out, err } = runChild(join(home, "empat"), "--board", board, "--json");
    // After five seconds it also says how far it is.
    expect(err).toMatch(/^1 file lain bukan buku kerja Excel, jadi tidak diperiksa: surat\.pdf\.\n/);
    const lines = linesOf(out);
    expect(code).toBe(2);
    expect(lines.map((line) => [line.city, line.claimed, line.supported])).toEqual([
      // A bare word is no city that could be counted.
      [null, null, null],
      ["Kabupaten B", 913, { low: 602, high: 602 }],
      ["Kabupaten C", 721, { low: 588.4, high: 640 }],
      ["Kabupaten D", 687, { low: 499.99, high: 512 }],
      ["Kota A", 934.2, { low: 701, high: 742 }],
      [undefined, undefined, undefined],
    ]);
    expect(Object.keys(lines[1] ?? {})).toEqual([
      ...["file", "city", "claimed", "supported", "verified", "tier", "findings", "doubt", "unreadable", "settled"],
    ]);
    expect(lines[0]).toMatchObject({ file: "e-terkunci.xlsx", findings: null, doubt: null });
    expect(lines[0]?.unreadable).toContain("dilindungi kata sandi");
    expect(lines[4]).toMatchObject({
      // Nearly all of its scores are the maximum itself.
      ...{ file: "Kota A.xlsx", doubt: "likely", unreadable: null, verified: null },
      tier: { claimed: { id: "kla" }, supported: { low: { id: "nindya" }, high: { id: "nindya" } }, verified: null },
    });
    expect(lines[5]).toMatchObject({ provila: { any: "open", madya: "no" } });
    expect(JSON.stringify(lines[5])).toContain("0,01 poin (1,01 ke 501 yang tercetak)");
    const { sheets } = await readXlsx(readFileSync(board));
    expect(sheets.map(({ name }) => name)).toEqual(["Papan", "Provila", "Catatan"]);
    expect(sheets[0]?.rows[2]?.slice(0, 4)).toEqual(["Kabupaten D", 687, 499.99, 512]);
  });

  test("for people, with the notes as files; the board of the run before lies in the folder, and is no city", () => {
    const notes = join(home, "catatan");
    const { code, out } = runChild(join(home, "empat"), "--board", board, "--notes", notes, "--workers", "1");
    expect(code).toBe(2);
    expect(out).toContain("Menurut klaim, 4 dari 4 yang terbaca berpredikat, dan 4 sekurangnya Madya.");
    expect(out).toMatch(/Kabupaten D +687 +499,99–512/);
    expect(readdirSync(notes).toSorted()).toEqual([
      ...["KLA Kabupaten B.txt", "KLA Kabupaten C.txt", "KLA Kabupaten D.txt", "KLA Kota A.txt", "KLA e-terkunci.txt"],
    ]);
    expect(readFileSync(join(notes, "KLA Kota A.txt"), "utf8")).toContain("Terdukung bukti: 701–742 (Nindya)");
  });
});

test("a workbook with a sheet a city is as many assessments", async () => {
  const rows = (low: number) => cityRows({ claimed: 700, low, high: 700 });
  const path = await write("provinsi.xlsx", {
    "Kota Satu": rows(650),
    "Kab Dua": rows(480),
    "Kab Tiga": rows(700),
  });
  const board = join(home, "tiga.html");
  const { code, out } = runChild(path, "--board", board, "--json");
  expect(linesOf(out).map(({ file, city, supported }) => [file, city, supported])).toEqual([
    ["provinsi.xlsx (Kota Satu)", "Kota Satu", { low: 650, high: 700 }],
    ["provinsi.xlsx (Kab Dua)", "Kabupaten Dua", { low: 480, high: 700 }],
    ["provinsi.xlsx (Kab Tiga)", "Kabupaten Tiga", { low: 700, high: 700 }],
    [undefined, undefined, undefined],
  ]);
  expect(code).toBe(1);
  const page = readFileSync(board, "utf8");
  expect(page).toContain("Setiap kabupaten/kota berpredikat (Pratama ke atas): belum pasti.");
  const single = await run(path);
  expect(single).toMatchObject({ code: 2, out: "" });
  expect(single.err).toContain("semuanya dengan --board");
});

test("findings with a reason on a workbook's own sheet are counted apart, and its points stay at risk", async () => {
  const rows = cityRows({ claimed: 721, low: 588.4, high: 640 });
  const plain = await write("alasan/tanpa.xlsx", { Rekap: rows });
  const { findings } = JSON.parse((await run(plain, "--json")).out);
  const noted = findings.slice(0, 3).map(({ id }: { id: string }) => [id, "Bukti ada di tempat lain"]);
  const path = await write("alasan/Kota C.xlsx", { Rekap: rows, "Catatan KLA": [["ID temuan", "Alasan"], ...noted] });
  const board = join(home, "alasan/papan.html");
  const [open, shown] = [
    runChild(path, "--json", "--board", board).out,
    runChild(path, "--json", "--board", board, "--final").out,
  ];
  const count = (line: Record<string, unknown> | undefined) =>
    Object.values(line?.findings ?? {}).reduce((a, b) => a + b, 0);
  expect(linesOf(open)[0]).toMatchObject({ settled: 3, supported: { low: 588.4, high: 640 } });
  expect(count(linesOf(open)[0])).toBe(findings.length - 3);
  expect([linesOf(shown)[0]?.settled, count(linesOf(shown)[0])]).toEqual([0, findings.length]);
  expect(runChild(path, "--board", board).out).toMatch(/\d+ \+ \d+ \+ \d+, 3 beralasan/);
});

test("files keep the order in which they are named, on stdin too, and one bad path does not stop the rest", async () => {
  const [one, two] = [await write("x/rekap.xlsx", { A: goodRows() }), await write("y/rekap.xlsx", { A: goodRows() })];
  const away = join(home, "tidak ada.xlsx");
  const list = `\ufeff${two}\r\n\r\n${away}\r\n${one}\r\n`;
  const { code, out } = runChildWith(list, "-", "--json", "--workers", "3");
  expect(linesOf(out).map(({ file }) => file)).toEqual([two, "tidak ada.xlsx", one, undefined]);
  expect(code).toBe(2);
  expect(
    linesOf(runChildWith([one, two].join("\0"), "-", "--json", "--workers", "1").out).map(({ file }) => file),
  ).toEqual([one, two, undefined]);
  expect(runChild(one, two, "--json", "--workers", "1").code).toBe(0);
});

describe("what cannot be begun is one sentence, and nothing is written", () => {
  const refusals: [string, () => Promise<string[]> | string[], RegExp][] = [
    ["a folder without workbooks", () => [join(root, "docs")], /holds no \.xlsx workbook/],
    ["an option for one workbook", () => [home, "--show-map"], /--show-map is for one workbook only/],
    ["an addition for one workbook", () => [home, "--evidence", home], /--evidence is for one workbook only/],
    ["a board of another kind", () => [home, "--board", join(home, "papan.pdf")], /ends in \.html or \.xlsx/],
    ["no number of threads", () => [home, "--workers", "0"], /whole number from 1 to 512/],
    [
      "a board over a workbook",
      async () => [...(await twice()), "--board", (await twice())[0] ?? ""],
      /never written over/,
    ],
    ["an instrument that is not there", () => [home, "--instrument", join(home, "i.json")], /was not found/],
    [
      "a name broken up by its spaces",
      async () => (await write("kota a.xlsx", { A: goodRows() })).split(" "),
      /put quotes around it/,
    ],
  ];
  const twice = async () => [await write("p.xlsx", { A: goodRows() }), await write("q.xlsx", { A: goodRows() })];

  test.each(refusals)("%s", async (_, words, sentence) => {
    const { code, out, err } = await run("--lang=en", ...(await words()));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});

test("Ctrl+C ends the run with what was read so far", async () => {
  const first = await write("banyak/Kota 0.xlsx", { A: goodRows() });
  for (let at = 1; at < 300; at++) copyFileSync(first, join(home, `banyak/Kota ${at}.xlsx`));
  const words = [builtCommand(), join(home, "banyak"), "--json", "--workers", "1"];
  const child = spawn(process.execPath, words, { cwd: root });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on("data", (piece) => {
    if (out.length === 0) child.kill("SIGINT");
    out.push(String(piece));
  });
  child.stderr.on("data", (piece) => err.push(String(piece)));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const lines = linesOf(out.join(""));
  expect(code).toBe(2);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.length).toBeLessThan(200);
  expect(lines.at(-1)).toMatchObject({ provila: { any: "open" } });
  expect(err.join("")).toMatch(/^Dibatalkan: \d+ dari 300 buku kerja sudah diperiksa/m);
});
