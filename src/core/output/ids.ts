/** The sheets that a report may be made of, without what makes them. */
import type { OwnSheetId } from "../own/sheets";

/** As its reader turns the pages. */
export const outputIds = ["report", "findings", "plan", "offices", "years"] as const satisfies readonly OwnSheetId[];
export type OutputId = (typeof outputIds)[number];
