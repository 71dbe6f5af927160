/** Twelve kinds of officers who keep such a workbook, and what each of them likes. */
import type { Some, Value } from "./catalogue";

export const keepers: Readonly<Record<Value<"keeper">, Some>> = {
  /** The lead office's flat recap of all questions. */
  recap: {
    depth: ["question"],
    arrangement: ["table"],
    spread: ["one sheet"],
    grouping: ["first", "each", "merged"],
    indicatorPlace: ["first", "each", "merged"],
    maximumWord: ["Nilai Max", "Nilai Maks"],
    scoreWord: ["Nilai Evaluasi", "Nilai", "Nilai EM"],
    officeWord: ["Sumber Data"],
    subtotals: ["after"],
    totalWord: ["Sub Total", "Total"],
    questionForm: ["Pertanyaan 2a", "2a", "huruf"],
    numbering: ["none", "code"],
    offices: ["comma", "slash", "semicolon"],
    evidence: ["none", "one"],
  },
  /** One sheet a cluster, with target and achievement beside the score. */
  "cluster sheets": {
    spread: ["cluster sheets"],
    depth: ["indicator", "mixed"],
    distractors: ["target", "target percent"],
    grouping: ["none"],
    evidenceWord: ["Data Dukung", "Link Bukti Dukung"],
    recap: ["first sheet", "last sheet", "none"],
    offices: ["one", "comma", "dan"],
  },
  /** A report to the mayor: few numbers, much text. */
  report: {
    scores: ["of maximum", "points", "percent text"],
    depth: ["indicator"],
    grouping: ["merged", "each", "first"],
    scoreWord: ["PM", "Nilai"],
    notes: ["two"],
    label: ["name", "alias"],
    titles: ["many", "three"],
  },
  /** A form: label left, value right. */
  form: { arrangement: ["form"], depth: ["indicator"], signature: ["below"], offices: ["one", "comma"] },
  /** A check list of what is there and what is not. */
  tracker: {
    arrangement: ["table"],
    scores: ["none", "points"],
    evidence: ["ada and link"],
    evidenceWord: ["Lampiran", "Link Bukti Dukung"],
    depth: ["question", "indicator"],
    indicatorPlace: ["row", "first"],
    questionForm: ["code and text", "text with code"],
    checks: ["one", "three"],
  },
  /** The export of a local application: every row in full, one heading row, no merges. */
  export: {
    arrangement: ["table"],
    spread: ["one sheet"],
    depth: ["question", "indicator"],
    grouping: ["each"],
    indicatorPlace: ["each"],
    headings: ["1"],
    titles: ["none"],
    offset: ["A1"],
    helper: ["none"],
    subtotals: ["none"],
    grandTotal: ["none"],
    signature: ["none"],
    sideways: ["none"],
    numbers: ["number", "point text"],
    distractors: ["answers", "none"],
    evidenceForm: ["file", "link"],
    numbering: ["running", "none"],
  },
  /** Staff who also fill the integrity-zone form: weights, shares, notes. */
  "integrity zone": {
    scores: ["weighted", "share", "hundred", "points", "percent"],
    maximumWord: ["Bobot", "Bobot Maksimal"],
    distractors: ["answers", "percent"],
    evidenceWord: ["Eviden"],
    evidenceForm: ["file"],
    indent: ["steps", "none"],
    notes: ["Keterangan"],
  },
  /** One office with its own few indicators. */
  office: {
    story: ["office", "cluster", "whole"],
    spread: ["one sheet"],
    titles: ["three", "merged", "many"],
    signature: ["below", "right"],
    label: ["spoken", "alias", "name"],
  },
  /** The verifiers' desk: two or three stages beside each other. */
  desk: {
    stages: ["em va", "va em", "em va vf", "parents", "rows", "sheets"],
    depth: ["indicator", "question"],
    headings: ["2", "3", "1"],
    notes: ["Keterangan", "two"],
  },
  /** Someone who compares with last year, or keeps drafts. */
  years: {
    stages: ["last year", "last year first", "year sheets", "draft sheets", "draft columns"],
    depth: ["indicator", "question"],
  },
  /** Someone who prepares slides: turned tables, cards, charts. */
  slides: {
    arrangement: ["turned", "cards"],
    chart: ["beside", "sheet", "below"],
    label: ["alias", "spoken", "word code"],
    evidence: ["none", "one"],
  },
  /** The planning office: deep headings, numbering rows, units, targets. */
  planner: {
    depth: ["indicator", "question"],
    headings: ["2", "3", "4"],
    helper: ["numbers below", "units", "sums below", "numbers above"],
    distractors: ["target percent", "gap", "budget", "weight"],
    titles: ["merged", "many"],
    offset: ["B2", "A4", "C3"],
    sideways: ["merged", "none"],
  },
};
