/** Finds a document that is named in a comment alone: it counts for nothing, and saves a quarrel. */
import { assess } from "../evidence/assess";
import { looseCell } from "../evidence/citations/cells";
import { quoted } from "../evidence/names";
import type { EvidenceTerms } from "../evidence/terms";
import { cellOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import type { Text } from "../text";
import { toA1 } from "../workbook";

/** Where the document stands, within a sentence; the comment of the evidence's own cell comes first. Null where none names one. */
export function commentOf(entry: Entry, terms: EvidenceTerms): Text | null {
  const { grid, left, right } = entry.table;
  const { comments } = grid.sheet;
  if (!comments) return null;
  const row = Array.from({ length: right - left + 1 }, (_, at) => grid.refOf(entry.row, left + at));
  for (const ref of [cellOf(entry, "evidence"), ...row]) {
    const cell = toA1(ref.row, ref.column);
    const text = comments.get(cell);
    if (text === undefined || assess([looseCell(text)], [], terms).state !== "documented") continue;
    return {
      id: `dokumen hanya ada di komentar sel ${cell} ("${quoted(text)}"): tulis di selnya`,
      en: `a document stands in the comment of cell ${cell} alone ("${quoted(text)}"): write it into the cell`,
    };
  }
  return null;
}
