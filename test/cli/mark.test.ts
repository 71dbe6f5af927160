/** --mark: a copy with marks and nothing else changed, never over what was read, never half written. */
import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/xlsx/read";
import { openBytes } from "../../src/workbench/page/files";
import { open } from "../excel/opened";
import { differing, partsOf } from "../xlsx/write/parts";
import { missing, rowsWith, run, write, writeBook } from "./command";
import { suiteFolder } from "../folder";

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** One score over its maximum, one without evidence. */
async function faulty(name: string): Promise<string> {
  return writeBook(name, { "Rekap & EM": rowsWith({ F37: 80, G13: null }) });
}

test("the cells with findings are marked, by their gravest level, and the rest of the file is the same", async () => {
  const [file, out] = [await faulty("rekap.xlsx"), missing("bertanda.xlsx")];
  const { code, out: told } = await run(file, "--json", "--mark", out);
  const report = JSON.parse(told);
  expect(code).toBe(1);
  expect(report.marked).toEqual({ file: out, settled: 0, sheets: [expect.objectContaining({ sheet: "Rekap & EM" })] });
  const [before, after] = [bytesOf(file), bytesOf(out)];
  expect(differing(before, after).sort()).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  expect((await readWorkbook(after, "a")).sheets).toEqual((await readWorkbook(before, "a")).sheets);
  const marked = [
    ...(partsOf(after).get("xl/worksheets/sheet1.xml") ?? "").matchAll(/sqref="([^"]*)"><cfRule type="expression"/g),
  ];
  const cells = marked.flatMap(([, list = ""]) => list.split(" "));
  expect(cells).toContain("F37");
  const found = new Set(report.findings.map(({ cell }: { cell: string }) => cell));
  const { error, query, hint } = report.marked.sheets[0];
  expect(error + query + hint).toBe(found.size);
});

test("findings with a reason are not marked, and said so; --final marks all", async () => {
  const file = await faulty("beralasan.xlsx");
  const { findings } = JSON.parse((await run(file, "--json")).out);
  const [settled] = findings.filter(({ rule }: { rule: string }) => rule === "score-over-maximum");
  const notes = write("alasan.json", JSON.stringify([{ id: settled.id, reason: "correct" }]));
  const cellsIn = (path: string) => partsOf(bytesOf(path)).get("xl/worksheets/sheet1.xml") ?? "";
  const [some, all] = [missing("sebagian.xlsx"), missing("semua.xlsx")];
  const { out } = await run(file, "--mark", some, "--settled", notes);
  expect(out.replace(/\s+/g, " ")).toContain(
    "1 temuan yang sudah diberi alasan tidak ditandai; dengan --final semuanya",
  );
  await run(file, "--mark", all, "--settled", notes, "--final");
  expect([cellsIn(some), cellsIn(all)].map((xml) => /sqref="[^"]*\bF37\b[^"]*"><cfRule/.test(xml))).toEqual([
    false,
    true,
  ]);
});

test("the pane knows the marks as its own and takes them off", async () => {
  const [file, out] = [await faulty("rekap.xlsx"), missing("untuk-panel.xlsx")];
  await run(file, "--mark", out);
  const { pane } = await open((await openBytes(bytesOf(out), "a.xlsx")).book);
  expect(await pane.isMarked()).toBe(true);
  await pane.unmark();
  expect(await pane.isMarked()).toBe(false);
});

test("people are told how many cells are marked, and where", async () => {
  const { out } = await run(await faulty("rekap.xlsx"), "--mark", missing("a.xlsx"), "--lang", "en");
  expect(out).toMatch(/Marked copy\n {2}\d+ cells are marked in .*a\.xlsx/);
  expect(out).toMatch(/ {2}– Rekap & EM: \d+ errors/);
});

test.each([
  ["its own name", (file: string) => file],
  ["its name by another way", (file: string) => join(file, "..", ".", "asal.xlsx")],
  [
    "a hard link to it",
    (file: string) => {
      linkSync(file, missing("tautan.xlsx"));
      return missing("tautan.xlsx");
    },
  ],
  [
    "a symbolic link to it",
    (file: string) => {
      symlinkSync(file, missing("lambang.xlsx"));
      return missing("lambang.xlsx");
    },
  ],
])("the file is never written over: %s", async (_, nameOf) => {
  const file = await faulty("asal.xlsx");
  const before = bytesOf(file);
  const { code, err } = await run(file, "--mark", nameOf(file));
  expect(code).toBe(2);
  expect(err).toMatch(/tidak pernah ditimpa; beri salinannya nama lain\.\n$/);
  expect(bytesOf(file)).toEqual(before);
});

test("what cannot be written is said, and nothing half is left", async () => {
  const file = await faulty("rekap.xlsx");
  const [nowhere, folder] = [join(missing("tiada"), "a.xlsx"), missing("folder.xlsx")];
  mkdirSync(folder);
  const before = readdirSync(suiteFolder());
  for (const target of [nowhere, folder]) {
    const { code, out, err } = await run(file, "--mark", target);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /^File .* tidak dapat ditulis (?:\(E\w+\); periksa folder|karena folder .* tidak ada; buat folder itu)/,
    );
  }
  expect(readdirSync(suiteFolder())).toEqual(before);
});

test("a copy of a file with macros is named like one", async () => {
  const file = write("makro.xlsm", bytesOf(await faulty("rekap.xlsx")));
  const { code, err } = await run(file, "--mark", missing("makro.xlsx"));
  expect(code).toBe(2);
  expect(err).toContain("berakhiran .xlsm");
});

test("an older copy is replaced as a whole", async () => {
  const out = missing("lama.xlsx");
  writeFileSync(out, "x".repeat(1_000_000));
  await run(await faulty("rekap.xlsx"), "--mark", out);
  expect((await readWorkbook(bytesOf(out), "a")).sheets).toHaveLength(1);
});
