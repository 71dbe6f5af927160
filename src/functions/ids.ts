/** The ids of the formulas: names of what functions.ts exports, known before its code is fetched. */
export const ids = [
  "SCORE",
  "TIER",
  "GAP",
  "SUMMARY",
  "FINDINGS",
  "MAX",
  "NAME",
  "CLUSTER",
  "STATUS",
  "EVIDENCE",
  "NUMBER",
] as const;
