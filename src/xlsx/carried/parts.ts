/** Parts that only add to what is read: a file in which one is missing or damaged is read without it. */
import { readList, relationsOf } from "../relations";
import type { Relation } from "../relations";
import type { Archive, ZipPart } from "../zip";
import { isFault } from "../../core/fault";

/** The part's text; empty when there is none or it cannot be read. */
export async function textOf(archive: Archive, part: ZipPart | null): Promise<string> {
  return part === null ? "" : await orElse(() => readList(archive, part), "");
}

/** What the part at that path points at; nothing when its list cannot be read. */
export function relationsFrom(archive: Archive, path: string): Promise<ReadonlyMap<string, Relation>> {
  return orElse(() => relationsOf(archive, path), new Map());
}

/** What is read, or `otherwise` where the part is damaged. */
export async function orElse<Value>(read: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (isFault(error)) return otherwise;
    throw error;
  }
}
