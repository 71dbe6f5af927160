/** Cuts areas into blocks of rows small enough for one answer, and packs blocks into as few batches as fit. */

/** Excel on the web answers at most 5 MB; a block of this many cells stays well below it with ordinary texts. */
export const cellsInBatch = 60_000;
/** The request has a limit of 5 MB too, and asking for a block takes about 1 kB of it. */
const blocksInBatch = 1000;

/** Rows `top` to `top + height - 1` of an area. */
export interface Block {
  /** Which area of the list. */
  piece: number;
  top: number;
  height: number;
  width: number;
}

/** Batches of blocks, each with at most `most` cells (a single row may be wider than that). */
export function batchesOf(sizes: readonly { rows: number; columns: number }[], most: number): Block[][] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of sizes.flatMap((size, piece) => blocksOf(piece, size, most))) {
    const cells = block.height * block.width;
    const last = batches.at(-1);
    if (!last || cells > room || last.length === blocksInBatch) {
      batches.push([block]);
      room = most - cells;
    } else {
      last.push(block);
      room -= cells;
    }
  }
  return batches;
}

/** Two halves of what proved too large for one batch; none when it is a single row. */
export function split(blocks: readonly Block[]): Block[][] {
  const middle = Math.ceil(blocks.length / 2);
  if (blocks.length > 1) return [blocks.slice(0, middle), blocks.slice(middle)];
  const [only] = blocks;
  return only && only.height > 1 ? halves(only).map((half) => [half]) : [];
}

function halves(block: Block): Block[] {
  const upper = Math.floor(block.height / 2);
  return [
    { ...block, height: upper },
    { ...block, top: block.top + upper, height: block.height - upper },
  ];
}

function blocksOf(piece: number, { rows, columns }: { rows: number; columns: number }, most: number): Block[] {
  const height = Math.max(1, Math.floor(most / Math.max(1, columns)));
  const count = Math.ceil(rows / height);
  return Array.from({ length: count }, (_, at) => ({
    piece,
    top: at * height,
    height: Math.min(height, rows - at * height),
    width: columns,
  }));
}
