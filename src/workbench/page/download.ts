/** The dialog before a download, and the download itself. */
import type { Language } from "../../core/text";
import { blockElement, element } from "./elements";
import type { OpenedFile } from "./files";
import { keptOf, lostOf } from "../file/keeping";
import { toXlsx } from "../file/saving";
import { texts } from "./texts";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Asks, and hands out the file; answers its name, or null when the user has thought better of it. */
export async function download({ name, book, losses }: OpenedFile, language: Language): Promise<string | null> {
  const dialog = element("save", HTMLDialogElement);
  const lost = lostOf(book, losses, language);
  fill("save-kept", keptOf(book, language));
  fill("save-lost", lost);
  blockElement("save-lost").hidden = lost.length === 0;
  blockElement("save-lost-title").textContent = texts[lost.length === 0 ? "saveNothingLost" : "saveLost"][language];
  dialog.returnValue = "cancel";
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  if (dialog.returnValue !== "save") return null;
  const file = `${name.replace(/\.xls[xm]$/i, "")} (${language === "id" ? "ditandai" : "marked"}).xlsx`;
  handOut(new Blob([new Uint8Array(await toXlsx(book))], { type }), file);
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
