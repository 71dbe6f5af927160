/** Knows the sheets that we put into a workbook for people to fill in: they are ours, and nothing in them is the city's. */
import type { Text } from "../text";
import { isBlank } from "../workbook";
import type { CellValue, Sheet } from "../workbook";

export type OwnSheetId = "notes" | "rehearsal";

/** A sheet is known by two headings that stand in one row, wherever it was moved, sorted or renamed to. */
export const ownSheets: Record<OwnSheetId, { name: Text; key: Text; other: Text }> = {
  notes: {
    name: { id: "Catatan KLA", en: "KLA notes" },
    key: { id: "ID temuan", en: "Finding ID" },
    other: { id: "Alasan", en: "Reason" },
  },
  rehearsal: {
    name: { id: "Latihan KLA", en: "KLA rehearsal" },
    key: { id: "ID latihan", en: "Rehearsal ID" },
    other: { id: "Putusan", en: "Verdict" },
  },
};

/** The headings stand within so many rows; people put titles and remarks above them. */
const maxHeadingRow = 30;

const answers = new WeakMap<Sheet, { id: OwnSheetId; row: number } | null>();

/** Which sheet of ours it is, and the row of its headings; null for all others. */
export function ownSheetOf(sheet: Sheet): { id: OwnSheetId; row: number } | null {
  const before = answers.get(sheet);
  if (before !== undefined) return before;
  const found = find(sheet);
  answers.set(sheet, found);
  return found;
}

function find({ rows }: Sheet): { id: OwnSheetId; row: number } | null {
  for (const [row, cells] of rows.slice(0, maxHeadingRow).entries()) {
    const texts = new Set(cells.map(plain));
    if (isHeadedBy(texts, "notes")) return { id: "notes", row };
    if (isHeadedBy(texts, "rehearsal")) return { id: "rehearsal", row };
  }
  return null;
}

function isHeadedBy(texts: ReadonlySet<string>, id: OwnSheetId): boolean {
  const { key, other } = ownSheets[id];
  return has(texts, key) && has(texts, other);
}

function has(texts: ReadonlySet<string>, { id, en }: Text): boolean {
  return texts.has(plain(id)) || texts.has(plain(en));
}

/** A heading in small letters, without the spaces around and between its words. */
export function plain(cell: CellValue): string {
  return isBlank(cell) ? "" : String(cell).toLowerCase().replace(/\s+/g, " ").trim();
}
