/** Pasting from other programs: numbers and days are read in the page's language before the grid reads them in English. */
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import type { Language } from "../../core/text";
import { pastedRows, pastedText } from "../model/pasted";
import type { Engine } from "./engine";

export function readPasting({ injector }: Engine, language: () => Language): void {
  const clipboard = injector.get(ISheetClipboardService);
  const [byKeys, byMenu] = [clipboard.legacyPaste.bind(clipboard), clipboard.paste.bind(clipboard)];
  clipboard.legacyPaste = (html, text, files) =>
    byKeys(html && inCells(html, language()), text && pastedRows(text, language()), files);
  clipboard.paste = async (item, type) => byMenu(await itemIn(item, language()), type);
}

/** The cells of a table that hold text alone. */
function inCells(html: string, language: Language): string {
  if (language === "en") return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th"))
    if (cell.childElementCount === 0) cell.textContent = pastedText((cell.textContent ?? "").trim(), language);
  return page.documentElement.outerHTML;
}

async function itemIn(item: ClipboardItem, language: Language): Promise<ClipboardItem> {
  if (language === "en") return item;
  const readers: Readonly<Record<string, (text: string, language: Language) => string>> = {
    "text/plain": pastedRows,
    "text/html": inCells,
  };
  const parts = await Promise.all(
    item.types.map(async (type): Promise<[string, Blob]> => {
      const [blob, read] = [await item.getType(type), readers[type]];
      return [type, read ? new Blob([read(await blob.text(), language)], { type }) : blob];
    }),
  );
  return new ClipboardItem(Object.fromEntries(parts));
}
