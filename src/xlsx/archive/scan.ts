/** One pass over the tags of an XML part's bytes, without making text of them: large sheets allow nothing slower. */

/**
 * The name, without prefix, is at `name`, `length` bytes long, and what follows it is at `from`.
 * Returns where the tag ends, at its ">": see `tagEnd`; -1 when it does not.
 */
export type OnTag = (name: number, length: number, from: number) => number;

const lessThan = 60;
const greaterThan = 62;
const slash = 47;

/** Hears of a closing tag by the place of its "<". */
export type OnClose = (open: number) => void;

/** Shows every opening tag to `onTag`; false when the bytes are no XML that Excel would open. */
export function scan(bytes: Uint8Array, onTag: OnTag, onClose?: OnClose): boolean {
  const end = bytes.length;
  for (let at = 0; at < end;) {
    if (bytes[at] !== lessThan) at++;
    else if (bytes[at + 1] === slash) {
      onClose?.(at);
      at += 3;
    } else if (bytes[at + 1] === 33 || bytes[at + 1] === 63) at = remarkEnd(bytes, at);
    else at = readTag(bytes, at + 1, onTag);
    if (at < 0) return false;
  }
  return true;
}

/** Where a comment, CDATA or instruction ends; -1 for a document type, which only entity bombs need. */
export function remarkEnd(bytes: Uint8Array, from: number): number {
  const head = String.fromCharCode(...bytes.subarray(from, from + 9));
  const close = head.startsWith("<!--") ? "-->" : head === "<![CDATA[" ? "]]>" : head.startsWith("<?") ? "?>" : null;
  if (close === null) return -1;
  const [first = 0, second = 0, third] = [...close].map((letter) => letter.charCodeAt(0));
  for (let at = from + 2; at < bytes.length; at++) {
    if (bytes[at] !== first || bytes[at + 1] !== second) continue;
    if (third === undefined || bytes[at + 2] === third) return at + close.length;
  }
  return -1;
}

function readTag(bytes: Uint8Array, from: number, onTag: OnTag): number {
  let name = from;
  let at = from;
  for (let byte = bytes[at] ?? 0; byte > 32 && byte !== greaterThan && byte !== slash; byte = bytes[++at] ?? 0) {
    if (byte === 58) name = at + 1;
  }
  const end = onTag(name, at - name, at);
  return end < 0 ? -1 : end + 1;
}

/** A quoted ">" does not end a tag; a "<" inside one is not XML, and could hide cells from this pass. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  let open = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === lessThan) return -1;
    if (open !== 0) open = byte === open ? 0 : open;
    else if (byte === 34 || byte === 39) open = byte;
    else if (byte === greaterThan) return at;
  }
  return -1;
}

/** The name that begins there, without its prefix. */
export function localName(bytes: Uint8Array, from: number): string {
  let name = "";
  for (
    let at = from, byte = bytes[at] ?? 0;
    byte > 32 && byte !== greaterThan && byte !== slash;
    byte = bytes[++at] ?? 0
  ) {
    name = byte === 58 ? "" : name + String.fromCharCode(byte);
  }
  return name;
}
