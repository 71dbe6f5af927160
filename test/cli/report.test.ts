/** `--report`: a copy with sheets of ours and nothing else changed, a page that runs nothing, and a list that does no harm. */
import { readFileSync } from "node:fs";
import { partsOf } from "../xlsx/write/parts";
import { readWorkbook } from "../../src/xlsx/read";
import { createWorkbook } from "../../src/xlsx/write/create";
import { goodRows, missing, rowsWith, run, write } from "./command";

type Cells = readonly (string | number | null)[][];

async function book(name: string, rows: Cells, others: readonly string[] = []): Promise<string> {
  const sheets = [{ name: "Rekap", rows: rows.map((cells) => ({ cells: [...cells] })) }];
  const more = others.map((one) => ({ name: one, rows: [{ cells: [one] }] }));
  return write(name, await createWorkbook([...sheets, ...more]));
}

const faulty = rowsWith({ F37: 80, G12: null, H13: "=cmd|' /C calc'!A1" });
const sheetsOf = async (path: string) => (await readWorkbook(readFileSync(path), path)).sheets.map(({ name }) => name);

test("the copy holds our sheets behind the city's, and every other part is the same", async () => {
  const [from, to] = [await book("asal.xlsx", faulty, ["Laporan KLA"]), missing("laporan.xlsx")];
  const { code, err } = await run(from, "--report", to, "--day", "2026-03-11");
  expect([code, err]).toEqual([1, expect.not.stringContaining("tidak dapat")]);
  expect(await sheetsOf(to)).toEqual([
    "Rekap",
    "Laporan KLA",
    "Laporan KLA (2)",
    "Temuan KLA",
    "Rencana KLA",
    "OPD KLA",
  ]);
  const [before, after] = [partsOf(readFileSync(from)), partsOf(readFileSync(to))];
  for (const path of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"])
    expect(after.get(path)).toBe(before.get(path));
  expect([...after.keys()].filter((path) => path.includes("/charts/"))).toHaveLength(2);
});

test("a second report replaces the first, wherever it was renamed to, and leaves no part behind", async () => {
  const [first, second] = [missing("satu.xlsx"), missing("dua.xlsx")];
  await run(await book("asal.xlsx", faulty), "--report", first, "--day", "2026-03-11");
  const renamed = readFileSync(first);
  await run(first, "--report", second, "--day", "2026-03-12");
  expect(await sheetsOf(second)).toEqual(await sheetsOf(first));
  expect([...partsOf(readFileSync(second)).keys()].sort()).toEqual([...partsOf(renamed).keys()].sort());
  const [, report] = (await readWorkbook(readFileSync(second), "dua.xlsx")).sheets;
  expect(JSON.stringify(report?.rows)).toContain("12 Maret 2026");
});

test("a later check says that nothing has changed, or what has", async () => {
  const kept = missing("disimpan.xlsx");
  await run(await book("asal.xlsx", goodRows()), "--report", kept);
  expect((await run(kept)).out).toContain("tidak berubah sejak Laporan KLA");
  const { out } = await run(kept, "--json");
  expect(JSON.parse(out)).toMatchObject({ report: { changed: [], file: null } });
});

test("the page runs nothing, asks nobody, and shows what the workbook says as text", async () => {
  const to = missing("laporan.html");
  await run(
    await book("asal.xlsx", rowsWith({ G12: null, H12: "<script>alert(1)</script>" })),
    "--report",
    to,
    "--lang",
    "en",
  );
  const page = readFileSync(to, "utf8");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;");
  expect(page).not.toMatch(/<script|\son\w+=|style="|(?:src|href)="(?!https?:)/i);
  expect(page).toContain("default-src 'none'");
  expect(page).toContain("size: A4");
  expect(page.match(/<section/g)).toHaveLength(4);
  expect(page.match(/<svg role="img"/g)).toHaveLength(2);
});

test("the list has semicolons, decimal commas and no formula", async () => {
  const to = missing("laporan.csv");
  await run(await book("asal.xlsx", faulty), "--report", to);
  const lines = readFileSync(to, "utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\ufeffNo;Tingkat;Status;Sel;/);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join("\n")).not.toMatch(/(?:^|;)"?[=+@]/m);
});

test.each([
  ["laporan.pdf", "beri nama yang berakhiran .xlsx, .html, atau .csv"],
  ["laporan", "beri nama yang berakhiran .xlsx, .html, atau .csv"],
])("%s is refused with what to do", async (name, sentence) => {
  const { code, err } = await run(await book("asal.xlsx", faulty), "--report", missing(name));
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});

test.each(["2026-02-30", "11 Maret", "2026-13-01"])("the day %j is refused", async (day) => {
  const { code, err } = await run(await book("asal.xlsx", faulty), "--report", missing("a.html"), "--day", day);
  expect([code, err]).toEqual([2, expect.stringContaining("--day 2026-03-11")]);
});

test("the workbook that is checked is never written over", async () => {
  const from = await book("asal.xlsx", faulty);
  const before = readFileSync(from);
  const { code } = await run(from, "--report", from);
  expect([code, readFileSync(from).equals(before)]).toEqual([2, true]);
});
