/** Ctrl+Home and Ctrl+End, as in Excel: to the first cell that scrolls, and to the last that is in use. */
import { usedArea } from "../book/cells";
import { activeSheet, setSelection } from "../book/sheets";
import type { GridLink } from "./link";

/** Listens in `container` while nothing is being typed. */
export function jumpByKeys(container: HTMLElement, shown: () => GridLink | null): void {
  const jump = (event: KeyboardEvent): void => {
    const link = shown();
    const isJump = (event.ctrlKey || event.metaKey) && !event.shiftKey && /^(?:Home|End)$/.test(event.key);
    if (!isJump || !link || link.workbook.isCellEditing()) return;
    event.preventDefault();
    event.stopPropagation();
    jumpTo(link, event.key === "Home" ? "first" : "last");
  };
  container.addEventListener("keydown", jump, { capture: true });
}

function jumpTo({ book }: GridLink, where: "first" | "last"): void {
  const sheet = activeSheet(book);
  if (!sheet) return;
  const { bottom, right } = usedArea(sheet) ?? { bottom: 0, right: 0 };
  const [row, column] = where === "first" ? [sheet.freeze.rows, sheet.freeze.columns] : [bottom, right];
  setSelection(book, sheet, [{ top: row, left: column, bottom: row, right: column }]);
}
