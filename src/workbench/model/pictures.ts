/** Reads of an image in Base64 what a sheet must know of it: its format and its size. */

export interface Picture {
  format: "PNG" | "JPEG" | "SVG";
  /** In pixels; null when the file does not say. */
  size: { width: number; height: number } | null;
}

/** Null for what is no PNG, JPEG or SVG: Excel takes no other. */
export function readPicture(base64: string): Picture | null {
  const bytes = bytesOf(base64);
  if (!bytes) return null;
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return { format: "PNG", size: pngSize(bytes) };
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { format: "JPEG", size: jpegSize(bytes) };
  return new TextDecoder().decode(bytes.slice(0, 1000)).includes("<svg") ? { format: "SVG", size: null } : null;
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function pngSize(bytes: Uint8Array): Picture["size"] {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size stands in the first of the segments that describe a frame (0xC0 to 0xCF, but for C4, C8 and CC). */
function jpegSize(bytes: Uint8Array): Picture["size"] {
  const view = new DataView(bytes.buffer);
  let at = 2;
  while (at + 9 < bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
