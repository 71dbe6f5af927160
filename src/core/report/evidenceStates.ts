/** The scores of a report by the state of their evidence, the most points first. */
import type { EvidenceState } from "../evidence/judge";
import type { Text } from "../text";
import { reference } from "../reference";
import type { CellRef } from "../workbook";
import { capital } from "../rule/names";
import type { Report } from "./report";

export interface EvidenceItem {
  key: string;
  /** "Pertanyaan 12.4 (jumlah kematian bayi)" */
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
      .map(({ name, question, ...one }, index): EvidenceItem => {
        const { at, points, state, why } = one;
        const key = `${reference(at)} ${indicator.number} ${question ?? ""} ${index}`;
        return { key, name: { id: capital(name.id), en: capital(name.en) }, at, points, state, why };
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
