/** What the command line makes without a workbook to check. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx/read";
import { patchWorkbook } from "../../src/xlsx/write/patch";
import { badQuestions, goodRows, missing, run, write, writeBook } from "./command";

test("--new writes a workbook that the check reads, with the offices of a file and last year's scores", async () => {
  const [to, list] = [missing("baru.xlsx"), write("opd.txt", "Dinas Kesehatan\r\n\nDinas Pendidikan\n")];
  const last = await writeBook("lalu.xlsx", { EM: goodRows() });
  const { code, out } = await run("--new", to, "--offices", list, "--last", last);
  expect([code, out]).toEqual([0, expect.stringContaining("8 lembar")]);
  const book = await readWorkbook(readFileSync(to), "baru.xlsx");
  expect(
    book.sheets
      .at(-1)
      ?.rows.slice(0, 2)
      .map(([name]) => name),
  ).toEqual(["Dinas Kesehatan", "Dinas Pendidikan"]);
  const checked = await run(to, "--json");
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.out)).toMatchObject({ score: { claimed: null } });
});

test.each([
  [["--new", "baru.ods"], "beri nama yang berakhiran .xlsx"],
  [["--new", "x.xlsx", "lain.xlsx"], "tidak memeriksa buku kerja"],
])("%j is refused with what to do", async (words, sentence) => {
  const { code, err } = await run(...words);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});

test("a list of offices that is none is refused", async () => {
  const { code, err } = await run("--new", missing("a.xlsx"), "--offices", write("kosong.txt", "\n \n"));
  expect([code, err]).toEqual([2, expect.stringContaining("bukan daftar OPD")]);
});

test("the instrument goes out as a workbook, comes back edited, and the difference is told in words", async () => {
  const to = missing("instrumen.xlsx");
  expect((await run("--instrument-out", to)).code).toBe(0);
  expect((await run("--instrument-diff", to)).out).toBe("Tidak ada yang berbeda.\n");
  const book = await readWorkbook(readFileSync(to), "instrumen.xlsx");
  const tiers = book.sheets.find(({ name }) => name === "Predikat");
  expect(tiers?.rows[2]?.[3]).toBe(500);
  const edited = write(
    "disunting.xlsx",
    await patchWorkbook(readFileSync(to), "instrumen.xlsx", {
      cells: new Map([["Predikat", [{ row: 2, column: 3, to: { value: 510 } }]]]),
    }),
  );
  expect((await run("--instrument-diff", edited, "--lang", "en")).out).toContain(
    "The tier Pratama begins at 500 → 510.",
  );
  const checked = await writeBook("rekap.xlsx", { EM: goodRows() });
  expect((await run(checked, "--instrument", edited)).code).toBe((await run(checked)).code);
});

test("a workbook that is no instrument, and one with a fault, are refused with the cell", async () => {
  const other = await writeBook("rekap.xlsx", { EM: goodRows() });
  expect((await run(other, "--instrument", other)).err).toContain("bukan buku kerja instrumen");
  const to = missing("instrumen.xlsx");
  await run("--instrument-out", to);
  const cells = new Map([["Predikat", [{ row: 2, column: 3, to: { value: "lima ratus" } }]]]);
  const broken = write("rusak.xlsx", await patchWorkbook(readFileSync(to), "instrumen.xlsx", { cells }));
  const { code, err } = await run(other, "--instrument", broken);
  expect([code, err]).toEqual([2, expect.stringContaining("rusak.xlsx: Predikat!D3 harus berupa angka")]);
});

test("--move writes the assessment in the other form, tells what moved, and leaves the file alone", async () => {
  const from = await writeBook("rekap.xlsx", {
    EM: badQuestions().map((cells, at) => (at === 0 ? cells : cells.with(3, Number(cells[2])))),
  });
  const before = readFileSync(from);
  const [instrument, to] = [missing("sama.json"), missing("pindah.xlsx")];
  await run("--instrument-out", instrument);
  const { code, out } = await run(from, "--move", to, "--to", instrument, "--json");
  expect(code).toBe(1);
  const { moved } = JSON.parse(out);
  expect(moved.rows).toHaveLength(274);
  expect(readFileSync(from).equals(before)).toBe(true);
  const checked = JSON.parse((await run(to, "--json")).out);
  expect(checked.score.claimed).toBe(JSON.parse((await run(from, "--json")).out).score.claimed);
  expect((await run(from, "--move", to)).err).toContain("--to kla-2026.json");
});
