/** What Microsoft's public samples for Excel do, in words of our own, on a sheet "Sales" that holds `sales`. */

export const sales = [
  ["Product", "Quarter 1", "Quarter 2"],
  ["Frames", 5000, 7000],
  ["Saddles", 400, 323],
  ["Brakes", 12000, 8766],
];

export type Sample = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

/** What each is, does, and gives; it runs in a page, too, so that it can use nothing but what it is handed. */
export const samples: readonly (readonly [what: string, sample: Sample, gives: unknown])[] = [
  [
    "make a table, fill it and fit its columns",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.name = "SalesTable";
      table.rows.add(undefined, [["Chains", 1550, 1088]]);
      sheet.getUsedRange().format.autofitColumns();
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values.length;
    },
    4,
  ],
  [
    "draw a chart of a table beside it",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      const chart = sheet.charts.add("ColumnClustered", table.getRange(), "Auto");
      chart.setPosition("E1", "K15");
      chart.title.text = "Sales";
      chart.title.load("text");
      await context.sync();
      return chart.title.text;
    },
    "Sales",
  ],
  [
    "name a range and use the name",
    async (sheet, context) => {
      context.workbook.names.add("FirstQuarter", sheet.getRange("B2:B4"));
      const range = context.workbook.names.getItem("FirstQuarter").getRange().load("values");
      await context.sync();
      return range.values.flat();
    },
    [5000, 400, 12000],
  ],
  [
    "mark cells below a value",
    async (sheet, context) => {
      const format = sheet.getRange("B2:C4").conditionalFormats.add("Custom");
      format.custom.format.font.color = "#FF0000";
      format.custom.rule.formula = "=B2<1000";
      format.load("type");
      await context.sync();
      return format.type;
    },
    "Custom",
  ],
  [
    "copy a range elsewhere",
    async (sheet, context) => {
      sheet.getRange("F1").copyFrom("A1:C1");
      const range = sheet.getRange("F1:H1").load("values");
      await context.sync();
      return range.values[0];
    },
    ["Product", "Quarter 1", "Quarter 2"],
  ],
  [
    "format numbers and headings",
    async (sheet, context) => {
      const heading = sheet.getRange("A1:C1");
      heading.format.fill.color = "#4472C4";
      heading.format.font.color = "white";
      const first = sheet.getRange("B2");
      first.numberFormat = [["#,##0.00"]];
      first.load("text");
      await context.sync();
      return first.text;
    },
    [["5,000.00"]],
  ],
  [
    "read whether a sheet is protected",
    async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    },
    true,
  ],
  [
    "add, name and list sheets",
    async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Report").tabColor = "#FF9900";
      worksheets.load("items/name");
      sheet.activate();
      await context.sync();
      return worksheets.items.map(({ name }) => name).filter((name) => name === "Sales" || name === "Report");
    },
    ["Sales", "Report"],
  ],
  [
    "leave a comment on a cell",
    async (_, context) => {
      const comment = context.workbook.comments.add("Sales!B2", "Check this.").load("content");
      await context.sync();
      return comment.content;
    },
    "Check this.",
  ],
  [
    "sort a table by the values of a column",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.sort.apply([{ key: 1, ascending: true }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values.map(([name]) => name);
    },
    ["Saddles", "Frames", "Brakes"],
  ],
  [
    "let a cell be chosen from a list of cells",
    async (sheet, context) => {
      const { dataValidation } = sheet.getRange("E1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A4") } };
      dataValidation.prompt = { message: "Choose a product.", showPrompt: true, title: "Product" };
      dataValidation.load("type,rule");
      await context.sync();
      return dataValidation.rule.list?.source;
    },
    "=Sales!$A$2:$A$4",
  ],
  [
    "copy a sheet with its table and chart",
    async (sheet, context) => {
      sheet.charts.add("Line", sheet.tables.add("A1:C4", true).getRange());
      const copy = sheet.copy("End");
      copy.tables.load("items/name");
      copy.charts.load("items/id");
      sheet.charts.load("items/id");
      await context.sync();
      return [copy.tables.items[0]?.name, copy.charts.items[0]?.id === sheet.charts.items[0]?.id];
    },
    ["Table2", false],
  ],
  [
    "fill a table of headings alone with typed words",
    async (_, context) => {
      const table = context.workbook.worksheets.add("Report").tables.add("A1:C1", true);
      table.getHeaderRowRange().values = [["Date", "Merchant", "Amount"]];
      table.rows.add(undefined, [
        ["1/1/2017", "The Phone Company", "$120"],
        ["1/2/2017", "Northwind", "142"],
      ]);
      const body = table.getDataBodyRange().load("values,text");
      await context.sync();
      return [body.values, body.text[0]];
    },
    [
      [
        [42736, "The Phone Company", 120],
        [42737, "Northwind", 142],
      ],
      ["1/1/2017", "The Phone Company", "$120"],
    ],
  ],
  [
    "give a name to a sum over a table and put it into a cell",
    async (sheet, context) => {
      sheet.tables.add("A1:C4", true).name = "SalesTable";
      sheet.names.add("Total", "=SUM(SalesTable[Quarter 1])");
      sheet.getRange("E1").values = [["=Total"]];
      const cell = sheet.getRange("E1").load("values");
      await context.sync();
      return cell.values;
    },
    [[17400]],
  ],
  [
    "move a name to other cells and delete it",
    async (sheet, context) => {
      const name = sheet.names.add("Mine", sheet.getRange("A1:B2"));
      name.formula = "=Sales!$B$2:$C$4";
      const range = name.getRange().load("address");
      await context.sync();
      name.delete();
      const gone = sheet.names.getItemOrNullObject("Mine").load("name");
      await context.sync();
      return [range.address, gone.isNullObject];
    },
    ["Sales!B2:C4", true],
  ],
  [
    "link a cell to a page and to another cell",
    async (sheet, context) => {
      sheet.getRange("A2").hyperlink = {
        address: "https://kla.example/?q=1",
        screenTip: "Look",
        textToDisplay: "Frames",
      };
      sheet.getRange("A3").hyperlink = { documentReference: "Sales!C4" };
      const links = ["A2", "A3"].map((at) => sheet.getRange(at).load("hyperlink,values"));
      await context.sync();
      return links.map(({ hyperlink, values }) => [hyperlink.address ?? hyperlink.documentReference, values[0]?.[0]]);
    },
    [
      ["https://kla.example/?q=1", "Frames"],
      ["Sales!C4", "Saddles"],
    ],
  ],
  [
    "set looks from an object, and hand them on to another range",
    async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.set({ format: { fill: { color: "#4472C4" }, font: { name: "Verdana", color: "white" } } });
      range.load("format/fill/color,format/font/name,format/font/color");
      await context.sync();
      const other = sheet.getRange("A4:C4");
      other.set(range);
      other.load("format/fill/color,format/font/name,format/font/color");
      await context.sync();
      return [other.format.fill.color, other.format.font.name, other.format.font.color];
    },
    ["#4472C4", "Verdana", "#FFFFFF"],
  ],
  [
    "find cells by what they hold, and colour them",
    async (sheet, context) => {
      sheet.getRange("E2:E4").formulas = [["=B2+C2"], ["=B3+C3"], ["=B4+C4"]];
      const found = sheet.getUsedRange().getSpecialCells("Constants", "Text");
      found.format.fill.color = "orange";
      const sums = sheet.getUsedRange().getSpecialCells("Formulas").load("address");
      found.load("address");
      await context.sync();
      return [found.address, sums.address];
    },
    ["Sales!A1:C1,Sales!A2:A4", "Sales!E2:E4"],
  ],
  [
    "colour several ranges at once",
    async (sheet, context) => {
      const ranges = sheet.getRanges("B2:B3, C4");
      ranges.format.fill.color = "pink";
      ranges.load("address,areaCount,cellCount,format/fill/color");
      await context.sync();
      return [ranges.address, ranges.areaCount, ranges.cellCount, ranges.format.fill.color];
    },
    ["Sales!B2:B3,Sales!C4", 2, 3, "#FFC0CB"],
  ],
  [
    "copy values with rows and columns exchanged",
    async (sheet, context) => {
      sheet.getRange("E1").copyFrom("A1:C2", "Values", false, true);
      const range = sheet.getRange("E1:F3").load("values");
      await context.sync();
      return range.values;
    },
    [
      ["Product", "Frames"],
      ["Quarter 1", 5000],
      ["Quarter 2", 7000],
    ],
  ],
  [
    "insert and delete cells, and read what has moved",
    async (sheet, context) => {
      const made = sheet.getRange("A2:C2").insert("Down").load("address");
      sheet.getRange("A4:C4").delete("Up");
      const range = sheet.getRange("A1:A4").load("values");
      await context.sync();
      return [made.address, range.values.flat()];
    },
    ["Sales!A2:C2", ["Product", "", "Frames", "Brakes"]],
  ],
  [
    "freeze panes, say where, and let go",
    async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("B2:C3"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return [frozen.address, none.isNullObject];
    },
    ["Sales!A1:C3", true],
  ],
  [
    "keep a setting and take it out",
    async (_, context) => {
      const { settings } = context.workbook;
      const kept = settings.add("NeedsReview", true).load("value");
      await context.sync();
      settings.getItem("NeedsReview").delete();
      const gone = settings.getItemOrNullObject("NeedsReview").load("key");
      await context.sync();
      return [kept.value, gone.isNullObject];
    },
    [true, true],
  ],
  [
    "read the looks of many cells at once",
    async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#00FF00";
      const looks = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      return looks.value;
    },
    [
      [
        { address: "Sales!A1", format: { fill: { color: "#00FF00" } } },
        { address: "Sales!B1", format: { fill: { color: "#FFFFFF" } } },
      ],
    ],
  ],
  [
    "lay a sheet out for paper",
    async (sheet, context) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintArea("A1:C4");
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      const [area, titles] = [
        sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
        sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      ];
      await context.sync();
      return [area.address, titles.address];
    },
    ["Sales!A1:C4", "Sales!1:1"],
  ],
  [
    "find ranges around a range",
    async (sheet, context) => {
      const range = sheet.getRange("B2:C4");
      const found = [
        ...[range.getCell(1, 1), range.getRow(1), range.getColumn(0), range.getLastCell(), range.getLastRow()],
        ...[range.getLastColumn(), range.getEntireRow(), range.getEntireColumn(), range.getOffsetRange(1, -1)],
        ...[range.getResizedRange(2, 1), range.getAbsoluteResizedRange(1, 1), range.getRowsAbove(1)],
        ...[range.getRowsBelow(2), range.getColumnsBefore(1), range.getColumnsAfter(2), range.getBoundingRect("E6")],
        ...[range.getIntersection("C1:D3"), sheet.getCell(2, 3), sheet.getUsedRangeOrNullObject(true)],
      ].map((one) => one.load("address"));
      const none = range.getIntersectionOrNullObject("F9").load("address");
      await context.sync();
      return [found.map(({ address }) => address.replace("Sales!", "")).join(" "), none.isNullObject];
    },
    ["C3 B3:C3 B2:B4 C4 B4:C4 C2:C4 2:4 B:C A3:B5 B2:D6 B2 B1:C1 B5:C6 A2:A4 D2:E4 B2:E6 C2:C3 D3 A1:C4", true],
  ],
  [
    "say how large a range is and what stands in it",
    async (sheet, context) => {
      const range = sheet.getRange("A2:C3");
      range.load("rowCount,columnCount,rowIndex,columnIndex,left,isEntireRow,isEntireColumn,hasSpill,valueTypes");
      range.worksheet.load("name");
      await context.sync();
      const { rowCount, columnCount, rowIndex, columnIndex, left, isEntireRow, isEntireColumn, hasSpill } = range;
      const place = [rowCount, columnCount, rowIndex, columnIndex, left, isEntireRow, isEntireColumn, hasSpill];
      return [...place, range.worksheet.name, range.valueTypes[0]];
    },
    [2, 3, 1, 0, 0, false, false, false, "Sales", ["String", "Double", "Double"]],
  ],
  [
    "give cells fonts, alignments and lines",
    async (sheet, context) => {
      const { format } = sheet.getRange("A1:C1");
      format.font.set({ italic: true, size: 14, strikethrough: true, underline: "Single" });
      format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 1 });
      format.set({ shrinkToFit: true, textOrientation: 90 });
      format.protection.set({ locked: false, formulaHidden: true });
      const line = format.borders.getItem("EdgeBottom");
      line.set({ style: "Continuous", weight: "Thick", color: "#FF0000" });
      format.autofitRows();
      const [inner, below] = [
        sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("sideIndex,style,weight,color"),
        sheet.getRange("B2").format.borders.getItem("EdgeTop").load("style"),
      ];
      const { font, protection } = sheet.getRange("B1").format;
      font.load("italic,size,strikethrough,underline");
      protection.load("locked,formulaHidden");
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit,textOrientation");
      await context.sync();
      return [font.toJSON(), protection.toJSON(), inner.toJSON(), below.style, format.textOrientation, format.wrapText];
    },
    [
      { italic: true, size: 14, strikethrough: true, underline: "Single" },
      { locked: false, formulaHidden: true },
      { sideIndex: "EdgeBottom", style: "Continuous", weight: "Thick", color: "#FF0000" },
      "Continuous",
      90,
      true,
    ],
  ],
  [
    "order marks, and draw their lines and letters",
    async (sheet, context) => {
      const [first, second] = [1, 2].map(() => sheet.getRange("B2:C4").conditionalFormats.add("Custom"));
      if (!first || !second) return null;
      first.custom.rule.formula = "=B2>500";
      first.custom.format.font.set({ italic: true, strikethrough: true, underline: "Single" });
      for (const side of [first.custom.format.borders.bottom, first.custom.format.borders.left]) side.style = "Dash";
      first.priority = 0;
      first.load("priority");
      first.custom.rule.load("formulaLocal");
      first.custom.format.font.load("italic,strikethrough,underline");
      const line = first.custom.format.borders.getItem("EdgeBottom").load("sideIndex,style");
      const range = first.getRangeOrNullObject().load("address");
      const own = second.customOrNullObject.load("rule/formula");
      await context.sync();
      const { rule, format } = first.custom;
      const font = format.font.toJSON();
      return [first.priority, rule.formulaLocal, font, line.toJSON(), range.address, own.isNullObject];
    },
    [
      0,
      "=B2>500",
      { italic: true, strikethrough: true, underline: "Single" },
      { sideIndex: "EdgeBottom", style: "Dash" },
      "Sales!B2:C4",
      false,
    ],
  ],
  [
    "refuse what is typed with words of one's own",
    async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B4");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.errorAlert = { message: "Not below 0.", showAlert: true, style: "Stop", title: "Wrong" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("errorAlert,ignoreBlanks");
      await context.sync();
      return [dataValidation.errorAlert, dataValidation.ignoreBlanks];
    },
    [{ message: "Not below 0.", showAlert: true, style: "Stop", title: "Wrong" }, false],
  ],
  [
    "set margins and words of a printed page",
    async ({ pageLayout }, context) => {
      pageLayout.set({ topMargin: 20, bottomMargin: 21, leftMargin: 22, rightMargin: 23, centerHorizontally: true });
      pageLayout.paperSize = "A3";
      pageLayout.zoom = { scale: 80 };
      const words = pageLayout.headersFooters.defaultForAllPages;
      words.set({ leftHeader: "a", centerHeader: "b", rightHeader: "c" });
      words.set({ leftFooter: "d", centerFooter: "e", rightFooter: "f" });
      words.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
      pageLayout.load("topMargin,bottomMargin,leftMargin,rightMargin,centerHorizontally,paperSize,zoom");
      await context.sync();
      return [
        Object.values(words.toJSON()).sort().join(""),
        pageLayout.topMargin,
        pageLayout.paperSize,
        pageLayout.zoom,
      ];
    },
    ["abcdef", 20, "A3", { scale: 80 }],
  ],
  [
    "fill cells from one formula and find it again",
    async (sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("E1").formulas = [["=B2:B4*2"]];
      await context.sync();
      const spilled = sheet.getRange("E1").getSpillingToRange().load("address,hasSpill,values");
      const parent = sheet.getRange("E3").getSpillParent().load("address");
      const none = [
        sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address"),
        sheet.getRange("A1").getSpillParentOrNullObject().load("address"),
      ];
      await context.sync();
      return [
        spilled.address,
        spilled.hasSpill,
        spilled.values.flat(),
        parent.address,
        none.map((one) => one.isNullObject),
      ];
    },
    ["Sales!E1:E3", true, [10000, 800, 24000], "Sales!E1", [true, true]],
  ],
  [
    "add a row of totals to a table and read its parts",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address,values");
      const cell = table.columns.getItemAt(2).getTotalRowRange().load("address");
      const column = table.columns.getItem("Quarter 2").load("index");
      const row = table.rows.getItemAt(1).load("index,values");
      table.load("showTotals");
      table.worksheet.load("name");
      await context.sync();
      const { address, values } = totals;
      return [
        table.showTotals,
        table.worksheet.name,
        address,
        values,
        cell.address,
        column.index,
        row.index,
        row.values,
      ];
    },
    [true, "Sales", "Sales!A5:C5", [["Total", "", 16089]], "Sales!C5", 2, 1, [["Saddles", 400, 323]]],
  ],
  [
    "select cells, and say what is selected",
    async (sheet, context) => {
      sheet.showHeadings = false;
      sheet.freezePanes.freezeColumns(1);
      sheet.getRange("B2:C3").select();
      const [cell, ranges] = [context.workbook.getActiveCell(), context.workbook.getSelectedRanges()];
      cell.load("address");
      ranges.load("address,isEntireRow,isEntireColumn,worksheet/name");
      ranges.areas.load("items/address");
      sheet.load("showHeadings");
      context.workbook.worksheets.getLast().load("name");
      context.runtime.load("enableEvents");
      await context.sync();
      const areas = ranges.areas.items.map(({ address }) => address);
      return [
        cell.address,
        areas,
        ranges.isEntireRow,
        ranges.worksheet.name,
        sheet.showHeadings,
        context.runtime.enableEvents,
      ];
    },
    ["Sales!B2", ["Sales!B2:C3"], false, "Sales", false, true],
  ],
];
