/** What the cells of a block's columns are, whatever their headings say: numbers, texts, names, questions, links, offices. */
import { hasLinkBehind } from "../../evidence/citations/cells";
import { findNode, questionsOf } from "../../instrument/instrument";
import type { Tools } from "../places/places";
import { clusterOf, isQuestion, namedBy } from "../places/places";
import { readLabel, readTotal } from "../../naming/labels";
import { isOfficeLike } from "../../naming/offices";
import { ofMaximum, readAmount, toNumber } from "../../numbers";
import { remembering, rememberingOf } from "../../remembering";
import { isBlank, toA1 } from "../../workbook";
import type { CellValue } from "../../workbook";
import type { Grid } from "../model/grid";
import { isHelperRow } from "./rows";
import type { Block } from "../model/tables";

/** So many cells of a column show what it holds. */
const sampleSize = 120;

/** Shares of a column's filled cells, 0 to 1, beside their number. */
export interface Facts {
  filled: number;
  numbers: number;
  /** Numbers with their maximum in one cell: "80 / 96". */
  pairs: number;
  /** Whole numbers from 1 on, each one more than the one before. */
  counts: number;
  /** Names of indicators or parts. */
  names: number;
  clusters: number;
  questions: number;
  /** Codes of questions alone in their cells: "2a", "7.3". */
  codes: number;
  /** Numbers or codes of indicators: 1, "21A", "7.". */
  ordinals: number;
  /** Numbers that nothing is counted by; numbers far above what all indicators together can bring: money. */
  zeros: number;
  amounts: number;
  /** Texts of some length. */
  texts: number;
  documents: number;
  /** Links, also behind words, and names of files, among the cells that say more than yes, no or a dash. */
  links: number;
  offices: number;
  /** "Ada", "Tidak", ticks. */
  answers: number;
  stages: number;
}

export type FactsOf = (column: number) => Facts;

/** The facts of each column, found when first asked for. */
export function factsOf(blocks: readonly Block[], tools: Tools): FactsOf {
  const known = new Map<number, Facts>();
  return (column) => {
    const facts = known.get(column) ?? factsFrom(sampleOf(blocks, column), tools);
    known.set(column, facts);
    return facts;
  };
}

/** A cell of a column, whether a link lies behind it, and whether Excel shows it as a date. */
interface Sampled {
  cell: CellValue;
  isLinked: boolean;
  isDated: boolean;
}

/** The first cells with content under the headings, block by block; `column` counts from each block's left. */
function sampleOf(blocks: readonly Block[], column: number): Sampled[] {
  const found: Sampled[] = [];
  for (const block of blocks) {
    const { grid, bottom, left } = block;
    const end = endOfSample(block);
    for (let row = bottom + 1; row <= end && found.length < sampleSize; row++) {
      const cell = grid.own(row, left + column);
      if (!isBlank(cell) && !isTotal(cell) && !isHelperRow(block, row))
        found.push({ cell, ...behind(grid, row, left + column) });
    }
    if (found.length >= sampleSize) break;
  }
  return found;
}

function behind(grid: Grid, row: number, column: number): Omit<Sampled, "cell"> {
  const ref = grid.refOf(row, column);
  const isDated = grid.sheet.kinds?.get(toA1(ref.row, ref.column)) === "date";
  return { isLinked: hasLinkBehind(grid.sheet, ref.row, ref.column), isDated };
}

/** So many blank rows end what surely belongs to the headings, once a row has stood there. */
const widestBlank = 2;

const endOfSample = rememberingOf(({ grid, bottom, end }: Block): number => {
  const last = Math.min(end, bottom + 4 * sampleSize);
  let [isBegun, blank, row] = [false, 0, bottom + 1];
  for (; row <= last && !(isBegun && blank >= widestBlank); row++) {
    const isEmpty = grid.isEmptyRow(row);
    blank = isEmpty ? blank + 1 : 0;
    isBegun ||= !isEmpty;
  }
  return row - 1;
});

/** "Sub Total Klaster I" is no cluster. */
function isTotal(cell: CellValue): boolean {
  return typeof cell === "string" && readTotal(cell) !== null;
}

function factsFrom(sample: readonly Sampled[], tools: Tools): Facts {
  const look = looksUnder(tools);
  const cells = sample.map(({ cell }) => cell);
  const seen = cells.map((cell) => (typeof cell === "string" ? look(cell) : lookOf(cell, tools)));
  const share = (is: keyof Look): number =>
    cells.length === 0 ? 0 : seen.filter((one) => one[is]).length / cells.length;
  // A dash among points stands for one that is still to come.
  const waiting = seen.filter(({ isWaiting }) => isWaiting).length;
  const numbers = seen.filter(({ isNumber }) => isNumber).length;
  const counts = cells.filter((cell, at) => at > 0 && Number(cell) === Number(cells[at - 1]) + 1).length;
  return {
    ...{ filled: cells.length, counts: cells.length === 0 ? 0 : counts / cells.length },
    numbers: numbers === 0 ? 0 : numbers / (cells.length - waiting),
    ...{ pairs: share("isPair"), answers: share("isAnswer"), ordinals: share("isOrdinal") },
    ...{ names: share("isName"), clusters: share("isCluster"), questions: share("isQuestion"), codes: share("isCode") },
    ...{ texts: share("isLong"), documents: share("isDocument"), offices: share("isOffice"), stages: share("isStage") },
    zeros: share("isZero"),
    // Excel's number of a day is none of money.
    amounts: seen.filter(({ isAmount }, at) => isAmount && !sample[at]?.isDated).length / Math.max(1, cells.length),
    links: linksAmong(sample.map(({ isLinked: isBehind }, at) => ({ isBehind, look: seen[at] }))),
  };
}

/** A few links among many ticks are exceptions. */
const leastLinks = 0.1;

function linksAmong(cells: readonly { isBehind: boolean; look: Look | undefined }[]): number {
  const linked = cells.filter(({ isBehind, look }) => isBehind || look?.isLink).length;
  const said = cells.filter(({ isBehind, look }) => isBehind || !look?.isAnswer).length;
  return linked < leastLinks * cells.length || said === 0 ? 0 : linked / said;
}

/** What one cell is; a sheet repeats its texts, and each is looked at once. */
type Look = ReturnType<typeof lookOf>;

const looksUnder = rememberingOf((tools: Tools) => remembering((text) => lookOf(text, tools)));

function lookOf(cell: CellValue, tools: Tools) {
  const amount = readAmount(cell, tools.instrument.max);
  const { kind } = amount;
  const text = typeof cell === "string" ? cell : null;
  return {
    isNumber: kind === "number",
    isWaiting: kind === "placeholder",
    isPair: ofMaximum(cell) !== null,
    isAnswer: kind === "yes" || kind === "no" || kind === "placeholder",
    isOrdinal: /^\s*\d{1,2}\s?[a-c]?\.?\s*$/i.test(String(cell)),
    isZero: cell === "0" || (typeof cell === "number" && (cell === 0 || cell % 1 !== 0)),
    // Points that lost their comma, as 20,25 that became 2025, are still less than ten times all points.
    isAmount: isAboveAll(toNumber(amount) ?? 0, tools),
    isName: text !== null && isIndicator(text, tools),
    isCluster: isCluster(cell, tools),
    isQuestion: text !== null && isQuestion(text),
    isCode: isQuestionCode(cell, tools),
    isLong: text !== null && text.length > 12,
    isDocument: text !== null && isDocument(text),
    isLink: text !== null && linkOrFile.test(text),
    isOffice: text !== null && isOfficeLike(text, tools.instrument.offices),
    isStage: text !== null && isStage(text),
  };
}

/** The days of 2000 to 2049 as Excel counts them: scores that it has turned into dates. */
const [firstDay, lastDay] = [36_526, 54_789];

/** A slip of one zero is no money. */
function isAboveAll(value: number, { instrument: { max } }: Tools): boolean {
  return value > 10 * max && !(value >= firstDay && value < lastDay);
}

function isCluster(cell: CellValue, tools: Tools): boolean {
  // A number alone may count anything.
  return typeof cell === "string" && /[a-z]/i.test(cell) && clusterOf(readLabel(cell), true, tools) !== null;
}

function isIndicator(text: string, tools: Tools): boolean {
  const label = readLabel(text);
  return (label.level === "indicator" && label.code !== null) || namedBy(label, null, tools).place !== null;
}

function isQuestionCode(cell: CellValue, tools: Tools): boolean {
  if (typeof cell !== "string" || cell.length > 24) return false;
  const { code, name } = readLabel(cell);
  return code !== null && name === "" && (/^\d{1,2}[a-z]{1,2}$/i.test(code) || startsQuestion(code, tools));
}

/** "12.4" begins as the code of a question does; "25.73" is a score typed as text. */
function startsQuestion(code: string, { instrument }: Tools): boolean {
  const [, prefix = "", digits = ""] = /^(\d{1,2}[a-c]?)[.-](\d+)/i.exec(code) ?? [];
  const node = findNode(instrument, prefix);
  if (!node) return false;
  const isPart = node.indicator.parts?.[Number(digits) - 1] !== undefined;
  return isPart || questionsOf(node.part ?? node.indicator).some(({ code: own }) => /^\d+/.exec(own)?.[0] === digits);
}

const linkOrFile =
  /https?:\/\/|www\.|\\|\b(bit\.ly|s\.id|drive\.google\.com|docs\.google\.com)\/|\.(pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar)\b/i;

/** True for a text that is a link, a file, or names a kind of document. */
function isDocument(text: string): boolean {
  return linkOrFile.test(text) || /\b(sk|perda|perwali|perbup|foto|laporan|notulen)\b/i.test(text);
}

/** "EM", "VA", "Final": the word of a stage alone in its cell. */
export function isStage(text: string): boolean {
  return /^\s*(em|pm|va|vl|vh|vlh|vkl|vf|evaluasi mandiri|penilaian mandiri|mandiri|verifikasi( \w+)?|verval|final|draft?|self|verified)\s*$/i.test(
    text,
  );
}
