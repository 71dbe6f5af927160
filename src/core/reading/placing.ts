/** Goes down the rows of a table and gives each its place in the instrument, or says why it has none. */
import type { Cluster, Indicator, Part } from "../instrument";
import { toNumber } from "../numbers";
import { isBlank } from "../workbook";
import { amountAt, citationsAt, entryOf, hasValues } from "./building";
import type { Entry, Level, Reading } from "./entries";
import { questionCode, readTotal } from "./labels";
import type { Label } from "./labels";
import type { Place } from "./names";
import { agrees, clusterOf, isQuestion, isRatherIndicator, namedBy, placeByCode, prefixed, questionIn } from "./places";
import type { Numbering, Tools } from "./places";
import { labelsOf, rowsOf } from "./rows";
import type { Row } from "./rows";
import type { Table } from "./tables";
import { isTierLabel } from "./tiers";
import { signatureWords } from "./words";

/** Where the reader stands in the instrument; one table hands it on to the next of the sheet. */
export interface Standing {
  /** The cluster that the workbook says it is in; null when it has not said. */
  stated: Cluster | null;
  /** The indicator's own cluster. */
  home: Cluster | null;
  indicator: Indicator | null;
  part: Part | null;
  /** The last question's number, to which a lone "a" or "(b)" belongs. */
  main: string | null;
  last: Entry | null;
}

interface Reader {
  tools: Tools;
  standing: Standing;
  numbering: Numbering;
  /** Indicators that the table names in words. */
  named: ReadonlySet<Indicator>;
  /** True when the score column belongs to the clusters, not to the indicators beside them. */
  scoresClusters: boolean;
  out: Reading;
}

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

/** Counts, over the rows whose name is known, in which way the numbers beside the names run. */
function numberingOf(rows: readonly Row[], tools: Tools): { numbering: Numbering; named: Set<Indicator> } {
  const named = new Set<Indicator>();
  const counts = { throughout: 0, restarting: 0 };
  for (const { number, indicator, question } of rows) {
    const label = indicator ?? question;
    const place = label && !isQuestion(label.text) ? namedBy(label, null, tools).place : null;
    if (!label || !place?.indicator || named.has(place.indicator)) continue;
    named.add(place.indicator);
    const code = codeOf(label, number);
    if (code !== null && agrees(code, place, "throughout")) counts.throughout++;
    if (code !== null && agrees(code, place, "restarting")) counts.restarting++;
  }
  const most = Math.max(counts.throughout, counts.restarting);
  if (counts.throughout === counts.restarting || most < 0.6 * named.size) return { numbering: "unclear", named };
  return { numbering: counts.throughout > counts.restarting ? "throughout" : "restarting", named };
}

/** The code in front of the name, else the one in the number column. */
function codeOf(label: Label, number: Label | null): string | null {
  return label.code ?? number?.code ?? null;
}

/** In reports the score stands between the cluster and its indicators, once for each cluster. */
function doScoresBelongToClusters({ columns, grid }: Table, rows: readonly Row[]): boolean {
  const [cluster, score, indicator] = [columns.get("cluster"), columns.get("score"), columns.get("indicator")];
  if (cluster === undefined || score === undefined || indicator === undefined) return false;
  if (!(cluster < score && score < indicator)) return false;
  const scored = rows.filter(
    (row) => !isBlank(grid.own(row.row, score)) && !labelsOf(row).some(({ text }) => readTotal(text)),
  );
  return scored.length > 0 && scored.every((row) => row.cluster !== null);
}

function placeRow(row: Row, reader: Reader): void {
  if (placeTotal(row, reader)) return;
  const labels = labelsOf(row);
  if (labels.some(({ text }) => isTierLabel(text))) return;
  const isSignature =
    labels.length === 0 ? isSigned(row) : signatureWords.test(labels[0]?.text ?? "") && !hasValues(row);
  if (isSignature) return leaveOut(row, reader, reasons.signature);
  const isCluster = enterColumn(row, reader);
  if (row.indicator) return placeIndicator(row, row.indicator, reader);
  if (row.question) return placeQuestion(row, row.question, reader);
  if (isCluster) return;
  const label = row.cluster ?? (row.lead && row.lead.text !== row.number?.text ? row.lead : null) ?? row.number;
  return label ? placeAny(row, label, reader) : placeNameless(row, reader);
}

/** Place and date, office, name and number of who signed: texts in the columns of values, and nothing else. */
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

function enter(cluster: Cluster, { standing }: Reader): void {
  if (standing.stated !== cluster) Object.assign(standing, { home: null, indicator: null, part: null, main: null });
  standing.stated = cluster;
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

/** By name first, by number second; a name nobody knows beside a number that another name has is not placed. */
function placeOf(row: Row, label: Label, code: string | null, reader: Reader): Place | null {
  const { standing, tools, numbering, named } = reader;
  const { place, other } = namedBy(label, standing.stated, tools);
  if (place) return other ? null : place;
  if (code === null || /\d\s*(&|,|\/|dan|\+)\s*\d/.test(row.number?.text ?? label.text.slice(0, 12))) return null;
  const isPart = /^[a-c]$/i.test(code) && standing.indicator?.parts;
  const byCode = placeByCode(isPart ? `${standing.indicator?.number}${code}` : code, standing.stated, numbering, tools);
  if (!byCode?.indicator || label.name.length <= 3) return byCode;
  const isSameMaximum = toNumber(amountAt(row, "maximum", null)) === (byCode.part ?? byCode.indicator).max;
  return !named.has(byCode.indicator) && (numbering !== "unclear" || isSameMaximum) ? byCode : null;
}

function stand(place: Place, { standing }: Reader): void {
  if (standing.indicator !== place.indicator || standing.part !== place.part) standing.main = null;
  Object.assign(standing, { home: place.cluster, indicator: place.indicator, part: place.part });
}

function addPlace(row: Row, label: Label, place: Place, reader: Reader): void {
  stand(place, reader);
  add(row, place.part ? "part" : "indicator", label, reader);
  const code = codeOf(label, row.number);
  const isNamed = label.name.length > 3;
  const { last } = reader.standing;
  if (last && code !== null && isNamed && !agrees(code, place, reader.numbering)) last.otherNumber = code;
}

/** A question of the indicator at hand; without a code it takes the one that follows. */
function addQuestion(row: Row, label: Label | null, reader: Reader): void {
  const { standing } = reader;
  const whole = (label && questionCode(label)) ?? (row.indicator ? null : (row.number?.code ?? null));
  const found = whole === null ? null : prefixed(whole, reader.tools);
  const isHere = found !== null && (standing.indicator === null || standing.indicator === found.place.indicator);
  if (found && isHere) stand({ ...found.place, part: found.place.part ?? standing.part }, reader);
  if (!standing.indicator) return leaveOut(row, reader, reasons.noIndicator);
  const written = found && isHere ? found.code : whole;
  const code = written === null ? null : fullCode(written, standing);
  if (code !== null) followParts(code, standing);
  const node = standing.part ?? standing.indicator;
  const question = code === null ? null : questionIn(node, code);
  add(row, "question", label, reader);
  if (standing.last) Object.assign(standing.last, { question, code });
}

/** "a" or "(b)" under question 2 is 2a, 2b. */
function fullCode(written: string, standing: Standing): string {
  const [, digits, letters] = /^(\d*)([a-z]*)$/i.exec(written) ?? [];
  if (digits) standing.main = digits;
  return digits === "" && letters && standing.main ? standing.main + letters.toLowerCase() : written;
}

/** An indicator with parts whose questions begin again at 1 has come to its next part. */
function followParts(code: string, standing: Standing): void {
  const parts = standing.indicator?.parts;
  if (!parts) return;
  const last = standing.last;
  const isAgain =
    last?.level === "question" &&
    last.part === standing.part &&
    /^1a?$/.test(code) &&
    last.code !== code &&
    last.code !== null;
  if (standing.part === null) standing.part = parts[0] ?? null;
  else if (isAgain && standing.main === "1") standing.part = parts[parts.indexOf(standing.part) + 1] ?? standing.part;
}

function add(row: Row, level: Level, label: Label | null, reader: Reader): void {
  const { standing, out } = reader;
  const isCluster = level === "cluster";
  const address = {
    cluster: isCluster ? standing.stated : standing.home,
    indicator: isCluster ? null : standing.indicator,
    part: isCluster ? null : standing.part,
    question: null,
    under: standing.stated,
  };
  const entry = entryOf(row, level, address, label);
  if (!isCluster && reader.scoresClusters) entry.score = entry.maximum = { kind: "blank" };
  if (!isCluster) standing.last = entry;
  out.entries.push(entry);
}

/** A row of totals; what it adds up is settled when the whole table is known (totals.ts). */
function placeTotal(row: Row, reader: Reader): boolean {
  const label = labelsOf(row).find(({ text }) => readTotal(text) !== null);
  const total = label && readTotal(label.text);
  if (!label || !total || !hasValues(row)) return false;
  const { standing, tools } = reader;
  const named =
    total.of === "" ? null : { ...label, text: total.of, name: total.of, code: total.of, level: total.level };
  const cluster = named && total.level !== "indicator" ? clusterOf(named, total.level === "cluster", tools) : null;
  const place = named && !cluster ? placeOf({ ...row, number: null }, named, total.of, reader) : null;
  if (named && !cluster && !place && total.of.split(" ").length > 3) return false;
  const here = place ?? {
    cluster: cluster ?? standing.stated ?? standing.home,
    indicator: cluster ? null : standing.indicator,
    part: null,
  };
  const entry = entryOf(
    row,
    place ? "indicator" : cluster ? "cluster" : "whole",
    { ...here, question: null, under: null },
    label,
  );
  Object.assign(entry, { isTotal: true, code: place || cluster ? "named" : total.isSub ? "sub" : total.level });
  reader.out.entries.push(entry);
  return true;
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

const reasons = {
  signature: {
    id: "Baris tanda tangan atau catatan di bawah tabel.",
    en: "A signature or a footnote below the table.",
  },
  noIndicator: {
    id: "Pertanyaan ini tidak berada di bawah indikator yang dikenal.",
    en: "This question does not stand under an indicator that the instrument knows.",
  },
  unknown: {
    id: "Nama dan nomor baris ini bukan indikator dalam instrumen.",
    en: "Neither the name nor the number of this row is an indicator of the instrument.",
  },
  section: {
    id: "Teks ini bukan nama klaster, indikator, atau pertanyaan dalam instrumen.",
    en: "This text names no cluster, indicator or question of the instrument.",
  },
  noName: {
    id: "Baris ini berisi angka, tetapi tanpa kode dan tanpa nama.",
    en: "This row has numbers but neither a code nor a name.",
  },
  noLabel: { id: "Baris ini tidak berkode dan tidak bernama.", en: "This row has neither a code nor a name." },
};

function leaveOut(row: Row, { out }: Reader, why: (typeof reasons)["unknown"]): void {
  const { table } = row;
  let column = table.left;
  while (column < table.right && isBlank(table.grid.own(row.row, column))) column++;
  out.unread.push({ sheet: table.grid.sheet.name, row: row.row, column, why });
}
