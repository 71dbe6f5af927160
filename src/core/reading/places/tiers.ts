/** Finds where the workbook itself prints a tier ("Predikat: Nindya"). */
import type { Instrument, Tier } from "../../instrument/instrument";
import { remembering, rememberingIn } from "../../remembering";
import type { CellRef } from "../../workbook";
import type { Reading } from "../model/entries";
import { normalise } from "../../naming/names";
import type { Grid } from "../model/grid";

export interface PrintedTier {
  tier: Tier;
  at: CellRef;
}

const tierLabel =
  /^(predikat|peringkat|kategori|tier|predicate|capaian predikat|hasil predikat|predikat kla|kategori kla)\b/;
const notOwn =
  /\b(target|tahun lalu|sebelumnya|harapan|rencana|20[01]\d|2020|2021|2022|batas|rentang|interval|keterangan)\b/;
const reach = 4;

/** True for the label of a row about tiers: "Predikat", "Target predikat". */
export const isTierLabel = remembering((text) => {
  const plain = normalise(text);
  return plain.split(" ").length <= 5 && /\b(predikat|peringkat|predicate|tier)\b/.test(plain);
});

/** Tiers that the workbook prints as its own, on sheets that were read; targets and legends are not meant. */
export function printedTiers({ tables }: Reading, { tiers }: Instrument): PrintedTier[] {
  const grids = [...new Set(tables.map(({ grid }) => grid))];
  return grids.flatMap((grid) => tiersOn(grid, tiers));
}

/** Kept with the cells: after an edit elsewhere they are the same. */
const tiersOn = rememberingIn((grid: Grid, tiers: readonly Tier[]): PrintedTier[] => {
  const found: PrintedTier[] = [];
  grid.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const printed = typeof cell === "string" && isOwnLabel(cell) ? tierBeside(grid, row, column, tiers) : null;
      if (printed) found.push(printed);
    });
  });
  return found;
});

/** However its letters are spaced or accented, a label begins so: cheap to see, and most cells do not. */
const mayBeLabel = /^[^a-z0-9%]*(?:[pktch]|[^\0-\x7f])/i;

function isOwnLabel(text: string): boolean {
  if (text.length > 60 || !mayBeLabel.test(text)) return false;
  const plain = normalise(text);
  return tierLabel.test(plain) && !notOwn.test(plain);
}

/** In the label's own cell, else to its right; a legend with bounds in its row does not count. */
function tierBeside(grid: Grid, row: number, column: number, tiers: readonly Tier[]): PrintedTier | null {
  for (let at = column; at <= column + reach; at++) {
    const cell = grid.own(row, at);
    const tier = typeof cell === "string" ? tierIn(cell, tiers) : null;
    if (tier) return { tier, at: grid.refOf(row, at) };
  }
  return null;
}

/** The one tier that the text names; null when it names none or several, or gives bounds. */
function tierIn(text: string, tiers: readonly Tier[]): Tier | null {
  if (/\d{3}\s*[-–]|[<>≥≤]/.test(text)) return null;
  const words = normalise(text).split(" ");
  const named = tiers.filter(({ id, name }) => id !== "kla" && words.includes(normalise(name)));
  const top = words.includes("paripurna") ? tiers.at(-1) : undefined;
  return named.length === 1 ? (named[0] ?? null) : (top ?? null);
}
