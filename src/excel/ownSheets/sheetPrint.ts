/** How a sheet of ours is printed, set in Excel: A4, its direction, fitted to the page, with area, titles, words above and below. */
import { toAddress } from "../../core/areas";
import type { Print } from "../../core/sheets/sheet";

/** Everything is asked for at once; the caller sends it. Breaks are not set: no sheet that is put into Excel has any. */
export function setPrint(sheet: Excel.Worksheet, print: Print): void {
  const { landscape = false, fitsWidth = false, fitsPage = false, area, headingRow } = print;
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  if (fitsPage) pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  else if (fitsWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (area) pageLayout.setPrintArea(toAddress(area));
  if (headingRow !== undefined) pageLayout.setPrintTitleRows(`$1:$${headingRow + 1}`);
  const { left: leftHeader, center: centerHeader, right: rightHeader } = partsOf(print.header ?? "");
  const { left: leftFooter, center: centerFooter, right: rightFooter } = partsOf(print.footer ?? "");
  pageLayout.headersFooters.defaultForAllPages.set({
    ...{ leftHeader, centerHeader, rightHeader },
    ...{ leftFooter, centerFooter, rightFooter },
  });
}

const sides = { "&L": "left", "&C": "center", "&R": "right" } as const;

/** "&LName&R&P" as its parts; what names no side stands in the middle, as Excel has it. */
export function partsOf(text: string): Record<"left" | "center" | "right", string> {
  const parts = { left: "", center: "", right: "" };
  let side: keyof typeof parts = "center";
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") side = sides[piece];
    else parts[side] += piece;
  }
  return parts;
}
