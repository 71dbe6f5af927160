/** Cells that hold something else, or look otherwise, than in the opened file. */
import type { CellValue } from "../../core/workbook";
import type { CellChange } from "../../xlsx/write/cells/change";
import type { Area, BookSheet, Styles } from "../book/book";
import { fromKey, toKey } from "../book/book";
import type { Style } from "../book/style";
import { plainStyle, styleAt } from "../book/style";
import { busy } from "../functions/cells";
import { lookChange } from "./patchingLooks";
import { inFile, resultIn } from "./savingFormulas";

/** True when whole rows, columns and the sheet look as they did. */
export function areWholesKept({ styles: before }: BookSheet, { styles: now }: BookSheet): boolean {
  const text = ({ sheet, rows, columns }: Styles): string => JSON.stringify([sheet, [...rows], [...columns]]);
  return text(before) === text(now);
}

/** Null where a cell looks otherwise than a patch can say. */
export function changesOf(
  before: BookSheet,
  sheet: BookSheet,
  { was, spills }: Pick<Known, "was" | "spills">,
): CellChange[] | null {
  const keys = new Set([...before.formulas.keys(), ...sheet.formulas.keys()]);
  for (const [key, style] of sheet.styles.cells) if (style !== before.styles.cells.get(key)) keys.add(key);
  for (const key of before.styles.cells.keys()) if (!sheet.styles.cells.has(key)) keys.add(key);
  sheet.rows.forEach((row, index) => {
    const old = before.rows[index];
    if (old === row) return;
    for (let column = 0; column < Math.max(row.length, old?.length ?? 0); column++) keys.add(toKey(index, column));
  });
  const looks: KnownLooks = new Map();
  const changes = [...keys]
    .sort((one, other) => one - other)
    .map((key) => changeAt(before, sheet, key, { looks, was, spills }));
  return changes.includes("beyond") ? null : changes.flatMap((one) => (one === null || one === "beyond" ? [] : [one]));
}

/** What of a sheet is asked for at each of its cells. */
interface Known {
  readonly looks: KnownLooks;
  /** A formula of the file with the sheets called as they are now. */
  readonly was: (formula: string) => string;
  /** The areas over which formulas have spilled, by the keys of their cells. */
  readonly spills: ReadonlyMap<number, Area>;
}

/** What has been found of two looks that cells had and have. */
type KnownLooks = Map<Style, Map<Style, ReturnType<typeof lookChange>>>;

function lookAt(before: BookSheet, sheet: BookSheet, key: number, known: KnownLooks): ReturnType<typeof lookChange> {
  if (before.styles.cells.get(key) === sheet.styles.cells.get(key)) return null;
  const { row, column } = fromKey(key);
  const { cells, rows, columns } = before.styles;
  const old = cells.get(key) ?? rows.get(row) ?? columns.get(column) ?? before.styles.sheet ?? plainStyle;
  const now = styleAt(sheet, row, column);
  const found = known.get(old) ?? new Map<Style, ReturnType<typeof lookChange>>();
  known.set(old, found);
  const change = found.get(now) ?? lookChange(old, now);
  found.set(now, change);
  return change;
}

function changeAt(
  before: BookSheet,
  sheet: BookSheet,
  key: number,
  { looks, was, spills }: Known,
): CellChange | "beyond" | null {
  const { row, column } = fromKey(key);
  const [old, now]: [CellValue, CellValue] = [before.rows[row]?.[column] ?? null, sheet.rows[row]?.[column] ?? null];
  const formula = sheet.formulas.get(key);
  const look = lookAt(before, sheet, key, looks);
  if (look === "beyond") return look;
  const at = { row, column, ...(look === null ? {} : { look }) };
  const written = before.formulas.get(key);
  if (formula !== (written === undefined ? written : was(written))) {
    return { ...at, to: formula === undefined ? { value: now } : inFile(sheet, key, spills) };
  }
  // A result that has not come yet is none: the file keeps what it had.
  if (old === now || now === busy) return look === null ? null : at;
  return { ...at, to: formula === undefined ? { value: now } : { result: resultIn(now) } };
}
