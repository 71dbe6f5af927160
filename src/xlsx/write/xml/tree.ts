/** The elements of an XML part with their places in its bytes, down to a depth: what lies deeper is passed over. */
import { remarkEnd, tagEnd } from "../../archive/scan";
import { rawBetween } from "../../archive/strings";
import { readAttributes } from "../../archive/xml";
import { attributeText } from "./text";
import type { Edit } from "./edits";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** "x:" or "". */
  readonly prefix: string;
  /** Its "<". */
  readonly from: number;
  /** Behind the ">" of its opening tag. */
  readonly inner: number;
  /** The "<" of its closing tag; where an empty element ends. */
  readonly close: number;
  /** Behind its last ">". */
  readonly to: number;
  readonly isEmpty: boolean;
  readonly children: readonly XmlElement[];
}

interface Growing extends XmlElement {
  close: number;
  to: number;
  children: XmlElement[];
}

const [lessThan, greaterThan, slash] = [60, 62, 47];

/** How far a reading is. */
interface Walk {
  readonly bytes: Uint8Array;
  readonly depth: number;
  readonly open: Growing[];
  root: XmlElement | null;
  /** How many elements are open that are too deep to be noted. */
  below: number;
}

/** The root of the part, with `depth` levels of elements below it; null when the bytes are no sound XML. */
export function readTree(bytes: Uint8Array, depth = 100): XmlElement | null {
  const walk: Walk = { bytes, depth, open: [], root: null, below: 0 };
  for (let at = bytes.indexOf(lessThan); at >= 0; at = bytes.indexOf(lessThan, at)) {
    at = takeMarkup(walk, at);
    if (at < 0) return null;
  }
  return walk.open.length === 0 && walk.below === 0 ? walk.root : null;
}

/** Gives the place behind a tag or remark; -1 where it does not end or fit. */
function takeMarkup(walk: Walk, from: number): number {
  const { bytes } = walk;
  const next = bytes[from + 1];
  if (next === 33 || next === 63) return remarkEnd(bytes, from);
  const end = next === slash ? bytes.indexOf(greaterThan, from) : tagEnd(bytes, from + 1);
  if (end < 0) return -1;
  const fits = next === slash ? closeElement(walk, from, end) : openElement(walk, from, end);
  return fits ? end + 1 : -1;
}

function closeElement(walk: Walk, from: number, end: number): boolean {
  if (walk.below > 0) {
    walk.below--;
    return true;
  }
  const closed = walk.open.pop();
  if (closed === undefined) return false;
  [closed.close, closed.to] = [from, end + 1];
  return true;
}

function openElement(walk: Walk, from: number, end: number): boolean {
  const { bytes, open, depth } = walk;
  if (open.length > depth) {
    if (bytes[end - 1] !== slash) walk.below++;
    return true;
  }
  const element = elementAt(bytes, from, end);
  open.at(-1)?.children.push(element);
  walk.root ??= element;
  if (!element.isEmpty) open.push(element);
  return true;
}

function elementAt(bytes: Uint8Array, from: number, end: number): Growing {
  let to = from + 1;
  for (let byte = bytes[to] ?? 0; byte > 32 && byte !== greaterThan && byte !== slash; byte = bytes[++to] ?? 0);
  const full = rawBetween(bytes, from + 1, to);
  const colon = full.indexOf(":") + 1;
  const isEmpty = bytes[end - 1] === slash;
  return {
    ...{ name: full.slice(colon), prefix: full.slice(0, colon), from, inner: end + 1 },
    ...{ close: end + 1, to: end + 1, isEmpty, children: [] },
  };
}

/** The first child of that name; undefined when there is none. */
export function child({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((one) => one.name === name);
}

/** The attributes of an element by the names that are written: "r:id". */
export function attributesOf(bytes: Uint8Array, { from, inner }: XmlElement): ReadonlyMap<string, string> {
  return readAttributes(rawBetween(bytes, from, inner));
}

/** An attribute by its name without prefix. */
export function attributeOf(bytes: Uint8Array, { from, inner }: XmlElement, name: string): string | undefined {
  return readAttributes(rawBetween(bytes, from, inner), (full) => full.slice(full.indexOf(":") + 1)).get(name);
}

/** What is to become of an element: attributes are set, or taken away where they are null; a text goes behind its children. */
export interface ElementChange {
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly append?: string;
}

/** The edits that change an element and leave everything else in it as it is written. */
export function change(
  bytes: Uint8Array,
  element: XmlElement,
  { attributes = {}, append = "" }: ElementChange,
): Edit[] {
  const { from, inner, close, isEmpty, prefix, name } = element;
  const old = rawBetween(bytes, from, inner);
  const tag = Object.entries(attributes).reduce((text, [key, value]) => withAttribute(text, key, value), old);
  if (isEmpty && append !== "") {
    const opened = `${tag.slice(0, -2).trimEnd()}>${append}</${prefix}${name}>`;
    return [{ from, to: inner, text: opened }];
  }
  const tagEdit = tag === old ? [] : [{ from, to: inner, text: tag }];
  return append === "" ? tagEdit : [...tagEdit, { from: close, to: close, text: append }];
}

/** A tag with an attribute set, or taken away. One space, then the name: no stretch of a tag is tried twice. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const written = value === null ? "" : ` ${name}="${attributeText(value)}"`;
  const pattern = /\s([^\s="'<>/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
  for (const found of tag.matchAll(pattern)) {
    if (found[1] !== name) continue;
    return tag.slice(0, found.index) + written + tag.slice(found.index + found[0].length);
  }
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, end).trimEnd() + written + tag.slice(end);
}

/** Takes an element out. */
export function removal({ from, to }: XmlElement): Edit {
  return { from, to, text: "" };
}
