/** Finds the columns beside labels and scores: evidence, however many columns it has, offices, answers, notes, other hands. */
import type { Forced, Heading } from "./columns";
import { surest } from "./columns";
import type { FactsOf } from "./facts";
import type { Column } from "./words";

const wanted: readonly Column[] = [
  "verified",
  "past",
  "answer",
  "yes",
  "no",
  "evidence",
  "office",
  "target",
  "achievement",
  "status",
  "tier",
  "note",
];

/** Kinds of which a table may have several columns. */
const several: readonly Column[] = ["evidence", "verified", "past", "note", "status"];

export interface Others {
  columns: Map<Column, number>;
  also: Map<Column, number[]>;
}

/** The columns that are left after `taken`, by their headings and where those leave doubt by what they hold. */
export function otherColumns(
  all: readonly Heading[],
  taken: ReadonlySet<number>,
  facts: FactsOf,
  forced: Forced,
): Others {
  const headings = all.filter(
    ({ column, role }) =>
      [...forced.values()].includes(column) || !(taken.has(column) || isNumbers(role, facts(column).numbers)),
  );
  const columns = surest(headings, wanted, forced);
  for (const [name, column] of columns) if (taken.has(column) && !forced.has(name)) columns.delete(name);
  settleOffices(columns, facts, forced);
  findEvidence(columns, headings, facts, forced, taken);
  const also = new Map(several.map((name) => [name, furtherOf(name, columns, { all, headings }, facts, forced)]));
  const answers = settleAnswers(columns, also, facts, forced);
  return { columns: answers, also };
}

/** "Dokumen" over numbers, beside "Foto" and "Wawancara", is one of the parts of a score. */
function isNumbers(role: Heading["role"], numbers: number): boolean {
  return role?.column === "evidence" && role.strength < 3 && numbers > 0.8;
}

/** Numbers and check boxes are no offices, and "Sumber Data" names offices in one workbook and documents in the next. */
function settleOffices(columns: Map<Column, number>, facts: FactsOf, forced: Forced): void {
  const at = columns.get("office");
  if (at === undefined || forced.has("office")) return;
  const { numbers, answers, filled, documents, offices } = facts(at);
  if (filled > 2 && Math.max(numbers, answers) > 0.8) columns.delete("office");
  if (columns.has("evidence") || forced.has("evidence") || documents <= Math.max(offices, 0.3)) return;
  columns.delete("office");
  columns.set("evidence", at);
}

/** A column without a known heading that holds links or files is evidence. */
function findEvidence(
  columns: Map<Column, number>,
  headings: readonly Heading[],
  facts: FactsOf,
  forced: Forced,
  taken: ReadonlySet<number>,
): void {
  if (columns.has("evidence") || forced.has("evidence")) return;
  const used = new Set([...columns.values(), ...taken]);
  const found = headings.find(
    ({ column, role, path }) =>
      !used.has(column) && (role?.strength ?? 0) < 3 && !isOfWork(path) && facts(column).documents >= 0.5,
  );
  if (found) columns.set("evidence", found.column);
}

/** What has been done, and what is planned or still to do, names documents as well: "Menyusun SK dan SOP". */
function isOfWork(path: readonly string[]): boolean {
  return /\b(rencana|aksi|upaya|langkah|strategi|kegiatan|usulan|rekomendasi|sudah|belum|kurang|perlu|akan|plan|todo|to do)\b/i.test(
    path.at(-1) ?? "",
  );
}

/** "Jenis Dokumen" beside "Data Dukung" says what is asked for, not what there is. */
function asksFor(path: readonly string[]): boolean {
  return /\b(jenis|bentuk|tipe|macam|contoh|kebutuhan|(per)?syarat(an)?|di(butuhkan|perlukan|minta))\b/i.test(
    path.at(-1) ?? "",
  );
}

/** The other columns that headings give the same role. */
function furtherOf(
  name: Column,
  columns: ReadonlyMap<Column, number>,
  { all, headings }: { all: readonly Heading[]; headings: readonly Heading[] },
  facts: FactsOf,
  forced: Forced,
): number[] {
  if (forced.has(name) || !columns.has(name)) return [];
  const used = new Set(columns.values());
  const year = headings.find(({ column }) => column === columns.get(name))?.year ?? null;
  // Two years of evidence are asked for; only beside scores of each year is one of them the other score's.
  const isOneOfYears = (other: number | null): boolean =>
    other !== null &&
    other !== year &&
    (name !== "evidence" || all.some(({ role, year: of }) => role?.column === "score" && of === other));
  const isLike = ({ role, column, year: other }: Heading): boolean =>
    (role?.column === name && (year === null || !isOneOfYears(other))) ||
    (name === "evidence" && role === null && facts(column).documents >= 0.5);
  return headings
    .filter((heading) => !used.has(heading.column) && isLike(heading))
    .filter(({ column, path }) => name !== "evidence" || (facts(column).filled > 0 && !asksFor(path)))
    .map(({ column }) => column);
}

/** "Bukti (Ada/Tidak)" beside "Link Bukti" says whether there is any; the link is the evidence. */
function settleAnswers(
  columns: Map<Column, number>,
  also: Map<Column, number[]>,
  facts: FactsOf,
  forced: Forced,
): Map<Column, number> {
  const first = columns.get("evidence");
  const further = also.get("evidence") ?? [];
  if (first === undefined || further.length === 0 || forced.has("evidence")) return columns;
  const all = [first, ...further].sort((a, b) => a - b);
  const cited = all.filter((column) => facts(column).answers < 0.8);
  const [main, ...rest] = cited.length > 0 ? cited : all;
  if (main === undefined) return columns;
  columns.set("evidence", main);
  also.set("evidence", rest);
  const said = all.find((column) => !cited.includes(column));
  if (said !== undefined && cited.length > 0 && !columns.has("status")) columns.set("status", said);
  return columns;
}
