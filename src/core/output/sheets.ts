/** All sheets of a report, in their order, each with the kind by which it is found again. */
import type { OwnSheetId } from "../own/sheets";
import type { PlainSheet } from "../sheets/sheet";
import { findingsSheet } from "./findings";
import { officesSheet } from "./offices";
import { planSheet } from "./plan";
import { reportSheet } from "./report";
import type { Output } from "./terms";
import { yearsSheet } from "./years";

/** What a report may be made of, as its reader turns the pages. */
export const outputIds = ["report", "findings", "plan", "offices", "years"] as const satisfies readonly OwnSheetId[];
export type OutputId = (typeof outputIds)[number];

export interface OutputSheet {
  readonly id: OutputId;
  readonly sheet: PlainSheet;
}

const makers: Readonly<Record<OutputId, (output: Output, name: string) => PlainSheet | null>> = {
  report: reportSheet,
  findings: findingsSheet,
  plan: planSheet,
  offices: officesSheet,
  years: yearsSheet,
};

/** `nameOf` gives each sheet its name; years are left out where none are known. */
export function outputSheets(output: Output, nameOf: (id: OutputId) => string): OutputSheet[] {
  return outputIds.flatMap((id) => {
    const sheet = makers[id](output, nameOf(id));
    return sheet === null ? [] : [{ id, sheet }];
  });
}
