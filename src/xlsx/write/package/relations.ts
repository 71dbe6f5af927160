/** Lists of relations and of content types: what a package says of its parts. */
import { attributes } from "../xml/text";
import { attributeOf, change, removal } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { edit, hasPart, pathsIn, putPart, xmlPart } from "./draft";
import type { Draft, XmlPart } from "./draft";

export interface Related {
  readonly id: string;
  /** The last word of the relation's type. */
  readonly type: string;
  /** The path of the part in the package; what is written where the target lies outside it. */
  readonly target: string;
  readonly element: XmlElement;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** What a part points at; nothing when it has no list. @throws Fault when the list is damaged. */
export async function relatedTo(draft: Draft, path: string): Promise<Related[]> {
  const list = relationsPath(path);
  if (!hasPart(draft, list)) return [];
  const { bytes, root } = await xmlPart(draft, list);
  return root.children.map((element) => {
    const [target, mode] = [attributeOf(bytes, element, "Target") ?? "", attributeOf(bytes, element, "TargetMode")];
    const type = attributeOf(bytes, element, "Type") ?? "";
    return {
      id: attributeOf(bytes, element, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: mode === "External" ? target : resolved(path, target),
      element,
    };
  });
}

/** "/xl/a.xml" counts from the top, "../a.xml" and "a.xml" from the folder of the part that points. */
function resolved(path: string, target: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
/** Where relation types of transitional files begin; strict ones have their own. */
export const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A relation to be added. Paths in the package begin with "/"; `isExternal` says that the target lies outside. */
export interface NewRelation {
  /** The last word of the type, or all of it where that is no usual one. */
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Adds a relation and gives its id. @throws Fault when the list is damaged. */
export async function addRelation(
  draft: Draft,
  path: string,
  { type, target, isExternal }: NewRelation,
): Promise<string> {
  const list = relationsPath(path);
  if (!hasPart(draft, list)) putPart(draft, list, `${xmlHead}<Relationships xmlns="${namespace}"></Relationships>`);
  const part = await xmlPart(draft, list);
  const types = part.root.children.map((element) => attributeOf(part.bytes, element, "Type") ?? "");
  const known = types.find((one) => /officeDocument.*\/relationships\/[^/]+$/.test(one));
  const base = known === undefined ? transitional : known.slice(0, known.lastIndexOf("/"));
  const ids = new Set(part.root.children.map((element) => attributeOf(part.bytes, element, "Id")));
  const id = freeName(
    (number) => `rId${number}`,
    (name) => ids.has(name),
  );
  const whole = type.includes("/") ? type : `${base}/${type}`;
  const values = { Id: id, Type: whole, Target: target, TargetMode: isExternal ? "External" : undefined };
  edit(
    draft,
    part,
    change(part.bytes, part.root, { append: `<${part.root.prefix}Relationship${attributes(values)}/>` }),
  );
  return id;
}

/** @throws Fault when the list is damaged. */
export async function removeRelation(draft: Draft, path: string, id: string): Promise<void> {
  const part = await xmlPart(draft, relationsPath(path));
  const found = part.root.children.filter((element) => attributeOf(part.bytes, element, "Id") === id);
  edit(draft, part, found.map(removal));
}

/** A path for a new part in the folder of another one: "drawings/drawing" gives "xl/drawings/drawing3.xml". */
export function freePath(draft: Draft, beside: string, name: string): string {
  const folder = beside.slice(0, beside.lastIndexOf("/") + 1);
  const taken = new Set(pathsIn(draft).map((one) => one.toLowerCase()));
  return freeName(
    (number) => `${folder}${name}${number}.xml`,
    (one) => taken.has(one.toLowerCase()),
  );
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The first of the numbered names from 1 on that is free. */
export function freeName(name: (number: number) => string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) if (!isTaken(name(number))) return name(number);
}

const contentTypes = "[Content_Types].xml";

/** Says of which kind a new part is. @throws Fault when the list of kinds is damaged. */
export async function addContentType(draft: Draft, path: string, type: string): Promise<void> {
  const part = await xmlPart(draft, contentTypes);
  if (overridesOf(part, path).length > 0) return;
  const text = `<${part.root.prefix}Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`;
  edit(draft, part, change(part.bytes, part.root, { append: text }));
}

/** @throws Fault when the list of kinds is damaged. */
export async function removeContentType(draft: Draft, path: string): Promise<void> {
  const part = await xmlPart(draft, contentTypes);
  edit(draft, part, overridesOf(part, path).map(removal));
}

function overridesOf({ bytes, root }: XmlPart, path: string): XmlElement[] {
  const wanted = `/${path}`.toLowerCase();
  return root.children.filter((element) => (attributeOf(bytes, element, "PartName") ?? "").toLowerCase() === wanted);
}
