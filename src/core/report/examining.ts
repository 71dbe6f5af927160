/** Goes through the files of a folder of evidence one by one: which can be read, and which hold the same. */
import { contentHash } from "./contentHash";
import type { FoundFile } from "./evidenceFolder";

/** A file as a folder lists it. */
export interface ListedFile {
  path: string;
  /** In bytes; null where not even that can be told. */
  size: number | null;
  /** Its content in parts, read as they are asked for; it is let go of when no more are. */
  parts: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Files that are looked at in one folder; a city hands in some thousands. */
export const mostFiles = 50_000;

export interface ExamineOptions {
  signal?: AbortSignal | undefined;
  /** Hears after each file how many of all are done. */
  onFile?: ((done: number, all: number) => void) | undefined;
}

/**
 * Reads as little as tells: only files of a size that others have too are read to their end, of all others the first part.
 * Rejects with the signal's reason when that aborts.
 */
export async function examineFiles(
  files: readonly ListedFile[],
  { signal, onFile }: ExamineOptions = {},
): Promise<FoundFile[]> {
  const repeated = repeatedSizes(files);
  const found: FoundFile[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    found.push(await examine(file, file.size !== null && repeated.has(file.size), signal));
    onFile?.(found.length, files.length);
  }
  return found;
}

/** Sizes that two files or more have; empty files hold the same anyway. */
function repeatedSizes(files: readonly ListedFile[]): Set<number> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const { size } of files) {
    if (size === null || size === 0) continue;
    (seen.has(size) ? repeated : seen).add(size);
  }
  return repeated;
}

async function examine(
  { path, size, parts }: ListedFile,
  isCompared: boolean,
  signal?: AbortSignal,
): Promise<FoundFile> {
  if (size === null) return { path, size: 0, hash: null, isReadable: false };
  const hash = contentHash();
  try {
    for await (const part of parts()) {
      signal?.throwIfAborted();
      if (!isCompared) return { path, size, hash: null, isReadable: true };
      hash.add(part);
    }
  } catch {
    // Whoever cancels hears so; a file that cannot be read is told among its kind.
    signal?.throwIfAborted();
    return { path, size, hash: null, isReadable: false };
  }
  return { path, size, hash: isCompared ? hash.digits() : null, isReadable: true };
}
