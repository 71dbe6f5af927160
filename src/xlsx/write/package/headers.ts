/** The headers of a zip archive's entries: moved, changed and new ones. */
import type { Archive, ZipPart } from "../../archive/zip";
import { concat, copyOf } from "../xml/edits";
import type { Packed } from "./pack";

/** The entry's line with its new offset, which ZIP64 may keep in an extra field. */
export function movedRecord({ bytes }: Archive, { listed }: ZipPart, offset: number): Uint8Array {
  const record = copyOf(bytes, listed.from, listed.to);
  const view = new DataView(record.buffer);
  if (view.getUint32(42, true) !== 0xffffffff) view.setUint32(42, offset, true);
  else setLarge(view, offset);
  return record;
}

/** The offset stands behind the sizes that the line does not hold itself. */
function setLarge(view: DataView, offset: number): void {
  const before = [24, 20].filter((field) => view.getUint32(field, true) === 0xffffffff).length;
  const from = 46 + view.getUint16(28, true);
  const to = from + view.getUint16(30, true);
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    const field = at + 4 + before * 8;
    if (view.getUint16(at, true) === 1 && field + 8 <= to) view.setBigUint64(field, BigInt(offset), true);
  }
}

/** The local header as it was, but for sizes, checksum and what says that they follow later; without extra fields. */
export function changedLocal({ bytes }: Archive, part: ZipPart, entry: Packed): Uint8Array[] {
  const header = copyOf(bytes, part.header, part.header + 30);
  const name = nameOf(bytes, part);
  setSizes(new DataView(header.buffer), 6, entry);
  new DataView(header.buffer).setUint16(26, name.length, true);
  new DataView(header.buffer).setUint16(28, 0, true);
  return [header, name, entry.bytes];
}

/** Its line in the central directory, without extra fields. */
export function changedRecord({ bytes }: Archive, { listed }: ZipPart, entry: Packed, offset: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + listed.from, listed.to - listed.from);
  const nameEnd = 46 + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const own = bytes.subarray(listed.from, listed.to);
  const record = concat([own.subarray(0, nameEnd), own.subarray(extraEnd)]);
  const changed = new DataView(record.buffer);
  setSizes(changed, 8, entry);
  changed.setUint16(30, 0, true);
  changed.setUint32(42, offset, true);
  return record;
}

function nameOf(bytes: Uint8Array, { listed }: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return bytes.subarray(listed.from + 46, listed.from + 46 + view.getUint16(listed.from + 28, true));
}

/** Flags, method, checksum and sizes stand in the same order in both kinds of header; the times between them stay. */
function setSizes(view: DataView, flags: number, { crc, bytes, size, method }: Packed): void {
  // Bit 3 says that the sizes follow the data; bit 11, that the name is UTF-8, stays.
  view.setUint16(flags, view.getUint16(flags, true) & ~8, true);
  view.setUint16(flags + 2, method, true);
  view.setUint32(flags + 8, crc, true);
  view.setUint32(flags + 12, bytes.length, true);
  view.setUint32(flags + 16, size, true);
}

/** 1 January 1980: a copy does not say when it was made, so that the same copy is the same bytes. */
const firstDate = 0x21;

export function newHeader(name: Uint8Array, entry: Packed): Uint8Array {
  const header = new Uint8Array(30);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(12, firstDate, true);
  setSizes(view, 6, entry);
  view.setUint16(26, name.length, true);
  return header;
}

export function newRecord(name: Uint8Array, entry: Packed, offset: number): Uint8Array {
  const record = new Uint8Array(46 + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(14, firstDate, true);
  setSizes(view, 8, entry);
  view.setUint16(28, name.length, true);
  view.setUint32(42, offset, true);
  record.set(name, 46);
  return record;
}
