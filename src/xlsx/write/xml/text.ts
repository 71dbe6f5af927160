/** Texts and attributes as XML of Excel's writes them. */

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters that XML cannot hold, and halves of surrogate pairs, which no encoding can. */
const unwritable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of a cell. What XML cannot hold is written in Excel's way ("_x0007_"), and so is a text that only looks like it. */
export function cellText(text: string): string {
  const plain = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escaped(plain.replace(/\r/g, "_x000D_").replace(unwritable, hexadecimal));
}

function hexadecimal(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xd800 && code < 0xe000 ? "\ufffd" : `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A formula, a name or an address: what XML cannot hold is left out. */
export function plainText(text: string): string {
  return escaped(text.replace(unwritable, ""));
}

export function attributeText(text: string): string {
  return plainText(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** ` name="value"` for each that is there. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${attributeText(String(value))}"`))
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
