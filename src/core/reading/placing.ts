/** Goes down the rows of a table and gives each its place in the instrument, or says why it has none. */
import type { Cluster } from "../instrument/instrument";
import { toNumber } from "../numbers";
import { amountAt, citationsAt, entryOf, hasValues } from "./building";
import type { Reading } from "./entries";
import { isStatistic, questionCode } from "../naming/labels";
import type { Label } from "../naming/labels";
import type { Place } from "../naming/names";
import { codeOf, doScoresBelongToClusters, numberingOf } from "./numbering";
import { agrees, clusterOf, isQuestion, isRatherIndicator, placeByCode, prefixed } from "./places";
import type { Tools } from "./places";
import { addQuestion } from "./questions";
import { placeOf } from "./rowPlace";
import { labelsOf, rowsOf } from "./rows";
import type { Row } from "./rows";
import { add, enter, leaveOut, reasons, stand } from "./standing";
import type { Reader, Standing } from "./standing";
import type { Table } from "./tables";
import { isTierLabel } from "./tiers";
import { placeTotal } from "./totals";
import { signatureWords } from "./words";

/** Reads every row under the table's headings into `out`; `standing` moves along. */
export function placeRows(table: Table, standing: Standing, tools: Tools, out: Reading): void {
  const rows = rowsOf(table);
  const reader = {
    tools,
    standing,
    out,
    ...numberingOf(rows, tools),
    scoresClusters: doScoresBelongToClusters(table, rows),
  };
  for (const row of rows) placeRow(row, reader);
}

function placeRow(row: Row, reader: Reader): void {
  const all = labelsOf(row);
  if (placeTotal(row, reader) || all.some(({ text }) => isTierLabel(text))) return;
  if (isSignature(row)) return leaveOut(row, reader, reasons.signature);
  if (all.some(({ text }) => isStatistic(text))) return leaveOut(row, reader, reasons.statistic);
  const isCluster = enterColumn(row, reader);
  if (row.indicator) return placeIndicator(row, row.indicator, reader);
  if (row.question) return placeQuestion(row, row.question, reader);
  if (isCluster) return;
  const lead = row.lead?.text === row.number?.text ? null : row.lead;
  const label = row.cluster ?? lead ?? row.number;
  return label ? placeAny(row, label, reader) : placeNameless(row, reader);
}

/** "Mengetahui", or place and date, name and number of who signed under the columns of values. */
function isSignature(row: Row): boolean {
  const [first] = labelsOf(row);
  const isNumbered = (["score", "maximum"] as const).some((column) => amountAt(row, column, null).kind === "number");
  return first ? signatureWords.test(first.text) && !isNumbered : isSigned(row);
}

function isSigned({ table, row }: Row): boolean {
  const cells = (table.grid.sheet.rows[row] ?? []).slice(table.left, table.right + 1);
  return cells.some(
    (cell) =>
      typeof cell === "string" && (signatureWords.test(cell.trim()) || /,\s*\d{1,2}\s+[a-z]+\s+20\d\d$/i.test(cell)),
  );
}

/** Follows the cluster column; true when it names a cluster. A cluster's own score becomes an entry. */
function enterColumn(row: Row, reader: Reader): boolean {
  if (!row.cluster) return false;
  const cluster = clusterOf(row.cluster, true, reader.tools);
  if (!cluster || (!row.table.columns.has("indicator") && meansIndicator(row, row.cluster, cluster, reader)))
    return false;
  enter(cluster, reader);
  const isAlone = !row.indicator && !row.question && hasValues(row);
  const isScored = reader.scoresClusters && amountAt(row, "score", null).kind !== "blank";
  if (isAlone || isScored) add(row, "cluster", row.cluster, reader);
  return true;
}

/** "Penguatan Kelembagaan" may be a cluster or its indicator: the maximum decides, then the likeness of the names. */
function meansIndicator(row: Row, label: Label, cluster: Cluster, { tools }: Reader): boolean {
  return isRatherIndicator(label, cluster, toNumber(amountAt(row, "maximum", null)), tools);
}

/** A row with a text in the indicator column; beside a question it only says where the question belongs. */
function placeIndicator(row: Row, indicator: Label, reader: Reader): void {
  if (!row.question) return placeAny(row, indicator, reader);
  const found = placeOf(row, indicator, indicator.code, reader);
  if (!found) return addUnknown(row, indicator, reader);
  stand(found, reader);
  addQuestion(row, row.question, reader);
}

function placeQuestion(row: Row, question: Label, reader: Reader): void {
  const isUnder = row.table.columns.has("indicator") && reader.standing.indicator !== null;
  return isUnder ? addQuestion(row, question, reader) : placeAny(row, question, reader);
}

/** A label that may be a cluster, an indicator, a part or a question. */
function placeAny(row: Row, label: Label, reader: Reader): void {
  const cluster = clusterOf(label, false, reader.tools);
  if (cluster && !meansIndicator(row, label, cluster, reader)) {
    enter(cluster, reader);
    return hasValues(row) ? add(row, "cluster", label, reader) : undefined;
  }
  if (isQuestionRow(row, label, reader)) return addQuestion(row, label, reader);
  const code = codeOf(label, row.number);
  const place = placeOf(row, label, code, reader);
  if (place) return addPlace(row, label, place, reader);
  const isBelow = reader.standing.indicator && code !== null && !row.table.columns.has("indicator");
  return isBelow ? addQuestion(row, label, reader) : addUnknown(row, label, reader);
}

function isQuestionRow(row: Row, label: Label, { standing, tools }: Reader): boolean {
  if (label.level !== null) return label.level === "question" || questionCode(label) !== label.code;
  if (!standing.indicator) return false;
  if (isQuestion(label.text)) return true;
  const code = codeOf(label, row.number) ?? "";
  if (prefixed(code, tools)?.place.indicator === standing.indicator) return true;
  if (!/^\d{0,2}[a-z]{1,2}$/i.test(code) || /^[IVX]+$/.test(code)) return false;
  const isPart = placeByCode(
    /^\d/.test(code) ? code : standing.indicator.number + code,
    null,
    "throughout",
    tools,
  )?.part;
  return !isPart;
}

function addPlace(row: Row, label: Label, place: Place, reader: Reader): void {
  stand(place, reader);
  add(row, place.part ? "part" : "indicator", label, reader);
  const code = codeOf(label, row.number);
  const isNamed = label.name.length > 3;
  const { last } = reader.standing;
  if (last && code !== null && isNamed && !agrees(code, place, reader.numbering)) last.otherNumber = code;
}

function addUnknown(row: Row, label: Label, reader: Reader): void {
  const { out } = reader;
  Object.assign(reader.standing, { home: null, indicator: null, part: null, main: null, last: null });
  const isCounted = hasValues(row) || row.question !== null;
  if (isCounted) {
    const address = { cluster: null, indicator: null, part: null, question: null, under: reader.standing.stated };
    out.unknown.push(entryOf(row, "indicator", address, label));
  }
  leaveOut(row, reader, isCounted ? reasons.unknown : reasons.section);
}

/** A row without label: evidence that goes with the row above, a score whose code is missing, or nothing we know. */
function placeNameless(row: Row, reader: Reader): void {
  const { standing } = reader;
  const isScored = [amountAt(row, "score", null), amountAt(row, "maximum", null)].some(({ kind }) => kind === "number");
  const citations = citationsAt(row);
  if (isScored && row.table.columns.has("question") && standing.indicator) return addQuestion(row, null, reader);
  if (!isScored && citations.length > 0 && standing.last) {
    const last = standing.last;
    const isSame = last.evidence.some(
      ({ at }) => at.row === citations[0]?.at.row && at.column === citations[0].at.column,
    );
    if (!isSame) last.evidence.push(...citations);
    return;
  }
  leaveOut(row, reader, isScored ? reasons.noName : reasons.noLabel);
}
