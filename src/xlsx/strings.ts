/** Text out of an XML part's bytes: entities, line ends and Excel's own escapes resolved. */
import { localName, remarkEnd, tagEnd } from "./scan";
import { decodeEntities } from "./xml";

const lessThan = 60;
const slash = 47;
const decoder = new TextDecoder();
const cdata = "<![CDATA[";

/** Below this many bytes, letters of ASCII are joined one by one: quicker than a decoder, measured at 8 to 16. */
const fewBytes = 12;

/** Where an element's text was found. */
export interface Read {
  text: string;
  /** The ">" of the closing tag. */
  end: number;
}

/** The characters between two places; literal CR LF and CR are LF, as XML demands. */
export function textBetween(bytes: Uint8Array, from: number, to: number): string {
  const text = rawBetween(bytes, from, to);
  const unix = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return unix.includes("&") ? decodeEntities(unix) : unix;
}

/** The characters between two places as they are written. */
export function rawBetween(bytes: Uint8Array, from: number, to: number): string {
  return to - from <= fewBytes ? shortText(bytes, from, to) : decoder.decode(bytes.subarray(from, to));
}

function shortText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Excel writes characters that XML cannot hold as "_x000D_". */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The text of the element whose opening tag ends before `from`, elements inside passed over; null when it does not end. */
export function elementText(bytes: Uint8Array, from: number, name: string): Read | null {
  const pieces: string[] = [];
  for (let at = from; at < bytes.length;) {
    const open = bytes.indexOf(lessThan, at);
    if (open < 0) return null;
    if (open > at) pieces.push(textBetween(bytes, at, open));
    if (bytes[open + 1] === slash) {
      const end = bytes.indexOf(62, open);
      return end < 0 || localName(bytes, open + 2) !== name ? null : { text: pieces.join(""), end };
    }
    const inside = remarkIn(bytes, open);
    if (inside === null) return null;
    pieces.push(inside.text);
    at = inside.end + 1;
  }
  return null;
}

/** CDATA gives its text, other remarks none; null for an element, which has no place inside a text. */
function remarkIn(bytes: Uint8Array, open: number): Read | null {
  const isRemark = bytes[open + 1] === 33 || bytes[open + 1] === 63;
  const end = isRemark ? remarkEnd(bytes, open) - 1 : -1;
  if (end < 0) return null;
  const isText = rawBetween(bytes, open, open + cdata.length) === cdata;
  return { text: isText ? rawBetween(bytes, open + cdata.length, end - 2).replace(/\r\n?/g, "\n") : "", end };
}

/**
 * The text of an `<si>` or `<is>` element whose opening tag ends before `from`: its runs joined, readings for
 * pronunciation left out; null when it does not end.
 */
export function richText(bytes: Uint8Array, from: number, name: string): Read | null {
  const pieces: string[] = [];
  let phonetic = 0;
  for (let at = from; at < bytes.length;) {
    const open = bytes.indexOf(lessThan, at);
    if (open < 0) return null;
    if (bytes[open + 1] === slash) {
      const end = bytes.indexOf(62, open);
      const closed = localName(bytes, open + 2);
      if (end < 0) return null;
      if (closed === name) return { text: pieces.join(""), end };
      if (closed === "rPh") phonetic--;
      at = end + 1;
      continue;
    }
    const inside = insideRichText(bytes, open);
    if (inside === null) return null;
    if (inside.opens === "rPh") phonetic++;
    if (phonetic <= 0) pieces.push(unescaped(inside.text));
    at = inside.end + 1;
  }
  return null;
}

function insideRichText(bytes: Uint8Array, open: number): (Read & { opens: string }) | null {
  if (bytes[open + 1] === 33 || bytes[open + 1] === 63) {
    const remark = remarkIn(bytes, open);
    return remark === null ? null : { text: "", end: remark.end, opens: "" };
  }
  const name = localName(bytes, open + 1);
  const end = tagEnd(bytes, open + 1);
  if (end < 0) return null;
  if (bytes[end - 1] === slash) return { text: "", end, opens: "" };
  if (name !== "t") return { text: "", end, opens: name };
  const read = elementText(bytes, end + 1, "t");
  return read === null ? null : { ...read, opens: "" };
}
