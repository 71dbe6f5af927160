/** Finds the columns that number, date or title the documents of a column of evidence beside them: "Nama Dokumen | Nomor | Tanggal". */
import { normalise } from "../../naming/names";
import type { Heading } from "../headings/columns";
import { namesKind, sortsDocuments } from "../headings/documentHeadings";
import type { FactsOf } from "./facts";

/** What a column says of a document; mixed: "Nomor dan Tanggal", "No/Tgl SK". */
export type Detail = "number" | "date" | "year" | "subject" | "mixed";

const leads: ReadonlyMap<string, Detail> = new Map(
  (
    [
      ["number", "no nomor nomer number"],
      ["date", "tanggal tgl date bulan"],
      ["year", "tahun thn th year"],
      ["subject", "tentang ttg perihal hal judul subject about title"],
    ] as const
  ).flatMap(([detail, words]) => words.split(" ").map((word): [string, Detail] => [word, detail])),
);
const ofDocuments = new Set(
  (
    "dokumen dok surat sk perda perwali perwal perbup regulasi keputusan peraturan kebijakan bukti data dukung eviden evidence " +
    "terbit penerbitan penetapan ditetapkan pengesahan ttd dan naskah berkas file of document"
  ).split(" "),
);

/** What a heading says of the document beside it; null where it is no such heading. */
export function detailIn(path: readonly string[]): Detail | null {
  const words = normalise(path.at(-1) ?? "").split(" ");
  const said = words.flatMap((word) => leads.get(word) ?? []);
  const [first] = said;
  const isDetail = leads.has(words[0] ?? "") && words.every((word) => leads.has(word) || ofDocuments.has(word));
  if (!isDetail || first === undefined) return null;
  return new Set(said).size > 1 ? "mixed" : first;
}

/** The headings with the roles of details; where a run of them has no name beside it, its first column is the evidence. */
export function withDetails(headings: readonly Heading[], facts: FactsOf): Heading[] {
  const found = new Map<number, Heading>();
  for (const run of runsOf(headings, facts)) for (const one of settled(run)) found.set(one.column, one);
  return headings.map((heading) => found.get(heading.column) ?? heading);
}

/** Names and details that stand side by side. */
function runsOf(headings: readonly Heading[], facts: FactsOf): Heading[][] {
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const isPart = isDetail(heading) || isName(heading) || isSort(heading);
    if (!isPart || facts(heading.column).filled === 0 || isLabel(heading, facts)) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.column === heading.column - 1) last.push(heading);
    else runs.push([heading]);
  }
  return runs.filter((run) => run.some(isDetail));
}

/** "Nama Dokumen", or "SK" alone. */
function isName({ role, path }: Heading): boolean {
  return role === null ? namesKind(path.at(-1) ?? "") : role.column === "evidence";
}

/** "No" over 1, 2, 3 counts rows, and over 2a or 21B it numbers questions. */
function isLabel({ path, column }: Heading, facts: FactsOf): boolean {
  const { ordinals, codes, counts } = facts(column);
  return detailIn(path) === "number" && Math.max(ordinals, codes, counts) >= 0.5;
}

function isDetail({ path }: Heading): boolean {
  return detailIn(path) !== null;
}

/** "Jenis Dokumen", which is asked for alone, and names what is numbered and dated beside it. */
function isSort({ role, path }: Heading): boolean {
  return role?.column === "note" && sortsDocuments(path.at(-1) ?? "");
}

function settled(run: readonly Heading[]): Heading[] {
  const details = run.filter(isDetail);
  const names = run.filter((one) => !isDetail(one) && !isSort(one));
  const sort = run.find(isSort);
  if (sort)
    return [...settled(run.filter((one) => !isSort(one))), ...(names.length === 0 ? sorted(sort, details) : [])];
  const said = new Set(details.map(({ path }) => detailIn(path)));
  if (names.length === 0)
    return said.size < 2 || !said.has("number")
      ? []
      : [evidence(details[0]), ...details.slice(1).map(detail)].flatMap((one) => one ?? []);
  const isDate = said.size === 1 && said.has("date");
  return isDate && !details.some((one) => belongs(one, names)) ? [] : details.map(detail);
}

/** With a number or a subject beside it what has a kind is a document. */
function sorted(sort: Heading, details: readonly Heading[]): Heading[] {
  const isOf = details.some(({ path }) => ["number", "subject", "mixed"].includes(detailIn(path) ?? ""));
  return isOf ? [evidence(sort), ...details.map(detail)].flatMap((one) => one ?? []) : [];
}

/** A date alone may be that of anything, unless its heading or one above it and the document says otherwise. */
function belongs({ path }: Heading, names: readonly Heading[]): boolean {
  const parent = path.at(-2);
  const isSaid = normalise(path.at(-1) ?? "").split(" ").length > 1;
  return isSaid || (parent !== undefined && names.some(({ path: other }) => other.at(-2) === parent));
}

function detail(heading: Heading): Heading {
  return { ...heading, role: { column: "detail", strength: 2, coverage: 1 } };
}

function evidence(heading: Heading | undefined): Heading | null {
  return heading ? { ...heading, role: { column: "evidence", strength: 2, coverage: 1 } } : null;
}
