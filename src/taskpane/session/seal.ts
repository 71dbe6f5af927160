/** Seals what this computer keeps in a workbook, so that what somebody else has put there is not taken for its own. */

/**
 * The secret stands in the browser's own storage and never in a file: whoever sends a workbook cannot seal anything in it.
 * A keyed hash (HMAC-SHA-256) rather than a list of what was kept, as nothing has to be written in two places at once.
 */
const key = "kla.seal";
const bytes = 32;
/** The same name in another program's seal would not fit. */
const purpose = "KLA for Excel, journal 2\n";

/** For where the browser keeps nothing: until the pane is closed. */
let passing: string | null = null;

/** The seal of a text, as hexadecimal digits. */
export async function sealOf(text: string): Promise<string> {
  const made = await crypto.subtle.sign("HMAC", await secretKey(), encoded(text));
  return hex(new Uint8Array(made));
}

/** True for the seal that this computer gave to exactly this text. */
export async function isSealed(text: string, seal: string): Promise<boolean> {
  if (!isHex(seal)) return false;
  return crypto.subtle.verify("HMAC", await secretKey(), bytesOf(seal), encoded(text));
}

/** False where a browser refuses to keep the secret, so that a seal holds only until the pane is closed. */
export function isSealLasting(): boolean {
  // Without any browser, the process is the computer.
  if (!("localStorage" in globalThis)) return true;
  secret();
  return isHex(read() ?? "");
}

function secretKey(): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytesOf(secret()), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);
}

/** Read each time: the pane of another workbook may have made it meanwhile. */
function secret(): string {
  const kept = read();
  if (kept !== null && isHex(kept)) return kept;
  const made = hex(crypto.getRandomValues(new Uint8Array(bytes)));
  try {
    localStorage.setItem(key, made);
  } catch {
    // Blocked or full: the secret then holds for this pane.
  }
  return read() === made ? made : (passing ??= made);
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(purpose + text);
}

function isHex(text: string): boolean {
  return text.length === bytes * 2 && /^[0-9a-f]+$/.test(text);
}

function hex(all: Uint8Array): string {
  return [...all].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
