/** What stands around a table says where it belongs: the sheet's name, and the titles above its headings. */
import { readLabel } from "../../naming/labels";
import { isBlank } from "../../workbook";
import type { State } from "../alignment/claims";
import { roleOf } from "../headings/headings";
import { clusterOf, namedBy, placeByCode } from "../places/places";
import type { Tools } from "../places/places";
import type { Block } from "../model/tables";

const nowhere: State = { stated: null, home: null, main: null, last: null, lastCode: null };

/** "Klaster II", "K2", "Kesehatan": the sheet's name says which cluster it holds, unless its rows say otherwise. */
export function startOf(name: string, tools: Tools): State {
  const short = /^\s*k(?:l|lstr?)?[\s._-]*([1-5]|I{1,3}|IV|V)\s*$/i.exec(name)?.[1];
  return follow(short ? `Klaster ${short}` : name, nowhere, tools);
}

/** So many cells of a row may be filled where it is a title; the rows of a table have more. */
const mostTitleCells = 2;
/** A longer text is an explanation; a title that names the fourth cluster and the city in full has 160 letters. */
const longestTitle = 200;
/** Below another table titles stand this near above the headings. */
const titleReach = 5;

/** The rows above a block's headings that are titles: all of them under the sheet's top, those right above below another table. */
function titleRows({ grid, top, left, right }: Block, isFirst: boolean): number[] {
  const rows: number[] = [];
  for (let row = top - 1; row >= 0 && (isFirst || row >= top - titleReach); row--) {
    const filled = (grid.rows[row] ?? []).slice(left, right + 1).filter((cell) => !isBlank(cell)).length;
    if (!isFirst && filled > mostTitleCells) break;
    rows.unshift(row);
  }
  return rows;
}

interface Title {
  row: number;
  column: number;
  text: string;
}

/** What stands above a block's headings, in its columns. */
export function titlesOf(block: Block, isFirst: boolean): Title[] {
  return titleRows(block, isFirst).flatMap((row) =>
    (block.grid.rows[row] ?? []).flatMap((text, column): Title[] => {
      const isTitle = typeof text === "string" && text.length < longestTitle;
      return isTitle && column >= block.left && column <= block.right ? [{ row, column, text }] : [];
    }),
  );
}

/** Titles between the table above and this one's headings name its cluster or indicator. */
export function withTitles(block: Block, titles: readonly Title[], start: State, tools: Tools): State {
  return titles.reduce((state, title) => follow(titleAt(block, title), state, tools), start);
}

/**
 * A sheet called "12", "I12" or "Persalinan di Faskes", or a title "12. Persalinan", may say whose questions it holds: its rows decide.
 * `asks`: the table has questions and no indicators, so that a title without a number may say it too.
 */
export function guessOf(
  name: string,
  titles: readonly string[],
  { stated, home }: State,
  tools: Tools,
  asks: boolean,
): State | null {
  if (home) return null;
  const code = /^\s*i?[\s._-]*(\d{1,2}[a-c]?)\.?\s*$/i.exec(name)?.[1];
  const isNumbered = (text: string): boolean => /^\s*\d{1,2}[a-c]?[\s.)]/i.test(text);
  const said = asks ? titles.toReversed() : [];
  const named = [name, ...titles.filter(isNumbered), ...said].map(
    (text) => namedBy(readLabel(text), stated, tools).place,
  );
  const place = code ? placeByCode(code, tools) : named.find((one) => one !== null);
  return place ? { ...nowhere, stated, home: place } : null;
}

/** "Nomor Indikator | 18" above a table of its questions. */
function titleAt({ grid }: Block, { row, column, text }: Title): string {
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
const range = /\b((s\.?\s?\/?\s?d\.?|sampai|hingga|dan)\s+(klaster|kluster)?|[ivx\d]\s?[-–,&/])\s*([ivx]+|\d)\b/i;

/** "5 Klaster dan Kelembagaan", "Semua Klaster": counted, not named. */
const counted =
  /\b(\d|lima|enam|tujuh|five|six|seven|semua|seluruh|all)\s*(\([a-z]{3,8}\)\s*)?(klaster|kluster|clusters)\b/i;

function follow(text: string, state: State, tools: Tools): State {
  if (range.test(text) || counted.test(text)) return state;
  const label = readLabel(text);
  const cluster = clusterOf(label, false, tools);
  if (cluster) return { ...nowhere, stated: cluster };
  if (label.level !== "indicator" || label.code === null) return state;
  const place = placeByCode(label.code, tools);
  return place ? { ...nowhere, stated: state.stated, home: place } : state;
}
