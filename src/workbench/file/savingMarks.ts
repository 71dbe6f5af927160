/** The marks of the book as the conditional formats of an .xlsx file. */
import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import type { ConditionalFormat } from "../book/book";
import type { FileRule } from "../book/parts";
import { toAddress } from "../../core/areas";
import { emphasisOf, rgb, toBorder } from "./savingStyles";

/** Of these the reader of files leaves the details out. */
const unsaved: ReadonlySet<string> = new Set(["top10", "aboveAverage"]);

/** True for a mark that an .xlsx made here can hold. */
export function isSaved({ rule }: ConditionalFormat): boolean {
  return rule.type === "Custom" || !unsaved.has(rule.inFile.type);
}

/** The mark as a rule of the file; none for one that a file made here cannot hold. */
export function toRules(mark: ConditionalFormat, index: number): ConditionalRule[] {
  if (!isSaved(mark)) return [];
  const { fill, borders, numberFormat } = mark.style;
  const font = emphasisOf(mark.style);
  const color = fill ? { rgb: rgb(fill) } : undefined;
  const style: CellStyle = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(color ? { fill: { type: "pattern", pattern: "solid", fgColor: color, bgColor: color } } : {}),
    ...(borders ? { border: toBorder(borders) } : {}),
    ...(numberFormat ? { numFmt: numberFormat } : {}),
  };
  const range = mark.areas.map(toAddress).join(" ");
  return [{ ...inFile(mark), range, priority: index + 1, stopIfTrue: mark.stopIfTrue, style }];
}

function inFile({ rule }: ConditionalFormat): FileRule {
  return rule.type === "Custom" ? { type: "expression", formula: rule.formula.replace(/^=/, "") } : rule.inFile;
}
