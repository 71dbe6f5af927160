/** The scores of a report by the state of their evidence, the most points first. */
import type { EvidenceState } from "../evidence/judge";
import type { Text } from "../text";
import { reference } from "../reference";
import type { CellRef } from "../workbook";
import type { Report } from "./report";

export interface EvidenceItem {
  key: string;
  /** "Pertanyaan 2a, indikator 12" */
  name: Text;
  at: CellRef;
  /** Points claimed. */
  points: number;
  state: EvidenceState;
  /** Why not all of it is supported; null when it is. */
  why: Text | null;
}

/** Every score above zero for which evidence is asked. */
export function evidenceItems({ indicators }: Report): EvidenceItem[] {
  const items = indicators.flatMap(({ indicator, support }) =>
    support
      .filter(({ points }) => points > 0)
      .map(({ question, at, points, state, why }, index): EvidenceItem => {
        const name = nameOf(indicator.number, question);
        return { key: `${reference(at)} ${indicator.number} ${question ?? ""} ${index}`, name, at, points, state, why };
      }),
  );
  return items.toSorted((a, b) => b.points - a.points);
}

/** How many scores are in each state. */
export function evidenceCounts(report: Report): Record<EvidenceState, number> {
  const items = evidenceItems(report);
  const count = (state: EvidenceState): number => items.filter((item) => item.state === state).length;
  return { documented: count("documented"), doubtful: count("doubtful"), undocumented: count("undocumented") };
}

function nameOf(number: number, question: string | null): Text {
  if (question === null) return { id: `Indikator ${number}`, en: `Indicator ${number}` };
  return { id: `Pertanyaan ${question}, indikator ${number}`, en: `Question ${question}, indicator ${number}` };
}
