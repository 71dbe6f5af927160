/** What the command line makes without a workbook to check. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx/read";
import { goodRows, missing, run, write, writeBook } from "./command";

jest.setTimeout(60_000);

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
