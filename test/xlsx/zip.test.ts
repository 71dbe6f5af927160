/** Files made to fill the memory or the time of whoever opens them are refused, quickly. */
import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { isFault } from "../../src/core/fault";
import { readWorkbook } from "../../src/xlsx/read";
import { checksum } from "../../src/xlsx/unpack";
import { workbookOf, workbookParts, worksheet, zipped } from "./zipped";
import type { Lie, Parts } from "./zipped";

const MiB = 1024 * 1024;
const one = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const sheetPart = "xl/worksheets/sheet1.xml";
const sound = workbookParts({ A: one });

/** The English sentence with which the file is refused, within two seconds of processor time and 300 MiB. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const started = process.cpuUsage();
  const before = process.memoryUsage().rss;
  try {
    await readWorkbook(bytes, "bom.xlsx");
  } catch (error) {
    if (!isFault(error)) throw error;
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MiB);
    return error.text.en;
  }
  throw new Error("The file was read.");
}

const bomb = (parts: Parts, ...lies: readonly Lie[]) => refusal(zipped({ ...sound, ...parts }, ...lies));
const blanks = (mebibytes: number) => new Uint8Array(mebibytes * MiB).fill(32);

describe("declared sizes", () => {
  test("refuses a part that unpacks to hundreds of times its size", async () => {
    expect(await bomb({ [sheetPart]: blanks(60) })).toContain("too large to be opened safely");
  });

  test("refuses a part that says it is larger than 512 MiB", async () => {
    const picture = "xl/media/1.png";
    const noise = new Uint8Array(randomBytes(3 * MiB));
    expect(await bomb({ [picture]: noise }, { path: picture, size: 600 * MiB })).toContain("too large to be opened");
  });

  test("unpacks nothing of a file in which a part says it is larger than it can be", async () => {
    expect(await bomb({}, { path: sheetPart, size: 40 * MiB })).not.toContain("its part");
  });

  test("refuses parts that are together larger than 1 GiB", async () => {
    const parts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.bin`, "x"]));
    const lies = Object.keys(parts).map((path) => ({ path, size: 45 * MiB }));
    expect(await bomb(parts, ...lies)).toContain("too large to be opened safely");
  });

  test("refuses sheets that are together too much XML", async () => {
    const parts = workbookParts(Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`S${i}`, one])));
    const noise = Array.from({ length: 40_000 }, (_, i) => String((i * 7919) % 100_003)).join("");
    const sheets = Object.keys(parts).filter((path) => path.includes("worksheets"));
    const noisy = Object.fromEntries(sheets.map((path) => [path, noise]));
    const lies = sheets.map((path) => ({ path, size: 45 * MiB }));
    expect(await refusal(zipped({ ...parts, ...noisy }, ...lies))).toContain("too large to be opened safely");
  });

  test.each<[string, Lie]>([
    ["nothing, though it holds something", { path: sheetPart, size: 0 }],
    ["less than it is", { path: sheetPart, size: 40 }],
    ["more than it is", { path: sheetPart, size: 500 }],
    ["more than can be", { path: sheetPart, size: 2 * MiB }],
    ["to be stored but of another size", { path: sheetPart, method: 0 }],
    ["to be packed in a way that Excel does not know", { path: sheetPart, method: 99 }],
    ["to be locked", { path: sheetPart, flags: 1 }],
    ["to take more room than the file has", { path: sheetPart, packed: 100_000 }],
    ["to be where another part is", { path: sheetPart, dataOf: "xl/workbook.xml" }],
  ])("refuses a part that says it is %s", async (_, lie) => {
    expect(await bomb({ [sheetPart]: worksheet(one.repeat(9)) }, lie)).toContain("damaged");
  });

  test("does not trust the sizes in the part's own header", async () => {
    const burst = blanks(40);
    const lies = { path: sheetPart, flags: 8, packed: 0, size: 0, localSize: 40 * MiB };
    expect(await bomb({ [sheetPart]: burst }, lies)).toContain("damaged");
    expect(await bomb({ [sheetPart]: burst }, { path: sheetPart, size: 50_000, localSize: 40 * MiB })).toContain(
      "damaged",
    );
  });

  test("refuses parts that lie over one another", async () => {
    const parts = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`xl/${i}.xml`, "x".repeat(20)]));
    const lies = Object.keys(parts).map((path) => ({ path, dataOf: "xl/0.xml" }));
    expect(await bomb(parts, ...lies)).toContain("damaged");
  });

  test("finds nothing wrong with an archive whose numbers are written in 64 bits", async () => {
    expect((await readWorkbook(inZip64(zipped(sound)), "a.xlsx")).sheets[0]?.rows).toEqual([[1]]);
  });
});

describe("XML", () => {
  test.each<[string, Parts]>([
    ["entities that expand", { [sheetPart]: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${worksheet(one)}` }],
    ["entities in the list of sheets", { "xl/workbook.xml": `<!DOCTYPE x>${String(sound["xl/workbook.xml"])}` }],
    ["entities in the shared texts", { "xl/sharedStrings.xml": `<!DOCTYPE x><sst/>` }],
    [
      "a million columns formatted again and again",
      { [sheetPart]: worksheet(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(40_000)}</cols>`) },
    ],
  ])("refuses %s", async (_, parts) => {
    expect(await bomb(parts)).toContain("damaged");
  });

  test.each<[string, Parts]>([
    ["shared texts of millions of elements", { "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(2_000_001)}</sst>` }],
  ])("refuses %s", async (_, parts) => {
    expect(await bomb(parts)).toContain("too large to be opened safely");
  });

  test("refuses rows that each reach to the last column", async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
    expect(await bomb({ [sheetPart]: worksheet(rows.join("")) })).toContain("A1:XFD60000");
  });

  test.each([
    `<row r="1"><c r="A1" r="XFD1048576"><v>1</v></c></row>`,
    `<row r="1" r="1048576"><c r="XFD1"><v>1</v></c></row><row r="1" r="1048576"><c><v>1</v></c></row>`,
    `<row r="1"><c t="n" r="XFD1048576"><v>1</v></c></row>`,
    `<row r="1"><c\nr = 'XFD&#49;048576'><v>1</v></c></row>`,
  ])("sees where the cell really is in %s", async (xml) => {
    expect(await bomb({ [sheetPart]: worksheet(xml) })).toContain("A1:XFD1048576");
  });

  test("refuses ten thousand sheets that are all one large part", async () => {
    const listed = Array.from({ length: 10_000 }, (_, i) => `<sheet name="S${i}" r:id="rId1"/>`).join("");
    const rows = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`);
    const list = String(sound["xl/workbook.xml"]).replace("<sheets>", `<sheets>${listed}`);
    expect(await bomb({ "xl/workbook.xml": list, [sheetPart]: worksheet(rows.join("")) })).toContain(
      'its part "S1" cannot be read',
    );
  });

  test("reads elements nested very deep and a long text used very often", async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
    );
    const bytes = workbookOf(
      { A: `<sheetData>${rows.join("")}</sheetData>${"<x>".repeat(100_000)}` },
      { "xl/sharedStrings.xml": `<sst><si><t>${"panjang ".repeat(10_000)}</t></si></sst>` },
    );
    expect((await readWorkbook(bytes, "a.xlsx")).sheets[0]?.rows).toHaveLength(50_000);
  });

  test("refuses a long formula shared by very many cells", async () => {
    const long = Array.from({ length: 1500 }, () => "A1").join("+");
    const cells = Array.from(
      { length: 60_000 },
      (_, i) => `<row r="${i + 2}"><c r="B${i + 2}"><f t="shared" si="0"/></c></row>`,
    );
    const xml = worksheet(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B60001" si="0">${long}</f></c></row>${cells.join("")}`,
    );
    await expect(readWorkbook(zipped({ ...sound, [sheetPart]: xml }), "a.xlsx")).rejects.toThrow("terlalu besar");
  });
});

test("counts the checksum that zip archives use", () => {
  for (const length of [0, 1, 7, 8, 9, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 131) & 255);
    expect(checksum(bytes)).toBe(crc32(bytes));
  }
});

/** The same archive with a 64-bit end record, and the number of parts left to it. */
function inZip64(bytes: Uint8Array): Uint8Array {
  const end = Buffer.from(bytes.subarray(-22));
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50);
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(bytes.length - 22), 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, -22), record, locator, end]));
}
