/** Tells lines of documents that are listed in the column of labels, below what they prove: "1) Laporan 2025.pdf", "- foto kegiatan". */
import { evidenceCell } from "../../evidence/citations/cells";
import type { EvidenceCell } from "../../evidence/citations/cells";
import { headsOf } from "../../evidence/documents/kindsNamed";
import { tokensOf } from "../../evidence/text/tokens";
import type { Matcher } from "../../naming/names";
import { nameLikeness } from "../model/weights";
import { labelsOf } from "./rows";
import type { Row } from "./rows";

/** "1)", "(a)", "-", "•": no code is written so, and an indicator's number rarely. */
const bullet = /^\s*(?:\(?(?:\d{1,2}|[a-z])\)|[-–—•*·▪√✓>])\s*/i;
const numbered = /^\s*(?:\d{1,2}|[a-z])[.)]\s*/i;
const file = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|mp4|zip|rar)\W*$/i;
const dated = /\b20\d\d\b|\b(?:no|nomor)\b\.?\s*:?\s*\d/i;

/** True for a row that holds no number and whose text is a document: a question has its maximum or waits for its score. */
export function listsDocument(row: Row, matcher: Matcher): boolean {
  const text = textOf(row);
  if (row.isFilled || row.code || text === null || !row.table.columns.has("maximum")) return false;
  if (file.test(text)) return true;
  const isMarked = bullet.test(text) || bullet.test(row.number?.text ?? "");
  if (!(isMarked || dated.test(text))) return false;
  const bare = text.replace(bullet, "").replace(numbered, "");
  return headsOf(tokensOf(bare)).heads.length > 0 && (matcher(bare)[0]?.likeness ?? 0) < nameLikeness.likely;
}

/** The longest of its labels: "1)" may stand in a column of its own. */
function textOf(row: Row): string | null {
  const [first] = labelsOf(row)
    .map(({ text }) => text)
    .toSorted((a, b) => b.length - a.length);
  return first ?? null;
}

/** The cell in which the document is listed. */
export function listedAt(row: Row): EvidenceCell[] {
  const { grid, left, right } = row.table;
  const text = textOf(row);
  for (let column = left; column <= right; column++) {
    const cell = grid.own(row.row, column);
    if (text === null || typeof cell !== "string" || !cell.includes(text)) continue;
    const ref = grid.refOf(row.row, column);
    return [evidenceCell(grid.sheet, ref.row, ref.column)].filter((one) => one !== null);
  }
  return [];
}
