/** Builds zip archives and small workbooks from XML written in the test, honest ones and lying ones. */
import { crc32, deflateRawSync } from "node:zlib";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** What the archive's list of parts says falsely of the part at `path`. */
export interface Lie {
  path: string;
  /** Declared in the list of parts. */
  size?: number;
  packed?: number;
  /** Declared in the part's own header. */
  localSize?: number;
  flags?: number;
  /** Points at the data of that other part. */
  dataOf?: string;
  method?: number;
  crc?: number;
}

/** A zip archive; `lies` are told instead of the truth. */
export function zipped(parts: Parts, ...lies: readonly Lie[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets = new Map<string, number>();
  let at = 0;
  for (const [path, content] of Object.entries(parts)) {
    const lie = lies.find((candidate) => candidate.path === path) ?? { path };
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const sizes = { packed: lie.packed ?? packed.length, size: lie.size ?? bytes.length, name: name.length };
    const crc = lie.crc ?? crc32(bytes);
    offsets.set(path, at);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    writeHead(local, 6, lie, crc, { ...sizes, size: lie.localSize ?? sizes.size });
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    writeHead(entry, 8, lie, crc, sizes);
    entry.writeUInt32LE(offsets.get(lie.dataOf ?? path) ?? at, 42);
    directory.push(entry, name);
    chunks.push(local, name, packed);
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, list, end]));
}

function writeHead(
  head: Buffer,
  at: number,
  lie: Lie,
  crc: number,
  sizes: { packed: number; size: number; name: number },
): void {
  head.writeUInt16LE(lie.flags ?? 0, at);
  head.writeUInt16LE(lie.method ?? 8, at + 2);
  head.writeUInt32LE(crc, at + 8);
  head.writeUInt32LE(sizes.packed, at + 12);
  head.writeUInt32LE(sizes.size, at + 16);
  head.writeUInt16LE(sizes.name, at + 20);
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet part; `xml` goes inside, rows within `sheetData` when it begins with "<row". */
export function worksheet(xml: string): string {
  const body = xml.startsWith("<row") || xml === "" ? `<sheetData>${xml}</sheetData>` : xml;
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${body}</worksheet>`;
}

export function relations(...list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const xml = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml.join("")}</Relationships>`;
}

/** A workbook's parts; the sheets' inner XML by name, and other parts that are added or put in place of these. */
export function workbookParts(sheets: Readonly<Record<string, string>>, more: Parts = {}): Parts {
  const names = Object.keys(sheets);
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("");
  const files = names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheets[name] ?? "")] as const);
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${list}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...names.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["texts", "sharedStrings", "sharedStrings.xml"],
      ["styles", "styles", "styles.xml"],
    ),
    ...Object.fromEntries(files),
    ...more,
  };
}

/** A workbook's bytes, see `workbookParts`. */
export function workbookOf(sheets: Readonly<Record<string, string>>, more: Parts = {}): Uint8Array {
  return zipped(workbookParts(sheets, more));
}
