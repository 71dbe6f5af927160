/** Takes a workbook's archive apart into entries, and puts entries together again, truly or with lies. */
import { crc32, deflateRawSync } from "node:zlib";
import { unpack } from "../../src/xlsx/unpack";
import { openArchive } from "../../src/xlsx/zip";

export interface Entry {
  path: string;
  bytes: Uint8Array;
  /** What the archive says falsely of the entry; absent where it tells the truth. */
  lie?: { size?: number; packed?: number; crc?: number; method?: number; flags?: number; offset?: number };
}

export async function entriesOf(bytes: Uint8Array): Promise<Entry[]> {
  const archive = openArchive(bytes, "sample.xlsx");
  return Promise.all(
    [...archive.parts.values()].map(async (part) => ({ path: part.path, bytes: await unpack(archive, part) })),
  );
}

export function archiveOf(entries: readonly Entry[]): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { path, bytes, lie = {} } of entries) {
    const name = Buffer.from(path);
    const packed = lie.method === 0 ? Buffer.from(bytes) : deflateRawSync(bytes);
    const head = headOf(lie, crc32(bytes), packed.length, bytes.length, name.length);
    body.push(Buffer.from("PK\x03\x04\x14\x00", "latin1"), head, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(lie.offset ?? at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00\x14\x00", "latin1"), head, place, name);
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...body, list, end]));
}

/** What a part's own header and the archive's list have in common: from the flags to the length of the extra field. */
function headOf(lie: NonNullable<Entry["lie"]>, crc: number, packed: number, size: number, name: number): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt16LE(lie.flags ?? 0, 0);
  head.writeUInt16LE(lie.method ?? 8, 2);
  head.writeUInt32LE(lie.crc ?? crc, 8);
  head.writeUInt32LE(lie.packed ?? packed, 12);
  head.writeUInt32LE(lie.size ?? size, 16);
  head.writeUInt16LE(name, 20);
  return head;
}
