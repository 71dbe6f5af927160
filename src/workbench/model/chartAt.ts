/** Which chart an object of the model stands for: by id, so that a deleted one is noticed. */
import type { BookSheet, Chart } from "../book/book";
import { tell } from "../book/changes";
import { fail } from "./fault";
import { field } from "./living";
import type { Member, Run } from "./thing";

export interface ChartAt {
  sheet: BookSheet;
  id: string;
}

/** The record of a chart; ItemNotFound once it is no more. */
export function chartOf({ sheet, id }: ChartAt): Chart {
  return sheet.charts.find((one) => one.id === id) ?? fail("ItemNotFound");
}

/** A property of the chart's own record. */
export function chartProperty(
  set: string,
  get: (chart: Chart) => unknown,
  put: (chart: Chart, value: unknown) => void,
): Member<ChartAt> {
  return field<ChartAt>(
    set,
    (target) => get(chartOf(target)),
    (target, value) => put(chartOf(target), value),
    told,
  );
}

export function told({ sheet }: ChartAt, { book }: Run): void {
  tell(book, { kind: "charts", sheet: sheet.id, source: "addin" });
}
