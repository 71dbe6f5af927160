/** Opening a workbook: chosen, dropped, or one of the samples; it is read here, and nothing is uploaded. */
import { Fault } from "../../core/fault";
import { readWorkbook } from "../../xlsx/read";
import type { Book } from "../book/book";
import { createBook } from "../book/create";
import { readLooks } from "../file/looks";
import type { Losses } from "../file/losses";
import { originOf } from "../file/origin";
import type { Origin } from "../file/origin";
import { sampleMissing } from "./texts";
import { watchWork } from "./unsaved";
import type { Work } from "./unsaved";

export interface OpenedFile {
  name: string;
  book: Book;
  losses: Losses;
  origin: Origin;
  work: Work;
}

/** Reads the bytes of an .xlsx; throws a Fault, in both languages, when they cannot be read. */
export async function openBytes(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const book = createBook(await readWorkbook(bytes, name));
  const losses = await readLooks(bytes, book);
  return { name, book, losses, origin: originOf(bytes, book), work: watchWork(book) };
}

/**
 * Fetches one of the samples that lie beside the page.
 * @throws Fault when the sample cannot be fetched.
 */
export async function fetchSample(name: string): Promise<Uint8Array> {
  const response = await fetch(`samples/${name}`).catch(() => null);
  if (!response?.ok) throw new Fault(sampleMissing(name));
  return new Uint8Array(await response.arrayBuffer());
}

export interface FileSources {
  open: HTMLElement;
  input: HTMLInputElement;
  /** Shown while a file is held over the page. */
  veil: HTMLElement;
}

/** Calls `take` with each file that is chosen or dropped. */
export function watchFiles({ open, input, veil }: FileSources, take: (file: File) => void): void {
  open.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) take(file);
    input.value = "";
  });
  let depth = 0;
  const show = (change: 1 | -1 | 0, { dataTransfer }: DragEvent): void => {
    if (!dataTransfer?.types.includes("Files")) return;
    depth = change === 0 ? 0 : Math.max(0, depth + change);
    veil.hidden = depth === 0;
  };
  // Before the grid sees it: a dropped file is for the page.
  addEventListener("dragenter", (event) => show(1, event), true);
  addEventListener("dragleave", (event) => show(-1, event), true);
  addEventListener("dragover", (event) => event.preventDefault(), true);
  const drop = (event: DragEvent): void => {
    show(0, event);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    take(file);
  };
  addEventListener("drop", drop, true);
}
