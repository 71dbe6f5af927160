/** Finds the columns beside labels and scores: evidence, however many columns it has, offices, answers, notes, other hands. */
import type { Forced, Heading } from "../headings/columns";
import { surest } from "../headings/columns";
import { isOfDocuments, isRemark, namesKind, onlySpeaks } from "../headings/documentHeadings";
import type { Facts, FactsOf } from "../cells/facts";
import type { Column } from "../model/words";

const wanted: readonly Column[] = [
  "verified",
  "past",
  "answer",
  "yes",
  "no",
  "evidence",
  "detail",
  "office",
  "target",
  "achievement",
  "status",
  "tier",
  "note",
];

/** Kinds of which a table may have several columns. */
const several: readonly Column[] = ["evidence", "detail", "verified", "past", "note", "status"];

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
  const left = all.filter(
    ({ column, role }) =>
      [...forced.values()].includes(column) || !(taken.has(column) || isNumbers(role, facts(column).numbers)),
  );
  const headings = withLinkedNotes(left, facts);
  const columns = surest(headings, wanted, forced);
  for (const [name, column] of columns) if (taken.has(column) && !forced.has(name)) columns.delete(name);
  settleOffices(columns, facts, forced);
  findEvidence(columns, headings, facts, forced, taken);
  const also = new Map(several.map((name) => [name, furtherOf(name, columns, { all, headings }, facts, forced)]));
  const answers = settleAnswers(columns, also, facts, forced);
  return { columns: answers, also };
}

/** So many of a column's cells are all but exceptions. */
const nearlyAll = 0.8;
/** Of the cells that say more than yes or no so many links, files or documents make a column evidence whatever heads it; fewer links one of remarks that is the only place for them. */
const [leastGiven, leastInRemarks] = [0.5, 0.25];

/** "Dokumen" over numbers, beside "Foto" and "Wawancara", is one of the parts of a score. */
function isNumbers(role: Heading["role"], numbers: number): boolean {
  return role?.column === "evidence" && role.strength === 1 && numbers > nearlyAll;
}

/** Numbers and check boxes are no offices, and "Sumber Data" names offices in one workbook and documents in the next. */
function settleOffices(columns: Map<Column, number>, facts: FactsOf, forced: Forced): void {
  const at = columns.get("office");
  if (at === undefined || forced.has("office")) return;
  const { numbers, answers, filled, documents, offices } = facts(at);
  if (filled > 2 && Math.max(numbers, answers) > nearlyAll) columns.delete("office");
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
  const found = headings.find(({ column, role, path }) => {
    if (used.has(column) || isOthersNote(path)) return false;
    return role === null || role.column === "evidence"
      ? givesDocuments(path, facts(column))
      : facts(column).links >= leastGiven;
  });
  if (found) columns.set("evidence", found.column);
}

/** Documents are named there, in the heading or its cells; where the heading is of plans and tales there are links to them. */
function givesDocuments(path: readonly string[], { documents, links, answers, numbers }: Facts): boolean {
  const heading = path.at(-1) ?? "";
  if (onlySpeaks(heading)) return links >= leastGiven;
  return documents >= leastGiven || (namesKind(heading) && Math.max(answers, numbers) < nearlyAll);
}

/** "Keterangan" under which the links stand is evidence, whatever it is called; what is asked for only where nothing else is given. */
function withLinkedNotes(headings: readonly Heading[], facts: FactsOf): Heading[] {
  const isAlone = !headings.some(({ column, role }) => role?.column === "evidence" && facts(column).filled > 0);
  return headings.map((heading) => {
    const { column, role, path } = heading;
    if (role?.column !== "note" && role?.column !== "yes") return heading;
    if (isOthersNote(path) || (!isAlone && !isRemark(path))) return heading;
    const isGiven = isAlone ? givesAlone(path, facts(column)) : facts(column).links >= leastGiven;
    return isGiven ? { ...heading, role: { ...role, column: "evidence", strength: 1 } } : heading;
  });
}

/** Where no other column gives documents: "Keterangan" with few links, "Keterangan Data Dukung" also where documents are named. */
function givesAlone(path: readonly string[], { links, documents }: Facts): boolean {
  const isNamed = isOfDocuments(path);
  return links >= (isNamed || isRemark(path) ? leastInRemarks : leastGiven) || (isNamed && documents >= leastGiven);
}

/** What verifiers write, and the samples that they give. */
function isOthersNote(path: readonly string[]): boolean {
  return path.some((text) =>
    /verif|provinsi|kementerian|contoh|sample|example|template|format|panduan|petunjuk/i.test(text),
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
  const isLike = ({ role, column, path, year: other }: Heading): boolean =>
    (role?.column === name && (year === null || !isOneOfYears(other))) ||
    (name === "evidence" && role === null && givesDocuments(path, facts(column)));
  return headings
    .filter((heading) => !used.has(heading.column) && isLike(heading))
    .filter(({ column }) => name !== "evidence" || facts(column).filled > 0)
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
  const cited = all.filter((column) => facts(column).answers < nearlyAll);
  const [main, ...rest] = cited.length > 0 ? cited : all;
  if (main === undefined) return columns;
  columns.set("evidence", main);
  also.set("evidence", rest);
  const said = all.find((column) => !cited.includes(column));
  if (said !== undefined && cited.length > 0 && !columns.has("status")) columns.set("status", said);
  return columns;
}
