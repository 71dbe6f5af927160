/** Writes files whole or not at all, and never over one that was read. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { open, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { Fault } from "../../core/fault";

/**
 * Refuses a path that is one of the files that were read, by whatever name, or that Excel would not open as the copy of the first.
 * @throws Fault with the path and what to do.
 */
export async function refuseTarget(path: string, inputs: readonly string[]): Promise<void> {
  const target = await identityOf(path);
  for (const input of inputs) if (target !== null && target === (await identityOf(input))) throw sameFile(path);
  const [wanted, given] = [extname(inputs[0] ?? "").toLowerCase(), extname(path).toLowerCase()];
  if (/^\.xls[xm]$/.test(wanted) && given !== wanted) throw otherEnding(path, wanted);
}

/** Device and number of the file, the same for every name and link of it; null when there is none. */
export async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}

/**
 * Writes beside the target and then puts the whole file in its place: whatever happens, no half of it is left.
 * @throws Fault when it cannot be written.
 */
export async function save(path: string, content: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => null);
    throw cannotWrite(path, error);
  }
}

function sameFile(path: string): Fault {
  return new Fault({
    id: `${path} termasuk file yang dibaca, dan file itu tidak pernah ditimpa; beri salinannya nama lain.`,
    en: `${path} is one of the files that are read, which are never written over; give the copy another name.`,
  });
}

function otherEnding(path: string, wanted: string): Fault {
  return new Fault({
    id: `Excel tidak akan membuka ${basename(path)} karena isinya salinan file ${wanted}; beri nama yang berakhiran ${wanted}.`,
    en: `Excel would not open ${basename(path)}, as it is a copy of a ${wanted} file; give it a name that ends with ${wanted}.`,
  });
}

function noFolder(path: string, cause: unknown): Fault {
  const folder = dirname(path);
  return new Fault(
    {
      id: `File ${path} tidak dapat ditulis karena folder ${folder} tidak ada; buat folder itu dulu, atau pilih yang ada.`,
      en: `The file ${path} cannot be written, as there is no folder ${folder}; make that folder first, or choose another.`,
    },
    { cause },
  );
}

function cannotWrite(path: string, cause: unknown): Fault {
  if (!existsSync(dirname(path))) return noFolder(path, cause);
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause);
  return new Fault(
    {
      id: `File ${path} tidak dapat ditulis (${code}); periksa folder dan hak aksesnya, dan tutup file itu di program lain.`,
      en: `The file ${path} cannot be written (${code}); check its folder and permissions, and close it in other programs.`,
    },
    { cause },
  );
}
