/** A chart of ours as a part: lying bars that read their names and values from cells, with what those hold now. */
import type { ChartSeries, PlainChart, PlainSheet } from "../../../core/sheets/sheet";
import { sheetName } from "../../../core/reference";
import { fullCell } from "../../../core/sheets/cells";
import type { Area, CellValue } from "../../../core/workbook";
import { xmlHead } from "../package/relations";
import { plainText } from "../xml/text";
import type { DrawingNames } from "./charts";
import { fixed } from "./sheetParts";

/** Elements in the order that the chart's language demands (21.2 of ECMA-376). */
export function chartXml(sheet: PlainSheet, chart: PlainChart, names: DrawingNames): string {
  const { kind, series } = chart;
  const bars = series.map((one, at) => seriesXml(sheet, chart, one, at)).join("");
  const overlap = kind === "stacked" ? '<c:overlap val="100"/>' : "";
  return (
    `${xmlHead}<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}" xmlns:r="${names.relations}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${kind}"/><c:varyColors val="0"/>${bars}` +
    `<c:gapWidth val="50"/>${overlap}<c:axId val="1"/><c:axId val="2"/></c:barChart>${axesXml(chart)}</c:plotArea>` +
    `${series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ""}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr></c:chartSpace>`
  );
}

function titleXml(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000" b="1"/></a:pPr><a:r><a:rPr lang="id-ID" sz="1000" b="1"/><a:t>${plainText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(
  sheet: PlainSheet,
  { names, kind }: PlainChart,
  { name, values, color, isLabelled }: ChartSeries,
  at: number,
): string {
  const [texts, shown] = [cellsIn(sheet, names), cellsIn(sheet, values)];
  // A dash stands where nothing is known.
  const numbers = shown.map((value) => (typeof value === "number" ? value : null));
  const on = `${sheetName(sheet.name)}!`;
  const place = kind === "stacked" ? "ctr" : "outEnd";
  const labels = isLabelled
    ? `<c:dLbls><c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
    : "";
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${plainText(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels}` +
    `<c:cat><c:strRef><c:f>${plainText(on + fixed(names))}</c:f><c:strCache>${cacheXml(texts)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${plainText(on + fixed(values))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cacheXml(numbers)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function cacheXml(values: readonly CellValue[]): string {
  const points = values.flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${plainText(String(value))}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

function cellsIn({ rows }: PlainSheet, { top, left, bottom, right }: Area): CellValue[] {
  return rows
    .slice(top, bottom + 1)
    .flatMap(({ cells }) => Array.from({ length: right - left + 1 }, (_, at) => fullCell(cells[left + at]).value));
}

/** The names run from the top down, as a table does; Excel's own order is from the axis up. */
function axesXml({ max, step }: PlainChart): string {
  const end = max === undefined ? "" : `<c:max val="${max}"/>`;
  const unit = step === undefined ? "" : `<c:majorUnit val="${step}"/>`;
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${end}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D2D0CE"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/>${unit}</c:valAx>`
  );
}
