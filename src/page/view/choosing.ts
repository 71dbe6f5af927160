/** Files from whoever sits before the page: chosen in a dialog, or dropped anywhere on it. */
import { pickedAmong, pickedOf } from "../province/picked";
import type { Picked } from "../province/picked";

export type Take = (picking: Promise<Picked>) => void;

const workbooks = ".xlsx,.xlsm";
const instruments = ".json,.xlsx,.xlsm";

export function chooseInstrument(take: (file: File) => void): void {
  askForOne(instruments, take);
}

export function chooseWorkbook(take: (file: File) => void): void {
  askForOne(workbooks, take);
}

function askForOne(accept: string, take: (file: File) => void): void {
  ask({ accept }, ([file]) => {
    if (file) take(file);
  });
}

export function chooseWorkbooks(take: Take): void {
  ask({ accept: workbooks, multiple: true }, (files) => take(Promise.resolve(pickedAmong(files))));
}

export function chooseFolder(take: Take): void {
  ask({ webkitdirectory: true }, (files) => take(Promise.resolve(pickedAmong(files))));
}

/** Opens the browser's dialog; nothing is taken when it is closed without a file. */
function ask(
  wanted: Partial<Pick<HTMLInputElement, "accept" | "multiple" | "webkitdirectory">>,
  take: (files: FileList) => void,
): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = wanted.accept ?? "";
  input.multiple = wanted.multiple ?? false;
  input.webkitdirectory = wanted.webkitdirectory ?? false;
  input.addEventListener("change", () => {
    if (input.files && input.files.length > 0) take(input.files);
  });
  input.click();
}

/** A file dropped beside a drop zone would replace the page: the whole page is one. */
export function takeDrops(take: Take): () => void {
  const over = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    if (event.dataTransfer) take(pickedOf(event.dataTransfer));
  };
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("drop", drop);
  };
}
