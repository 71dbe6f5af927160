/** --evidence and --years: the files of evidence beside what is cited, and the years that evidence is judged by. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { missing, rowsWith, run, write, writeBook } from "./command";
import { suiteFolder } from "../folder";
import { zipped } from "../xlsx/zipped";

const cited = {
  G12: "Klaster 1/Perda KLA 2016.pdf",
  G13: "SK Gugus Tugas.pdf",
  G14: "matriks kemitraan 2025.xlsx",
  G15: "sertifikat kha.pdf",
};

function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(suiteFolder(), name);
  mkdirSync(root, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const files = {
  "KELEMBAGAAN/Klaster 1/Perda KLA 2016.pdf": "perda",
  "SK Gugus Tuga.pdf": "sk",
  "matriks_kemitraan_2025.xls": "matriks",
  "sertifikat kha.pdf": "",
  "foto/a.jpg": "foto",
  "foto/b.jpg": "foto",
  "catatan.txt": "catatan",
  "Thumbs.db": "clutter",
};

async function folderOf(path: string) {
  const { out, code } = await run(
    await writeBook("bukti.xlsx", { Rekap: rowsWith(cited) }),
    "--json",
    "--evidence",
    path,
  );
  return { code, folder: JSON.parse(out).folder };
}

test("a folder is held against what the workbook cites", async () => {
  const { code, folder } = await folderOf(folderWith("bukti", files));
  const near = Object.fromEntries(
    folder.missing.map((one: { cited: string; near: string[] }) => [one.cited, one.near]),
  );
  expect(near).toMatchObject({
    "SK Gugus Tugas.pdf": ["SK Gugus Tuga.pdf"],
    "matriks kemitraan 2025.xlsx": ["matriks_kemitraan_2025.xls"],
  });
  expect(near).not.toHaveProperty(["Klaster 1/Perda KLA 2016.pdf"]);
  expect(folder).toMatchObject({
    files: 7,
    empty: ["sertifikat kha.pdf"],
    same: [{ paths: ["foto/a.jpg", "foto/b.jpg"], cells: [] }],
    otherTypes: ["catatan.txt"],
    unreadable: [],
    large: [],
  });
  expect(folder.uncited).toEqual(
    expect.arrayContaining(["foto/a.jpg", "foto/b.jpg", "catatan.txt", "SK Gugus Tuga.pdf"]),
  );
  expect(folder.manifest).toContainEqual(
    expect.objectContaining({
      path: "KELEMBAGAAN/Klaster 1/Perda KLA 2016.pdf",
      to: "kelembagaan/indikator-1/Perda KLA 2016.pdf",
    }),
  );
  expect(code).toBe(1);
});

test("a link to a file of the folder may be written as links are", async () => {
  const links = { G12: "Klaster%201/Perda%20KLA%202016.pdf", G13: ".\\klaster 1\\SK GT.PDF" };
  const book = await writeBook("tautan.xlsx", { Rekap: rowsWith(links) });
  const path = folderWith("bertautan", { "Klaster 1/Perda KLA 2016.pdf": "a", "Klaster 1/sk gt.pdf": "bb" });
  const { folder } = JSON.parse((await run(book, "--json", "--evidence", path)).out);
  const named = new Set(folder.missing.map(({ cited: one }: { cited: string }) => one));
  expect(Object.values(links).filter((one) => named.has(one))).toEqual([]);
  expect(folder.uncited).toEqual([]);
});

test("a .zip tells the same as the folder that it was made of", async () => {
  const kept = Object.fromEntries(Object.entries(files).filter(([name]) => name !== "Thumbs.db"));
  const path = write("bukti.zip", zipped(kept));
  const [{ folder: inZip }, { folder }] = [await folderOf(path), await folderOf(folderWith("sama", files))];
  const sorted = (paths: string[]): string[] => paths.toSorted();
  expect(sorted(inZip.uncited)).toEqual(sorted(folder.uncited));
  expect(inZip).toMatchObject({ files: 7, empty: folder.empty, same: folder.same, otherTypes: folder.otherTypes });
});

test("what is no folder and no .zip is refused in one sentence", async () => {
  const book = await writeBook("bukti.xlsx", { Rekap: rowsWith(cited) });
  const none = await run(book, "--evidence", missing("tidak-ada"), "--lang", "en");
  expect(none).toMatchObject({ code: 2, out: "" });
  expect(none.err).toMatch(/was not found/);
  const text = await run(book, "--evidence", write("a.txt", "no zip"), "--lang", "en");
  expect(text.err).toMatch(/neither a folder nor a whole \.zip/);
  expect(readFileSync(book).length).toBeGreaterThan(0);
});

test("--years decides which years evidence must be of", async () => {
  const rows = rowsWith({ G12: "SK Bupati Nomor 5 Tahun 2022 tentang Forum Anak" });
  const book = await writeBook("tahun.xlsx", { Rekap: rows });
  const outdated = async (...years: string[]): Promise<string[]> => {
    const { findings } = JSON.parse((await run(book, "--json", ...years)).out);
    return findings
      .filter(({ rule }: { rule: string }) => rule === "evidence-outdated")
      .map(({ cell }: { cell: string }) => cell);
  };
  expect(await outdated()).toEqual(["G12"]);
  expect(await outdated("--years", "2022,2023")).not.toContain("G12");
});
