/** The column of numbers: codes of indicators, or numbers that only count rows. */
import { codeText } from "../city/labels";
import type { Speech } from "../city/labels";
import type { Node } from "../city/nodes";
import type { Column } from "./column";
import type { Row } from "./rows";
import { heading } from "./words";
import type { Work } from "./work";

/** A column of text under one word. */
export function plain(key: string, word: string): Pick<Column, "key" | "heading" | "group" | "adds"> {
  return { key, heading: heading(word), group: "text", adds: null };
}

export function numberColumns(rows: readonly Row[], { choices, dice }: Work): Column[] {
  if (choices.numbering === "none") return [];
  const numbers = runningNumbers(rows, choices.numbering === "restart");
  const word = choices.spacing === "unheaded column" ? "" : dice.pick(["No", "No.", "NO", "Nomor"]);
  const column = plain("number", word);
  if (choices.numbering === "running" || choices.numbering === "restart")
    return [{ ...column, show: (row) => ({ value: numbers.get(row) ?? null }) }];
  const speech = { choices, dice };
  const codeOf = (row: Row): string | number | null => numberOf(row, speech);
  return [
    {
      ...column,
      owner: ({ kind, holder, node }) =>
        kind === "leaf" || kind === "document" || kind === "head" ? ownerOf(holder, node, choices.parts) : null,
      fill: choices.numberFill,
      show: (row) => ({ value: codeOf(row) }),
    },
  ];
}

/** With parts below their indicator, the number belongs to the indicator and is shown once. */
function ownerOf(holder: Node | null, node: Node | null, parts: string): string | null {
  if (!holder) return null;
  return parts === "under" && (node?.level === "part" || holder.level === "part")
    ? holder.code.slice(0, -1)
    : holder.code;
}

function numberOf({ kind, holder, cluster }: Row, speech: Speech): string | number | null {
  if (speech.choices.numbering === "roman code" && kind === "section") return cluster?.mark ?? null;
  if (!holder || (kind !== "leaf" && kind !== "head" && kind !== "document")) return null;
  if (speech.choices.parts === "under" && holder.level === "part") return null;
  const code = codeText(holder, speech);
  if (speech.choices.numbering === "code dot") return `${code}.`;
  return /^\d+$/.test(code) ? Number(code) : code;
}

function runningNumbers(rows: readonly Row[], restarts: boolean): Map<Row, number> {
  const numbers = new Map<Row, number>();
  let [number, cluster] = [0, rows[0]?.cluster];
  const seen = new Set<Node>();
  for (const row of rows.filter(({ kind }) => kind === "leaf")) {
    if (restarts && row.cluster !== cluster && row.depth > 0) number = 0;
    cluster = row.cluster;
    if (row.node && seen.has(row.node)) continue;
    if (row.node) seen.add(row.node);
    numbers.set(row, ++number);
  }
  return numbers;
}
