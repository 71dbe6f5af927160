/** How messages name entries and clusters, and the cell to point at where no row is meant. */
import type { Indicator, Part, Question } from "../instrument/instrument";
import type { Entry, Reading } from "../reading/model/entries";
import type { Column } from "../reading/model/words";
import { rememberingIn } from "../remembering";
import { shortened } from "../text";
import type { Text } from "../text";
import type { CellRef } from "../workbook";

/** What people call an entry: "pertanyaan 12.4 (jumlah kematian bayi)", "klaster III", "total". */
export function nameOf(entry: Entry): Text {
  const { level, part, indicator, cluster, label } = entry;
  const number = part?.code ?? (indicator ? String(indicator.number) : null);
  if (level === "whole") return { id: "total keseluruhan", en: "the whole total" };
  if (level === "cluster" || number === null)
    return cluster ? clusterName(cluster) : { id: `"${label}"`, en: `"${label}"` };
  if (level !== "question") return { id: `indikator ${number}`, en: `indicator ${number}` };
  return questionName(entry, number);
}

/** "pertanyaan 3.1a, 3.1b, dan 3.1c" for questions of one indicator; a single entry as `nameOf` has it. */
export function namesOf([first, ...others]: readonly [Entry, ...Entry[]]): Text {
  if (others.length === 0) return nameOf(first);
  const codes = [first, ...others].map(codeIn);
  const shown = codes.slice(0, codes.length > mostNamed ? mostNamed : -1);
  const left = codes.length - shown.length;
  const last = codes.at(-1) ?? "";
  return {
    id: `pertanyaan ${shown.join(", ")}${shown.length > 1 ? "," : ""} dan ${left > 1 ? `${left} lainnya` : last}`,
    en: `questions ${shown.join(", ")} and ${left > 1 ? `${left} more` : last}`,
  };
}

/** So many codes a sentence can hold. */
const mostNamed = 12;
const longestLabel = 30;

function codeIn({ question, part, indicator, code, label }: Entry): string {
  const own = question?.code ?? code;
  const number = part?.code ?? (indicator ? String(indicator.number) : null);
  return own === null || number === null ? `"${shortened(label, longestLabel)}"` : fullCode(own, number);
}

/** A question's full code and what it asks for, in our own words. */
function questionName({ question, part, indicator, code, label }: Entry, number: string): Text {
  const node = part ?? indicator;
  if (question && node) return knownName(question, node);
  if (code !== null) return { id: `pertanyaan ${fullCode(code, number)}`, en: `question ${fullCode(code, number)}` };
  const asked = shortened(label);
  return { id: `pertanyaan "${asked}", indikator ${number}`, en: `question "${asked}", indicator ${number}` };
}

function fullCode(own: string, number: string): string {
  return own.startsWith(`${number}.`) ? own : `${number}.${own}`;
}

/** Every rule names its questions anew: "pertanyaan 12.4 (jumlah kematian bayi)" is put together once. */
const knownName = rememberingIn(({ code, label }: Question, node: Part | Indicator): Text => {
  const full = fullCode(code, "code" in node ? node.code : String(node.number));
  const [id, en] = label ? [` (${lowered(label.id)})`, ` (${lowered(label.en)})`] : ["", ""];
  return { id: `pertanyaan ${full}${id}`, en: `question ${full}${en}` };
});

/** Within a sentence: with a small letter, but for names ("Forum Anak") and short forms ("KIA"). */
function lowered(text: string): string {
  const [first = "", second = ""] = text.split(" ");
  const isName = isCapital(second.charAt(0)) || isCapital(first.charAt(1));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

export function clusterName({ roman, name }: { roman: string | null; name: Text }): Text {
  return {
    id: roman ? `klaster ${roman} (${name.id})` : name.id,
    en: roman ? `cluster ${roman} (${name.en})` : name.en,
  };
}

/** A sentence begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The cell to point at when no row is meant: the first table's heading of a column, or over its names. */
export function firstHeading({ tables }: Reading, wanted?: Column): CellRef {
  const table = tables.find(({ columns }) => wanted === undefined || columns.has(wanted)) ?? tables[0];
  const columns: readonly Column[] = [...(wanted ? [wanted] : []), "indicator", "cluster", "question", "number"];
  const column = columns.map((name) => table?.columns.get(name)).find((at) => at !== undefined);
  return {
    sheet: table?.grid.sheet.name ?? "",
    row: Math.max(0, table?.bottom ?? 0),
    column: column ?? table?.left ?? 0,
  };
}
