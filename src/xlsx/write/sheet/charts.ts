/** The drawing of a sheet of ours: its charts, each a part of its own, placed over cells. */
import type { PlainSheet } from "../../../core/sheets/sheet";
import type { Area } from "../../../core/workbook";
import { putPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { addContentType, addRelation, freePath, xmlHead } from "../package/relations";
import { attributeText } from "../xml/text";
import type { Book } from "./book";
import { chartXml } from "./chartXml";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Names of the drawing's languages; strict files have their own. */
export interface DrawingNames {
  readonly chart: string;
  readonly main: string;
  readonly drawing: string;
  readonly relations: string;
}

function namesOf({ namespace }: Book): DrawingNames {
  const isStrict = namespace.includes("purl.oclc.org");
  const base = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const drawingMl = isStrict ? `${base}/drawingml` : `${base}/drawingml/2006`;
  const relations = isStrict ? `${base}/officeDocument` : `${base}/officeDocument/2006`;
  return {
    chart: `${drawingMl}/chart`,
    main: `${drawingMl}/main`,
    drawing: `${drawingMl}/spreadsheetDrawing`,
    relations: `${relations}/relationships`,
  };
}

/** Writes drawing and charts, and gives the id of the relation that leads to them; null without charts. @throws Fault when a list is damaged. */
export async function addCharts(draft: Draft, book: Book, path: string, sheet: PlainSheet): Promise<string | null> {
  const { charts = [] } = sheet;
  if (charts.length === 0) return null;
  const names = namesOf(book);
  const drawing = freePath(draft, book.path, "drawings/drawing");
  putPart(draft, drawing, "");
  const anchors: string[] = [];
  for (const [at, chart] of charts.entries()) {
    const target = freePath(draft, book.path, "charts/chart");
    putPart(draft, target, chartXml(sheet, chart, names));
    await addContentType(draft, target, chartType);
    const id = await addRelation(draft, drawing, { type: "chart", target: `/${target}` });
    anchors.push(anchorXml(chart.over, { number: at + 2, title: chart.title, relation: id }, names));
  }
  const open = `<xdr:wsDr xmlns:xdr="${names.drawing}" xmlns:a="${names.main}">`;
  putPart(draft, drawing, `${xmlHead}${open}${anchors.join("")}</xdr:wsDr>`);
  await addContentType(draft, drawing, drawingType);
  return addRelation(draft, path, { type: "drawing", target: `/${drawing}` });
}

interface Frame {
  readonly number: number;
  readonly title: string;
  readonly relation: string;
}

function anchorXml(
  { top, left, bottom, right }: Area,
  { number, title, relation }: Frame,
  names: DrawingNames,
): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const text = attributeText(title);
  return (
    `<xdr:twoCellAnchor>${corner("from", left, top)}${corner("to", right + 1, bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="KLA ${number - 1}" descr="${text}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relations}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}
