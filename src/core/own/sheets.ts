/** Knows the sheets that we put into a workbook, to be filled in or to be read: they are ours, and nothing in them is the city's. */
import type { Text } from "../text";
import { isBlank } from "../workbook";
import type { CellValue, Sheet } from "../workbook";

const ownSheetIds = ["notes", "rehearsal", "report", "findings", "plan", "offices", "years"] as const;
export type OwnSheetId = (typeof ownSheetIds)[number];

/** Stands beside the title of every sheet that we make and replace as a whole; a title alone may be the city's own. */
export const madeByUs: Text = { id: "Lembar buatan KLA untuk Excel", en: "Sheet made by KLA for Excel" };

/** A sheet is known by two texts that stand in one row, wherever it was moved, sorted or renamed to. */
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
  report: titled({ id: "Laporan KLA", en: "KLA report" }),
  findings: titled({ id: "Temuan KLA", en: "KLA findings" }),
  plan: titled({ id: "Rencana KLA", en: "KLA plan" }),
  offices: titled({ id: "OPD KLA", en: "KLA offices" }),
  years: titled({ id: "Tahun KLA", en: "KLA years" }),
};

function titled(name: Text): { name: Text; key: Text; other: Text } {
  return { name, key: name, other: madeByUs };
}

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
    const id = ownSheetIds.find((one) => isHeadedBy(texts, one));
    if (id !== undefined) return { id, row };
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
