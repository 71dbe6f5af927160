/** Loads what Excel may be unable to read: what cannot be loaded is left out, and the others are loaded all the same. */
import { isAboutOne } from "./errors";

/**
 * What could be loaded of each item, in their order. One batch a part where Excel can read all of it. Ranges have to be made
 * by `ask`, not before: Office.js takes those that a failed batch has spoken of for invalid.
 */
export async function readable<Item, Asked>(
  context: Excel.RequestContext,
  items: readonly Item[],
  size: number,
  ask: (item: Item) => Asked,
): Promise<ReadonlyMap<Item, Asked>> {
  const found: [Item, Asked][] = [];
  for (let at = 0; at < items.length; at += size)
    found.push(...(await readablePart(context, items.slice(at, at + size), ask)));
  return new Map(found);
}

/** Of a part that Excel refuses, each half; a single one is asked for once more before it is given up. */
async function readablePart<Item, Asked>(
  context: Excel.RequestContext,
  part: readonly Item[],
  ask: (item: Item) => Asked,
): Promise<[Item, Asked][]> {
  const all = await load(context, part, ask);
  if (all) return all;
  if (part.length <= 1) return (await load(context, part, ask)) ?? [];
  const middle = Math.ceil(part.length / 2);
  const first = await readablePart(context, part.slice(0, middle), ask);
  return [...first, ...(await readablePart(context, part.slice(middle), ask))];
}

/** null when Excel refuses one of them. */
async function load<Item, Asked>(
  context: Excel.RequestContext,
  part: readonly Item[],
  ask: (item: Item) => Asked,
): Promise<[Item, Asked][] | null> {
  try {
    const asked = part.map((item): [Item, Asked] => [item, ask(item)]);
    await context.sync();
    return asked;
  } catch (error) {
    if (!isAboutOne(error)) throw error;
    return null;
  }
}
