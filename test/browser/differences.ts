/** Where the grid of the page shows something else than the book has; it runs in the page. */

/**
 * One line for each thing that differs: what, in the book, in the grid; no more than twenty. It knows nothing of how the
 * grid is drawn, and all that it uses stands in it, as only its text reaches the page.
 */
export function differences(): string[] {
  const link = window.klaGrid();
  if (!link) return ["there is no grid"];
  const { book, workbook } = link;
  type Sheet = (typeof book.sheets)[number];
  type Shown = ReturnType<typeof workbook.getActiveSheet>;
  type Box = { startRow: number; startColumn: number; endRow: number; endColumn: number };

  const found: string[] = [];
  const compare = (what: string, inBook: unknown, inGrid: unknown): void => {
    const [one, other] = [JSON.stringify(inBook), JSON.stringify(inGrid)];
    if (one !== other) found.push(`${what}: ${one} in the book, ${other} in the grid`);
  };
  const columns = 16384;
  const at = (key: number): string => `${Math.floor(key / columns)},${key % columns}`;
  const pixels = (points: number): number => Math.round((points * 4) / 3);
  const boxes = (all: readonly Box[]): string[] =>
    all.map((one) => [one.startRow, one.startColumn, one.endRow, one.endColumn].join()).sort();
  const areas = (all: readonly Sheet["merges"][number][]): string[] =>
    all.map((one) => [one.top, one.left, one.bottom, one.right].join()).sort();
  const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const numbers = (all: Iterable<number>): number[] => [...all].sort((one, other) => one - other);

  const compareSheets = (): void => {
    const names = workbook.getSheets().map((one) => one.getSheetName());
    compare(
      "sheets",
      book.sheets.map(({ name }) => name),
      names,
    );
    compare("active sheet", book.active, workbook.getActiveSheet().getSheetId());
    const range = workbook.getActiveRange()?.getRange();
    if (book.selection.sheet === book.active)
      compare("selection", areas(book.selection.areas.slice(0, 1)), range ? boxes([range]) : []);
  };

  const compareTab = (sheet: Sheet, shown: Shown): void => {
    const { tabColor, showGridlines, freeze } = shown.getSheet().getConfig();
    compare(`${sheet.name} hidden`, sheet.visibility !== "visible", shown.isSheetHidden());
    compare(`${sheet.name} tab`, sheet.tabColor, tabColor ?? "");
    compare(`${sheet.name} grid lines`, sheet.gridlines, showGridlines !== 0);
    compare(`${sheet.name} frozen`, [sheet.freeze.rows, sheet.freeze.columns], [freeze.ySplit, freeze.xSplit]);
  };

  const compareLines = (sheet: Sheet, shown: Shown): void => {
    const grid = shown.getSheet();
    const rows = grid.getHiddenRows().flatMap(({ startRow, endRow }) => span(startRow, endRow));
    const hidden = grid.getHiddenCols().flatMap(({ startColumn, endColumn }) => span(startColumn, endColumn));
    compare(`${sheet.name} hidden rows`, numbers(sheet.hiddenRows), rows);
    compare(`${sheet.name} hidden columns`, numbers(sheet.hiddenColumns), hidden);
    for (const [column, points] of sheet.columnWidths)
      // The grid has as many columns as are in use, and some more.
      if (column < shown.getMaxColumns())
        compare(`${sheet.name} width of ${column}`, pixels(points), grid.getColumnWidth(column));
    for (const [row, points] of sheet.rowHeights)
      if (!sheet.hiddenRows.has(row))
        compare(`${sheet.name} height of ${row}`, pixels(points), shown.getRowHeight(row));
  };

  const compareMarks = (sheet: Sheet, shown: Shown): void => {
    compare(`${sheet.name} merges`, areas(sheet.merges), boxes(shown.getMergedRanges().map((one) => one.getRange())));
    const notes = shown.getNotes().map(({ row, col, note }) => `${row},${col}: ${note}`);
    const kept = [...sheet.notes].map(([key, { content }]) => `${at(key)}: ${content}`);
    compare(`${sheet.name} notes`, kept.sort(), notes.sort());
    const marks = sheet.conditionalFormats.flatMap((one) => (one.rule.formula === "" ? [] : [areas(one.areas)]));
    const isFormula = (rule: object): boolean => "subType" in rule && rule.subType === "formula";
    const drawn = shown.getConditionalFormattingRules().filter(({ rule }) => isFormula(rule));
    compare(
      `${sheet.name} marks`,
      marks,
      drawn.map(({ ranges }) => boxes(ranges)),
    );
  };

  const styleOf = ({ styles }: Sheet, row: number, column: number) =>
    styles.cells.get(row * columns + column) ?? styles.rows.get(row) ?? styles.columns.get(column) ?? styles.sheet;

  const compareLook = (sheet: Sheet, shown: Shown, row: number, column: number): void => {
    const style = { fill: "", bold: false, numberFormat: "General", ...styleOf(sheet, row, column) };
    const cell = shown.getSheet().getCellRaw(row, column);
    const look = cell?.s ? shown.getWorkbook().getStyles().getStyleByCell(cell) : null;
    const inGrid = [look?.bg?.rgb ?? "", look?.bl === 1, look?.n?.pattern ?? "General"];
    compare(`${sheet.name} look at ${row},${column}`, [style.fill, style.bold, style.numberFormat], inGrid);
  };

  const compareContent = (sheet: Sheet, shown: Shown, row: number, column: number): void => {
    const cell = shown.getSheet().getCellRaw(row, column);
    const value = cell?.t === 3 ? Boolean(cell.v) : (cell?.v ?? "");
    compare(`${sheet.name} value at ${row},${column}`, sheet.rows[row]?.[column] ?? "", value);
    const formula = cell?.f || cell?.si ? shown.getRange(row, column).getFormula() : "";
    compare(`${sheet.name} formula at ${row},${column}`, sheet.formulas.get(row * columns + column) ?? "", formula);
  };

  const keysOf = (sheet: Sheet, shown: Shown): Set<number> => {
    const keys = new Set([...sheet.formulas.keys(), ...sheet.styles.cells.keys()]);
    sheet.rows.forEach((line, row) => line.forEach((_, column) => keys.add(row * columns + column)));
    const matrix = shown.getSheet().getCellMatrix();
    matrix.forValue((row, column) => void keys.add(row * columns + column));
    return keys;
  };

  compareSheets();
  for (const sheet of book.sheets) {
    const shown = workbook.getSheetBySheetId(sheet.id);
    if (!shown) continue;
    for (const part of [compareTab, compareLines, compareMarks]) part(sheet, shown);
    for (const key of keysOf(sheet, shown)) {
      compareLook(sheet, shown, Math.floor(key / columns), key % columns);
      compareContent(sheet, shown, Math.floor(key / columns), key % columns);
    }
  }
  return found.slice(0, 20);
}
