/** Lists the files of a .zip from its directory alone: names, sizes and checksums, without unpacking anything. */
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { Fault } from "../../core/fault";
import type { FoundFile } from "../../core/report/evidenceFolder";
import { isClutter } from "../../core/report/clutter";

/** The end record has 22 bytes and a comment of 65,535 at most (APPNOTE 4.3.16). */
const longestEnd = 22 + 65_535;
/** A directory of 50,000 files with long names. */
const longestDirectory = 32 * 1024 * 1024;

/** @throws Fault when the file is no .zip, or is larger than 4 GB. */
export async function zipFiles(path: string): Promise<FoundFile[]> {
  const file = await open(path);
  try {
    const directory = await directoryOf(file);
    if (directory === null) throw noZip(path);
    return filesIn(directory);
  } finally {
    await file.close();
  }
}

async function directoryOf(file: FileHandle): Promise<Buffer | null> {
  const { size } = await file.stat();
  const end = await part(file, Math.max(0, size - longestEnd), Math.min(size, longestEnd));
  const at = end.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (at < 0 || at + 22 > end.length) return null;
  const [length, from] = [end.readUInt32LE(at + 12), end.readUInt32LE(at + 16)];
  if (length > longestDirectory || from + length > size) return null;
  return part(file, from, length);
}

async function part(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

const entryHead = 46;

function filesIn(directory: Buffer): FoundFile[] {
  const files: FoundFile[] = [];
  for (let at = 0; at + entryHead <= directory.length && directory.readUInt32LE(at) === 0x02014b50;) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
    const name = directory.toString("utf8", at + entryHead, at + entryHead + (nameLength ?? 0)).replaceAll("\\", "/");
    const isLocked = (directory.readUInt16LE(at + 8) & 1) === 1;
    const hash = isLocked ? null : directory.readUInt32LE(at + 16).toString(16);
    const isKept = !name.endsWith("/") && !name.startsWith("__MACOSX/") && !isClutter(name.split("/").at(-1) ?? "");
    if (isKept) files.push({ path: name, size: directory.readUInt32LE(at + 24), hash, isReadable: !isLocked });
    at += entryHead + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

function noZip(path: string): Fault {
  return new Fault({
    id: `${path} bukan folder dan bukan .zip yang utuh; sebutkan folder bukti atau .zip-nya.`,
    en: `${path} is neither a folder nor a whole .zip; name the folder of evidence or its .zip.`,
  });
}
