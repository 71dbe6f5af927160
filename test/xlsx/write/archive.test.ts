/** What a copy keeps of an archive, however it was made: descriptors, gaps, comments, ZIP64. */
import { crc32, deflateRawSync } from "node:zlib";
import { readWorkbook } from "../../../src/xlsx/read";
import { patchWorkbook } from "../../../src/xlsx/write/patch";
import { excelParts } from "./books";
import { entriesOf, differing, partsOf } from "./parts";

interface Odd {
  /** Sizes follow the data, as programs write that do not know them before. */
  hasDescriptors?: boolean;
  /** Bytes between entries, as archives have whose data is aligned. */
  gap?: number;
  comment?: string;
  /** Sizes and offsets in extra fields, and a ZIP64 end record. */
  isLarge?: boolean;
}

/** An honest archive written in an odd way. */
function oddArchive(odd: Odd): Uint8Array {
  const { comment = "", isLarge = false } = odd;
  const chunks: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(excelParts)) {
    const { local, record } = oddEntry(Buffer.from(path), Buffer.from(content), at, odd);
    chunks.push(local);
    records.push(record);
    at += local.length;
  }
  const list = Buffer.concat(records);
  return new Uint8Array(Buffer.concat([...chunks, list, ...endOf(list.length, at, comment, isLarge)]));
}

function oddEntry(name: Buffer, bytes: Buffer, at: number, { hasDescriptors = false, gap = 0, isLarge = false }: Odd) {
  const packed = deflateRawSync(bytes);
  const sizes = [crc32(bytes), packed.length, bytes.length];
  const shown = isLarge ? [crc32(bytes), 0xffffffff, 0xffffffff] : sizes;
  const nothing = Buffer.alloc(0);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(hasDescriptors ? 8 : 0, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(0x5a2b4c11, 10);
  (hasDescriptors ? [0, 0, 0] : shown).forEach((value, i) => local.writeUInt32LE(value, 14 + i * 4));
  local.writeUInt16LE(name.length, 26);
  local.writeUInt16LE(isLarge ? 20 : 0, 28);
  const descriptor = Buffer.alloc(hasDescriptors ? 16 : 0);
  if (hasDescriptors) [0x08074b50, ...sizes].forEach((value, i) => descriptor.writeUInt32LE(value, i * 4));
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50);
  record.writeUInt16LE(hasDescriptors ? 8 : 0, 8);
  record.writeUInt16LE(8, 10);
  record.writeUInt32LE(0x5a2b4c11, 12);
  shown.forEach((value, i) => record.writeUInt32LE(value, 16 + i * 4));
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(isLarge ? 28 : 0, 30);
  record.writeUInt32LE(isLarge ? 0xffffffff : at, 42);
  const numbers = [bytes.length, packed.length];
  const extra = (values: readonly number[]): Buffer => (isLarge ? largeField(values) : nothing);
  return {
    local: Buffer.concat([local, name, extra(numbers), packed, descriptor, Buffer.alloc(gap, 0xaa)]),
    record: Buffer.concat([record, name, extra([...numbers, at])]),
  };
}

/** The extra field of ZIP64. */
function largeField(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + values.length * 8);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, i) => field.writeBigUInt64LE(BigInt(value), 4 + i * 8));
  return field;
}

function endOf(size: number, at: number, comment: string, isLarge: boolean): Buffer[] {
  const count = Object.keys(excelParts).length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(isLarge ? 0xffff : count, 8);
  end.writeUInt16LE(isLarge ? 0xffff : count, 10);
  end.writeUInt32LE(isLarge ? 0xffffffff : size, 12);
  end.writeUInt32LE(isLarge ? 0xffffffff : at, 16);
  end.writeUInt16LE(comment.length, 20);
  const last = [end, Buffer.from(comment)];
  if (!isLarge) return last;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50);
  record.writeBigUInt64LE(44n, 4);
  [count, count, size, at].forEach((value, i) => record.writeBigUInt64LE(BigInt(value), 24 + i * 8));
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(at + size), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator, ...last];
}

const changes = { cells: new Map([["Rekap", [{ row: 1, column: 0, to: { value: 8 } }]]]) };
const sheet1 = "xl/worksheets/sheet1.xml";

test.each<[string, Odd]>([
  ["plain", {}],
  ["with descriptors", { hasDescriptors: true }],
  ["with gaps", { gap: 13 }],
  ["with a comment", { comment: "dibuat oleh bagian data" }],
  ["with all of it", { hasDescriptors: true, gap: 5, comment: "x" }],
])("an archive %s is copied entry by entry", async (_, odd) => {
  const bytes = oddArchive(odd);
  const after = await patchWorkbook(bytes, "a.xlsx", changes);
  expect(differing(bytes, after)).toEqual([sheet1]);
  expect((await readWorkbook(after, "a.xlsx")).sheets[0]?.rows[1]?.[0]).toBe(8);
  expect(
    Buffer.from(after)
      .toString("latin1")
      .endsWith(odd.comment ?? ""),
  ).toBe(true);
});

test("the changed entry keeps its time and its place, and says its sizes before the data", async () => {
  const bytes = oddArchive({ hasDescriptors: true });
  const after = await patchWorkbook(bytes, "a.xlsx", changes);
  const [old, now] = [entriesOf(bytes), entriesOf(after)];
  expect(now.map(({ path }) => path)).toEqual(old.map(({ path }) => path));
  const entry = now.find(({ path }) => path === sheet1);
  expect(entry?.local.readUInt16LE(6)).toBe(0);
  expect(entry?.local.readUInt32LE(10)).toBe(0x5a2b4c11);
  expect(entry?.local.readUInt32LE(14)).toBe(crc32(entry?.content ?? ""));
});

test("a ZIP64 archive stays one that every reader opens", async () => {
  const bytes = oddArchive({ isLarge: true });
  const after = await patchWorkbook(bytes, "a.xlsx", changes);
  expect((await readWorkbook(after, "a.xlsx")).sheets[0]?.rows[1]?.[0]).toBe(8);
  const large = await patchWorkbook(after, "a.xlsx", {
    cells: new Map([["Rekap", [{ row: 2, column: 0, to: { value: 9 } }]]]),
  });
  expect((await readWorkbook(large, "a.xlsx")).sheets[0]?.rows[2]?.[0]).toBe(9);
  // Every entry but the changed one is where the directory says, header and packed bytes as they were.
  const latin = (data: Uint8Array): string => Buffer.from(data).toString("latin1");
  const [first, second] = [latin(bytes), latin(after)];
  const locals = first.split("PK\u0003\u0004").slice(1, -1);
  expect(locals.filter((local) => !second.includes(local))).toHaveLength(1);
});

test("the parts of a copy are those of the file", async () => {
  const after = await patchWorkbook(oddArchive({}), "a.xlsx", changes);
  expect([...partsOf(after).keys()]).toEqual(Object.keys(excelParts));
});
