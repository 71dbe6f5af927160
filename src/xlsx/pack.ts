/** A plain zip archive, nothing deflated, made of parts already unpacked and looked through. */

export interface PackedPart {
  path: string;
  bytes: Uint8Array;
}

/** The archive's bytes; checksums are left at 0, which says "not given", as the parts were checked before. */
export function pack(contents: readonly PackedPart[]): Uint8Array {
  const names = contents.map(({ path }) => new TextEncoder().encode(path));
  const size = contents.reduce((sum, { bytes }, i) => sum + bytes.length + 76 + 2 * (names[i]?.length ?? 0), 22);
  const archive = new Uint8Array(size);
  const view = new DataView(archive.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const [i, { bytes }] of contents.entries()) {
    const name = names[i] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeSizes(view, at + 18, bytes.length, name.length);
    archive.set(name, at + 30);
    archive.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  }
  const directory = at;
  for (const [i, { bytes }] of contents.entries()) {
    const name = names[i] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    writeSizes(view, at + 20, bytes.length, name.length);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    archive.set(name, at + 46);
    at += 46 + name.length;
  }
  writeEnd(view, at, contents.length, directory);
  return archive;
}

function writeSizes(view: DataView, at: number, size: number, nameLength: number): void {
  view.setUint32(at, size, true);
  view.setUint32(at + 4, size, true);
  view.setUint16(at + 8, nameLength, true);
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
