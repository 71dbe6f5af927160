/** What a part of the package points at: its list of relations, by their id. */
import { Fault } from "../core/fault";
import { damaged, tooLarge } from "./refusals";
import { unpackText } from "./unpack";
import { tags } from "./xml";
import { findPart } from "./zip";
import type { Archive, ZipPart } from "./zip";

export interface Relation {
  /** The last word of the relation's type: transitional and strict files differ before it. */
  type: string;
  /** Where the part stands in the package; what is written when the target lies outside it. */
  target: string;
  isExternal: boolean;
}

/** A list longer than this many bytes is no honest one. */
const longestList = 32 * 1024 * 1024;

/** @throws Fault when the list is damaged. */
export async function relationsOf(archive: Archive, path: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const part = findPart(archive, `${folder}_rels/${path.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  for (const { name, attributes } of part === null ? [] : tags(await readList(archive, part))) {
    if (name !== "Relationship") continue;
    const type = attributes.get("Type") ?? "";
    const isExternal = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    relations.set(attributes.get("Id") ?? "", {
      type: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal || target.startsWith("#") ? target : resolve(folder, target),
      isExternal,
    });
  }
  return relations;
}

/**
 * The text of a small part.
 * @throws Fault when it is too large, damaged, or defines entities of its own.
 */
export async function readList(archive: Archive, part: ZipPart): Promise<string> {
  if (part.size > longestList) throw new Fault(tooLarge(archive.name));
  const xml = await unpackText(archive, part);
  if (xml.includes("<!DOCTYPE")) throw new Fault(damaged(archive.name, part.path));
  return xml;
}

/** "/xl/a.xml" counts from the top, "../a.xml" and "a.xml" from the folder. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).replaceAll("\\", "/").split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
