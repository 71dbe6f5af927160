/** Lists the files of evidence in a folder or a .zip, read in parts, so that no file has to fit into memory. */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { Fault } from "../../core/fault";
import type { FoundFile } from "../../core/report/evidenceFolder";
import { examineFiles, mostFiles } from "../../core/report/examining";
import type { ListedFile } from "../../core/report/examining";
import { isClutter } from "../../core/report/clutter";
import { zipFiles } from "./zipListing";

/**
 * Every file below the folder, or in the .zip, with what tells its content apart. `onFile` hears how many have been read.
 * @throws Fault when the path is neither a folder nor a .zip, or holds too many files.
 */
export async function evidenceFiles(path: string, onFile: (done: number, all: number) => void): Promise<FoundFile[]> {
  const kind = await kindOf(path);
  if (kind === "file") return zipFiles(path);
  const listed: ListedFile[] = [];
  for (const one of await pathsBelow(path)) listed.push(await listedFile(path, one));
  return examineFiles(listed, { onFile });
}

/** @throws Fault when nothing lies there, or it cannot be opened. */
async function kindOf(path: string): Promise<"folder" | "file"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (cause) {
    throw new Fault(
      {
        id: `Folder bukti ${path} tidak ditemukan; periksa nama dan tempatnya.`,
        en: `The folder of evidence ${path} was not found; check its name and place.`,
      },
      { cause },
    );
  }
}

/**
 * Links are not followed: they may lead in circles, or out of the folder.
 * @throws Fault when the folder cannot be read, or holds more than is looked at.
 */
async function pathsBelow(root: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const inside = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const one of inside.toSorted((a, b) => a.name.localeCompare(b.name))) {
      if (one.isDirectory()) folders.push(join(folder, one.name));
      else if (one.isFile() && !isClutter(one.name)) found.push(join(folder, one.name));
    }
    if (found.length > mostFiles) throw tooMany(root);
  }
  return found;
}

async function listedFile(root: string, path: string): Promise<ListedFile> {
  const size = await stat(path).then(
    (known) => known.size,
    () => null,
  );
  return { path: relative(root, path).replaceAll("\\", "/"), size, parts: () => createReadStream(path) };
}

function tooMany(path: string): Fault {
  return new Fault({
    id: `Folder ${path} berisi lebih dari ${mostFiles} file; tunjukkan folder buktinya saja.`,
    en: `The folder ${path} holds more than ${mostFiles} files; name the folder of evidence alone.`,
  });
}
