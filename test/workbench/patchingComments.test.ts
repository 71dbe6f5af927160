/** Comments in a download: threads of today's Excel in the opened file itself, with the notes that older ones show. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { putNote } from "../../src/workbench/book/notes";
import { lostInPatch } from "../../src/workbench/file/keeping";
import { patchedCopy } from "../../src/workbench/file/patching";
import { openBytes } from "../../src/workbench/page/files";
import { unpackText } from "../../src/xlsx/archive/unpack";
import { openArchive } from "../../src/xlsx/archive/zip";
import { errorOf, officeJs } from "../officeJs";

const name = "moving.xlsx";
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, name)));

async function copied(work: (workbook: Excel.Workbook) => void) {
  const { origin, book } = await openBytes(bytes, name);
  const { Excel } = await officeJs(book);
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
  const made = book.sheets.find((one) => one.name === "Baru");
  if (made) putNote(book, made, { row: 1, column: 1 }, "Catatan biasa");
  const copy = await patchedCopy(origin, book, name);
  if (!copy) throw new Error("No patch could say that.");
  return { copy: copy.bytes, counted: copy.notes, lost: lostInPatch(origin, book, "en") };
}

async function partsOf(file: Uint8Array): Promise<Map<string, string>> {
  const archive = openArchive(file, name);
  const texts = await Promise.all(
    [...archive.parts].map(async ([path, part]) => [path, await unpackText(archive, part)] as const),
  );
  return new Map(texts);
}

const written = ({ comments, worksheets }: Excel.Workbook): void => {
  const sheet = worksheets.getItem("Rekap Nilai");
  comments.add("'Rekap Nilai'!B5", "Apakah <ini> & itu benar?");
  comments.add("'Rekap Nilai'!B7", "Kedua");
  sheet.getRange("5:5").insert("Down");
  worksheets.add("Baru").comments.add("A1", "Di lembar baru");
};

test("they are written as threads with their people, and as notes beside those of the file", async () => {
  const { copy, counted, lost } = await copied(written);
  expect([counted, lost]).toEqual([4, []]);
  const parts = await partsOf(copy);
  const threads = parts.get("xl/threadedcomments/threadedcomment1.xml") ?? "";
  const people = parts.get("xl/persons/person1.xml") ?? "";
  const [, person = "-"] = /<person displayName="Workbench" id="([^"]+)"/.exec(people) ?? [];
  const found = [...threads.matchAll(/ref="(\w+)" dT="[\d-]+T[\d:.]+" personId="([^"]+)" id="([^"]+)"/g)];
  expect(found.map(([, ref, by]) => [ref, by])).toEqual([
    ["B6", person],
    ["B8", person],
  ]);
  expect(threads).toContain("<text>Apakah &lt;ini&gt; &amp; itu benar?</text>");
  expect(people.match(/<person /g)).toHaveLength(1);
  const notes = parts.get("xl/comments/comment1.xml") ?? "";
  for (const [, , , id] of found) expect(notes).toContain(`<author>tc=${id}</author>`);
  expect(notes).toContain("catatan di C4");
  expect(parts.get("xl/drawings/commentsdrawing1.vml")?.match(/ObjectType="Note"/g)).toHaveLength(4);
});

test("whoever opens the copy is not told that it has none", async () => {
  const { book } = await openBytes((await copied(written)).copy, name);
  const { Excel } = await officeJs(book);
  const asked = (of: (workbook: Excel.Workbook) => unknown): Promise<unknown> =>
    Excel.run(async (context) => {
      of(context.workbook);
      await context.sync();
    });
  for (const of of [
    ({ comments }: Excel.Workbook) => comments.getCount(),
    ({ comments }: Excel.Workbook) => comments.add("'Rekap Nilai'!A1", "x"),
    ({ worksheets }: Excel.Workbook) => worksheets.getItem("Baru").comments.load("items"),
  ])
    expect((await errorOf(asked(of))).code).toBe("ApiNotFound");
  await asked(({ worksheets }) => worksheets.getItem("Bagian").comments.getCount());
});

const hasReader = existsSync("/usr/lib/python3/dist-packages/openpyxl");

(hasReader ? test : test.skip)("another reader finds them on their cells", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kla-comments-"));
  const path = join(folder, "copy.xlsx");
  writeFileSync(path, (await copied(written)).copy);
  const code =
    "import sys,openpyxl;w=openpyxl.load_workbook(sys.argv[1]);s=w['Rekap Nilai'];b=w['Baru'];" +
    "print([s[c].comment.text.split(chr(10))[-1].strip() for c in ('C4','C9','B6','B8')],[b[c].comment.text[-14:] for c in ('A1','B2')])";
  const said = execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", code, path], { encoding: "utf8" }).trim();
  rmSync(folder, { recursive: true });
  expect(said).toBe(
    "['catatan di C4', 'catatan di C8', 'Apakah <ini> & itu benar?', 'Kedua'] ['Di lembar baru', 'Catatan biasa']",
  );
});
