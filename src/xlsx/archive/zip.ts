/** A zip archive's list of parts, held against what the archive really holds before anything is unpacked. */
import { Fault } from "../../core/fault";
import { cutShort, damaged, tooLarge } from "./refusals";

/** One part of the archive; sizes and offsets are in bytes, taken from the central directory alone. */
export interface ZipPart {
  path: string;
  packed: number;
  size: number;
  crc: number;
  /** Stored parts are kept as they are, the others are deflated. */
  stored: boolean;
  /** Where the packed bytes begin. */
  from: number;
  /** Where its own header begins, before the packed bytes. */
  header: number;
  /** Where its line in the central directory begins and ends. */
  listed: { from: number; to: number };
}

export interface Archive {
  /** The file's name, for the sentences. */
  name: string;
  bytes: Uint8Array;
  /** In the order of the central directory; of two with one path the last one counts. */
  entries: readonly ZipPart[];
  /** Where the end record begins. */
  end: number;
  /** By path in lower case with forward slashes, as Office compares them. */
  parts: ReadonlyMap<string, ZipPart>;
}

const MiB = 1024 * 1024;
const limits = { part: 512 * MiB, total: 1024 * MiB, parts: 50_000, largePart: 50 * MiB, largeRatio: 250 };

/** Deflate cannot make anything smaller than this many times; who declares more declares falsely. */
const deflateRatio = 1032;

/**
 * Reads the list of parts; throws a Fault when the file is cut short, damaged, or made to burst.
 * @throws Fault when it is no archive, is damaged, or would unpack to too much.
 */
export function openArchive(bytes: Uint8Array, name: string): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new Fault(cutShort(name));
  const directory = readEnd(view, end);
  if (directory === null || directory.from > bytes.length) throw new Fault(damaged(name));
  if (directory.count > limits.parts) throw new Fault(tooLarge(name));
  const parts: ZipPart[] = [];
  for (let at = directory.from; parts.length < directory.count;) {
    const found = readEntry(view, bytes, at);
    if (found === null) throw new Fault(damaged(name));
    parts.push(found.part);
    at = found.next;
  }
  refuseBombs(parts, name);
  return { name, bytes, entries: parts, end, parts: new Map(parts.map((part) => [pathKey(part.path), part])) };
}

/** The part at that path, however its letters are cased; null when the archive has none. */
export function findPart(archive: Archive, path: string): ZipPart | null {
  return archive.parts.get(pathKey(path)) ?? null;
}

/** What paths are compared by: Office minds neither case nor the kind of slash. */
export function pathKey(path: string): string {
  return path.replaceAll("\\", "/").toLowerCase();
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function readEnd(view: DataView, end: number): { count: number; from: number } | null {
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count !== 0xffff && from !== 0xffffffff) return { count, from };
  // ZIP64: a locator before the end record says where the larger end record stands.
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return null;
  const record = Number(view.getBigUint64(end - 12, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) return null;
  return { count: Number(view.getBigUint64(record + 32, true)), from: Number(view.getBigUint64(record + 48, true)) };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { part: ZipPart; next: number } | null {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) return null;
  const method = view.getUint16(at + 10, true);
  const locked = (view.getUint16(at + 8, true) & 1) !== 0;
  const large = largeNumbers(view, nameEnd, extraEnd);
  const size = wide(view.getUint32(at + 24, true), large);
  const packed = wide(view.getUint32(at + 20, true), large);
  const header = wide(view.getUint32(at + 42, true), large);
  const from = dataStart(view, header);
  if (locked || (method !== 0 && method !== 8) || from === null || from + packed > bytes.length) return null;
  const path = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  const next = extraEnd + view.getUint16(at + 32, true);
  const [crc, listed] = [view.getUint32(at + 16, true), { from: at, to: next }];
  return { part: { path, packed, size, crc, stored: method === 0, from, header, listed }, next };
}

/** ZIP64 keeps numbers over 4 GiB in an extra field, in the order of the fields that say 0xffffffff. */
function* largeNumbers(view: DataView, from: number, end: number): Generator<number, undefined> {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let number = at + 4; number + 8 <= fieldEnd; number += 8) yield Number(view.getBigUint64(number, true));
    return;
  }
}

function wide(value: number, large: Generator<number, undefined>): number {
  if (value !== 0xffffffff) return value;
  return large.next().value ?? value;
}

/** The local header is asked only how long it is itself: the sizes it states are not to be trusted. */
function dataStart(view: DataView, header: number): number | null {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== 0x04034b50) return null;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** @throws Fault when the parts would unpack to more than is read. */
function refuseBombs(parts: readonly ZipPart[], name: string): void {
  const total = parts.reduce((sum, part) => sum + part.size, 0);
  if (total > limits.total || parts.some(bursts)) throw new Fault(tooLarge(name));
  if (parts.some(lies)) throw new Fault(damaged(name));
  const inOrder = parts.filter((part) => part.packed > 0).sort((a, b) => a.from - b.from);
  const overlap = inOrder.some((part, i) => part.from < (inOrder[i - 1]?.from ?? 0) + (inOrder[i - 1]?.packed ?? 0));
  if (overlap) throw new Fault(damaged(name));
}

function bursts({ size, packed }: ZipPart): boolean {
  return size > limits.part || (size > limits.largePart && size > packed * limits.largeRatio);
}

/** Empty text deflates to two bytes; anything longer that is said to unpack to nothing is not empty. */
function lies({ size, packed, stored }: ZipPart): boolean {
  if (stored) return size !== packed;
  return size === 0 ? packed > 16 : packed === 0 || size > packed * deflateRatio + 1024;
}
