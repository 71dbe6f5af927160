/** Widths of columns and which are hidden: a file names stretches of columns, which are cut where one of them changes. */
import type { XmlPart } from "../package/draft";
import type { Edit } from "../xml/edits";
import { insertion, worksheetOrder } from "../xml/order";
import { attributes } from "../xml/text";
import { attributesOf, child, removal } from "../xml/tree";
import type { LineChange } from "./change";

/** Columns from `first` to `last`, counted from 0, and what the file says of them. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly says: ReadonlyMap<string, string>;
}

export function columnEdits({ bytes, root }: XmlPart, changes: ReadonlyMap<number, LineChange>): Edit[] {
  const old = child(root, "cols");
  const before = (old?.children ?? []).map((element): Stretch => {
    const all = attributesOf(bytes, element);
    const says = new Map([...all].filter(([name]) => name !== "min" && name !== "max"));
    return { first: Number(all.get("min")) - 1, last: Number(all.get("max")) - 1, says };
  });
  const { prefix } = root;
  const columns = changedStretches(before, changes).map(({ first, last, says }) => {
    const values = { min: first + 1, max: last + 1, ...Object.fromEntries(says) };
    return `<${prefix}col${attributes(values)}/>`;
  });
  const text = `<${prefix}cols>${columns.join("")}</${prefix}cols>`;
  if (columns.length === 0) return old ? [removal(old)] : [];
  return old ? [{ ...removal(old), text }] : insertion(bytes, root, worksheetOrder, "cols", text);
}

function changedStretches(before: readonly Stretch[], changes: ReadonlyMap<number, LineChange>): Stretch[] {
  const changed = [...changes.keys()].toSorted((one, other) => one - other);
  const kept = before.flatMap((one) => cut(one, changed));
  const made = changed.flatMap((column): Stretch[] => {
    const says = before.find(({ first, last }) => first <= column && column <= last)?.says ?? new Map<string, string>();
    const own = withChange(says, changes.get(column) ?? {});
    return own.size === 0 ? [] : [{ first: column, last: column, says: own }];
  });
  return [...kept, ...made].sort((one, other) => one.first - other.first);
}

/** What is left of a stretch between the columns that change. */
function cut({ first, last, says }: Stretch, changed: readonly number[]): Stretch[] {
  const inside = changed.filter((column) => column >= first && column <= last);
  return [first - 1, ...inside]
    .map((start, index) => ({ first: start + 1, last: (inside[index] ?? last + 1) - 1, says }))
    .filter((one) => one.first <= one.last);
}

/** Characters of a column that nobody has sized, as Excel writes it: it takes a hidden column without any for a narrow one. */
const usualWidth = "9.140625";

function withChange(says: ReadonlyMap<string, string>, { size, isHidden }: LineChange): Map<string, string> {
  const own = new Map(says);
  const take = (...names: readonly string[]): void => names.forEach((name) => own.delete(name));
  if (size !== undefined) take("width", "customWidth", "bestFit");
  if (isHidden !== undefined) take("hidden");
  // A width of nothing hides, too.
  if (isHidden === false && Number(own.get("width")) === 0) take("width", "customWidth");
  if (typeof size === "number") own.set("width", String(size)).set("customWidth", "1");
  if (isHidden) own.set("hidden", "1");
  if (own.size > 0 && !own.has("width")) own.set("width", usualWidth);
  return own;
}
