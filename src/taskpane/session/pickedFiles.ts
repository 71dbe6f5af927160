/** Lists the files of a folder that the browser was allowed to see: by its folder picker where it has one, else by an input for folders. */
import { Fault } from "../../core/fault";
import { isClutter } from "../../core/report/clutter";
import { mostFiles } from "../../core/report/examining";
import type { ListedFile } from "../../core/report/examining";

/** As much of a FileSystemDirectoryHandle as is needed. */
export interface FolderHandle {
  kind: "directory";
  name: string;
  values: () => AsyncIterable<FolderHandle | FileHandle>;
}

export interface FileHandle {
  kind: "file";
  name: string;
  getFile: () => Promise<File>;
}

declare global {
  interface Window {
    /** Chrome and Edge have it, Firefox and Safari do not. */
    showDirectoryPicker?: () => Promise<FolderHandle>;
  }

  interface DataTransferItem {
    /** Chrome and Edge have it, Firefox and Safari do not; null where what was dropped is gone. */
    getAsFileSystemHandle?: () => Promise<FolderHandle | FileHandle | null>;
  }
}

/**
 * The browser's own folder picker, which does not speak of "uploading" as an input for folders does; null where there is
 * none, or where the pane stands in a frame of Excel's page, which may not open it.
 */
export function folderPicker(
  page: Pick<Window, "showDirectoryPicker"> & FramedPage,
): (() => Promise<FolderHandle>) | null {
  const pick = page.showDirectoryPicker;
  return pick && page.parent === page.self ? () => pick.call(page) : null;
}

interface FramedPage {
  parent: unknown;
  self: unknown;
}

/** As much of a File as is needed; `webkitRelativePath` begins with the picked folder's own name. */
export type PickedFile = Pick<File, "name" | "size" | "stream" | "webkitRelativePath">;

/**
 * Of an `<input type="file" webkitdirectory>`.
 * @throws Fault when there are more files than are looked at.
 */
export function listedIn(files: Iterable<PickedFile>): ListedFile[] {
  const found: ListedFile[] = [];
  for (const file of files) {
    const path = file.webkitRelativePath.split("/").slice(1).join("/") || file.name;
    if (!isClutter(file.name)) take(found, listed(path, file));
  }
  return found;
}

/**
 * Of a folder picker (`showDirectoryPicker()`), folders within folders.
 * @throws Fault when there are more files than are looked at.
 */
export async function listedBelow(root: FolderHandle): Promise<ListedFile[]> {
  const found: ListedFile[] = [];
  const folders = [{ path: "", handle: root }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const one of folder.handle.values()) {
      const path = folder.path + one.name;
      if (one.kind === "directory") folders.push({ path: `${path}/`, handle: one });
      else if (!isClutter(one.name)) take(found, await listedHandle(path, one));
    }
  }
  return found.toSorted((a, b) => a.path.localeCompare(b.path));
}

/** A file that is gone or locked is told as one that cannot be read. */
async function listedHandle(path: string, handle: FileHandle): Promise<ListedFile> {
  try {
    return listed(path, await handle.getFile());
  } catch {
    return { path, size: null, parts: () => [] };
  }
}

function listed(path: string, file: PickedFile): ListedFile {
  return { path, size: file.size, parts: () => partsOf(file.stream()) };
}

/** Not every browser lets a stream be gone through by itself. */
async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

/** @throws Fault when there are more files than are looked at. */
function take(found: ListedFile[], file: ListedFile): void {
  if (found.length === mostFiles) throw tooMany();
  found.push(file);
}

function tooMany(): Fault {
  return new Fault({
    id: `Folder itu berisi lebih dari ${mostFiles} file; pilih folder buktinya saja.`,
    en: `The folder holds more than ${mostFiles} files; pick the folder of evidence alone.`,
  });
}
