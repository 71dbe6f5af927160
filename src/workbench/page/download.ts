/** The dialog before a download, and the download itself. */
import type { Language } from "../../core/text";
import { blockElement, element } from "./elements";
import type { OpenedFile } from "./files";
import { keptInPatch, keptOf, lostInPatch, lostOf } from "../file/keeping";
import { patchedCopy } from "../file/patching";
import { hasMarks } from "../file/patchingMarks";
import { toXlsx } from "../file/saving";
import { texts } from "./texts";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Asks, and hands out the file; answers its name, or null when the user has thought better of it. */
export async function download(opened: OpenedFile, language: Language): Promise<string | null> {
  const { name, book, losses, origin } = opened;
  const dialog = element("save", HTMLDialogElement);
  const copy = await patchedCopy(origin, book, name);
  const lost = copy ? lostInPatch(origin, book, language) : lostOf(book, losses, language);
  fill("save-kept", copy ? keptInPatch(copy, language) : keptOf(book, language));
  fill("save-lost", lost);
  blockElement("save-lost").hidden = lost.length === 0;
  blockElement("save-lost-title").textContent = texts[lost.length === 0 ? "saveNothingLost" : "saveLost"][language];
  dialog.returnValue = "cancel";
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  if (dialog.returnValue !== "save") return null;
  // A file with macros stays one only where it is patched.
  const ending = copy && /\.xlsm$/i.test(name) ? "xlsm" : "xlsx";
  const kind = book.sheets.some(hasMarks) ? texts.savedMarked : texts.savedCopy;
  const file = `${name.replace(/\.xls[xm]$/i, "")} (${kind[language]}).${ending}`;
  handOut(new Blob([new Uint8Array(copy?.bytes ?? (await toXlsx(book)))], { type }), file);
  return file;
}

function fill(id: string, lines: readonly string[]): void {
  const items = lines.map((line) => {
    const item = document.createElement("li");
    item.textContent = line;
    return item;
  });
  blockElement(id).replaceChildren(...items);
}

function handOut(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
