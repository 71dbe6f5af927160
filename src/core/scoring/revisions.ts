/** Which of two rows for the same thing counts: "revisi" stands above, "salah, lihat di bawah" below, and a form's later answer replaces one. */
import type { Entry } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { remembering, rememberingOf } from "../remembering";

const corrected =
  /\b(revisi|direvisi|perbaikan|diperbaiki|koreksi|dikoreksi|terkoreksi|pembetulan|ralat|pengganti|terbaru|(yang|yg) (benar|dipakai|berlaku)|final|corrected|revised)\b/i;
const withdrawn =
  /\b(salah|keliru|batal|dibatalkan|dicoret|coret|diganti|digantikan|hapus|dihapus|lama|semula|sebelum(nya)?|draf|draft|(tidak|tdk) (berlaku|dipakai|dihitung)|lihat (revisi|perbaikan|baris|di bawah)|superseded|void)\b/i;
/** What a remark begins with is of its own row, whatever it says of the other one. */
const placeOf = (text: string, words: RegExp): number => words.exec(text)?.index ?? Infinity;

/** Sorts what counts first: by the rows' own remarks, then by when one sender's answers to a form were sent. */
export function byLateness(one: Entry, other: Entry): number {
  const said = revisionOf(other) - revisionOf(one);
  return said !== 0 || senderOf(one) !== senderOf(other) ? said : sentAt(other) - sentAt(one);
}

/** An address, else the offices; two that answer the same differently do not replace each other. */
function senderOf({ table, row, offices }: Entry): string {
  const address = (table.grid.rows[row] ?? []).find((cell) => typeof cell === "string" && /^\S+@\S+$/.test(cell));
  return typeof address === "string" ? address.toLowerCase() : offices.toLowerCase().trim();
}

const sent =
  /^(?:time ?stamp|(?:cap|stempel) waktu|(?:waktu|tanggal|tgl) (?:pengiriman|pengisian|kirim|input|submit)|submi(?:tted at|ssion (?:time|date))|completion time)$/i;

const sentColumn = rememberingOf(({ headings }: Table): number[] =>
  [...headings].flatMap(([column, path]) => (sent.test(path.at(-1)?.trim() ?? "") ? [column] : [])),
);

/** In days; 0 where the table does not say when its rows were sent. */
function sentAt({ table, row }: Entry): number {
  const [column] = sentColumn(table);
  const cell = column === undefined ? null : table.grid.own(row, column);
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? momentOf(cell) : 0;
}

/** "02/04/2024 13:12:30", day first as forms in Indonesia write it, or "2024-04-02 13:12"; 0 for anything else. */
function momentOf(text: string): number {
  const found = written.exec(text.trim())?.groups;
  if (!found) return 0;
  const day = Date.UTC(Number(found.y1 ?? found.y2), Number(found.m1 ?? found.m2) - 1, Number(found.d1 ?? found.d2));
  const seconds = 3600 * Number(found.h ?? 0) + 60 * Number(found.min ?? 0) + Number(found.s ?? 0);
  return day / 86_400_000 + seconds / 86_400;
}

const written =
  /^(?:(?<d1>\d{1,2})[/.-](?<m1>\d{1,2})[/.-](?<y1>20\d\d)|(?<y2>20\d\d)-(?<m2>\d\d)-(?<d2>\d\d))(?:[ T,]{1,2}(?<h>\d{1,2})[:.](?<min>\d\d)(?:[:.](?<s>\d\d))?)?$/;

/** 1 for the later version, -1 for a withdrawn one, 0 where the row does not say. Evidence may be revised without its score. */
function revisionOf({ table, row }: Entry): number {
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
