/** The rows of a workbook to start from: what each cluster's sheet asks for, in the instrument's order, with what was there last year. */
import type { Cluster, Indicator, Instrument, Part, Question } from "../instrument/instrument";
import { fullCode } from "../planning/questions";
import type { Entry } from "../reading/model/entries";
import type { Report } from "../report/report";
import type { Language } from "../text";

/** A row to fill in, or one that adds up those below it. */
export interface TemplateRow {
  readonly is: "indicator" | "part" | "question";
  /** "7 Pencegahan Perkawinan Anak". */
  readonly title: string;
  /** "Pertanyaan 2a"; null for an indicator or part. */
  readonly question: string | null;
  /** What it is about, in our words; not which documents: a column of those would look like evidence. */
  readonly about: string | null;
  readonly max: number;
  /** Shares of the maximum that an answer can bring; null where any number may be right. */
  readonly steps: readonly number[] | null;
  /** How many of the rows that follow are its own; 0 for one to fill in. */
  readonly below: number;
  /** True where those below add up to more than it can have. */
  readonly isCapped: boolean;
  readonly office: string | null;
  readonly last: LastYear | null;
  /** What stands in its open cells from the start; null for an empty row. */
  readonly filled: LastYear | null;
}

/** What a row held last year, or in the workbook that it comes from. */
export interface LastYear {
  readonly points: number | null;
  readonly evidence: string;
  readonly offices: string;
}

/** The rows of one cluster. */
export function rowsOf(
  cluster: Cluster,
  instrument: Instrument,
  last: Report | null,
  language: Language,
  filled: Filled,
): TemplateRow[] {
  const past = pastRows(last);
  const terms = { instrument, past, language, filled };
  return cluster.indicators.flatMap((indicator) => {
    const parts = indicator.parts?.flatMap((part) => nodeRows(part, indicator, terms));
    return parts
      ? [ownRow(indicator, indicator, parts.length, terms), ...parts]
      : nodeRows(indicator, indicator, terms);
  });
}

/** By full code of the instrument. */
export type Filled = ReadonlyMap<string, LastYear>;

interface Terms {
  readonly filled: Filled;
  readonly instrument: Instrument;
  readonly past: ReadonlyMap<string, LastYear>;
  readonly language: Language;
}

function nodeRows(node: Indicator | Part, indicator: Indicator, terms: Terms): TemplateRow[] {
  const questions = node.questions ?? [];
  return [
    ownRow(node, indicator, questions.length, terms),
    ...questions.map((question) => questionRow(question, node, indicator, terms)),
  ];
}

function codeOf(node: Indicator | Part): string {
  return "code" in node ? node.code : String(node.number);
}

function ownRow(
  node: Indicator | Part,
  indicator: Indicator,
  below: number,
  { past, filled, language }: Terms,
): TemplateRow {
  const code = codeOf(node);
  return {
    is: "code" in node ? "part" : "indicator",
    title: `${code} ${node.name[language]}`,
    ...{ question: null, about: null, max: node.max, steps: null, below },
    isCapped: node.questionsAddTo !== undefined,
    office: indicator.owners[0] ?? null,
    last: past.get(code) ?? null,
    filled: below > 0 ? null : (filled.get(code) ?? null),
  };
}

function questionRow(
  question: Question,
  node: Indicator | Part,
  indicator: Indicator,
  { past, filled, language }: Terms,
): TemplateRow {
  const code = codeOf(node);
  const last = past.get(`${code}.${question.code}`) ?? null;
  return {
    is: "question",
    title: `${code} ${node.name[language]}`,
    question: `${language === "id" ? "Pertanyaan" : "Question"} ${question.code}`,
    about: question.label?.[language] ?? null,
    ...{ max: question.max, steps: question.steps ?? null, below: 0, isCapped: false },
    office: filled.get(`${code}.${question.code}`)?.offices || last?.offices || (indicator.owners[0] ?? null),
    last,
    filled: filled.get(`${code}.${question.code}`) ?? null,
  };
}

/** By full code: the reading has matched names before numbers. */
function pastRows(last: Report | null): Map<string, LastYear> {
  const entries = (last?.entries ?? []).filter(
    ({ isTotal, level }) => !isTotal && level !== "cluster" && level !== "whole",
  );
  return new Map(entries.map((entry): [string, LastYear] => [fullCode(entry), pastOf(entry)]));
}

/** What a row holds. */
export function pastOf({ score, evidence, offices }: Entry): LastYear {
  const texts = evidence.map(({ text, link }) => (link === null || link === text ? text : `${text} <${link}>`.trim()));
  return { points: score.kind === "number" ? score.value : null, evidence: texts.join("\n"), offices };
}
