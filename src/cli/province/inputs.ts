/** Which workbooks are meant: files, the workbooks in folders, and lists from another program. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { Fault } from "../../core/fault";
import { isOtherFile, isSpreadsheet } from "../../core/province/examine";
import type { Input } from "../../core/province/examine";
import { readBytes } from "../files/files";

/** "-": the names come from stdin. */
export const fromStdin = "-";

export interface Inputs {
  readonly inputs: readonly Input[];
  /** The names of files in the folders that are no workbooks. */
  readonly others: readonly string[];
}

/**
 * The workbooks that words name, in their order; a folder's in the order of their names. `left` are files of ours that are
 * no input, such as the board of an earlier run. What is no folder is taken as a file, whether it is there or not.
 * @throws Fault when a folder holds no workbook, nothing is listed, or one path of several is broken up by its spaces.
 */
export async function inputsOf(words: readonly string[], left: readonly string[]): Promise<Inputs> {
  const listed = (await Promise.all(words.map((word) => (word === fromStdin ? stdinPaths() : [word])))).flat();
  if (listed.length === 0) throw nothingListed();
  const kinds = await Promise.all(listed.map(kindOf));
  if (listed.length > 1 && kinds.every((kind) => kind === null)) await refuseBroken(listed);
  const away = new Set(left.map((path) => resolve(path)));
  const found: string[] = [];
  const others: string[] = [];
  for (const [at, path] of listed.entries()) {
    const inside = kinds[at] === "folder" ? await within(path, away) : { workbooks: [path], others: [] };
    found.push(...inside.workbooks);
    others.push(...inside.others);
  }
  const folder = listed.length === 1 && kinds[0] === "folder" ? (listed[0] ?? null) : null;
  return { inputs: named([...new Set(found)], folder), others };
}

export async function isFolder(path: string): Promise<boolean> {
  return (await kindOf(path)) === "folder";
}

async function kindOf(path: string): Promise<"folder" | "file" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    // What is wrong with it is said in its row, when it is opened.
    return null;
  }
}

/** One path a line, or parted by NUL as `find -print0` does; empty lines and a byte order mark are no paths. */
async function stdinPaths(): Promise<string[]> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
  const text = Buffer.concat(pieces)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  const lines = text.includes("\0") ? text.split("\0") : text.split(/\r?\n/);
  return lines.filter((line) => line.trim() !== "");
}

/** @throws Fault when the folder holds no workbook or cannot be listed. */
async function within(
  folder: string,
  away: ReadonlySet<string>,
): Promise<{ workbooks: readonly string[]; others: readonly string[] }> {
  const files = (await list(folder)).filter((entry) => !entry.isDirectory());
  const workbooks = files
    .filter(({ name }) => isSpreadsheet(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !away.has(resolve(path)));
  if (workbooks.length === 0) throw emptyFolder(folder);
  const { compare } = new Intl.Collator("id", { numeric: true });
  const others = files.map(({ name }) => name).filter(isOtherFile);
  return { workbooks: workbooks.toSorted(compare), others: others.toSorted(compare) };
}

/** @throws Fault when the folder cannot be listed. */
async function list(folder: string) {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch {
    // A folder that may not be opened is told in the words for a file.
    await readBytes(folder);
    throw emptyFolder(folder);
  }
}

/** Below the one folder, else by its file name; the whole path where two would be called the same. */
function named(paths: readonly string[], folder: string | null): Input[] {
  const short = paths.map((path) => (folder === null ? basename(path) : relative(folder, path)).replaceAll("\\", "/"));
  const counts = new Map<string, number>();
  for (const name of short) counts.set(name, (counts.get(name) ?? 0) + 1);
  return paths.map((path, at) => {
    const name = short[at] ?? path;
    return { path, name: counts.get(name) === 1 ? name : path };
  });
}

/** `check -- rekap kota.xlsx` names two files, and means one. @throws Fault when the words together are a file. */
async function refuseBroken(words: readonly string[]): Promise<void> {
  const whole = words.join(" ");
  if ((await kindOf(whole)) === null) return;
  throw new Fault({
    id: `File ini disebut sebagai ${words.length} file, karena namanya memuat spasi; beri tanda kutip: "${whole}".`,
    en: `This file was taken for ${words.length} files, because its name has spaces; put quotes around it: "${whole}".`,
  });
}

function nothingListed(): Fault {
  return new Fault({
    id: "Daftar file dari stdin kosong; tulis satu nama file .xlsx per baris.",
    en: "The list of files on stdin is empty; write the name of one .xlsx file a line.",
  });
}

function emptyFolder(folder: string): Fault {
  return new Fault({
    id: `Folder ${folder} tidak berisi buku kerja .xlsx; sebutkan folder yang berisi buku kerja kabupaten/kota.`,
    en: `The folder ${folder} holds no .xlsx workbook; name the folder with the workbooks of the cities.`,
  });
}
