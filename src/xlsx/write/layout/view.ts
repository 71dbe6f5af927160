/** How a sheet is shown: what is frozen, its grid lines and headings, the colour of its tab. */
import { toA1 } from "../../../core/workbook";
import type { XmlPart } from "../package/draft";
import { argb } from "../style/fragments";
import type { Edit } from "../xml/edits";
import { insertion, worksheetOrder } from "../xml/order";
import { attributes } from "../xml/text";
import { change, child, removal } from "../xml/tree";
import type { ViewChange } from "./change";

/** For a part that has been read down to three levels below its root. */
export function viewEdits(part: XmlPart, view: ViewChange): Edit[] {
  return [...shownEdits(part, view), ...(view.tabColor === undefined ? [] : tabEdits(part, view.tabColor))];
}

function shownEdits({ bytes, root }: XmlPart, { frozen, gridlines, headings }: ViewChange): Edit[] {
  const { prefix: p } = root;
  const shown = {
    ...(gridlines === undefined ? {} : { showGridLines: gridlines ? null : "0" }),
    ...(headings === undefined ? {} : { showRowColHeaders: headings ? null : "0" }),
  };
  if (frozen === undefined && Object.keys(shown).length === 0) return [];
  const pane = frozen === undefined ? "" : paneXml(p, frozen);
  const views = child(root, "sheetViews");
  const view = views && child(views, "sheetView");
  if (view === undefined) {
    const own = Object.fromEntries(
      Object.entries(shown).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    );
    const text = `<${p}sheetView${attributes({ ...own, workbookViewId: 0 })}>${pane}</${p}sheetView>`;
    if (views !== undefined) return change(bytes, views, { append: text });
    return insertion(bytes, root, worksheetOrder, "sheetViews", `<${p}sheetViews>${text}</${p}sheetViews>`);
  }
  const tag = change(bytes, view, { attributes: shown, append: view.isEmpty ? pane : "" });
  if (frozen === undefined || view.isEmpty) return tag;
  // What is selected is said of panes, which are others now.
  const old = view.children.filter(({ name }) => name === "pane" || name === "selection").map(removal);
  return [...tag, ...old, ...(pane === "" ? [] : [{ from: view.inner, to: view.inner, text: pane }])];
}

function paneXml(p: string, { rows, columns }: NonNullable<ViewChange["frozen"]>): string {
  if (rows + columns === 0) return "";
  const values = {
    ...{ xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: toA1(rows, columns) },
    ...{ activePane: columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight", state: "frozen" },
  };
  return `<${p}pane${attributes(values)}/>`;
}

function tabEdits({ bytes, root }: XmlPart, color: string): Edit[] {
  const { prefix: p } = root;
  const text = color === "" ? "" : `<${p}tabColor${attributes({ rgb: argb(color) })}/>`;
  const properties = child(root, "sheetPr");
  const old = properties && child(properties, "tabColor");
  if (old !== undefined) return [{ ...removal(old), text }];
  if (text === "") return [];
  if (properties === undefined)
    return insertion(bytes, root, worksheetOrder, "sheetPr", `<${p}sheetPr>${text}</${p}sheetPr>`);
  // It is the first of what stands there.
  if (properties.isEmpty) return change(bytes, properties, { append: text });
  return [{ from: properties.inner, to: properties.inner, text }];
}
