/** A picked folder of evidence in the session: listed, gone through with progress, stopped, and held against each report anew. */
import { folderReport } from "../../src/core/report/evidenceFolder";
import type { ListedFile } from "../../src/core/report/examining";
import { check } from "../../src/core/report/report";
import type { Report } from "../../src/core/report/report";
import { createFolder } from "../../src/taskpane/session/folder";
import type { FolderState } from "../../src/taskpane/session/folder";
import { folderPicker, listedBelow, listedIn } from "../../src/taskpane/session/pickedFiles";
import type { FolderHandle, PickedFile } from "../../src/taskpane/session/pickedFiles";
import { kla } from "../instrument";
import { sheet, workbook } from "../core/grid";

function picked(path: string, content: string): PickedFile {
  const name = path.split("/").at(-1) ?? "";
  const file = new File([content], name);
  return { name, size: file.size, stream: () => file.stream(), webkitRelativePath: path };
}

const picks = [
  picked("Bukti/Klaster 4/SK SRA.pdf", "sk"),
  picked("Bukti/foto 1.jpg", "foto"),
  picked("Bukti/foto 2.jpg", "foto"),
  picked("Bukti/Thumbs.db", "clutter"),
];

function citing(evidence: string): Report {
  const rows = [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [19, "Sekolah Ramah Anak", 51, 40, evidence],
  ];
  return check(workbook(sheet("Lembar", rows)), kla());
}

test("files of an input for folders are listed below the folder, without what systems put there", () => {
  expect(listedIn(picks).map(({ path }) => path)).toEqual(["Klaster 4/SK SRA.pdf", "foto 1.jpg", "foto 2.jpg"]);
});

test("files of a folder picker are listed with those of folders within; one that is gone is told", async () => {
  const of = (name: string, ...inside: unknown[]): FolderHandle => ({
    ...{ kind: "directory", name },
    values: async function* () {
      for (const one of inside) if (isHandle(one)) yield await Promise.resolve(one);
    },
  });
  const file = (name: string, content: string | null) => ({
    ...({ kind: "file", name } as const),
    getFile: () => (content === null ? Promise.reject(new Error("gone")) : Promise.resolve(new File([content], name))),
  });
  const root = of("Bukti", file("b.pdf", "b"), of("Klaster 1", of("4", file("a.pdf", "aa"))), file("weg.pdf", null));
  const listed = await listedBelow(root);
  expect(listed.map(({ path, size }) => [path, size])).toEqual([
    ["b.pdf", 1],
    ["Klaster 1/4/a.pdf", 2],
    ["weg.pdf", null],
  ]);
});

test("the browser's own folder picker is used where there is one and no frame around the pane", async () => {
  const handle = { kind: "directory" as const, name: "Bukti", values: () => none() };
  async function* none(): AsyncGenerator<never> {}
  const self = {};
  const showDirectoryPicker = () => Promise.resolve(handle);
  expect(await folderPicker({ self, parent: self, showDirectoryPicker })?.()).toBe(handle);
  expect(folderPicker({ self, parent: {}, showDirectoryPicker })).toBeNull();
  expect(folderPicker({ self, parent: self })).toBeNull();
});

test("a folder is gone through and held against the report, and against the next one after an edit", async () => {
  const folder = createFolder();
  const seen: FolderState["is"][] = [];
  folder.subscribe(() => seen.push(folder.state().is));
  const [first, second] = [citing("Klaster 4/SK SRA.pdf"), citing("SK SRB.pdf")];
  expect(folder.against(first)).toBeNull();
  await folder.examine(() => Promise.resolve(listedIn(picks)));
  expect(seen).toEqual(["listing", "reading", "read"]);
  const state = folder.state();
  expect(state.is === "read" && folder.against(first)).toEqual(state.is === "read" && folderReport(state.files, first));
  expect(folder.against(first)).toMatchObject({
    files: 3,
    missing: [],
    same: [{ paths: ["foto 1.jpg", "foto 2.jpg"], at: [] }],
  });
  expect(folder.against(second)?.missing.map(({ cited, near }) => [cited, near])).toEqual([
    ["SK SRB.pdf", ["Klaster 4/SK SRA.pdf"]],
  ]);
  expect(folder.against(first)).toBe(folder.against(first));
});

test("stopping says nothing more of the folder, and the next one begins afresh", async () => {
  const folder = createFolder();
  let read = 0;
  const slow = (): ListedFile[] =>
    Array.from({ length: 100 }, (_, at) => ({
      path: `${at}.pdf`,
      size: 1 + at,
      parts: () => {
        if (++read === 30) folder.forget();
        return [new Uint8Array(1)];
      },
    }));
  await folder.examine(() => Promise.resolve(slow()));
  expect([folder.state().is, read]).toEqual(["none", 30]);
  await folder.examine(() => Promise.resolve(listedIn(picks)));
  expect(folder.state().is).toBe("read");
});

test("a folder picked while another is read takes its place", async () => {
  const folder = createFolder();
  const first = folder.examine(() => Promise.resolve(listedIn(picks.slice(0, 1))));
  await Promise.all([first, folder.examine(() => Promise.resolve(listedIn(picks)))]);
  expect(folder.against(citing("Ada"))?.files).toBe(3);
});

test("a folder that cannot be picked or read is told in a sentence", async () => {
  const folder = createFolder();
  await folder.examine(() => Promise.reject(new Error("no permission")));
  const state = folder.state();
  expect(state.is === "failed" ? state.why.en : "").toBe(
    "The folder cannot be read (no permission); pick it once more.",
  );
  await folder.examine(() => Promise.reject(Object.assign(new Error("closed"), { name: "AbortError" })));
  expect(folder.state().is).toBe("none");
});

test("more files than are looked at are refused with what to do instead", () => {
  const many = Array.from({ length: 50_001 }, () => picks[0] ?? picked("a/b", ""));
  expect(() => listedIn(many)).toThrow(/lebih dari 50000 file/);
  expect(listedIn(many.slice(1))).toHaveLength(50_000);
});

function isHandle(one: unknown): one is FolderHandle {
  return typeof one === "object" && one !== null;
}
