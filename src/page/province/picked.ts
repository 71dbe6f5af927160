/** What was dropped or chosen: the workbooks in it, also in folders within folders, and what else there was. */
import { Fault } from "../../core/fault";
import { isOtherFile, isSpreadsheet } from "../../core/province/examine";
import type { Input } from "../../core/province/examine";
import type { FileHandle, FolderHandle } from "../../taskpane/session/pickedFiles";

/** Its path is "Provinsi/Kota A.xlsx", and the file's name where it was chosen alone; it is called so too. */
export interface PickedBook extends Input {
  readonly file: File;
}

export interface Picked {
  /** By their paths. */
  readonly books: readonly PickedBook[];
  /** The paths of files that are no workbooks. */
  readonly others: readonly string[];
}

/** Of a drop: must be called while the drop is being told, as the browser forgets its items afterwards. */
export async function pickedOf(dropped: DataTransfer): Promise<Picked> {
  const found = await Promise.all([...dropped.items].map(booksIn));
  return sorted(found.flat());
}

/**
 * What one thing that was dropped holds. Chrome and Edge give a page that was opened by double-click a file and a folder's
 * handle, and nothing below its entry; other browsers know entries alone.
 */
function booksIn(item: DataTransferItem): Promise<PickedBook[]> {
  const entry = item.webkitGetAsEntry();
  if (entry && isFolderEntry(entry)) return item.getAsFileSystemHandle?.().then(below) ?? belowEntry(entry);
  const file = item.getAsFile();
  return Promise.resolve(file ? [bookOf(file.name, file)] : []);
}

/** Of an input: each file knows its path below the folder that was chosen. */
export function pickedAmong(files: Iterable<File>): Picked {
  return sorted([...files].map((file) => bookOf(file.webkitRelativePath || file.name, file)));
}

function bookOf(path: string, file: File): PickedBook {
  return { path, name: path, file };
}

const byPath = new Intl.Collator("id", { numeric: true });

function sorted(files: readonly PickedBook[]): Picked {
  const all = files.toSorted((a, b) => byPath.compare(a.path, b.path));
  return {
    books: all.filter(({ file }) => isSpreadsheet(file.name)),
    others: all.filter(({ file }) => isOtherFile(file.name)).map(({ path }) => path),
  };
}

/** Each with the folders on the way to it; those of a handle that is gone, none. */
async function below(root: FolderHandle | FileHandle | null): Promise<PickedBook[]> {
  const found: PickedBook[] = [];
  const waiting = root ? [{ path: root.name, handle: root }] : [];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { path, handle } = one;
    if (handle.kind === "file") found.push(bookOf(path, await handle.getFile()));
    else for await (const inner of handle.values()) waiting.push({ path: `${path}/${inner.name}`, handle: inner });
  }
  return found;
}

async function belowEntry(root: FileSystemEntry): Promise<PickedBook[]> {
  const found: PickedBook[] = [];
  const waiting = [root];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (isFolderEntry(entry)) waiting.push(...(await entriesIn(entry)));
    else if (isFileEntry(entry)) found.push(bookOf(entry.fullPath.replace(/^\//, ""), await fileOf(entry)));
  }
  return found;
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A reader gives a hundred at a time, and none when all are given. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (more.length === 0) return found;
    found.push(...more);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** What is said where nothing that was picked is a workbook. */
export function noBooks(): Fault {
  return new Fault({
    id: "Di antara yang dipilih tidak ada buku kerja Excel; pilih satu file .xlsx, atau folder berisi file .xlsx kabupaten/kota.",
    en: "Nothing of what was picked is an Excel workbook; pick one .xlsx file, or a folder with the .xlsx files of the cities.",
  });
}

/** What is said of a second pick while many workbooks are being checked. */
export function stillChecking(): Fault {
  return new Fault({
    id: "Buku kerja yang dipilih tadi masih diperiksa; tunggu sampai selesai atau tekan Batalkan, lalu pilih lagi.",
    en: "The workbooks that were picked before are still being checked; wait until they are done or press Cancel, then pick again.",
  });
}
