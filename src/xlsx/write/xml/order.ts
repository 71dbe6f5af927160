/** The order in which Excel demands the parts' elements; a child in the wrong place makes a file that Excel repairs. */
import { change } from "./tree";
import type { XmlElement } from "./tree";
import type { Edit } from "./edits";

const words = (list: string): readonly string[] => list.split(" ");

/** ECMA-376 Part 1, 18.3.1.99 (CT_Worksheet). */
export const worksheetOrder = words(
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
    "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
    "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
    "drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
);

/** 18.8.39 (CT_Stylesheet). */
export const stylesOrder = words(
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
);

/** 18.2.27 (CT_Workbook). */
export const workbookOrder = words(
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
    "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
);

/** The edits that put a new child of that name where the order wants it, behind those of its own name. */
export function insertion(
  bytes: Uint8Array,
  root: XmlElement,
  order: readonly string[],
  name: string,
  text: string,
): Edit[] {
  if (root.isEmpty) return change(bytes, root, { append: text });
  const rank = order.indexOf(name);
  const before = root.children.filter((one) => order.includes(one.name) && order.indexOf(one.name) <= rank);
  const place = before.at(-1)?.to ?? root.inner;
  return [{ from: place, to: place, text }];
}
