/** The sheet "Laporan KLA": one A4 page for whoever decides; the other sheets hold the lists. */
import { keptColumn, withHidden } from "./hidden";
import { fingerprintOf, fingerprintTexts } from "./fingerprint";
import { fitted, titleRow } from "./looks";
import { checkedBlock, signatureBlock } from "./blocks/checked";
import { clusterBlock } from "./blocks/clusters";
import { headBlock } from "./blocks/head";
import { officeBlock, worstBlock } from "./blocks/lists";
import { scoreBlock } from "./blocks/scores";
import { columnCount, widths } from "./blocks/block";
import type { Block } from "./blocks/block";
import type { PlainChart, PlainRow, PlainSheet } from "../sheets/sheet";
import type { Area } from "../workbook";
import type { Output } from "./terms";

/** `name` is the sheet's; the same output makes the same sheet. */
export function reportSheet(output: Output, name: string): PlainSheet {
  const blocks = [headBlock, scoreBlock, clusterBlock, worstBlock, officeBlock, checkedBlock, signatureBlock];
  const page = placed([
    { rows: [titleRow("report", columnCount, output.language)] },
    ...blocks.map((block) => block(output)),
  ]);
  const kept = fingerprintTexts(fingerprintOf(output.report)).map((text) => [text]);
  return {
    name,
    rows: withHidden(fitted(page.rows, widths), [{ column: keptColumn, cells: kept }, ...page.hidden]),
    columns: [
      ...widths.map((width) => ({ width })),
      ...Array.from({ length: hiddenColumns }, () => ({ isHidden: true })),
    ],
    merges: page.merges,
    charts: page.charts,
    print: {
      ...{ fitsWidth: true, fitsPage: true, header: "&L&A", footer: "&D · &P / &N" },
      area: { top: 0, left: 0, bottom: page.rows.length - 1, right: columnCount - 1 },
    },
  };
}

/** More than the fingerprint and the data of the charts take. */
const hiddenColumns = 24;

interface Page {
  rows: PlainRow[];
  merges: Area[];
  charts: PlainChart[];
  hidden: { column: number; cells: NonNullable<Block["data"]> }[];
}

/** Blocks know their rows from 0; on the page they stand one below the other, an empty row between. */
function placed(blocks: readonly Block[]): Page {
  const page: Page = { rows: [], merges: [], charts: [], hidden: [] };
  for (const { rows, merges = [], charts, data } of blocks) {
    const top = page.rows.length;
    page.rows.push(...rows, { cells: [] });
    page.merges.push(...merges.map((area) => moved(area, top)));
    page.charts.push(...(charts?.(top) ?? []));
    if (data) page.hidden.push({ column: keptColumn + 1, cells: data });
  }
  return page;
}

function moved({ top, left, bottom, right }: Area, by: number): Area {
  return { top: top + by, left, bottom: bottom + by, right };
}
