/** How the numbers beside indicators run in a table, and whose the scores are: found before its rows are placed. */
import type { Indicator } from "../instrument/instrument";
import { isBlank } from "../workbook";
import { readTotal } from "../naming/labels";
import type { Label } from "../naming/labels";
import { agrees, isQuestion, namedBy } from "./places";
import type { Numbering, Tools } from "./places";
import { labelsOf } from "./rows";
import type { Row } from "./rows";
import type { Table } from "./tables";

/** Counts, over the rows whose name is known, in which way the numbers beside the names run. */
export function numberingOf(rows: readonly Row[], tools: Tools): { numbering: Numbering; named: Set<Indicator> } {
  const named = new Set<Indicator>();
  const seen = new Set<string>();
  const counts = { throughout: 0, restarting: 0 };
  for (const { number, indicator, question } of rows) {
    const label = indicator ?? question;
    if (!label || seen.has(label.text)) continue;
    seen.add(label.text);
    const place = isQuestion(label.text) ? null : namedBy(label, null, tools).place;
    if (!place?.indicator || named.has(place.indicator)) continue;
    named.add(place.indicator);
    const code = codeOf(label, number);
    if (code !== null && agrees(code, place, "throughout")) counts.throughout++;
    if (code !== null && agrees(code, place, "restarting")) counts.restarting++;
  }
  return { numbering: decide(counts.throughout, counts.restarting, named.size), named };
}

/** Clear when more than half of the named rows agree with one way, and more with it than with the other. */
function decide(throughout: number, restarting: number, named: number): Numbering {
  if (throughout === restarting || Math.max(throughout, restarting) < 0.6 * named) return "unclear";
  return throughout > restarting ? "throughout" : "restarting";
}

/** The code in front of the name, else the one in the number column. */
export function codeOf(label: Label, number: Label | null): string | null {
  return label.code ?? number?.code ?? null;
}

/** In reports the score stands between the cluster and its indicators, once for each cluster. */
export function doScoresBelongToClusters({ columns, grid }: Table, rows: readonly Row[]): boolean {
  const [cluster, score, indicator] = [columns.get("cluster"), columns.get("score"), columns.get("indicator")];
  if (cluster === undefined || score === undefined || indicator === undefined) return false;
  if (!(cluster < score && score < indicator)) return false;
  const scored = rows.filter(
    (row) => !isBlank(grid.own(row.row, score)) && !labelsOf(row).some(({ text }) => readTotal(text)),
  );
  return scored.length > 0 && scored.every((row) => row.cluster !== null);
}
