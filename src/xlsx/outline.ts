/** What a workbook lists before any sheet is read: its sheets, what kind each is, and where its parts stand. */
import { Fault } from "../core/fault";
import type { Sheet } from "../core/workbook";
import { damaged, notAWorkbook } from "./refusals";
import { readList, relationsOf } from "./relations";
import type { Relation } from "./relations";
import { tags } from "./xml";
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
  /** How cells are formatted; what their values carry beside what is shown; null when there is none. */
  styles: ZipPart | null;
  metadata: ZipPart | null;
  richValues: ZipPart | null;
  richStructures: ZipPart | null;
  startsIn1904: boolean;
}

/** @throws Fault when the archive holds no workbook or its list of sheets is damaged. */
export async function readOutline(archive: Archive): Promise<Outline> {
  const root = await relationsOf(archive, "");
  const path = [...root.values()].find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = findPart(archive, path);
  if (workbook === null) throw new Fault(notAWorkbook(archive.name));
  const relations = await relationsOf(archive, path);
  const partOf = (wanted: string): ZipPart | null => {
    const found = [...relations.values()].find(({ type, isExternal }) => type === wanted && !isExternal);
    return found === undefined ? null : findPart(archive, found.target);
  };
  const xml = await readList(archive, workbook);
  if (!/<\/(?:[\w.-]+:)?workbook\s*>\s*$/.test(xml.slice(-200))) throw new Fault(damaged(archive.name, workbook.path));
  return {
    ...readWorkbookPart(archive, xml, relations),
    ...{ texts: partOf("sharedStrings"), styles: partOf("styles"), metadata: partOf("sheetMetadata") },
    ...{ richValues: partOf("rdRichValue"), richStructures: partOf("rdRichValueStructure") },
  };
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
    part: relation === undefined || relation.isExternal ? null : findPart(archive, relation.target),
  };
}

function toKind(type = "worksheet"): SheetKind {
  if (/macrosheet$/i.test(type)) return "macrosheet";
  return type === "worksheet" || type === "chartsheet" || type === "dialogsheet" ? type : "unknown";
}
