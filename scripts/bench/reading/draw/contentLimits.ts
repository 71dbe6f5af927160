/** Limits by what is kept, on how many sheets, and how scores are shown. */
import type { Limit } from "./limit";
import { plainBeside } from "./layoutLimits";

export const depths: readonly Limit[] = [
  {
    when: { depth: ["cluster"] },
    then: {
      spread: ["one sheet"],
      parts: ["rows"],
      partLabel: ["21A"],
      recap: ["none"],
      grouping: ["none"],
      clusterTitle: ["roman", "arabic", "kluster", "bare", "numeral", "dash", "word"],
      numbering: ["restart", "none"],
      indent: ["none"],
      subtotals: ["none"],
      indicatorTotals: ["none"],
      indicatorPlace: ["each"],
      questionForm: ["Pertanyaan 2a"],
      evidence: ["none"],
      offices: ["none"],
      gaps: ["none"],
      unanswered: ["none"],
      missing: ["none"],
      repeated: ["none"],
      scores: ["points", "percent", "percent text", "hundred", "of maximum", "weighted"],
    },
  },
  {
    when: { depth: ["question", "mixed"] },
    then: {
      scores: ["points", "none"],
      parts: ["rows"],
      partLabel: ["21A", "21 A", "21a"],
      missing: ["none", "questions", "cluster"],
      numbering: ["code", "code dot", "running", "none"],
      label: ["name", "alias", "code name", "word code name", "word code"],
    },
  },
  {
    when: { depth: ["question"] },
    then: { spread: ["one sheet", "cluster sheets", "indicator sheets", "blocks below"] },
  },
  {
    when: { depth: ["mixed"] },
    then: { spread: ["cluster sheets", "blocks below", "one sheet"], stages: ["em", "em va"] },
  },
  {
    when: { depth: ["indicator"] },
    then: {
      missing: ["none", "indicator", "cluster"],
      questionForm: ["Pertanyaan 2a"],
      indicatorPlace: ["each"],
      indicatorTotals: ["none"],
    },
  },
  {
    when: { depth: ["indicator"], arrangement: ["table", "turned"] },
    then: { spread: ["one sheet", "cluster sheets", "office sheets", "blocks below", "blocks beside"] },
  },
];

export const spreads: readonly Limit[] = [
  {
    when: { spread: ["cluster sheets", "blocks below", "blocks beside", "indicator sheets"] },
    then: { grouping: ["none", "each", "first"], sequence: ["printed", "institution last"] },
  },
  { when: { spread: ["office sheets"] }, then: { grouping: ["none", "each"], recap: ["none"], subtotals: ["none"] } },
  {
    when: { spread: ["office sheets", "indicator sheets", "blocks beside", "blocks below", "cluster sheets"] },
    then: { stages: ["em", "em va", "va em", "em va vf", "parents", "draft columns", "last year", "last year first"] },
  },
  {
    when: { spread: ["indicator sheets"] },
    then: { recap: ["none", "first sheet"], subtotals: ["none"], grandTotal: ["below", "none"], statistics: ["none"] },
  },
  {
    when: { spread: ["blocks beside"] },
    then: {
      recap: ["none"],
      notes: ["none"],
      sideways: ["none"],
      spacing: ["tight"],
      repeated: ["none"],
      ...plainBeside,
    },
  },
  { when: { spread: ["one sheet"] }, then: { recap: ["none", "above", "first sheet"] } },
  { when: { spread: ["cluster sheets", "blocks below"] }, then: { recap: ["none", "first sheet", "last sheet"] } },
];

export const scores: readonly Limit[] = [
  {
    when: { scores: ["share", "percent", "percent text", "hundred"] },
    then: {
      stages: ["em", "em va", "va em", "last year", "draft sheets", "year sheets"],
      recap: ["none"],
      maximumWord: ["Nilai Maks", "Nilai Max", "Skor Maks", "Bobot", "Bobot Maksimal", "Nilai Maximal"],
      scoreWord: ["Nilai Mandiri", "Nilai", "Skor", "Nilai EM", "Nilai Evaluasi", "Penilaian Mandiri", "Perolehan"],
      subtotals: ["none"],
      indicatorTotals: ["none"],
      grandTotal: ["none"],
      statistics: ["none", "average"],
      distractors: ["none", "answers", "target"],
      numbers: ["number", "comma text"],
      unanswered: ["none", "blank"],
    },
  },
  {
    when: { scores: ["weighted"] },
    then: {
      stages: ["em"],
      distractors: ["none", "answers"],
      maximumWord: ["Bobot", "Bobot Maksimal", "Nilai Maks", "Skor Maks"],
      numbers: ["number"],
      statistics: ["none"],
    },
  },
  {
    when: { scores: ["of maximum"] },
    then: {
      stages: ["em", "em va", "last year"],
      recap: ["none"],
      statistics: ["none"],
      numbers: ["number", "comma text", "point text"],
      unanswered: ["none", "blank", "dash"],
      distractors: ["none", "answers", "target"],
    },
  },
  {
    when: { scores: ["none"] },
    then: {
      stages: ["em"],
      recap: ["none"],
      subtotals: ["none"],
      indicatorTotals: ["none"],
      grandTotal: ["none"],
      statistics: ["none"],
      distractors: ["none"],
      evidence: ["ada and link"],
      unanswered: ["none"],
      hidden: ["none", "rows"],
      headings: ["1", "2", "3"],
      gaps: ["none"],
      chart: ["none"],
    },
  },
];
