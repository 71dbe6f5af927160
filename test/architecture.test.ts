/** Holds who may import whom, and which words may be said where. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { preProcessFile } from "typescript";

const root = join(import.meta.dirname, "../src");
/** Whoever writes into a book does so by a verb of its folder. */
const mutableDoor = "workbench/book/mutable";

const lower = ["core", "excel", "functions", "xlsx", "cli"];
/** The folders of src that each folder may import beside itself; "assets" are data files. */
const mayImport: Record<string, readonly string[]> = {
  core: ["assets"],
  excel: ["core", "assets"],
  functions: ["core", "assets"],
  xlsx: ["core", "assets"],
  cli: ["core", "xlsx", "assets"],
  taskpane: ["core", "assets"],
  page: ["core", "xlsx", "taskpane", "assets"],
  "taskpane/index.tsx": ["core", "excel", "functions", "assets"],
  workbench: [...lower, "assets"],
};

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|tsx)$/.test(name) && !name.endsWith(".d.ts"))
  .map((name) => ({ name: name.split(sep).join("/"), code: readFileSync(join(root, name), "utf8") }));

test.each(files)("$name imports only what its floor allows", ({ name, code }) => {
  const own = houseOf(name);
  const allowed = [own, ...(mayImport[name] ?? mayImport[own] ?? [])];
  const imported = preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  const outside = imported.filter((path) => path.startsWith(".") && !allowed.includes(houseOf(targetOf(name, path))));
  const foreign = own === "core" ? imported.filter((path) => !path.startsWith(".") && path !== "zod/mini") : [];
  expect(Object.keys(mayImport)).toContain(own);
  expect([...outside, ...foreign]).toEqual([]);
});

test.each(files.filter(({ name }) => !name.startsWith("workbench/book/")))(
  "$name does not write into a book by itself",
  ({ name, code }) => {
    const imported = preProcessFile(code, true, true).importedFiles.map(({ fileName }) => targetOf(name, fileName));
    expect(imported).not.toContain(mutableDoor);
  },
);

test("the door that only the folder of the book uses is there", () => {
  expect(files.map(({ name }) => name)).toContain(`${mutableDoor}.ts`);
});

test.each(files)("$name says only what its floor knows", ({ name, code }) => {
  const own = houseOf(name);
  const knowsExcel = ["excel", "workbench"].includes(own) || ["taskpane/index.tsx", "taskpane/boot.ts"].includes(name);
  expect(knowsExcel ? [] : (code.match(/\b(Excel|Office)\.\w+/g) ?? [])).toEqual([]);
  const page = /\b(document|window|globalThis)\s*\??\.\s*\w+|\bDate\.now\b|\bnew Date\(\)/g;
  // The text of a script that runs in the board's own page, not here.
  const isPlain = own === "core" && name !== "core/html/board/looks.ts";
  expect(isPlain ? (code.match(page) ?? []) : []).toEqual([]);
});

/** Folders as rooms: what lies in a folder of a room belongs to it, and what lies in core itself is what everything stands on. */
const roomOf = (name: string): string => dirname(name).split("/").slice(0, 2).join("/");

/** Rooms that an import leads to, room by room. */
const doors = new Map<string, Set<string>>();
for (const { name, code } of files)
  for (const { fileName } of preProcessFile(code, true, true).importedFiles) {
    const target = fileName.startsWith(".") ? roomOf(targetOf(name, fileName)) : "";
    const from = roomOf(name);
    if (target !== "" && target !== from && !target.startsWith(".."))
      doors.set(from, (doors.get(from) ?? new Set()).add(target));
  }

/** Rooms from which the room is reached again. */
function reachedFrom(room: string, seen = new Set<string>()): Set<string> {
  for (const next of doors.get(room) ?? []) if (!seen.has(next)) reachedFrom(next, seen.add(next));
  return seen;
}

test("no circle leads through rooms", () => {
  expect(doors.size).toBeGreaterThan(15);
  expect([...doors.keys()].filter((room) => reachedFrom(room).has(room))).toEqual([]);
});

/** Rooms within a room, in the order in which what they hold is made: each knows only those before it. */
const steps: Readonly<Record<string, readonly string[]>> = {
  "core/reading/": "model headings user places cells alignment blocks columns entries doubt".split(" "),
  "core/evidence/": "addresses kinds text documents remarks citations".split(" "),
  "excel/": "calls book reading marking writing ownSheets".split(" "),
};

describe.each(Object.entries(steps))("%s", (room, rooms) => {
  const inRooms = files.filter(({ name }) => name.startsWith(room) && name.slice(room.length).includes("/"));
  /** What lies in none of the rooms, as read.ts does, stands above all of them. */
  const rankOf = (name: string): number => {
    const rank = rooms.indexOf(name.slice(room.length).split("/")[0] ?? "");
    return rank < 0 ? rooms.length : rank;
  };

  test.each(inRooms)("$name imports nothing of a later step", ({ name, code }) => {
    const imported = preProcessFile(code, true, true).importedFiles.map(({ fileName }) => targetOf(name, fileName));
    const later = imported.filter((path) => path.startsWith(room) && rankOf(path) > rankOf(name));
    expect(rankOf(name)).toBeLessThan(rooms.length);
    expect(later).toEqual([]);
  });
});

/** The file or folder that an import means, from src on; "../assets/…" for data. */
function targetOf(from: string, path: string): string {
  return posix.normalize(posix.join(dirname(from), path));
}

function houseOf(path: string): string {
  return path.startsWith("../assets/") ? "assets" : (path.split("/")[0] ?? "");
}
