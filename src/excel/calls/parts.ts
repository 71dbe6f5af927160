/** Long lists of commands in parts, as one request of them all would be above the 5 MB of Excel on the web. */

/** Queues each item's commands and sends them part by part; `begin` queues what each part begins with. */
export async function inParts<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  size: number,
  queue: (item: Item) => void,
  begin?: () => void,
): Promise<void> {
  for (let at = 0; at < items.length; at += size) {
    begin?.();
    items.slice(at, at + size).forEach(queue);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a part has to be sent before the next is queued
    await context.sync();
  }
}
