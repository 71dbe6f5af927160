/** Host.freeze: turns formulas into what they show, with the cells that they spill into, and tells how to bring them back. */
import type { Write, Written } from "../core/host";
import type { KlaCell } from "../core/freezing";
import type { Text } from "../core/text";
import { isError, toA1 } from "../core/workbook";
import type { CellRef, CellValue } from "../core/workbook";
import type { Access } from "./access";
import { plain } from "./cells";
import { noted } from "./changes";
import { contentOf, entryFor, isSame } from "./contents";
import { inParts } from "./parts";
import type { Memory } from "./memory";
import { reasons, refusalsOf } from "./refusals";
import { sheetNamed } from "./wanted";

/** A formula's cell as loaded, and the block that it fills when it fills several. */
interface Anchor {
  wanted: KlaCell;
  sheet: Excel.Worksheet;
  range: Excel.Range;
  spill: Excel.Range;
}

/** What a formula shows, cell by cell from its own on. */
interface Shown {
  anchor: Anchor;
  block: CellValue[][];
}

export function freeze(access: Access, memory: Memory, cells: readonly KlaCell[]): Promise<Written> {
  return access.actAsOne(async (context) => {
    const { anchors, gone } = await loadAnchors(context, memory, cells);
    const refused = anchors.flatMap((anchor) => {
      const why = objection(anchor);
      return why ? [{ at: anchor.wanted.at, why }] : [];
    });
    const left = new Set(refused.map(({ at }) => at));
    const shown = anchors.filter(({ wanted }) => !left.has(wanted.at)).map(shownBy);
    for (const one of shown) note(memory, one);
    await inParts(context, shown, 200, put);
    const missing = gone.map((at) => ({ at, why: reasons.gone }));
    return {
      back: shown.flatMap(spilledBack).concat(shown.map(formulaBack)),
      refused: refusalsOf([...missing, ...refused]),
    };
  });
}

async function loadAnchors(
  context: Excel.RequestContext,
  memory: Memory,
  cells: readonly KlaCell[],
): Promise<{ anchors: Anchor[]; gone: CellRef[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const found = cells.map((wanted) => ({ wanted, sheet: sheetNamed(memory, wanted.at.sheet, worksheets.items) }));
  const anchors = found.flatMap(({ wanted, sheet }) => {
    if (!sheet) return [];
    const range = sheet.getRange(toA1(wanted.at.row, wanted.at.column));
    return [{ wanted, sheet, range, spill: range.getSpillingToRangeOrNullObject() }];
  });
  await inParts(context, anchors, 200, ({ sheet, range, spill }) => {
    sheet.protection.load("protected");
    range.load("values,formulas,numberFormat");
    range.format.protection.load("locked");
    spill.load("values");
  });
  return { anchors, gone: found.flatMap(({ wanted, sheet }) => (sheet ? [] : [wanted.at])) };
}

function objection({ wanted, sheet, range }: Anchor): Text | null {
  const value: unknown = range.values[0]?.[0];
  const content = contentOf({ value, formula: range.formulas[0]?.[0], format: "General" });
  if (!isSame(content, { formula: wanted.formula })) return reasons.changed;
  if (sheet.protection.protected && range.format.protection.locked !== false) return reasons.locked;
  return isError(plain(value, true)) ? unanswered : null;
}

const unanswered: Text = {
  id: "Rumus ini sedang menunjukkan galat atau belum selesai dihitung, jadi dibiarkan. Periksa buku kerja dulu, lalu ulangi.",
  en: "This formula shows an error or has not been calculated yet, so it is left. Check the workbook first, then try again.",
};

function shownBy(anchor: Anchor): Shown {
  const values: unknown[][] = anchor.spill.isNullObject ? anchor.range.values : anchor.spill.values;
  return { anchor, block: values.map((line) => line.map((value) => plain(value, true))) };
}

function note(memory: Memory, { anchor: { wanted, sheet }, block }: Shown): void {
  const { row, column } = wanted.at;
  const area = { top: row, left: column, bottom: row + block.length - 1, right: column + (block[0]?.length ?? 1) - 1 };
  memory.changes = noted(memory.changes, sheet.id, { areas: [area] });
}

function put({ anchor: { range }, block }: Shown): void {
  const format: unknown = range.numberFormat[0]?.[0];
  const held = { value: null, formula: null, format: typeof format === "string" ? format : "General" };
  const whole = range.getResizedRange(block.length - 1, (block[0]?.length ?? 1) - 1);
  whole.values = block.map((line) => line.map((value) => entryFor({ value }, null, held).input));
}

/** The cells beside the formula's own have to be blank before it can spill again. */
function spilledBack({ anchor: { wanted }, block }: Shown): Write[] {
  const { sheet, row, column } = wanted.at;
  return block.flatMap((line, down) =>
    line.flatMap((value, across) => {
      if ((down === 0 && across === 0) || value === "" || value === null) return [];
      return [{ at: { sheet, row: row + down, column: column + across }, from: { value }, to: { value: null } }];
    }),
  );
}

function formulaBack({ anchor: { wanted }, block }: Shown): Write {
  return { at: wanted.at, from: { value: block[0]?.[0] ?? null }, to: { formula: wanted.formula } };
}
