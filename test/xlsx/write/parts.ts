/** Takes archives apart for comparisons, by code that shares nothing with the writer. */
import { inflateRawSync } from "node:zlib";

/** One entry as the archive holds it. */
export interface RawEntry {
  path: string;
  /** Local header, name, extra fields, packed bytes and descriptor. */
  local: Buffer;
  /** Its line in the directory, the offset blanked. */
  record: Buffer;
  content: Buffer;
}

/** The entries in the order of the directory; for archives without ZIP64. */
export function entriesOf(bytes: Uint8Array): RawEntry[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const directory = file.readUInt32LE(end + 16);
  const found: (RawEntry & { at: number; size: number })[] = [];
  for (let at = directory; at < end && file.readUInt32LE(at) === 0x02014b50;) {
    const length = 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    const header = file.readUInt32LE(at + 42);
    const from = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
    const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
    const record = Buffer.from(file.subarray(at, at + length));
    record.writeUInt32LE(0, 42);
    found.push({
      ...{ path: file.toString("utf8", at + 46, at + 46 + file.readUInt16LE(at + 28)), record, at: header },
      ...{ local: packed, size: from + packed.length - header },
      content: file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : Buffer.from(packed),
    });
    at += length;
  }
  const starts = [...found.map(({ at }) => at), directory].sort((a, b) => a - b);
  return found.map(({ at, ...entry }) => ({ ...entry, local: file.subarray(at, starts[starts.indexOf(at) + 1]) }));
}

/** Every part as text, by its path. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(entriesOf(bytes).map(({ path, content }) => [path, content.toString("utf8")]));
}

/** The paths of the entries that are not byte for byte the same in both, added and missing ones included. */
export function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [before, after].map((bytes) => new Map(entriesOf(bytes).map((entry) => [entry.path, entry])));
  const paths = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...paths].filter((path) => {
    const [one, other] = [old?.get(path), now?.get(path)];
    return !one || !other || !one.local.equals(other.local) || !one.record.equals(other.record);
  });
}
