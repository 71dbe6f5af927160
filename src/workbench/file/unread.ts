/** What a file has on its sheets that no book reads: charts, and comments with their replies. They stay in patched copies. */
import type { Archive } from "../../xlsx/archive/zip";
import { readOutline } from "../../xlsx/archive/outline";
import { relationsOf } from "../../xlsx/archive/relations";
import type { Unread } from "../book/book";

/** By names of sheets, which all are in it. @throws Fault when a list of the file is damaged. */
export async function unreadIn(archive: Archive): Promise<ReadonlyMap<string, ReadonlySet<Unread>>> {
  const found = new Map<string, ReadonlySet<Unread>>();
  for (const { name, part } of (await readOutline(archive)).sheets)
    found.set(name, new Set(part === null ? [] : await unreadOn(archive, part.path)));
  return found;
}

async function unreadOn(archive: Archive, path: string): Promise<Unread[]> {
  const related = [...(await relationsOf(archive, path)).values()];
  const drawn = await Promise.all(
    related.filter(({ type }) => type === "drawing").map(({ target }) => relationsOf(archive, target)),
  );
  const hasCharts = drawn.some((one) => [...one.values()].some(({ type }) => /^chart(?:Ex)?$/.test(type)));
  const hasComments = related.some(({ type }) => type === "threadedComment");
  return [...(hasCharts ? (["charts"] as const) : []), ...(hasComments ? (["comments"] as const) : [])];
}
