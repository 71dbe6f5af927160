/** Which conditional formats the grid can show; the page lists the others. */
import type { ConditionalFormat } from "../book/book";

/** The presets that the grid has a word for. */
const drawnPresets = [
  ...(["Blanks", "NonBlanks", "Errors", "NonErrors"] as const),
  ...(["DuplicateValues", "UniqueValues", "AboveAverage", "BelowAverage"] as const),
] as const;

export type DrawnPreset = (typeof drawnPresets)[number];

/** The preset that a criterion names, where the grid can show it. */
export function drawnPreset(criterion: string): DrawnPreset | null {
  return drawnPresets.find((one) => one === criterion) ?? null;
}

export function isDrawn({ rule }: ConditionalFormat): boolean {
  if (rule.type === "PresetCriteria") return drawnPreset(rule.criterion) !== null;
  return rule.type !== "ColorScale" && rule.type !== "DataBar" && rule.type !== "IconSet";
}
