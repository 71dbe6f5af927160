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
];
