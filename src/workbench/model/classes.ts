/**
 * What other files add to the workbook, the worksheet and the range. To add a class: write its file (settings.ts is the
 * smallest example: a kind, its members, `…OfWorkbook` with the property that leads to it) and one line here; events of
 * its own go into registering.ts, and every member has a test.
 */
import { chartsOfWorksheet } from "./charts";
import { commentsOfWorkbook, commentsOfWorksheet } from "./comments";
import { cellPropertyMembers } from "./cellProperties";
import { validationOf } from "./dataValidation";
import { freezePanesOfWorksheet } from "./freezePanes";
import { hyperlinksOfRange } from "./hyperlinks";
import { namesOfWorkbook, namesOfWorksheet } from "./names";
import { notesOfWorkbook, notesOfWorksheet } from "./notes";
import { layoutOfWorksheet } from "./pageLayout";
import { range } from "./range";
import { movesOfRange } from "./rangeMoves";
import { rangeAreas } from "./rangeAreas";
import { spillsOfRange } from "./rangeSpills";
import { settingsOfWorkbook } from "./settings";
import { table, tablesOfWorkbook, tablesOfWorksheet } from "./tables";
import { sortOfRange, sortOfTable } from "./sorting";
import { extend } from "./thing";
import { workbook } from "./workbook";
import { listEvents } from "./registering";
import { protectionOfWorkbook } from "./workbookProtection";
import { worksheet } from "./worksheet";

let isDone = false;

/** Puts the classes together, once. */
export function assemble(): void {
  if (isDone) return;
  isDone = true;
  extend(workbook, () => settingsOfWorkbook);
  extend(workbook, () => namesOfWorkbook);
  extend(workbook, () => tablesOfWorkbook);
  extend(workbook, () => commentsOfWorkbook);
  extend(workbook, () => notesOfWorkbook);
  extend(workbook, () => protectionOfWorkbook);
  extend(worksheet, () => namesOfWorksheet);
  extend(worksheet, () => tablesOfWorksheet);
  extend(worksheet, () => commentsOfWorksheet);
  extend(worksheet, () => chartsOfWorksheet);
  extend(worksheet, () => notesOfWorksheet);
  extend(worksheet, () => freezePanesOfWorksheet);
  extend(range, () => hyperlinksOfRange);
  extend(range, () => cellPropertyMembers);
  extend(range, () => sortOfRange);
  extend(range, () => spillsOfRange);
  extend(range, () => movesOfRange);
  extend(range, () => validationOf("1.8"));
  extend(rangeAreas, () => validationOf("1.9"));
  extend(table, () => sortOfTable);
  extend(worksheet, () => layoutOfWorksheet);
  listEvents();
}
