/** What the add-in does to bring about each kind of change of a book, and what it reads afterwards. */
import type { Page } from "playwright-core";
import type { Change } from "../../src/workbench/book/changes";

/** Runs in the add-in's page, so it can use nothing but what it is given and what stands in it. */
export type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

export interface Driver {
  does: string;
  work: Work;
  /** What `work` is to give. */
  reads: unknown;
  /** What a person does before, where the add-in cannot begin. */
  person?: (page: Page) => Promise<void>;
  /** Why it fails today. */
  defect?: string;
}

/** One or more for every kind: a new kind does not compile without. The sheet holds A1:C4, with formulas in C2:C4. */
export const drivers: Record<Change["kind"], readonly Driver[]> = {
  cells: [
    {
      does: "values and formulas are written",
      work: async (sheet, context) => {
        sheet.getRange("E1:E2").formulas = [["tulisan"], ["=B2+1"]];
        const range = sheet.getRange("E1:E2").load("values");
        await context.sync();
        return range.values;
      },
      reads: [["tulisan"], [4]],
    },
    {
      does: "contents are cleared",
      work: async (sheet, context) => {
        sheet.getRange("A2:C2").clear("Contents");
        const range = sheet.getRange("A2:C3").load("formulas");
        await context.sync();
        return range.formulas;
      },
      reads: [
        ["", "", ""],
        ["a", 1, "=B3*10"],
      ],
    },
    {
      does: "a row is inserted",
      work: async (sheet, context) => {
        sheet.getRange("2:2").insert("Down");
        const range = sheet.getRange("A2:C3").load("formulas");
        await context.sync();
        return range.formulas;
      },
      reads: [
        ["", "", ""],
        ["c", 3, "=B3*10"],
      ],
    },
    {
      does: "a column is deleted",
      work: async (sheet, context) => {
        sheet.getRange("A:A").delete("Left");
        const range = sheet.getRange("A2:C2").load("formulas");
        await context.sync();
        return range.formulas;
      },
      reads: [[3, "=A2*10", ""]],
    },
    {
      does: "cells are inserted",
      work: async (sheet, context) => {
        sheet.getRange("A2:A3").insert("Down");
        const range = sheet.getRange("A2:C4").load("formulas");
        await context.sync();
        return range.formulas;
      },
      reads: [
        ["", 3, "=B2*10"],
        ["", 1, "=B3*10"],
        ["c", 2, "=B4*10"],
      ],
    },
    {
      does: "everything is copied",
      work: async (sheet, context) => {
        sheet.getRange("A2:C2").format.fill.color = "#FFFF00";
        sheet.getRange("E1").copyFrom("A1:C4", "All");
        const range = sheet.getRange("E2:G4").load("formulas,values");
        await context.sync();
        return [range.formulas, range.values];
      },
      reads: [
        [
          ["c", 3, "=F2*10"],
          ["a", 1, "=F3*10"],
          ["b", 2, "=F4*10"],
        ],
        [
          ["c", 3, 30],
          ["a", 1, 10],
          ["b", 2, 20],
        ],
      ],
    },
    {
      does: "a range is moved",
      work: async (sheet, context) => {
        sheet.getRange("A1:C4").moveTo("E5");
        const [from, to] = [sheet.getRange("A1:C4").load("values"), sheet.getRange("E6:G6").load("formulas,values")];
        await context.sync();
        return [from.values.flat().join(""), to.formulas, to.values];
      },
      reads: ["", [["c", 3, "=F6*10"]], [["c", 3, 30]]],
    },
    {
      does: "a range is moved to another sheet",
      work: async (sheet, context) => {
        const other = context.workbook.worksheets.add();
        sheet.getRange("C2").moveTo(other.getRange("B2"));
        const to = other.getRange("B2").load("formulas,values");
        await context.sync();
        const shown = [to.formulas, to.values];
        other.delete();
        await context.sync();
        return [String(shown[0]).endsWith("!B2*10"), shown[1]];
      },
      reads: [true, [[30]]],
    },
  ],
  results: [
    {
      does: "a formula is worked out anew",
      work: async (sheet, context) => {
        sheet.getRange("B2").values = [[7]];
        const range = sheet.getRange("C2").load("values");
        await context.sync();
        return range.values;
      },
      reads: [[70]],
    },
    {
      does: "a formula fills the cells beside it",
      work: async (sheet, context) => {
        sheet.getRange("E1").formulas = [["=B2:B4*2"]];
        const range = sheet.getRange("E1:E3").load("values");
        await context.sync();
        return range.values;
      },
      reads: [[6], [2], [4]],
    },
  ],
  calculated: [
    {
      does: "everything is calculated when asked for",
      work: async (sheet, context) => {
        context.workbook.application.calculate("Full");
        const range = sheet.getRange("C2:C4").load("values");
        await context.sync();
        return range.values;
      },
      reads: [[30], [10], [20]],
    },
  ],
  formats: [
    {
      does: "cells and a whole column are painted, and formulas stay",
      work: async (sheet, context) => {
        sheet.getRange("A2:C2").format.fill.color = "#FFFF00";
        sheet.getRange("A1:C1").format.font.bold = true;
        sheet.getRange("B:B").format.fill.color = "#00FF00";
        sheet.getRange("B2:C4").numberFormat = [
          ["0.00", "0.00"],
          ["0.00", "0.00"],
          ["0.00", "0.00"],
        ];
        const range = sheet.getRange("C2").load("formulas,text,format/fill/color");
        await context.sync();
        return [range.formulas, range.text, range.format.fill.color];
      },
      reads: [[["=B2*10"]], [["30.00"]], "#FFFF00"],
    },
    {
      does: "formats are cleared",
      work: async (sheet, context) => {
        sheet.getRange("A2:C2").format.fill.color = "#FFFF00";
        await context.sync();
        sheet.getRange("A2:C2").clear("Formats");
        const range = sheet.getRange("C2").load("formulas,format/fill/color");
        await context.sync();
        return [range.formulas, range.format.fill.color];
      },
      reads: [[["=B2*10"]], "#FFFFFF"],
    },
  ],
  sorted: [
    {
      does: "rows are sorted",
      work: async (sheet, context) => {
        sheet.getRange("A2:C4").sort.apply([{ key: 0, ascending: true }]);
        const range = sheet.getRange("A2:C4").load("formulas,values");
        await context.sync();
        return [range.formulas, range.values];
      },
      reads: [
        [
          ["a", 1, "=B2*10"],
          ["b", 2, "=B3*10"],
          ["c", 3, "=B4*10"],
        ],
        [
          ["a", 1, 10],
          ["b", 2, 20],
          ["c", 3, 30],
        ],
      ],
    },
  ],
  sizes: [
    {
      does: "columns and rows are made wider and higher",
      work: async (sheet, context) => {
        sheet.getRange("B:B").format.columnWidth = 120;
        sheet.getRange("2:2").format.rowHeight = 45;
        const range = sheet.getRange("B2").load("format/columnWidth,format/rowHeight");
        await context.sync();
        return [range.format.columnWidth, range.format.rowHeight];
      },
      reads: [120, 45],
    },
  ],
  rowsHidden: [
    {
      does: "rows are hidden, and one is shown again",
      work: async (sheet, context) => {
        sheet.getRange("2:4").rowHidden = true;
        sheet.getRange("3:3").rowHidden = false;
        const rows = ["2:2", "3:3", "4:4"].map((at) => sheet.getRange(at).load("rowHidden"));
        await context.sync();
        return rows.map((row) => row.rowHidden);
      },
      reads: [true, false, true],
    },
  ],
  columnsHidden: [
    {
      does: "a column is hidden",
      work: async (sheet, context) => {
        sheet.getRange("B:B").columnHidden = true;
        const column = sheet.getRange("B:B").load("columnHidden");
        await context.sync();
        return column.columnHidden;
      },
      reads: true,
    },
  ],
  merges: [
    {
      does: "cells are merged, and others let go",
      work: async (sheet, context) => {
        sheet.getRange("E1:F2").merge();
        sheet.getRange("H1:I1").merge();
        await context.sync();
        sheet.getRange("H1:I1").unmerge();
        const merged = sheet.getRange("E1:I2").getMergedAreasOrNullObject().load("address");
        await context.sync();
        return merged.address.split("!")[1];
      },
      reads: "E1:F2",
    },
  ],
  notes: [
    {
      does: "a cell with a person's note is moved",
      person: async (page) => {
        await page.evaluate(() => {
          const shown = window.klaGrid()?.workbook.getActiveSheet();
          shown?.getRange("A2").createOrUpdateNote({
            id: "n",
            row: 1,
            col: 0,
            note: "Bukti menyusul",
            width: 160,
            height: 90,
            show: false,
          });
        });
      },
      work: async (sheet, context) => {
        sheet.getRange("A2").moveTo("E2");
        const range = sheet.getRange("E2").load("values");
        await context.sync();
        return range.values;
      },
      reads: [["c"]],
    },
  ],
  comments: [
    {
      does: "a comment is written",
      work: async (sheet, context) => {
        const comment = context.workbook.comments.add(sheet.getRange("B2"), "Periksa").load("content");
        await context.sync();
        return comment.content;
      },
      reads: "Periksa",
    },
  ],
  links: [
    {
      does: "a cell is given a link",
      work: async (sheet, context) => {
        sheet.getRange("A6").hyperlink = { address: "https://kla.example/", textToDisplay: "Situs" };
        const range = sheet.getRange("A6").load("values,hyperlink");
        await context.sync();
        return [range.values, range.hyperlink.address];
      },
      reads: [[["Situs"]], "https://kla.example/"],
    },
  ],
  conditionalFormats: [
    {
      does: "cells are marked, and a mark is taken off",
      work: async (sheet, context) => {
        for (const at of ["B2:B4", "C2:C4"]) {
          const mark = sheet.getRange(at).conditionalFormats.add("Custom");
          mark.custom.rule.formula = "=TRUE";
          mark.custom.format.fill.color = "#FFE08A";
        }
        await context.sync();
        sheet.getRange("C2:C4").conditionalFormats.clearAll();
        const count = sheet.getRange("A1:C4").conditionalFormats.getCount();
        await context.sync();
        return count.value;
      },
      reads: 1,
    },
  ],
  tables: [
    {
      does: "a range is made a table, which gets a row",
      work: async (sheet, context) => {
        const table = sheet.tables.add("A1:C4", true);
        table.rows.add(undefined, [["d", 4, "=B5*10"]]);
        const range = table.getRange().load("address,formulas");
        await context.sync();
        return [range.address.split("!")[1], range.formulas[4]];
      },
      reads: ["A1:C5", ["d", 4, "=B5*10"]],
    },
  ],
  validations: [
    {
      does: "a list is to be chosen from",
      work: async (sheet, context) => {
        sheet.getRange("E2:E4").dataValidation.rule = { list: { inCellDropDown: true, source: "Ada,Tidak" } };
        const validation = sheet.getRange("E2:E4").dataValidation.load("type");
        await context.sync();
        return validation.type;
      },
      reads: "List",
    },
  ],
  charts: [
    {
      does: "a chart is added",
      work: async (sheet, context) => {
        sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Auto").title.text = "Nilai";
        const charts = sheet.charts.load("items/title/text");
        await context.sync();
        return charts.items.map(({ title }) => title.text);
      },
      reads: ["Nilai"],
    },
  ],
  print: [
    {
      does: "a sheet is laid out for paper",
      work: async (sheet, context) => {
        sheet.pageLayout.orientation = "Landscape";
        sheet.pageLayout.setPrintArea("A1:C4");
        const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
        sheet.load("pageLayout/orientation");
        await context.sync();
        return [sheet.pageLayout.orientation, area.address.split("!")[1]];
      },
      reads: ["Landscape", "A1:C4"],
    },
  ],
  protection: [
    {
      does: "the sheet is protected, and let go",
      work: async (sheet, context) => {
        sheet.protection.protect();
        sheet.load("protection/protected");
        await context.sync();
        const was = sheet.protection.protected;
        sheet.protection.unprotect();
        sheet.load("protection/protected");
        await context.sync();
        return [was, sheet.protection.protected];
      },
      reads: [true, false],
    },
  ],
  sheetAdded: [
    {
      does: "a sheet is added and written on",
      work: async (_, context) => {
        const added = context.workbook.worksheets.add("Baru");
        added.getRange("A1").values = [["baru"]];
        const range = added.getRange("A1").load("values");
        await context.sync();
        return range.values;
      },
      reads: [["baru"]],
    },
    {
      does: "a sheet is copied with all that stands on it",
      work: async (sheet, context) => {
        sheet.getRange("A1:C1").format.font.bold = true;
        sheet.getRange("E1:F1").merge();
        const mark = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
        mark.custom.rule.formula = "=TRUE";
        sheet.freezePanes.freezeRows(1);
        const copy = sheet.copy("End");
        const range = copy.getRange("C2:C4").load("formulas,values");
        await context.sync();
        return [range.formulas, range.values];
      },
      reads: [
        [["=B2*10"], ["=B3*10"], ["=B4*10"]],
        [[30], [10], [20]],
      ],
    },
  ],
  sheetDeleted: [
    {
      does: "a sheet of which others speak is deleted",
      work: async (sheet, context) => {
        const other = context.workbook.worksheets.add("Segera hilang");
        other.getRange("A1").values = [[4]];
        sheet.getRange("E1:E2").formulas = [["='Segera hilang'!A1*2"], ["=E1+1"]];
        await context.sync();
        other.delete();
        const range = sheet.getRange("E1:E2").load("formulas,values");
        await context.sync();
        return [range.formulas, range.values];
      },
      reads: [
        [["=#REF!A1*2"], ["=E1+1"]],
        [["#REF!"], ["#REF!"]],
      ],
    },
    {
      does: "the sheet is deleted",
      work: async (sheet, context) => {
        sheet.load("name");
        await context.sync();
        const { name } = sheet;
        sheet.delete();
        const gone = context.workbook.worksheets.getItemOrNullObject(name);
        await context.sync();
        return gone.isNullObject;
      },
      reads: true,
    },
    {
      does: "an active sheet in the middle is deleted, and the next one comes to the front",
      work: async (_, context) => {
        const { worksheets } = context.workbook;
        const [one, next] = [worksheets.add(), worksheets.add("Sesudah")];
        one.activate();
        await context.sync();
        one.delete();
        const active = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        const { name } = active;
        next.delete();
        await context.sync();
        return name;
      },
      reads: "Sesudah",
    },
  ],
  sheetRenamed: [
    {
      does: "the sheet is named anew",
      work: async (sheet, context) => {
        sheet.name = "Nama baru";
        sheet.load("name");
        await context.sync();
        return sheet.name;
      },
      reads: "Nama baru",
    },
    {
      does: "a sheet of which others speak is named anew",
      work: async (sheet, context) => {
        const other = context.workbook.worksheets.add("Rekap lama");
        other.getRange("A1:A2").values = [[4], [5]];
        sheet.getRange("E1").formulas = [["=SUM('Rekap lama'!A1:A2)"]];
        const mark = sheet.getRange("B2").conditionalFormats.add("Custom");
        mark.custom.rule.formula = "='Rekap lama'!$A$1>1";
        await context.sync();
        other.name = "Rekap baru";
        const range = sheet.getRange("E1").load("formulas,values");
        mark.custom.rule.load("formula");
        await context.sync();
        const told = [range.formulas, range.values, mark.custom.rule.formula];
        other.delete();
        await context.sync();
        return told;
      },
      reads: [[["=SUM('Rekap baru'!A1:A2)"]], [[9]], "='Rekap baru'!$A$1>1"],
    },
  ],
  sheetMoved: [
    {
      does: "the sheet is moved to the front",
      work: async (sheet, context) => {
        sheet.position = 0;
        sheet.load("position");
        await context.sync();
        return sheet.position;
      },
      reads: 0,
    },
  ],
  visibility: [
    {
      does: "the sheet is hidden",
      work: async (sheet, context) => {
        sheet.visibility = "Hidden";
        sheet.load("visibility");
        await context.sync();
        return sheet.visibility;
      },
      reads: "Hidden",
    },
    {
      does: "an active sheet in the middle is hidden, and the next one comes to the front",
      work: async (sheet, context) => {
        const next = context.workbook.worksheets.add("Berikut");
        sheet.activate();
        await context.sync();
        sheet.visibility = "Hidden";
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        const { name } = active;
        next.name = `${name} sekali`;
        await context.sync();
        return name;
      },
      reads: "Berikut",
    },
  ],
  sheetLook: [
    {
      does: "panes are frozen, grid lines taken off and the tab coloured",
      work: async (sheet, context) => {
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        sheet.showGridlines = false;
        sheet.tabColor = "#FF0000";
        sheet.load("showGridlines,tabColor");
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return [frozen.address.split("!")[1], sheet.showGridlines, sheet.tabColor];
      },
      reads: ["A1:B3", false, "#FF0000"],
    },
  ],
  activated: [
    {
      does: "another sheet is brought to the front",
      work: async (_, context) => {
        context.workbook.worksheets.getFirst().activate();
        const active = context.workbook.worksheets.getActiveWorksheet().load("position");
        await context.sync();
        return active.position;
      },
      reads: 0,
    },
  ],
  selection: [
    {
      does: "a range is selected",
      work: async (sheet, context) => {
        sheet.getRange("B2:C3").select();
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address.split("!")[1];
      },
      reads: "B2:C3",
    },
  ],
  names: [
    {
      does: "a name is given, and a formula uses it",
      work: async (sheet, context) => {
        context.workbook.names.add("Angka", sheet.getRange("B2:B4"));
        sheet.getRange("E1").formulas = [["=SUM(Angka)"]];
        const range = sheet.getRange("E1").load("values");
        await context.sync();
        return range.values;
      },
      reads: [[6]],
    },
  ],
  settings: [
    {
      does: "a setting is kept",
      work: async (_, context) => {
        const setting = context.workbook.settings.add("kota", "Arunika").load("value");
        await context.sync();
        return setting.value;
      },
      reads: "Arunika",
    },
  ],
  calculation: [
    {
      does: "formulas wait while the workbook is calculated by hand",
      work: async (sheet, context) => {
        context.workbook.application.calculationMode = "Manual";
        sheet.getRange("B2").values = [[8]];
        await context.sync();
        const before = sheet.getRange("C2").load("values");
        await context.sync();
        context.workbook.application.calculationMode = "Automatic";
        context.workbook.application.calculate("Recalculate");
        await context.sync();
        const after = sheet.getRange("C2").load("values");
        await context.sync();
        return [before.values, after.values];
      },
      reads: [[[30]], [[80]]],
    },
  ],
  structure: [
    {
      does: "the workbook's structure is protected, and let go",
      work: async (_, context) => {
        const { protection } = context.workbook;
        protection.protect();
        protection.load("protected");
        await context.sync();
        const was = protection.protected;
        protection.unprotect();
        protection.load("protected");
        await context.sync();
        return [was, protection.protected];
      },
      reads: [true, false],
    },
  ],
};
