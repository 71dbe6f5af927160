/** Writes a file whole or not at all: a half-written one never remains. */
import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { Fault } from "../../core/fault";

/**
 * Writes beside the file first and then puts it in its place, so that a full disk or an interruption leaves what was there.
 * @throws Fault when it cannot be written.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(draft, content, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new Fault(
    {
      id: `File ${path} tidak dapat ditulis (${code}); tutup dulu di program lain, atau sebutkan folder yang boleh ditulisi.`,
      en: `The file ${path} cannot be written (${code}); close it in other programs, or name a folder that may be written to.`,
    },
    { cause: error },
  );
}
