/** Gives a part that was patched as UTF-8 back in the encoding that it had. */
import { encodingOf } from "../../archive/unpack";

/**
 * `original` are the part's bytes before; UTF-16 comes back as UTF-16. Of other encodings, which nothing writes any more,
 * the part becomes UTF-8 and says so.
 */
export function inEncodingOf(original: Uint8Array, utf8: Uint8Array): Uint8Array {
  const encoding = encodingOf(original);
  if (encoding === null) return utf8;
  const text = new TextDecoder().decode(utf8);
  if (!encoding.startsWith("utf-16")) return new TextEncoder().encode(declaredUtf8(text));
  const hasMark = original[0] === 0xff || original[0] === 0xfe;
  return wideBytes(hasMark ? `\ufeff${text}` : text, encoding === "utf-16le");
}

function declaredUtf8(text: string): string {
  const end = text.indexOf("?>");
  const head = text.slice(0, Math.max(0, end));
  return head.replace(/(encoding\s*=\s*["'])[^"']*/, "$1UTF-8") + text.slice(head.length);
}

function wideBytes(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}
