/** Lists the files of evidence in a folder or a .zip: sizes and hashes, read in parts, so that no file has to fit into memory. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { Fault } from "../../core/fault";
import type { FoundFile } from "../../core/report/evidenceFolder";
import { isClutter } from "../files/clutter";
import { zipFiles } from "./zipListing";

/** Files that are looked at; a city hands in some thousands. */
const mostFiles = 50_000;

/**
 * Every file below the folder, or in the .zip, with what tells its content apart. `onFile` hears how many have been read.
 * @throws Fault when the path is neither a folder nor a .zip, or holds too many files.
 */
export async function evidenceFiles(path: string, onFile: (count: number) => void): Promise<FoundFile[]> {
  const kind = await kindOf(path);
  if (kind === "file") return zipFiles(path);
  const paths = await pathsBelow(path);
  const files: FoundFile[] = [];
  for (const one of paths) {
    files.push(await read(path, one));
    onFile(files.length);
  }
  return files;
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

async function read(root: string, path: string): Promise<FoundFile> {
  const own = relative(root, path).replaceAll("\\", "/");
  try {
    const file = await open(path);
    const { size } = await file.stat().finally(() => file.close());
    return { path: own, size, hash: await hashOf(path), isReadable: true };
  } catch {
    return { path: own, size: 0, hash: null, isReadable: false };
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest("hex");
}

function tooMany(path: string): Fault {
  return new Fault({
    id: `Folder ${path} berisi lebih dari ${mostFiles} file; tunjukkan folder buktinya saja.`,
    en: `The folder ${path} holds more than ${mostFiles} files; name the folder of evidence alone.`,
  });
}
