/** What a workbook lists before any sheet is read: its sheets, what kind each is, and where its parts stand. */
import { Fault } from "../core/fault";
import type { Sheet } from "../core/workbook";
import { damaged, notAWorkbook, tooLarge } from "./refusals";
import { tags } from "./xml";
import { unpackText } from "./unpack";
import { findPart } from "./zip";
import type { Archive, ZipPart } from "./zip";

export type SheetKind = "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet" | "unknown";

export interface OutlineSheet {
  name: string;
  visibility: Sheet["visibility"];
  kind: SheetKind;
  /** Null when the file lists the sheet but does not hold it. */
  part: ZipPart | null;
}

export interface Outline {
  sheets: readonly OutlineSheet[];
  /** The part with the texts that cells share; null when there is none. */
  texts: ZipPart | null;
  startsIn1904: boolean;
}

interface Relation {
  /** The last word of the relation's type: transitional and strict files differ before it. */
  type: string;
  path: string;
}

/** A workbook with a longer list of names and sheets than this many bytes is no honest one. */
const longestList = 32 * 1024 * 1024;

/** Throws a Fault when the archive holds no workbook or its list of sheets is damaged. */
export async function readOutline(archive: Archive): Promise<Outline> {
  const root = await readRelations(archive, "_rels/.rels", "");
  const path = [...root.values()].find(({ type }) => type === "officeDocument")?.path ?? "xl/workbook.xml";
  const workbook = findPart(archive, path);
  if (workbook === null) throw new Fault(notAWorkbook(archive.name));
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const relations = await readRelations(archive, `${folder}_rels/${path.slice(slash)}.rels`, folder);
  const texts = [...relations.values()].find(({ type }) => type === "sharedStrings");
  const xml = await readList(archive, workbook);
  if (!/<\/(?:[\w.-]+:)?workbook\s*>\s*$/.test(xml.slice(-200))) throw new Fault(damaged(archive.name, workbook.path));
  return { ...readWorkbookPart(archive, xml, relations), texts: texts ? findPart(archive, texts.path) : null };
}

function readWorkbookPart(archive: Archive, xml: string, relations: ReadonlyMap<string, Relation>) {
  const sheets: OutlineSheet[] = [];
  let startsIn1904 = false;
  for (const { name, attributes } of tags(xml)) {
    if (name === "workbookPr") startsIn1904 = /^(?:1|true|on)$/.test(attributes.get("date1904") ?? "");
    if (name === "sheet") sheets.push(toListed(archive, attributes, relations));
  }
  return { sheets, startsIn1904 };
}

function toListed(
  archive: Archive,
  attributes: ReadonlyMap<string, string>,
  relations: ReadonlyMap<string, Relation>,
): OutlineSheet {
  const state = attributes.get("state");
  const relation = relations.get(attributes.get("id") ?? "");
  return {
    name: attributes.get("name") ?? "",
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    kind: toKind(relation?.type),
    part: relation === undefined ? null : findPart(archive, relation.path),
  };
}

function toKind(type = "worksheet"): SheetKind {
  if (/macrosheet$/i.test(type)) return "macrosheet";
  return type === "worksheet" || type === "chartsheet" || type === "dialogsheet" ? type : "unknown";
}

async function readRelations(archive: Archive, path: string, folder: string): Promise<ReadonlyMap<string, Relation>> {
  const part = findPart(archive, path);
  const relations = new Map<string, Relation>();
  for (const { name, attributes } of part === null ? [] : tags(await readList(archive, part))) {
    if (name !== "Relationship" || attributes.get("TargetMode") === "External") continue;
    const type = attributes.get("Type") ?? "";
    const target = attributes.get("Target") ?? "";
    relations.set(attributes.get("Id") ?? "", {
      type: type.slice(type.lastIndexOf("/") + 1),
      path: resolve(folder, target),
    });
  }
  return relations;
}

async function readList(archive: Archive, part: ZipPart): Promise<string> {
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
