/** Cuts used ranges into blocks of rows small enough for one answer, and packs blocks into as few batches as fit. */

/** Excel on the web answers at most 5 MB; a block of this many cells stays well below it with ordinary texts. */
export const cellsInBatch = 60_000;

/** Rows `top` to `top + height - 1` of a sheet's used range. */
export interface Block {
  /** Which used range of the list. */
  sheet: number;
  top: number;
  height: number;
  width: number;
}

/** Batches of blocks, each with at most `most` cells (a single row may be wider than that). */
export function batchesOf(sizes: readonly { rows: number; columns: number }[], most: number): Block[][] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of sizes.flatMap((size, sheet) => blocksOf(sheet, size, most))) {
    const cells = block.height * block.width;
    if (cells > room || batches.length === 0) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)?.push(block);
    room -= cells;
  }
  return batches;
}

/** The two halves of a block that proved too large; itself when it is a single row. */
export function halves(block: Block): Block[] {
  const upper = Math.floor(block.height / 2);
  if (upper === 0) return [block];
  return [
    { ...block, height: upper },
    { ...block, top: block.top + upper, height: block.height - upper },
  ];
}

function blocksOf(sheet: number, { rows, columns }: { rows: number; columns: number }, most: number): Block[] {
  const height = Math.max(1, Math.floor(most / Math.max(1, columns)));
  const count = Math.ceil(rows / height);
  return Array.from({ length: count }, (_, at) => ({
    sheet,
    top: at * height,
    height: Math.min(height, rows - at * height),
    width: columns,
  }));
}
