/** Folders that the command line writes into or takes files from. */
import { access, mkdir, readdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../core/fault";
import { isClutter } from "../../core/report/clutter";
import { save } from "./saving";

/**
 * Writes all files into the folder, which is made if it is not there, or none of them. Files that are there already are
 * never written over: they may have been filled in.
 * @throws Fault when one is there, or one cannot be written.
 */
export async function saveAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const paths = [...files.keys()].map((name) => join(folder, name));
  for (const path of paths) if (await exists(path)) throw alreadyThere(folder, path);
  await makeFolder(folder);
  const done: string[] = [];
  try {
    for (const [name, bytes] of files) {
      await save(join(folder, name), bytes);
      done.push(join(folder, name));
    }
  } catch (error) {
    for (const path of done) await unlink(path).catch(() => null);
    throw error;
  }
}

/**
 * The paths themselves, and for a folder the workbooks in it, by name.
 * @throws Fault when a folder holds no workbook.
 */
export async function workbooksAt(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      found.push(path);
      continue;
    }
    const names = (await readdir(path)).filter((name) => /\.xls[xm]$/i.test(name) && !isClutter(name)).toSorted();
    if (names.length === 0) throw noWorkbooks(path);
    found.push(...names.map((name) => join(path, name)));
  }
  return found;
}

/** @throws Fault when it cannot be made. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new Fault(
      {
        id: `Folder ${folder} tidak dapat dibuat; periksa hak aksesnya, dan apakah nama itu sudah dipakai sebuah file.`,
        en: `The folder ${folder} cannot be made; check its permissions, and whether a file has that name already.`,
      },
      { cause },
    );
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function alreadyThere(folder: string, path: string): Fault {
  return new Fault({
    id: `${path} sudah ada dan mungkin sudah diisi, jadi tidak ada yang ditulis; pilih folder kosong, bukan ${folder}.`,
    en: `${path} is there already and may have been filled in, so nothing was written; choose an empty folder instead of ${folder}.`,
  });
}

function noWorkbooks(path: string): Fault {
  return new Fault({
    id: `Folder ${path} tidak berisi file .xlsx; sebutkan file yang dikirim kembali atau foldernya.`,
    en: `The folder ${path} holds no .xlsx file; name the files that came back, or their folder.`,
  });
}
