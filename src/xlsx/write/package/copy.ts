/** Copies a zip archive with some parts changed: every other entry stays byte for byte, packed bytes and descriptors included. */
import type { Archive, ZipPart } from "../../archive/zip";
import { concat, copyOf } from "../xml/edits";
import { changedLocal, changedRecord, movedRecord, newHeader, newRecord } from "./headers";
import { packed } from "./pack";

/** New content of entries, null for one that goes; and entries that are added, by path. */
export interface PartChanges {
  readonly changed: ReadonlyMap<ZipPart, Uint8Array | null>;
  readonly added: ReadonlyMap<string, Uint8Array>;
}

/** What is written of one entry, and where; `record` is its line in the central directory. */
interface Placed {
  readonly at: number;
  readonly local: readonly Uint8Array[];
  readonly record: Uint8Array;
}

/**
 * The archive's bytes with the changes; the bytes as they are when there are none. The entries keep their order, their
 * times and their comments; new ones follow.
 */
export async function copyArchive(archive: Archive, { changed, added }: PartChanges): Promise<Uint8Array> {
  const { bytes, entries } = archive;
  if (changed.size + added.size === 0) return copyOf(bytes);
  const ends = endsOf(archive);
  const first = Math.min(archive.end, ...entries.map(({ header }) => header));
  const placed: Placed[] = [];
  let at = first;
  const place = (local: readonly Uint8Array[], record: (offset: number) => Uint8Array): void => {
    placed.push({ at, local, record: record(at) });
    at += local.reduce((sum, { length }) => sum + length, 0);
  };
  for (const part of entries.toSorted((a, b) => a.header - b.header)) {
    const content = changed.get(part);
    if (content === null) continue;
    if (content === undefined) {
      place([bytes.subarray(part.header, ends.get(part))], (offset) => movedRecord(archive, part, offset));
      continue;
    }
    const entry = await packed(content);
    place(changedLocal(archive, part, entry), (offset) => changedRecord(archive, part, entry, offset));
  }
  for (const [path, content] of added) {
    const entry = await packed(content);
    const name = new TextEncoder().encode(path);
    place([newHeader(name, entry), name, entry.bytes], (offset) => newRecord(name, entry, offset));
  }
  return joined(archive, first, placed);
}

/** Up to where an entry reaches: to the next one or the directory, so that descriptors and gaps stay with it. */
function endsOf({ entries, end }: Archive): ReadonlyMap<ZipPart, number> {
  const directory = Math.min(end, ...entries.map(({ listed }) => listed.from));
  const inOrder = entries.toSorted((a, b) => a.header - b.header);
  return new Map(inOrder.map((part, i) => [part, endOf(part, inOrder[i + 1]?.header ?? directory, directory)]));
}

/** An entry behind the directory, which no honest archive has, ends with its own bytes. */
function endOf({ from, packed: size }: ZipPart, next: number, directory: number): number {
  const own = from + size;
  return own > directory && next <= directory ? own : Math.max(own, next);
}

function joined(archive: Archive, first: number, placed: readonly Placed[]): Uint8Array {
  const { bytes, end } = archive;
  const last = placed.at(-1);
  const directory = last === undefined ? first : last.at + last.local.reduce((sum, { length }) => sum + length, 0);
  const records = placed.map(({ record }) => record);
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const tail = copyOf(bytes, end);
  const view = new DataView(tail.buffer);
  for (const field of [8, 10]) view.setUint16(field, placed.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, directory, true);
  return concat([bytes.subarray(0, first), ...placed.flatMap(({ local }) => local), ...records, tail]);
}
