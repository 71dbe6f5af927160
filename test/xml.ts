/** Reads an XML file of our own into plain elements, and throws where it is not well-formed; no entities but the five, no CDATA. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const token = /<\?.*?\?>|<!--(?:(?!--).)*-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gs;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function parseXml(source: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  let read = 0;
  for (const found of source.matchAll(token)) {
    if (found.index !== read) break;
    read += found[0].length;
    take(found, open);
  }
  const [root, ...others] = top.children;
  if (read < source.length) throw new Error(`Not well-formed at: ${source.slice(read, read + 60)}`);
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed.`);
  if (!root || others.length > 0 || top.text.trim() !== "") throw new Error("There must be one root element.");
  return root;
}

function take([, slash, name, attributes = "", isEmpty, text]: RegExpMatchArray, open: Element[]): void {
  const above = open.at(-1);
  if (!above) throw new Error("Something is closed that was not open.");
  if (text !== undefined) above.text += decode(text);
  if (name === undefined) return;
  if (slash) {
    if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${above.name}>.`);
    return;
  }
  const element: Element = { name, attributes: attributesOf(attributes), children: [], text: "" };
  above.children.push(element);
  if (!isEmpty) open.push(element);
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, decode(value)]);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`An attribute is given twice: ${text}`);
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const letter = whole.endsWith(";") ? entities[name] : undefined;
    if (letter === undefined) throw new Error(`"${whole}" is no entity.`);
    return letter;
  });
}

/** Every element of that name, at any depth, in the order of the file. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The one element of that name. */
export function one(element: Element, name: string): Element {
  const [found, ...others] = all(element, name);
  if (!found || others.length > 0) throw new Error(`There are ${others.length + (found ? 1 : 0)} elements ${name}.`);
  return found;
}
