/** The workbooks among what was dropped or chosen: files, and folders within folders. */
import { Fault } from "../../core/fault";
import { isSpreadsheet } from "../../core/province/examine";

export interface PickedBook {
  /** "Provinsi/Kota A.xlsx"; the file's name where it was chosen alone. */
  readonly path: string;
  readonly file: File;
}

/** Of a drop: must be called while the drop is being told, as the browser forgets its entries afterwards. */
export function booksOf(dropped: DataTransfer): Promise<PickedBook[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...dropped.files];
  return entries.length > 0 ? booksBelow(entries) : Promise.resolve(booksAmong(files));
}

/** Of an input: each file knows its path below the folder that was chosen. */
export function booksAmong(files: Iterable<File>): PickedBook[] {
  return [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ file }) => isSpreadsheet(file.name))
    .toSorted((a, b) => byPath.compare(a.path, b.path));
}

const byPath = new Intl.Collator("id", { numeric: true });

async function booksBelow(roots: readonly FileSystemEntry[]): Promise<PickedBook[]> {
  const found: PickedBook[] = [];
  const waiting = [...roots];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (isFolderEntry(entry)) waiting.push(...(await entriesIn(entry)));
    else if (isFileEntry(entry) && isSpreadsheet(entry.name))
      found.push({ path: entry.fullPath.replace(/^\//, ""), file: await fileOf(entry) });
  }
  return found.toSorted((a, b) => byPath.compare(a.path, b.path));
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
