/** What stands around a table says where it belongs: the sheet's name, and the titles above its headings. */
import { readLabel } from "../naming/labels";
import { isBlank } from "../workbook";
import type { State } from "./claims";
import { roleOf } from "./headings";
import { clusterOf, placeByCode } from "./places";
import type { Tools } from "./places";
import type { Block } from "./tables";

const nowhere: State = { stated: null, home: null, main: null, last: null, lastCode: null };

/** "Klaster II", "K2", "Kesehatan": the sheet's name says which cluster it holds, unless its rows say otherwise. */
export function startOf(name: string, tools: Tools): State {
  const short = /^\s*k(?:l|lstr?)?[\s._-]*([1-5]|I{1,3}|IV|V)\s*$/i.exec(name)?.[1];
  return follow(short ? `Klaster ${short}` : name, nowhere, tools);
}

/** Titles between the table above and this one's headings name its cluster or indicator. */
export function withTitles(block: Block, above: Block | undefined, start: State, tools: Tools): State {
  const { grid, top, left, right } = block;
  const from = above && above.end < top ? Math.max(above.end + 1, 0) : above ? top - 3 : 0;
  let state = start;
  for (let row = Math.max(from, 0); row < top; row++)
    for (let column = left; column <= right; column++) {
      const cell = grid.own(row, column);
      if (typeof cell !== "string" || cell.length >= 200) continue;
      state = follow(titleAt(block, row, column, cell), state, tools);
    }
  return state;
}

/** "Nomor Indikator | 18" above a table of its questions. */
function titleAt({ grid }: Block, row: number, column: number, text: string): string {
  const label = text.replace(/\s*:\s*$/, "");
  const role = label.length < 40 ? roleOf(label) : null;
  if (role?.coverage !== 1 || (role.column !== "indicator" && role.column !== "number")) return text;
  for (let at = column + 1; at < grid.width; at++) {
    const value = grid.own(row, at);
    if (!isBlank(value) && value !== ":") return /^\d/.test(String(value)) ? `Indikator ${String(value)}` : text;
  }
  return text;
}

/** The range of several clusters, "Klaster I s.d. V", names none. */
const range = /\b(s\.?\s?\/?\s?d\.?|sampai|hingga|dan)\s+(klaster|kluster)?\s*[ivx\d]+\b/i;

function follow(text: string, state: State, tools: Tools): State {
  if (range.test(text)) return state;
  const label = readLabel(text);
  const cluster = clusterOf(label, false, tools);
  if (cluster) return { ...nowhere, stated: cluster };
  if (label.level !== "indicator" || label.code === null) return state;
  const place = placeByCode(label.code, state.stated, "throughout", tools);
  return place ? { ...nowhere, stated: state.stated, home: place } : state;
}
