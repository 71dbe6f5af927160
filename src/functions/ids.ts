/** The ids of the formulas: names of what functions.ts exports, known before its code is fetched. */

/** They answer by a stream, anew after each check. */
export const liveIds = ["SCORE", "TIER", "GAP", "SUMMARY", "FINDINGS"] as const;

/** They answer once, with what they give back. */
export const constantIds = ["MAX", "NAME", "CLUSTER", "STATUS", "EVIDENCE", "NUMBER"] as const;

export type FormulaId = (typeof liveIds)[number] | (typeof constantIds)[number];
