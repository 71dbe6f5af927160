/** Where a command of the grid happened, and the parts of it that are read here. */
import * as z from "zod";
import type { BookSheet } from "../book/book";
import type { FWorksheet, GridLink } from "./link";

const range = z.object({
  ...{ startRow: z.number(), startColumn: z.number(), endRow: z.number(), endColumn: z.number() },
  rangeType: z.number().optional().catch(undefined),
});

/** The parts of the grid's commands that are read here. */
export const paramsSchema = z.object({
  unitId: z.string(),
  subUnitId: z.string().optional(),
  sheetId: z.string().optional(),
  cellValue: z.record(z.string(), z.record(z.string(), z.unknown()).nullish()).nullish(),
  range: range.optional().catch(undefined),
  ranges: z.array(range).optional().catch(undefined),
  selections: z
    .array(z.object({ range, primary: z.object({ actualRow: z.number(), actualColumn: z.number() }).nullish() }))
    .optional()
    .catch(undefined),
  type: z.number().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  hidden: z.number().optional().catch(undefined),
});

export type Params = z.infer<typeof paramsSchema>;

export interface CommandPlace {
  link: GridLink;
  sheet: BookSheet;
  shown: FWorksheet;
  params: Params;
}
