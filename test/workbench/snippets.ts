/** More of what public samples for Excel do, a few lines each, on a sheet "Sales" that holds `sales` of samples.ts. */
import type { Sample } from "./samples";

/** What each is, does, and gives; it runs in a page, too, so that it can use nothing but what it is handed. */
export const snippets: readonly (readonly [what: string, sample: Sample, gives: unknown])[] = [
  [
    "join cells, find what is joined, and take it apart",
    async (sheet, context) => {
      sheet.getRange("E1:F2").merge();
      sheet.getRange("E4:F5").merge(true);
      const areas = sheet.getRange("E1:F6").getMergedAreasOrNullObject().load("address,cellCount");
      await context.sync();
      const found = [areas.address, areas.cellCount];
      sheet.getRange("E1:F6").unmerge();
      const none = sheet.getRange("E1:F6").getMergedAreasOrNullObject();
      await context.sync();
      return [...found, none.isNullObject];
    },
    ["Sales!E1:F2,Sales!E4:F4,Sales!E5:F5", 8, true],
  ],
  [
    "join keeps the first value alone",
    async (sheet, context) => {
      sheet.getRange("A2:C2").merge();
      const line = sheet.getRange("A2:C2").load("values");
      await context.sync();
      return line.values[0];
    },
    ["Frames", "", ""],
  ],
  [
    "a range put in, and cells pushed right",
    async (sheet, context) => {
      const added = sheet.getRange("B2:B3").insert("Right").load("address");
      const line = sheet.getRange("A2:D3").load("values");
      await context.sync();
      return [added.address, line.values];
    },
    [
      "Sales!B2:B3",
      [
        ["Frames", "", 5000, 7000],
        ["Saddles", "", 400, 323],
      ],
    ],
  ],
  [
    "cells taken out, and those below pulled up",
    async (sheet, context) => {
      sheet.getRange("A2:C2").delete("Up");
      const used = sheet.getUsedRange().load("address,values");
      await context.sync();
      return [used.address, used.values[1]];
    },
    ["Sales!A1:C3", ["Saddles", 400, 323]],
  ],
  [
    "clear the contents and keep the looks",
    async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.format.fill.color = "#FFFF00";
      range.clear("Contents");
      range.load("values,format/fill/color");
      await context.sync();
      return [range.values[0], range.format.fill.color];
    },
    [["", "", ""], "#FFFF00"],
  ],
  [
    "clear the looks and keep the contents",
    async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.format.fill.color = "#FFFF00";
      range.format.font.bold = true;
      range.clear("Formats");
      range.load("values,format/fill/color,format/font/bold");
      await context.sync();
      return [range.values[0], range.format.fill.color, range.format.font.bold];
    },
    [["Product", "Quarter 1", "Quarter 2"], "#FFFFFF", false],
  ],
  [
    "used range with and without looks",
    async (sheet, context) => {
      sheet.getRange("F9").format.fill.color = "red";
      const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
      await context.sync();
      return [all.address, values.address];
    },
    ["Sales!A1:F9", "Sales!A1:C4"],
  ],
  [
    "nothing is used of an empty sheet",
    async (_, context) => {
      const empty = context.workbook.worksheets.add();
      const used = empty.getUsedRangeOrNullObject(true);
      await context.sync();
      empty.delete();
      return used.isNullObject;
    },
    true,
  ],
  [
    "write below what is used",
    async (sheet, context) => {
      const last = sheet.getUsedRange().getLastRow().load("rowIndex");
      await context.sync();
      sheet.getRangeByIndexes(last.rowIndex + 1, 0, 1, 3).values = [["Chains", 1550, 1088]];
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      return used.address;
    },
    "Sales!A1:C5",
  ],
  [
    "sums below columns",
    async (sheet, context) => {
      sheet.getRange("B5:C5").formulas = [["=SUM(B2:B4)", "=SUM(C2:C4)"]];
      const sums = sheet.getRange("B5:C5").load("values,formulas,text,valueTypes");
      await context.sync();
      return [sums.values, sums.formulas, sums.text, sums.valueTypes];
    },
    [[[17400, 16089]], [["=SUM(B2:B4)", "=SUM(C2:C4)"]], [["17400", "16089"]], [["Double", "Double"]]],
  ],
  [
    "write each line's share",
    async (sheet, context) => {
      const shares = sheet.getRange("D2:D4");
      shares.formulas = [["=C2/SUM(C$2:C$4)"], ["=C3/SUM(C$2:C$4)"], ["=C4/SUM(C$2:C$4)"]];
      shares.numberFormat = [["0.0%"], ["0.0%"], ["0.0%"]];
      shares.load("text");
      await context.sync();
      return shares.text.flat();
    },
    ["43.5%", "2.0%", "54.5%"],
  ],
  [
    "dates written as text and read as numbers",
    async (sheet, context) => {
      const cell = sheet.getRange("E1");
      cell.values = [["2024-02-29"]];
      cell.numberFormat = [["[$-409]d-mmm-yy;@"]];
      cell.load("values,text,valueTypes");
      await context.sync();
      return [cell.values[0]?.[0], cell.text[0]?.[0], cell.valueTypes[0]?.[0]];
    },
    [45351, "29-Feb-24", "Double"],
  ],
  [
    "text that looks like a number",
    async (sheet, context) => {
      const cells = sheet.getRange("E1:E2");
      cells.numberFormat = [["@"], ["General"]];
      cells.values = [["007"], ["'008"]];
      cells.load("values,valueTypes");
      await context.sync();
      return [cells.values.flat(), cells.valueTypes.flat()];
    },
    [
      ["007", "008"],
      ["String", "String"],
    ],
  ],
  [
    "errors as values",
    async (sheet, context) => {
      const cells = sheet.getRange("E1:E3");
      cells.formulas = [["=1/0"], ["=NA()"], ['=IFERROR(E1,"none")']];
      cells.load("values,valueTypes");
      await context.sync();
      return [cells.values.flat(), cells.valueTypes.flat()];
    },
    [
      ["#DIV/0!", "#N/A", "none"],
      ["Error", "Error", "String"],
    ],
  ],
  [
    "results that spill, and where from",
    async (sheet, context) => {
      sheet.getRange("E2").formulas = [["=SORT(B2:B4)"]];
      const spill = sheet.getRange("E2").getSpillingToRange().load("address,values");
      const parent = sheet.getRange("E4").getSpillParent().load("address");
      await context.sync();
      return [spill.address, spill.values.flat(), parent.address];
    },
    ["Sales!E2:E4", [400, 5000, 12000], "Sales!E2"],
  ],
  [
    "rows transposed by a formula",
    async (sheet, context) => {
      sheet.getRange("E1").formulas = [["=TRANSPOSE(A1:A4)"]];
      const spill = sheet.getRange("E1").getSpillingToRange().load("values");
      await context.sync();
      return spill.values;
    },
    [["Product", "Frames", "Saddles", "Brakes"]],
  ],
  [
    "copy only values of formulas",
    async (sheet, context) => {
      sheet.getRange("E2").formulas = [["=B2+C2"]];
      sheet.getRange("F2").copyFrom("E2", "Values");
      const cell = sheet.getRange("F2").load("values,formulas");
      await context.sync();
      return [cell.values[0]?.[0], cell.formulas[0]?.[0]];
    },
    [12000, 12000],
  ],
  [
    "copy only looks",
    async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B2").copyFrom("A1", "Formats");
      const cell = sheet.getRange("B2").load("values,format/font/bold");
      await context.sync();
      return [cell.values[0]?.[0], cell.format.font.bold];
    },
    [5000, true],
  ],
  [
    "copy to another sheet",
    async (_, context) => {
      const other = context.workbook.worksheets.add("Copy");
      other.getRange("B2").copyFrom("Sales!A1:C2");
      const cells = other.getUsedRange().load("address,values");
      await context.sync();
      other.delete();
      return [cells.address, cells.values[1]];
    },
    ["Copy!B2:D3", ["Frames", 5000, 7000]],
  ],
  [
    "move cells and what counts on them",
    async (sheet, context) => {
      sheet.getRange("E1").formulas = [["=SUM(B2:B4)"]];
      sheet.getRange("B2:B4").moveTo("H2");
      const [cell, moved] = [sheet.getRange("E1").load("formulas,values"), sheet.getRange("B2:H2").load("values")];
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0], moved.values[0]];
    },
    ["=SUM(H2:H4)", 17400, ["", 7000, "", "", "", "", 5000]],
  ],
  [
    "sort by the last column, downwards",
    async (sheet, context) => {
      sheet.getRange("A1:C4").sort.apply([{ key: 2, ascending: false }], false, true);
      const names = sheet.getRange("A1:A4").load("values");
      await context.sync();
      return names.values.flat();
    },
    ["Product", "Brakes", "Frames", "Saddles"],
  ],
  [
    "hide rows and columns, and show them",
    async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const range = sheet.getRange("A1:C4").load("rowHidden,columnHidden,hidden");
      await context.sync();
      const found = [range.rowHidden, range.columnHidden];
      sheet.getRange("1:4").rowHidden = false;
      sheet.getRange("A:C").columnHidden = false;
      range.load("rowHidden,columnHidden,hidden");
      await context.sync();
      return [...found, range.rowHidden, range.columnHidden, range.hidden];
    },
    [null, null, false, false, false],
  ],
  [
    "widths and heights",
    async (sheet, context) => {
      const { format } = sheet.getRange("A1:A2");
      format.columnWidth = 120;
      format.rowHeight = 30;
      format.load("columnWidth,rowHeight");
      const all = sheet.getRange("A1:B3").format.load("columnWidth,rowHeight");
      await context.sync();
      return [format.columnWidth, format.rowHeight, all.columnWidth, all.rowHeight];
    },
    [120, 30, null, null],
  ],
  [
    "lines around a range",
    async (sheet, context) => {
      const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
      const { borders } = sheet.getRange("A1:C4").format;
      for (const edge of edges) borders.getItem(edge).style = "Continuous";
      const [top, inside] = [
        borders.getItem("EdgeTop").load("style,color"),
        borders.getItem("InsideHorizontal").load("style"),
      ];
      const corner = sheet.getRange("C4").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      return [top.style, top.color, inside.style, corner.style];
    },
    ["Continuous", "#000000", "None", "Continuous"],
  ],
  [
    "text turned, wrapped and aligned",
    async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.set({ textOrientation: 45, wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Top" });
      format.load("textOrientation,wrapText,horizontalAlignment,verticalAlignment");
      await context.sync();
      return [format.textOrientation, format.wrapText, format.horizontalAlignment, format.verticalAlignment];
    },
    [45, true, "Center", "Top"],
  ],
  [
    "ranges around a range",
    async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      const found = [
        range.getCell(1, 1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, -1),
        range.getBoundingRect("E5"),
        range.getIntersection("C3:D9"),
        range.getRowsAbove(1),
        range.getColumnsAfter(2),
        range.getLastCell(),
      ].map((one) => one.load("address"));
      await context.sync();
      return found.map(({ address }) => address.replace("Sales!", "")).join(" ");
    },
    "C3 2:3 B:C C3:D4 B2:B4 B2:E5 C3 B1:C1 D2:E3 C3",
  ],
  [
    "special cells",
    async (sheet, context) => {
      sheet.getRange("D2:D3").formulas = [["=B2+C2"], ["=B3+C3"]];
      const range = sheet.getRange("A1:D5");
      const found = [
        range.getSpecialCells("Constants", "Numbers"),
        range.getSpecialCells("Formulas"),
        range.getSpecialCells("Blanks"),
      ].map((one) => one.load("address"));
      const none = range.getSpecialCellsOrNullObject("Formulas", "Errors");
      await context.sync();
      return [...found.map(({ address }) => address.replaceAll("Sales!", "")), none.isNullObject];
    },
    ["B2:C4", "D2:D3", "D1,D4", true],
  ],
  [
    "several ranges at once",
    async (sheet, context) => {
      const areas = sheet.getRanges("A1, B2:C2, E5");
      areas.format.fill.color = "#00FF00";
      areas.load("areaCount,cellCount,address,isEntireRow");
      const cell = sheet.getRange("C2").load("format/fill/color");
      await context.sync();
      return [areas.areaCount, areas.cellCount, areas.address, areas.isEntireRow, cell.format.fill.color];
    },
    [3, 4, "Sales!A1,Sales!B2:C2,Sales!E5", false, "#00FF00"],
  ],
  [
    "looks of each cell of a range",
    async (sheet, context) => {
      sheet.getRange("B1").format.font.italic = true;
      const looks = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { font: { italic: true } } });
      await context.sync();
      return looks.value[0]?.map(({ address, format }) => [address, format?.font?.italic]);
    },
    [
      ["Sales!A1", false],
      ["Sales!B1", true],
    ],
  ],
  [
    "a table with a total of its own, and its parts",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.showTotals = true;
      const parts = [
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
        table.getRange(),
      ].map((one) => one.load("address,values"));
      await context.sync();
      return [parts.map(({ address }) => address.replace("Sales!", "")), parts[2]?.values[0]];
    },
    [
      ["A1:C1", "A2:C4", "A5:C5", "A1:C5"],
      ["Total", "", 16089],
    ],
  ],
  [
    "rows put into a table before others",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.rows.add(0, [
        ["Bells", 1, 2],
        ["Lights", 3, 4],
      ]);
      const body = table.getDataBodyRange().load("address,values");
      await context.sync();
      return [body.address, body.values.map(([name]) => name)];
    },
    ["Sales!A2:C6", ["Bells", "Lights", "Frames", "Saddles", "Brakes"]],
  ],
  [
    "a row and a column of a table",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      const row = table.rows.getItemAt(1).load("index,values");
      const column = table.columns.getItem("Quarter 2").load("index,name,values");
      const range = table.columns.getItemAt(0).getDataBodyRange().load("address");
      await context.sync();
      return [row.index, row.values, column.index, column.name, column.values.length, range.address];
    },
    [1, [["Saddles", 400, 323]], 2, "Quarter 2", 4, "Sales!A2:A4"],
  ],
  [
    "structured references in a column beside",
    async (sheet, context) => {
      sheet.tables.add("A1:C4", true).name = "Deals";
      sheet.getRange("E2").formulas = [["=SUM(Deals[Quarter 1])-SUM(Deals[[#All],[Quarter 2]])"]];
      const cell = sheet.getRange("E2").load("values");
      await context.sync();
      return cell.values[0]?.[0];
    },
    1311,
  ],
  [
    "a table made a range, and its looks",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.style = "TableStyleLight9";
      table.load("style,showTotals");
      const range = table.convertToRange().load("address");
      sheet.tables.load("count");
      await context.sync();
      return [table.style, table.showTotals, range.address, sheet.tables.count];
    },
    ["TableStyleLight9", false, "Sales!A1:C4", 0],
  ],
  [
    "names of the sheet, of constants and of formulas",
    async (sheet, context) => {
      sheet.names.add("Rate", "=0.1");
      sheet.names.add("Double", "=Sales!$B$2*2");
      const [rate, twice] = [sheet.names.getItem("Rate"), sheet.names.getItem("Double").load("formula")];
      rate.load("type,value,formula");
      sheet.getRange("E1").formulas = [["=Double*Rate"]];
      const cell = sheet.getRange("E1").load("values");
      await context.sync();
      return [rate.type, rate.value, rate.formula, twice.formula, cell.values[0]?.[0]];
    },
    ["Double", 0.1, "=0.1", "=Sales!$B$2*2", 1000],
  ],
  [
    "a named range",
    async (sheet, context) => {
      const name = sheet.names.add("Head", sheet.getRange("A1:C1"));
      name.load("name,formula,type,value");
      const range = name.getRange().load("address");
      await context.sync();
      return [name.name, name.formula, name.type, name.value, range.address];
    },
    ["Head", "=Sales!$A$1:$C$1", "Range", "Sales!$A$1:$C$1", "Sales!A1:C1"],
  ],
  [
    "whole numbers between two bounds",
    async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B4");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10000, operator: "Between" } };
      dataValidation.errorAlert = { message: "No.", showAlert: true, style: "Stop", title: "Amount" };
      dataValidation.load("rule,type,errorAlert,ignoreBlanks");
      await context.sync();
      return [dataValidation.rule, dataValidation.type, dataValidation.errorAlert.title, dataValidation.ignoreBlanks];
    },
    [{ wholeNumber: { formula1: 1, formula2: 10000, operator: "Between" } }, "WholeNumber", "Amount", true],
  ],
  [
    "a rule of one's own, and none",
    async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2");
      dataValidation.rule = { custom: { formula: "=B2>0" } };
      dataValidation.load("rule,type");
      await context.sync();
      const found = [dataValidation.rule, dataValidation.type];
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      return [...found, dataValidation.type];
    },
    [{ custom: { formula: "=B2>0" } }, "Custom", "None"],
  ],
  [
    "a choice of words",
    async (sheet, context) => {
      const { dataValidation } = sheet.getRange("E2:E9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Open,Closed" } };
      dataValidation.load("rule,type");
      await context.sync();
      return [dataValidation.rule.list?.source, dataValidation.type];
    },
    ["Open,Closed", "List"],
  ],
  [
    "protect with a password and let go",
    async (sheet, context) => {
      sheet.protection.protect({ allowAutoFilter: false, allowSort: true }, "secret");
      sheet.protection.load("protected,options");
      await context.sync();
      const found = [sheet.protection.protected, sheet.protection.options?.allowSort];
      sheet.protection.unprotect("secret");
      sheet.protection.load("protected");
      await context.sync();
      return [...found, sheet.protection.protected];
    },
    [true, true, false],
  ],
  [
    "unlocked cells of a protected sheet",
    async (sheet, context) => {
      sheet.getRange("E1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("E1").values = [["open"]];
      await context.sync();
      sheet.getRange("A1").values = [["shut"]];
      return context.sync().then(
        () => "written",
        (error: unknown) => (typeof error === "object" && error !== null ? Reflect.get(error, "code") : ""),
      );
    },
    "AccessDenied",
  ],
  [
    "sheets placed, named, coloured and hidden",
    async (_, context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Zed");
      added.position = 0;
      added.tabColor = "#00FF00";
      added.visibility = "Hidden";
      added.name = "First";
      added.load("name,position,tabColor,visibility");
      const count = worksheets.getCount(true);
      const all = worksheets.getCount();
      await context.sync();
      const found = [added.name, added.position, added.tabColor, added.visibility, all.value - count.value];
      added.visibility = "Visible";
      added.delete();
      await context.sync();
      return found;
    },
    ["First", 0, "#00FF00", "Hidden", 1],
  ],
  [
    "a name that a sheet cannot have",
    async (_, context) => {
      context.workbook.worksheets.add("Sales");
      return context.sync().then(
        () => "added",
        (error: unknown) => (typeof error === "object" && error !== null ? Reflect.get(error, "code") : ""),
      );
    },
    "ItemAlreadyExists",
  ],
  [
    "a sheet that is not there",
    async (_, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nowhere").load("name");
      await context.sync();
      return none.isNullObject;
    },
    true,
  ],
  [
    "gridlines and headings off",
    async (sheet, context) => {
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load("showGridlines,showHeadings");
      await context.sync();
      const found = [sheet.showGridlines, sheet.showHeadings];
      sheet.showGridlines = true;
      sheet.showHeadings = true;
      await context.sync();
      return found;
    },
    [false, false],
  ],
  [
    "panes at rows, at a range, and none",
    async (sheet, context) => {
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      const first = rows.address;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const at = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      const second = at.address;
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [first, second, none.isNullObject];
    },
    ["Sales!1:2", "Sales!A1:B2", true],
  ],
  [
    "the layout of a page",
    async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.setPrintArea("A1:C4");
      layout.setPrintTitleRows("$1:$1");
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.load("orientation,zoom,centerHorizontally");
      const area = layout.getPrintAreaOrNullObject().load("address");
      const titles = layout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return [
        layout.orientation,
        layout.zoom.horizontalFitToPages,
        layout.centerHorizontally,
        area.address,
        titles.address,
      ];
    },
    ["Landscape", 1, true, "Sales!A1:C4", "Sales!1:1"],
  ],
  [
    "a comment located, changed and removed",
    async (sheet, context) => {
      const { comments } = context.workbook;
      const comment = comments.add("Sales!C3", "First").load("content,authorName");
      const location = comment.getLocation().load("address");
      await context.sync();
      comment.content = "Second";
      comment.load("content");
      await context.sync();
      const found = [location.address, comment.content];
      comment.delete();
      sheet.comments.load("items/id");
      await context.sync();
      return [...found, sheet.comments.items.length];
    },
    ["Sales!C3", "Second", 0],
  ],
  [
    "links to a place, with words of their own",
    async (sheet, context) => {
      sheet.getRange("E1").hyperlink = { documentReference: "Sales!A1", screenTip: "Up", textToDisplay: "Top" };
      const cell = sheet.getRange("E1").load("values,hyperlink");
      await context.sync();
      const found = [cell.values[0]?.[0], cell.hyperlink.documentReference, cell.hyperlink.screenTip];
      sheet.getRange("E1").clear("Hyperlinks");
      cell.load("values,hyperlink");
      await context.sync();
      return [...found, cell.values[0]?.[0], cell.hyperlink];
    },
    ["Top", "Sales!A1", "Up", "Top", null],
  ],
  [
    "events of a sheet that is changed and calculated",
    async (sheet, context) => {
      const seen: string[] = [];
      const handler = sheet.onChanged.add((event) => {
        seen.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C2").values = [[1, 2]];
      await context.sync();
      sheet.getRange("3:3").delete("Up");
      await context.sync();
      await new Promise((done) => setTimeout(done, 50));
      handler.remove();
      await handler.context.sync();
      return seen;
    },
    ["RangeEdited B2:C2", "RowDeleted 3:3"],
  ],
  [
    "what is selected",
    async (sheet, context) => {
      sheet.activate();
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address,values");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, selected.values[0], active.address];
    },
    ["Sales!B2:C3", [5000, 7000], "Sales!B2"],
  ],
  [
    "marks by a formula, ordered and removed",
    async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("B2:C4");
      const [low, high] = [conditionalFormats.add("Custom"), conditionalFormats.add("Custom")];
      low.custom.rule.formula = "=B2<500";
      low.custom.format.fill.color = "#FF0000";
      high.custom.rule.formula = "=B2>10000";
      high.custom.format.font.bold = true;
      const count = conditionalFormats.getCount();
      high.load("priority");
      low.load("priority");
      await context.sync();
      const found = [count.value, high.priority, low.priority];
      low.delete();
      conditionalFormats.load("items/type");
      await context.sync();
      return [...found, conditionalFormats.items.map(({ type }) => type)];
    },
    [2, 0, 1, ["Custom"]],
  ],
  [
    "settings of the workbook",
    async (_, context) => {
      const { settings } = context.workbook;
      settings.add("Words", { list: [1, "two"] });
      const one = settings.getItem("Words").load("key,value");
      const none = settings.getItemOrNullObject("Nothing");
      await context.sync();
      const found = [one.key, one.value, none.isNullObject];
      one.delete();
      await context.sync();
      return found;
    },
    ["Words", { list: [1, "two"] }, true],
  ],
  [
    "copy merges, marks, rules and links along",
    async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      const mark = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
      mark.custom.rule.formula = "=B2>1000";
      sheet.getRange("C2:C3").dataValidation.rule = { custom: { formula: "=C2<B2" } };
      sheet.getRange("A3").hyperlink = { address: "https://example.org/", textToDisplay: "Saddles" };
      sheet.getRange("E5").copyFrom("A1:C3");
      const [whole, rule] = [sheet.getRange("E5:G7"), sheet.getRange("G6").dataValidation.load("rule")];
      const merged = whole.getMergedAreasOrNullObject().load("address");
      const marks = sheet.getRange("F6").conditionalFormats.load("items/id");
      const link = sheet.getRange("E7").load("hyperlink");
      mark.load("id");
      await context.sync();
      const isSame = marks.items.map(({ id }) => id === mark.id);
      return [merged.address, isSame, rule.rule.custom?.formula, link.hyperlink.address];
    },
    ["Sales!E5:F5", [true], "=G6<F6", "https://example.org/"],
  ],
  [
    "copy marks and rules to another sheet, over and over",
    async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "=B2>$A$1";
      sheet.getRange("B2").dataValidation.rule = { wholeNumber: { formula1: "=A2", operator: "GreaterThan" } };
      other.getRange("D4:D6").copyFrom("Sales!B2");
      const marks = other.getRange("D4:D6").conditionalFormats.load("items/type");
      const rule = other.getRange("D6").dataValidation.load("rule");
      await context.sync();
      const formula = marks.items[0]?.custom.rule.load("formula");
      const covers = marks.items[0]?.getRanges().load("cellCount");
      await context.sync();
      other.delete();
      return [marks.items.length, formula?.formula, covers?.cellCount, rule.rule.wholeNumber?.formula1];
    },
    [1, "=D4>$A$1", 3, "=C6"],
  ],
  [
    "looks alone take marks and merges along, and no rules",
    async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("E1").copyFrom("A1:B1", "Formats");
      const cell = sheet.getRange("E1:F1").load("values");
      const [count, merged] = [cell.conditionalFormats.getCount(), cell.getMergedAreasOrNullObject().load("address")];
      cell.dataValidation.load("type");
      await context.sync();
      return [cell.values, count.value, merged.address, cell.dataValidation.type];
    },
    [[["", ""]], 1, "Sales!E1:F1", "None"],
  ],
  [
    "clear all that cells have",
    async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.merge();
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      range.dataValidation.rule = { custom: { formula: "=TRUE" } };
      context.workbook.comments.add("Sales!A1", "Words");
      range.clear();
      range.load("values");
      const [count, merged] = [range.conditionalFormats.getCount(), range.getMergedAreasOrNullObject()];
      range.dataValidation.load("type");
      sheet.comments.load("items/id");
      await context.sync();
      return [count.value, merged.isNullObject, range.dataValidation.type, sheet.comments.items.length, range.values];
    },
    [
      0,
      true,
      "None",
      0,
      [
        ["", ""],
        ["", ""],
      ],
    ],
  ],
  [
    "a number in a cell of the format Text becomes text",
    async (sheet, context) => {
      const cells = sheet.getRange("E1:E3");
      cells.numberFormat = [["@"], ["@"], ["General"]];
      cells.values = [[5], [true], [5]];
      cells.load("values,valueTypes");
      await context.sync();
      return [cells.values.flat(), cells.valueTypes.flat()];
    },
    [
      ["5", "TRUE", 5],
      ["String", "String", "Double"],
    ],
  ],
  [
    "what is written under joined cells is not kept",
    async (sheet, context) => {
      sheet.getRange("E1:F2").merge();
      sheet.getRange("E1:G2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange("H1").formulas = [["=SUM(E1:G2)"]];
      const cells = sheet.getRange("E1:H2").load("values");
      await context.sync();
      return cells.values;
    },
    [
      [1, "", 3, 10],
      ["", "", 6, ""],
    ],
  ],
  [
    "headings of a table written blank, twice, and as numbers",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.name = "Headed";
      sheet.getRange("E1").formulas = [["=SUM(Headed[Quarter 2])"]];
      sheet.getRange("B1").values = [[""]];
      const blank = table.getHeaderRowRange().load("values");
      await context.sync();
      const found = [blank.values[0]];
      sheet.getRange("A1:C1").values = [["Quarter 2", "Quarter 2", 2024]];
      const [heads, sum] = [table.getHeaderRowRange().load("values"), sheet.getRange("E1").load("formulas,values")];
      await context.sync();
      return [...found, heads.values[0], sum.formulas[0]?.[0], sum.values[0]?.[0]];
    },
    [["Product", "Column1", "Quarter 2"], ["Quarter 2", "Quarter 22", "2024"], "=SUM(Headed[2024])", 16089],
  ],
  [
    "totals count a last column of texts",
    async (sheet, context) => {
      const [texts, numbers] = [sheet.tables.add("A1:A4", true), sheet.tables.add("C1:C4", true)];
      sheet.getRange("E1:F3").values = [
        ["Area", "Office"],
        ["North", "Health"],
        ["South", "Works"],
      ];
      const table = sheet.tables.add("E1:F3", true);
      for (const one of [texts, numbers, table]) one.showTotals = true;
      const totals = table.getTotalRowRange().load("values,formulas");
      await context.sync();
      return [totals.values[0], totals.formulas[0]?.[1]];
    },
    [["Total", 2], "=SUBTOTAL(103,[Office])"],
  ],
  [
    "a copied sheet speaks of itself by names and tables",
    async (sheet, context) => {
      context.workbook.names.add("First", sheet.getRange("B2"));
      sheet.tables.add("A1:C4", true).name = "Copied";
      sheet.getRange("E1:E2").formulas = [["=First"], ["=SUM(Copied[Quarter 1])"]];
      const copy = sheet.copy("End");
      copy.getRange("B2").values = [[1]];
      const names = copy.names.load("items/name,items/formula");
      const [there, here] = [copy.getRange("E1:E2").load("values"), sheet.getRange("E1:E2").load("values")];
      await context.sync();
      copy.delete();
      return [there.values.flat(), here.values.flat(), names.items.map(({ name, formula }) => [name, formula])];
    },
    [[1, 12401], [5000, 17400], [["First", "='Sales (2)'!$B$2"]]],
  ],
  [
    "by hand what is entered is worked out, and what counts on it waits",
    async (sheet, context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      sheet.getRange("E1").formulas = [["=B2*2"]];
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      const cell = sheet.getRange("E1").load("values");
      await context.sync();
      const found = [cell.values[0]?.[0]];
      application.calculationMode = "Automatic";
      cell.load("values");
      await context.sync();
      return [...found, cell.values[0]?.[0]];
    },
    [10000, 2],
  ],
  [
    "what hangs on a null object is one, too",
    async (_, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("None");
      await context.sync();
      const range = none.getRange("A1").load("values");
      await context.sync();
      return [none.isNullObject, range.isNullObject];
    },
    [true, true],
  ],
];
