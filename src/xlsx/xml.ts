/** The tags of a small XML part, read one after another: enough for the workbook's list of sheets. */

export interface Tag {
  /** Without its namespace prefix. */
  name: string;
  /** By local name: "r:id" stands under "id". */
  attributes: ReadonlyMap<string, string>;
}

/** One space, then the name: whatever a hostile tag holds, no stretch of it is tried twice. */
const attribute = /\s([^\s="'<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const tag = /<([^\s<>!?/"'=]+)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Opening tags in order; comments are passed over. */
export function* tags(xml: string): Generator<Tag> {
  for (const [, name = "", attributes = ""] of withoutComments(xml).matchAll(tag)) {
    yield { name: localName(name), attributes: readAttributes(attributes, localName) };
  }
}

/** The attributes of one tag, the last winning; `rename` is what to call each. */
export function readAttributes(
  text: string,
  rename: (name: string) => string = (name) => name,
): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(attribute)];
  return new Map(pairs.map(([, name = "", double, single]) => [rename(name), decodeEntities(double ?? single ?? "")]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Resolves the five entities of XML and characters by number; anything else stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (typeof name === "string") return entities[name] ?? all;
    const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function withoutComments(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = xml.indexOf("<!--"); at >= 0; at = xml.indexOf("<!--", from)) {
    const end = xml.indexOf("-->", at + 4);
    if (end < 0) break;
    kept.push(xml.slice(from, at));
    from = end + 3;
  }
  return kept.join("") + xml.slice(from);
}
