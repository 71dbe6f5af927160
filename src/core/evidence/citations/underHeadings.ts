/** Reads a cell by what stands beside it: under the heading "SK" a number is a decree's, and the next cell may say its date. */
import { remembering } from "../../remembering";
import type { CellRef } from "../../workbook";
import { isDitto, looseCell } from "./cells";
import type { EvidenceCell } from "./cells";
import { cite } from "./cite";
import type { Citation } from "./cite";
import { kindAt } from "../documents/kindsNamed";
import type { KindId } from "../kinds/kind";
import { tokensOf } from "../text/tokens";

/** What stands under these names its own kind. */
const general: ReadonlySet<KindId> = new Set(["document", "data", "letter"]);

/** The one kind of document that the lowest heading which names any names, in its own words; null when none or several do. */
export function kindNamed(path: readonly string[]): string | null {
  for (const heading of path.toReversed()) {
    const named = kindsIn(heading);
    if (named.size > 0) return named.size === 1 ? ([...named.values()][0] ?? null) : null;
  }
  return null;
}

const kindsIn = remembering((heading: string): ReadonlyMap<KindId, string> => {
  const tokens = tokensOf(heading);
  const found = new Map<KindId, string>();
  for (let at = 0; at < tokens.length; at++) {
    const match = kindAt(tokens, at);
    if (!match) continue;
    const words = tokens.slice(at, at + match.length).map(({ text }) => text);
    if (!general.has(match.value) && !found.has(match.value)) found.set(match.value, words.join(" "));
    at += match.length - 1;
  }
  return found;
});

/** The cell with the kind of its heading before every line that has a number or a year and names no kind itself. */
export function underKind(cell: EvidenceCell, kind: string): EvidenceCell {
  if (cell.repeats) return { ...cell, repeats: underKind(cell.repeats, kind) };
  if (typeof cell.value !== "string" || cell.link !== null) return cell;
  const text = linesOf(cell.text)
    .map((line) => (isKindless(line) ? `${kind} ${line}` : line))
    .join("\n");
  return { ...cell, text };
}

function isKindless(line: string): boolean {
  const plain = ({ kinds, target, saying, holding }: Citation): boolean =>
    (holding === "text" || holding === "value") && kinds.length === 0 && target === null && saying === null;
  return /\d/.test(line) && cite(looseCell(line)).every(plain);
}

/** The cell with what other cells say of its documents, line by line; `kind` stands where the cell only ticks or is blank. */
export function joinedCell(
  cell: EvidenceCell | null,
  at: CellRef,
  kind: string | null,
  said: readonly string[],
): EvidenceCell | null {
  if (cell && (cell.repeats !== null || cell.link !== null || cell.isPicture || typeof cell.value !== "string"))
    return cell;
  if (cell && (isDitto(cell.text) || cell.text.includes("://"))) return cell;
  const isBare = cell === null || cite(cell).every(({ saying }) => saying === "tick");
  const columns = [isBare ? (kind ?? "") : cell.text, ...said].map(linesOf);
  const count = Math.max(...columns.map((lines) => lines.length));
  const text = Array.from({ length: count }, (_, line) =>
    columns
      .map((lines, column) => lines[line] ?? (isBare && column === 0 ? kind : null) ?? "")
      .join(" ")
      .trim(),
  ).join("\n");
  return { ...looseCell(text), at: cell?.at ?? at, isStruck: cell?.isStruck === true };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

/** True when the cell holds a link or a file, or one lies behind it. */
export function hasAddress(cell: EvidenceCell): boolean {
  const isOpen = ({ target }: Citation): boolean => target?.type === "link" || target?.type === "file";
  return cell.repeats === null && cite(cell).some(isOpen);
}
