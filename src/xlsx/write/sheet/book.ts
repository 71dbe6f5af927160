/** Where a package keeps its workbook, and the sheets that it lists. */
import { Fault } from "../../../core/fault";
import { notAWorkbook } from "../../archive/refusals";
import { hasPart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { relatedTo } from "../package/relations";
import { attributeOf, attributesOf, child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";

export interface Book {
  /** The path of the workbook part. */
  readonly path: string;
  /** The namespace of its elements: transitional and strict files differ. */
  readonly namespace: string;
  readonly sheets: readonly ListedSheet[];
}

export interface ListedSheet {
  readonly name: string;
  /** Number of the sheet in the workbook part, as the chain of calculation names it. */
  readonly sheetId: string;
  readonly relation: string;
  /** The path of its part; null when the file does not hold it. */
  readonly path: string | null;
  /** The last word of its relation's type: "worksheet", "chartsheet". */
  readonly type: string;
  readonly element: XmlElement;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** @throws Fault when the package holds no workbook, or its list of sheets is damaged. */
export async function readBook(draft: Draft): Promise<Book> {
  const path = (await relatedTo(draft, "")).find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!hasPart(draft, path)) throw new Fault(notAWorkbook(draft.archive.name));
  const { bytes, root } = await xmlPart(draft, path, 2);
  const relations = new Map((await relatedTo(draft, path)).map((one) => [one.id, one]));
  const sheets = (child(root, "sheets")?.children ?? []).map((element) => {
    const relation = attributeOf(bytes, element, "id") ?? "";
    const found = relations.get(relation);
    return {
      name: attributesOf(bytes, element).get("name") ?? "",
      sheetId: attributeOf(bytes, element, "sheetId") ?? "",
      relation,
      path: found !== undefined && hasPart(draft, found.target) ? found.target : null,
      type: found?.type ?? "worksheet",
      element,
    };
  });
  const declared = attributesOf(bytes, root).get(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`);
  return { path, namespace: declared ?? main, sheets };
}
