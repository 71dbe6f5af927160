/** Limits by story and by arrangement: table, turned table, form, cards. */
import type { Some } from "./catalogue";
import type { Limit } from "./limit";

/** What may lie around a table without standing beside it. */
export const plainBeside: Some = {
  foreignTable: ["none", "sheet", "below"],
  chart: ["none", "sheet", "below"],
  signature: ["none", "below"],
  hidden: ["none", "old sheet"],
};

export const stories: readonly Limit[] = [
  {
    when: { story: ["many", "ambiguous"] },
    then: {
      arrangement: ["table"],
      depth: ["indicator"],
      spread: ["one sheet"],
      scores: ["points"],
      recap: ["none"],
      missing: ["none"],
      hidden: ["none"],
      titles: ["one", "three", "merged"],
    },
  },
  { when: { story: ["many"] }, then: { stages: ["em"] } },
  { when: { story: ["ambiguous"] }, then: { stages: ["draft sheets", "draft columns"], headings: ["1"] } },
  {
    when: { story: ["office", "cluster"] },
    then: {
      depth: ["indicator", "question"],
      spread: ["one sheet"],
      recap: ["none"],
      missing: ["none"],
      titles: ["one", "three", "merged", "many"],
      statistics: ["none", "average"],
    },
  },
];

export const arrangements: readonly Limit[] = [
  {
    when: { arrangement: ["form", "cards"] },
    then: {
      depth: ["indicator"],
      spread: ["one sheet", "cluster sheets", "indicator sheets"],
      scores: ["points", "percent text", "of maximum"],
      stages: ["em", "em va", "sheets", "draft sheets", "year sheets", "last year"],
      parts: ["rows", "whole"],
      recap: ["none", "first sheet", "last sheet"],
      headings: ["1"],
      helper: ["none"],
      grouping: ["section", "none"],
      numbering: ["code"],
      numberFill: ["first"],
      label: ["code name", "word code name"],
      indent: ["none"],
      order: ["usual"],
      subtotals: ["none"],
      statistics: ["none"],
      grandTotal: ["none", "below"],
      distractors: ["none", "target"],
      evidence: ["one", "none"],
      spacing: ["tight"],
      sideways: ["none"],
      checks: ["none"],
      repeated: ["none"],
      ...plainBeside,
    },
  },
  { when: { arrangement: ["cards"] }, then: { spread: ["one sheet", "cluster sheets"] } },
  {
    when: { arrangement: ["turned"] },
    then: {
      depth: ["indicator", "cluster"],
      spread: ["one sheet", "cluster sheets"],
      scores: ["points", "share", "percent", "percent text", "hundred", "of maximum"],
      stages: ["em", "em va", "va em", "draft sheets", "year sheets", "last year"],
      recap: ["none", "first sheet", "last sheet"],
      headings: ["1", "2"],
      helper: ["none"],
      indent: ["none"],
      evidence: ["one", "none", "three"],
      spacing: ["tight", "blank column"],
      sideways: ["none"],
      repeated: ["none"],
      phantom: ["none", "rows"],
      ...plainBeside,
      chart: ["none", "sheet"],
    },
  },
];
