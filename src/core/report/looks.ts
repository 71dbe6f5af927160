/** How marked cells look, and how a mark of ours is known again, in any workbook and on any computer. */
import type { FindingLevel } from "../rule/finding";
import { levels } from "../rule/finding";

export interface CellLook {
  readonly fill: string;
  readonly line: string;
  readonly border: "Continuous" | "Dash" | "Dot";
  readonly italic: boolean;
}

/** Dark enough to be read on each of the fills (11:1 and more), whatever colour the cell's own text has. */
export const ink = "#1B1A1D";

/**
 * Three levels that are told apart without colours: by their borders, and by how light they are. Colours that nobody
 * chooses by chance, as they are the signature of our marks. No bold: it would make numbers wider, and Excel shows "####"
 * in place of a number that no longer fits its column.
 */
export const looks: Readonly<Record<FindingLevel, CellLook>> = {
  error: { fill: "#F7C9C7", line: "#A3151D", border: "Continuous", italic: false },
  query: { fill: "#FDE6A9", line: "#7A4C03", border: "Dash", italic: true },
  hint: { fill: "#DCEBF9", line: "#0B4F8E", border: "Dot", italic: false },
};

/** What is read of a custom conditional format; null where it has no such thing, though the library's types say "string". */
export interface Seen {
  formula: string | null;
  fill: string | null;
  line: string | null;
}

/** The level of a mark of ours; null for a format of somebody else's. */
export function levelOf({ formula, fill, line }: Seen): FindingLevel | null {
  if (!isAlways(formula)) return null;
  const found = levels.find((level) => same(looks[level].fill, fill) && same(looks[level].line, line));
  return found ?? null;
}

/** True for a rule that holds in every cell, as ours do. */
export function isAlways(formula: string | null): boolean {
  return formula !== null && /^=\s*TRUE(\(\))?\s*$/i.test(formula);
}

function same(own: string, seen: string | null): boolean {
  return seen !== null && own.toUpperCase() === seen.toUpperCase();
}
