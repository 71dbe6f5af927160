/** Which of two rows for the same thing their own remarks say counts: "revisi" stands above, "salah, lihat di bawah" below. */
import type { Entry } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { remembering, rememberingOf } from "../remembering";

const corrected =
  /\b(revisi|direvisi|perbaikan|diperbaiki|koreksi|dikoreksi|terkoreksi|pembetulan|ralat|pengganti|terbaru|(yang|yg) (benar|dipakai|berlaku)|final|corrected|revised)\b/i;
const withdrawn =
  /\b(salah|keliru|batal|dibatalkan|dicoret|coret|diganti|digantikan|hapus|dihapus|lama|semula|sebelum(nya)?|draf|draft|(tidak|tdk) (berlaku|dipakai|dihitung)|lihat (revisi|perbaikan|baris|di bawah)|superseded|void)\b/i;
/** What a remark begins with is of its own row, whatever it says of the other one. */
const placeOf = (text: string, words: RegExp): number => words.exec(text)?.index ?? Infinity;

/** 1 for the later version, -1 for a withdrawn one, 0 where the row does not say. Evidence may be revised without its score. */
export function revisionOf({ table, row }: Entry): number {
  const { grid, left } = table;
  const evidence = evidenceColumns(table);
  for (let column = left; column < grid.width; column++) {
    const cell = grid.own(row, column);
    if (typeof cell !== "string" || cell.length > longestRemark || evidence.has(column)) continue;
    const said = revisionIn(cell);
    if (said !== 0) return said;
  }
  return 0;
}

const evidenceColumns = rememberingOf(
  ({ columns, also }: Table): ReadonlySet<number | undefined> =>
    new Set([columns.get("evidence"), ...(also.get("evidence") ?? [])]),
);

/** Rows repeat their texts, and are asked wherever several of them answer one question. */
const revisionIn = remembering((text): number => {
  const [later, earlier] = [placeOf(text, corrected), placeOf(text, withdrawn)];
  return later === earlier ? 0 : later < earlier ? 1 : -1;
});

/** A longer text is no remark. */
const longestRemark = 120;
