/** What kinds of characters evidence is written in, by their codes. */

export function isSpace(code: number): boolean {
  return code <= 32 || code === 160 || code === 0x200b || code === 0xfeff || (code >= 0x2000 && code <= 0x200a);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < 0x2000;
}

export function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code);
}
