/** Rows of scores right below a row of the instrument that have neither number nor name: parts of its score, or another version. */
import { rememberingOf } from "../../remembering";
import { toNumber } from "../../numbers";
import type { Amount } from "../../numbers";
import type { Step } from "../alignment/align";
import { hasNoName } from "../alignment/unnamed";
import { amountAt } from "../cells/rowValues";
import { entryOf } from "./entryOfRow";
import { citationsAt } from "../cells/citing";
import type { Entry } from "../model/entries";
import { equalWithin } from "../model/points";
import { reasons } from "../model/reasons";
import type { Row } from "../cells/rows";

/** Such rows, without sums that only have no name. */
export const furtherAmong = rememberingOf((steps: readonly Step[]): ReadonlySet<Step> => {
  const found = new Set<Step>();
  let isBelow = false;
  let above: number[] = [];
  for (const step of steps) {
    const { kind, why } = step.option;
    const score = toNumber(amountAt(step.row, "score", null));
    if (kind === "place" || kind === "question") {
      isBelow = true;
      above.push(score ?? 0);
    } else if (score === null || !hasNoName(step)) {
      isBelow &&= kind === "evidence" || why === reasons.noLabel;
    } else if (addUp(above, score)) {
      above = [];
      isBelow = false;
    } else if (isBelow) found.add(step);
  }
  return found;
});

/** The last rows above, two or more, come to that; each sum of a list may be one of another level. */
function addUp(above: readonly number[], sum: number): boolean {
  let left = sum;
  for (let at = above.length - 1; at >= 0; at--) {
    left -= above[at] ?? 0;
    const within = (above.length - at) * equalWithin;
    if (Math.abs(left) < within && above.length - at > 1) return true;
    // Scores only add: in a long list each sum is compared with its own rows, not with all above.
    if (left <= -within) return false;
  }
  return false;
}

/** Adds what such a row says to the entry of the row above it. */
export function addFurther(row: Row, entry: Entry): void {
  const more = entryOf(row, entry.level, entry, null);
  entry.score = added(entry.score, more.score);
  entry.maximum = added(entry.maximum, more.maximum);
  entry.evidence.push(...citationsAt(row));
  const offices = [entry.offices, more.offices].filter((text) => text !== "");
  entry.offices = [...new Set(offices)].join("; ");
}

function added(one: Amount, other: Amount): Amount {
  if (one.kind !== "number" || other.kind !== "number") return one.kind === "number" ? one : other;
  return { ...one, value: one.value + other.value };
}
