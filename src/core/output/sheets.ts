/** All sheets of a report, in their order, each with the kind by which it is found again. */
import type { PlainSheet } from "../sheets/sheet";
import { findingsSheet } from "./findings";
import { outputIds } from "./ids";
import type { OutputId } from "./ids";
import { officesSheet } from "./offices";
import { planSheet } from "./plan";
import { reportSheet } from "./report";
import type { Output } from "./terms";
import { yearsSheet } from "./years";

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
