/** Reads what the cells of a row cite: its columns of evidence, what numbers and dates their documents, and links among its remarks. */
import { evidenceCell } from "../../evidence/citations/cells";
import type { EvidenceCell } from "../../evidence/citations/cells";
import { hasAddress, joinedCell, kindNamed, underKind } from "../../evidence/citations/underHeadings";
import { refuses } from "../../evidence/remarks/verdicts";
import { rememberingOf } from "../../remembering";
import { isBlank } from "../../workbook";
import { detailIn } from "./details";
import type { Detail } from "./details";
import { isRemark } from "../headings/documentHeadings";
import type { Row } from "./rows";
import type { Table } from "../model/tables";

type At = Pick<Row, "table" | "row">;

/** A column of evidence with the columns that say more of its documents. */
interface Source {
  column: number;
  details: readonly { column: number; says: Detail }[];
  /** The kind of document that its heading names: "SK", "Foto"; null when none or several. */
  kind: string | null;
}

/** The evidence that stands in the row, one cell a column; an evidence cell merged over rows serves them all. */
export function citationsAt(at: At): EvidenceCell[] {
  const { sources, remarks, verdicts } = sourcesOf(at.table);
  const own = sources.flatMap((source) => citedAt(at, source) ?? []);
  const found = own.length > 0 && isRefused(at, verdicts) ? own.map((cell) => ({ ...cell, isRefused: true })) : own;
  return [...found, ...remarks.flatMap((column) => linkedAt(at, column) ?? [])];
}

interface Sources {
  sources: readonly Source[];
  /** Columns of the office's own remarks. */
  remarks: readonly number[];
  /** Columns of what verifiers say. */
  verdicts: readonly number[];
}

/** "Catatan Verifikator", "Hasil Verifikasi", "Reviu Provinsi". */
function isVerdict(path: readonly string[]): boolean {
  return path.some((heading) =>
    /\b(?:verifikator|verifikasi|verif|verval|penilai|reviewer|reviu|review|evaluator|asesor|verifier|verification)\b/i.test(
      heading,
    ),
  );
}

function isRefused({ table: { grid }, row }: At, verdicts: readonly number[]): boolean {
  return verdicts.some((column) => {
    const said = grid.shown(row, column);
    return typeof said === "string" && refuses(said);
  });
}

const sourcesOf = rememberingOf((table: Table): Sources => {
  const { columns, also, headings } = table;
  const first = columns.get("evidence");
  if (first === undefined) return { sources: [], remarks: [], verdicts: [] };
  const all = [first, ...(also.get("evidence") ?? [])];
  const details = [columns.get("detail"), ...(also.get("detail") ?? [])].filter((column) => column !== undefined);
  const sources = all.map((column): Source => ({
    column,
    details: details
      .filter((one) => ownerOf(one, all) === column)
      .map((one) => ({ column: one, says: detailIn(headings.get(one) ?? []) ?? "mixed" })),
    kind: kindNamed(headings.get(column) ?? []),
  }));
  const notes = [columns.get("note"), ...(also.get("note") ?? [])].filter((column) => column !== undefined);
  return {
    sources,
    remarks: notes.filter((column) => isRemark(headings.get(column) ?? [])),
    verdicts: [...headings.keys()].filter((column) => !all.includes(column) && isVerdict(headings.get(column) ?? [])),
  };
});

/** A document's details stand behind its name, or before it where nothing is named further left. */
function ownerOf(detail: number, evidence: readonly number[]): number {
  const before = evidence.filter((column) => column < detail);
  return before.length > 0 ? Math.max(...before) : Math.min(...evidence);
}

function citedAt(at: At, { column, details, kind }: Source): EvidenceCell | null {
  const own = cellIn(at, column);
  const said = details.map((detail) => detailAt(at, detail)).filter((text) => text !== "");
  const cell = own && kind !== null ? underKind(own, kind) : own;
  if (said.length === 0) return cell;
  return joinedCell(cell, refAt(at, column), kind, said);
}

function refAt({ table: { grid }, row }: At, column: number) {
  const area = grid.mergeAt(row, column);
  return grid.refOf(area?.top ?? row, area?.left ?? column);
}

/** What is merged from a column further left is that column's: a title across the table is no evidence. */
function cellIn(at: At, column: number): EvidenceCell | null {
  const { grid, bottom } = at.table;
  if ((grid.mergeAt(at.row, column)?.left ?? column) < column) return null;
  const ref = refAt(at, column);
  // What "idem" repeats stands in the table, never in its heading; a turned table's rows are columns.
  const first = grid.view === "rows" ? grid.refOf(bottom + 1, column).row : 0;
  return evidenceCell(grid.sheet, ref.row, ref.column, first);
}

const words: Readonly<Record<Detail, string>> = {
  number: "Nomor ",
  date: "tanggal ",
  year: "Tahun ",
  subject: "tentang ",
  mixed: "",
};

/** "Nomor 12/2025", "tanggal 4 Maret 2025"; each line of a cell is of another document. */
function detailAt(at: At, { column, says }: Source["details"][number]): string {
  const cell = cellIn(at, column);
  if (cell === null || isBlank(cell.text)) return "";
  const lead = words[says];
  const isSaid = (line: string): boolean => lead === "" || /^(no|nomor|tgl|tanggal|th|tahun|tentang|ttg)\b/i.test(line);
  return cell.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .map((line) => (isNone(line) ? "" : isSaid(line) ? line : `${lead}${line}`))
    .join("\n");
}

function isNone(line: string): boolean {
  return line === "" || /^[-–—.…]+$/.test(line);
}

/** A remark counts where it holds a link; what else it says is of the score or the work. */
function linkedAt(at: At, column: number): EvidenceCell | null {
  const cell = cellIn(at, column);
  return cell && hasAddress(cell) ? cell : null;
}
