/** Tells what a file is when it is not an Excel workbook of today, by its bytes and never by its name. */
import type { Text } from "../../core/text";
import {
  anotherKind,
  binaryExcel,
  emptyFile,
  notAWorkbook,
  oldExcel,
  openDocument,
  plainText,
  protectedByPassword,
  shortcut,
} from "./refusals";
import { unpackText } from "./unpack";
import { findPart } from "./zip";
import type { Archive } from "./zip";

/** What to say of a file that is not a zip archive at all; null when it begins as one. */
export function foreignFile(bytes: Uint8Array, name: string): Text | null {
  if (bytes.length === 0) return emptyFile(name);
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return null;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundFile(bytes, name);
  const head = headText(bytes);
  if (head.startsWith("%PDF")) return anotherKind(name, { id: "dokumen PDF", en: "a PDF document" });
  if (isShortcut(head)) return shortcut(name);
  if (head.includes("urn:oasis:names:tc:opendocument")) return openDocument(name);
  const kind = kindOfText(head);
  return kind === null ? notAWorkbook(name) : plainText(name, kind);
}

/** What to say of a zip archive that holds no workbook of ours; null when it may hold one. */
export async function foreignArchive(archive: Archive): Promise<Text | null> {
  const { name } = archive;
  const mimetype = findPart(archive, "mimetype");
  const type = mimetype !== null && mimetype.size < 200 ? await unpackText(archive, mimetype) : "";
  if (type.includes("opendocument.spreadsheet")) return openDocument(name);
  if (findPart(archive, "xl/workbook.bin") !== null) return binaryExcel(name);
  if (findPart(archive, "word/document.xml") !== null) {
    return anotherKind(name, { id: "dokumen Word", en: "a Word document" });
  }
  if (findPart(archive, "ppt/presentation.xml") !== null) {
    return anotherKind(name, { id: "presentasi PowerPoint", en: "a PowerPoint presentation" });
  }
  if (findPart(archive, "[Content_Types].xml") !== null || findPart(archive, "xl/workbook.xml") !== null) return null;
  if (type.includes("opendocument")) return notAWorkbook(name);
  return anotherKind(name, { id: "arsip zip biasa", en: "an ordinary zip archive" });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Password-protected workbooks and the old Excel's share one container; its list of streams tells them apart. */
function compoundFile(bytes: Uint8Array, name: string): Text {
  const streams = streamNames(bytes);
  if (streams.has("EncryptedPackage")) return protectedByPassword(name);
  if (streams.has("Workbook") || streams.has("Book")) return oldExcel(name);
  if (streams.has("WordDocument")) return anotherKind(name, { id: "dokumen Word", en: "a Word document" });
  return notAWorkbook(name);
}

/** The names in a compound file's directory ([MS-CFB] 2.6); those that can be reached in a damaged one. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(30, true) === 12 ? 4096 : 512;
  const seen = new Set<number>();
  for (let sector = view.getUint32(48, true); !seen.has(sector); sector = nextSector(view, sector, size)) {
    seen.add(sector);
    const from = (sector + 1) * size;
    if (from + size > bytes.length) break;
    for (let entry = from; entry < from + size; entry += 128) names.add(entryName(bytes, view, entry));
  }
  return names;
}

function entryName(bytes: Uint8Array, view: DataView, entry: number): string {
  const length = Math.max(0, Math.min(64, view.getUint16(entry + 64, true)) - 2);
  return new TextDecoder("utf-16le").decode(bytes.subarray(entry, entry + length));
}

/** Which sector follows, read from the allocation table; the sector itself when the table does not say. */
function nextSector(view: DataView, sector: number, size: number): number {
  const perTable = size / 4;
  const table = tableSector(view, Math.floor(sector / perTable), size);
  const at = table === null ? -1 : (table + 1) * size + (sector % perTable) * 4;
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : sector;
}

/** Where the n-th sector of the allocation table stands: 109 are listed in the header, the others in a chain. */
function tableSector(view: DataView, n: number, size: number): number | null {
  if (n < 109) return view.getUint32(76 + n * 4, true);
  const perSector = size / 4 - 1;
  let list = view.getUint32(68, true);
  for (let skip = Math.floor((n - 109) / perSector); skip > 0; skip--) {
    const link = (list + 2) * size - 4;
    if (link + 4 > view.byteLength) return null;
    list = view.getUint32(link, true);
  }
  const at = (list + 1) * size + ((n - 109) % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : null;
}

function headText(bytes: Uint8Array): string {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes.subarray(0, 4096)).trimStart();
}

/** What Google Drive for the desktop and Windows keep in place of a file: its address. */
function isShortcut(head: string): boolean {
  if (head.startsWith("[InternetShortcut]")) return true;
  return head.startsWith("{") && (head.includes('"doc_id"') || head.includes("https://docs.google.com/"));
}

function kindOfText(head: string): Text | null {
  if (/^<(?:!doctype html|html|table|head|meta|style|div)\b/i.test(head) || /<html\b/i.test(head)) {
    return { id: "halaman web (HTML)", en: "a web page (HTML)" };
  }
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    return { id: 'lembar sebar XML 2003 ("XML Spreadsheet")', en: 'an "XML Spreadsheet 2003"' };
  }
  // Control characters other than tab and line ends do not occur in text.
  if (!/^[^\0-\x08\x0e-\x1f]+$/.test(head)) return null;
  return { id: "teks (misalnya CSV)", en: "text (such as CSV)" };
}
