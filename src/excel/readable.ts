/** Loads what Excel may be unable to read: what cannot be loaded is left out, and the others are loaded all the same. */
import { isAboutOne } from "./errors";

/** The items that could be loaded, in their order. One batch a part where Excel can read all of it. */
export async function readable<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  size: number,
  queue: (item: Item) => void,
): Promise<Item[]> {
  const found: Item[] = [];
  for (let at = 0; at < items.length; at += size)
    found.push(...(await readablePart(context, items.slice(at, at + size), queue)));
  return found;
}

/** Of a part that Excel refuses, each half; a single one is asked for once more before it is given up. */
async function readablePart<Item>(
  context: Excel.RequestContext,
  part: readonly Item[],
  queue: (item: Item) => void,
): Promise<readonly Item[]> {
  if (await canLoad(context, part, queue)) return part;
  if (part.length <= 1) return (await canLoad(context, part, queue)) ? part : [];
  const middle = Math.ceil(part.length / 2);
  const first = await readablePart(context, part.slice(0, middle), queue);
  return [...first, ...(await readablePart(context, part.slice(middle), queue))];
}

async function canLoad<Item>(
  context: Excel.RequestContext,
  part: readonly Item[],
  queue: (item: Item) => void,
): Promise<boolean> {
  try {
    part.forEach(queue);
    await context.sync();
    return true;
  } catch (error) {
    if (!isAboutOne(error)) throw error;
    return false;
  }
}
