/** What a person looks at in the pane: tabs and pages, what of the findings is shown, what is planned with; no cell is touched. */
import { everything } from "../../core/report/filter";
import type { Filter, GroupBy } from "../../core/report/filter";
import type { Text } from "../../core/text";
import type { Comparison } from "./comparing";
import { outcomeNotice, tell } from "./context";
import type { SessionContext } from "./context";
import type { Planning, View } from "./state";

export interface Views {
  /** Goes to a tab or page; with a filter, to the findings that fit it and no others. */
  show: (view: View, filter?: Partial<Filter>) => void;
  /** Changes what of the findings is looked for. */
  filter: (changes: Partial<Filter>) => void;
  group: (by: GroupBy) => void;
  /** Shows settled findings in place of the open ones, or these again. */
  showSettled: (isShown: boolean) => void;
  /** Changes what is planned with. */
  plan: (changes: Partial<Planning>) => void;
  /** Compares with other workbooks too; null: with what the workbook holds. */
  compare: (comparison: Comparison | null) => void;
  /** Says what came of something done in the pane itself: one sentence when it was done, the other when not. */
  say: (isDone: boolean, texts: Record<"done" | "refused", Text>) => void;
  dismiss: () => void;
}

export function createViews(context: SessionContext): Views {
  const { store } = context;
  return {
    show: (view, filter) =>
      store.set({ view, ...(filter ? { filter: { ...everything, ...filter }, showsSettled: false } : {}) }),
    filter: (changes) => store.set({ filter: { ...store.get().filter, ...changes } }),
    showSettled: (showsSettled) => store.set({ showsSettled }),
    group: (grouping) => store.set({ grouping }),
    plan: (changes) => store.set({ planning: { ...store.get().planning, ...changes } }),
    compare: (comparison) => store.set({ comparison }),
    say: (isDone, { done, refused }) =>
      tell(context, { ...outcomeNotice(isDone ? done : refused, []), tone: isDone ? "good" : "warning" }),
    dismiss: () => store.set({ notice: null }),
  };
}
