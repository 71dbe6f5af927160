/** Unpacks one part of an archive, and packs parts into a plain archive that holds nothing else. */
import { Fault } from "../../core/fault";
import { damaged } from "./refusals";
import type { Archive, ZipPart } from "./zip";

/**
 * The part's bytes as UTF-8; throws a Fault when they are not exactly what the archive's list declares.
 * @throws Fault when the part is damaged, or larger than it says.
 */
export async function unpack(archive: Archive, part: ZipPart): Promise<Uint8Array> {
  return toUtf8(await unpackRaw(archive, part));
}

/**
 * The part's bytes as they were packed, in whatever encoding.
 * @throws Fault when the part is damaged, or larger than it says.
 */
export async function unpackRaw(archive: Archive, part: ZipPart): Promise<Uint8Array> {
  const packed = archive.bytes.subarray(part.from, part.from + part.packed);
  const bytes = part.stored || part.size === 0 ? packed.subarray(0, part.size) : await inflate(packed, part.size);
  if (bytes === null || (part.crc !== 0 && checksum(bytes) !== part.crc)) {
    throw new Fault(damaged(archive.name, part.path));
  }
  return bytes;
}

/** The part as text. */
export async function unpackText(archive: Archive, part: ZipPart): Promise<string> {
  return new TextDecoder().decode(await unpack(archive, part));
}

/** Never holds more than `size` bytes, whatever the packed bytes would burst into; null when they are not that many. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(size);
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // The reader below meets the same failure; these two promises only must not go unheard.
  writer.write(new Uint8Array(packed)).catch(() => null);
  writer.close().catch(() => null);
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  let at = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (at + step.value.length > size) return null;
      bytes.set(step.value, at);
      at += step.value.length;
    }
  } catch {
    return null;
  } finally {
    reader.cancel().catch(() => null);
  }
  return at === size ? bytes : null;
}

/** The encoding of an XML part, as `TextDecoder` knows it; null for UTF-8, which nearly all files have. */
export function encodingOf(bytes: Uint8Array): string | null {
  return wideEncoding(bytes) ?? declaredEncoding(bytes);
}

/** A few producers write UTF-16 or declare another encoding, which XML allows; what is read afterwards is UTF-8. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === null) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  } catch {
    // No encoding of that name is known: the bytes may still be what nearly all files hold.
    return bytes;
  }
}

/** UTF-16 begins with its mark, or with "<" in two bytes; whatever the part declares. */
function wideEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : null;
}

/** The encoding that `<?xml encoding="…"?>` names; null for UTF-8, and for UTF-16 as these bytes are not wide. */
function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return null;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const name = /^<\?xml\s[^<>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return /^utf-?(?:8|16)/.test(name) ? null : name;
}

/** CRC-32 tables for eight bytes at a time: 256 entries for a byte, then for a byte followed by one to seven zeros. */
const table = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table[byte] = value;
}
for (let i = 256; i < table.length; i++) {
  const before = table[i - 256] ?? 0;
  table[i] = (before >>> 8) ^ (table[before & 255] ?? 0);
}

/** The CRC-32 that zip archives use. */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    crc = fold(view.getInt32(at, true) ^ crc, 1024) ^ fold(view.getInt32(at + 4, true), 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (table[(crc ^ view.getUint8(at)) & 255] ?? 0);
  return ~crc >>> 0;
}

/** Four bytes' share of the checksum; `zeros` is where the tables begin for the bytes that follow them. */
function fold(word: number, zeros: number): number {
  return (
    (table[zeros + 768 + (word & 255)] ?? 0) ^
    (table[zeros + 512 + ((word >>> 8) & 255)] ?? 0) ^
    (table[zeros + 256 + ((word >>> 16) & 255)] ?? 0) ^
    (table[zeros + (word >>> 24)] ?? 0)
  );
}
