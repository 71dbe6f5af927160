/** Excel.Range through the real Office.js: what it says of itself, and what it reads and writes. */
import { errorOf, sharedOfficeJs, workbookOf } from "../officeJs";

const grid = {
  Data: [
    ["Name", "Score", "Sum"],
    ["A", 1.5, 3],
    ["B", null, "#DIV/0!"],
    [true, 0.25, null],
  ],
  "My sheet": [["x"]],
};

async function open(level = "1.17") {
  const office = await sharedOfficeJs(workbookOf(grid, { C2: "=B2*2", C3: "=1/0" }), { level });
  const run = <V>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V>): Promise<V> =>
    office.Excel.run((context) => work(context.workbook.worksheets.getItem("Data"), context));
  return { ...office, run };
}

test("says where it is and how large", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const range = sheet.getRange("$b$2:C4");
    range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn");
    await context.sync();
    return range.toJSON();
  });
  const place = { rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 2, cellCount: 6 };
  expect(told).toMatchObject({ address: "Data!B2:C4", ...place, isEntireRow: false });
});

test.each([
  ["B2", "Data!B2"],
  ["C:C", "Data!C:C"],
  ["2:5", "Data!2:5"],
  ["B4:A2", "Data!A2:B4"],
  ["Data!A1", "Data!A1"],
  ["", "Data!1:1048576"],
])("reads the address %s as %s", async (address, full) => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const range = sheet.getRange(address).load("address");
    await context.sync();
    return range.address;
  });
  expect(told).toBe(full === "Data!1:1048576" ? "Data!A:XFD" : full);
});

test("puts a name with a space in quotes", async () => {
  const { Excel } = await open();
  const told = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("My sheet").getRange("'My sheet'!A1:B2").load("address");
    await context.sync();
    return range.address;
  });
  expect(told).toBe("'My sheet'!A1:B2");
});

test.each(["A0", "AAAA1", "A1:B2:C3", "1A", "Other!A1", "A1048577"])("refuses the address %s", async (address) => {
  const { run } = await open();
  const error = await errorOf(
    run(async (sheet, context) => {
      sheet.getRange(address).load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("refuses an address of more than 8192 characters", async () => {
  const { run } = await open();
  const address = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",");
  const error = await errorOf(
    run(async (sheet, context) => {
      sheet.getRanges(address).format.fill.color = "red";
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("reads values, formulas, texts and types of values", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const range = sheet.getRange("A2:C4").load("values,formulas,text,valueTypes,hasSpill");
    await context.sync();
    return range.toJSON();
  });
  expect(told.values).toEqual([
    ["A", 1.5, 3],
    ["B", "", "#DIV/0!"],
    [true, 0.25, ""],
  ]);
  expect(told.formulas).toEqual([
    ["A", 1.5, "=B2*2"],
    ["B", "", "=1/0"],
    [true, 0.25, ""],
  ]);
  expect(told.text).toEqual([
    ["A", "1.5", "3"],
    ["B", "", "#DIV/0!"],
    ["TRUE", "0.25", ""],
  ]);
  expect(told.valueTypes).toEqual([
    ["String", "Double", "Double"],
    ["String", "Empty", "Error"],
    ["Boolean", "Double", "Empty"],
  ]);
  expect(told.hasSpill).toBe(false);
});

test("reads no values of whole columns", async () => {
  const { run } = await open();
  const values = await run(async (sheet, context) => {
    const range = sheet.getRange("A:A").load("values,isEntireColumn");
    await context.sync();
    expect(range.isEntireColumn).toBe(true);
    return range.values;
  });
  expect(values).toBeNull();
});

test("writes values as if they were typed", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const range = sheet.getRange("E1:E8");
    range.values = [["12"], ["50%"], ["true"], ["'007"], ["1,234.5"], [""], ["2024-01-31"], ["=1+1"]];
    range.load("values,numberFormat,formulas");
    await context.sync();
    return range.toJSON();
  });
  expect(told.values?.flat()).toEqual([12, 0.5, true, "007", 1234.5, "", 45322, ""]);
  expect(told.numberFormat?.flat().slice(0, 2)).toEqual(["General", "0%"]);
  expect(told.formulas?.[7]).toEqual(["=1+1"]);
});

test("keeps text behind an apostrophe as text, also where it looks like a formula", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    sheet.getRange("E1:E3").values = [["'=A1"], ["'TRUE"], ["=1+1"]];
    sheet.getRange("F1").formulas = [["'=SUM(A1)"]];
    sheet.getRange("G1:G3").copyFrom("E1:E3");
    const ranges = ["E1:G3", "E1:E2"].map((at) => sheet.getRange(at).load("values,formulas,valueTypes"));
    await context.sync();
    return ranges.map((range) => range.toJSON());
  });
  expect(told[0]?.formulas).toEqual([
    ["=A1", "=SUM(A1)", "=A1"],
    ["TRUE", "", "TRUE"],
    ["=1+1", "", "=1+1"],
  ]);
  expect(told[1]?.values).toEqual([["=A1"], ["TRUE"]]);
  expect(told[1]?.valueTypes).toEqual([["String"], ["String"]]);
  expect([...(book.sheets[0]?.formulas.values() ?? [])]).toEqual(["=B2*2", "=1/0", "=1+1", "=1+1"]);
  await run(async (sheet, context) => {
    sheet.getRange("E1").values = [["=2"]];
    await context.sync();
  });
  expect(book.sheets[0]?.formulas.get(4)).toBe("=2");
});

test("leaves a cell as it is where the array holds null", async () => {
  const { run, book } = await open();
  await run(async (sheet, context) => {
    sheet.getRange("A2:B2").values = [[null, 9]];
    await context.sync();
  });
  expect(book.sheets[0]?.rows[1]).toEqual(["A", 9, 3]);
});

test("writes one value into every cell", async () => {
  const { run } = await open();
  const values = await run(async (sheet, context) => {
    const range = sheet.getRange("E1:F2");
    range.set({
      values: [
        ["a", "b"],
        ["c", "d"],
      ],
    });
    range.getRow(1).values = [["x", "y"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["a", "b"],
    ["x", "y"],
  ]);
});

test("refuses an array of another size", async () => {
  const { run } = await open();
  const error = await errorOf(
    run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "InvalidArgument" });
  expect(error.message).toContain("doesn't match the size or dimensions of the range");
});

test("keeps text in a cell formatted as text", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const range = sheet.getRange("E1");
    range.numberFormat = [["@"]];
    range.values = [["=1+1"]];
    range.load("values,formulas,numberFormat");
    await context.sync();
    return range.toJSON();
  });
  expect(told).toMatchObject({ values: [["=1+1"]], formulas: [["=1+1"]], numberFormat: [["@"]] });
});

test("shows values under their number formats", async () => {
  const { run } = await open();
  const text = await run(async (sheet, context) => {
    const range = sheet.getRange("E1:E7");
    range.values = [[1234.567], [0.256], [45322], [-5], [1e12], [0.1], [45322.75]];
    range.numberFormat = [
      ["#,##0.00"],
      ["0.0%"],
      ["dd/mm/yyyy"],
      ["0;(0)"],
      ["General"],
      ["0.###"],
      ["d mmm yyyy hh:mm"],
    ];
    range.load("text");
    await context.sync();
    return range.text.flat();
  });
  expect(text).toEqual(["1,234.57", "25.6%", "31/01/2024", "(5)", "1E+12", "0.1", "31 Jan 2024 18:00"]);
});

test("hides rows and columns, and says null when only some are hidden", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const all = sheet.getRange("A2:A3").load("rowHidden,columnHidden,hidden");
    const some = sheet.getRange("A1:B3").load("rowHidden,columnHidden,hidden");
    await context.sync();
    return [all.toJSON(), some.toJSON()];
  });
  expect(told[0]).toMatchObject({ rowHidden: true, columnHidden: false, hidden: true });
  expect(told[1]).toMatchObject({ rowHidden: null, columnHidden: null, hidden: null });
  expect([...(book.sheets[0]?.hiddenRows ?? [])]).toEqual([1, 2]);
});

test("finds ranges from a range", async () => {
  const { run } = await open();
  const found = await run(async (sheet, context) => {
    const range = sheet.getRange("B2:C4");
    const ranges = {
      cell: range.getCell(1, 1),
      beyond: range.getCell(5, 0),
      row: range.getRow(1),
      column: range.getColumn(0),
      lastCell: range.getLastCell(),
      lastRow: range.getLastRow(),
      lastColumn: range.getLastColumn(),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(2, 1),
      absolute: range.getAbsoluteResizedRange(1, 1),
      above: range.getRowsAbove(1),
      below: range.getRowsBelow(2),
      before: range.getColumnsBefore(1),
      after: range.getColumnsAfter(2),
      bounding: range.getBoundingRect("E6"),
      common: range.getIntersection("C1:D3"),
      commonOrNull: range.getIntersectionOrNullObject("C1:D3"),
      used: range.getUsedRange(true),
      indexed: sheet.getRangeByIndexes(1, 2, 3, 4),
      sheetCell: sheet.getCell(2, 3),
    };
    for (const one of Object.values(ranges)) one.load("address");
    await context.sync();
    return Object.fromEntries(Object.entries(ranges).map(([name, one]) => [name, one.address.replace("Data!", "")]));
  });
  expect(found).toEqual({
    cell: "C3",
    beyond: "B7",
    row: "B3:C3",
    column: "B2:B4",
    lastCell: "C4",
    lastRow: "B4:C4",
    lastColumn: "C2:C4",
    entireRow: "2:4",
    entireColumn: "B:C",
    offset: "A3:B5",
    resized: "B2:D6",
    absolute: "B2",
    above: "B1:C1",
    below: "B5:C6",
    before: "A2:A4",
    after: "D2:E4",
    bounding: "B2:E6",
    common: "C2:C3",
    commonOrNull: "C2:C3",
    used: "B2:C4",
    indexed: "C2:F4",
    sheetCell: "D3",
  });
});

test("refuses a range off the sheet", async () => {
  const { run } = await open();
  const error = await errorOf(
    run(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("answers a null object where there is no intersection and nothing used", async () => {
  const { run } = await open();
  const nulls = await run(async (sheet, context) => {
    const apart = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    const unused = sheet.getRange("H1:H9").getUsedRangeOrNullObject();
    const ofNull = apart.getEntireRow();
    await context.sync();
    return [apart.isNullObject, unused.isNullObject, ofNull.isNullObject];
  });
  expect(nulls).toEqual([true, true, true]);
});

test("fails with ItemNotFound where there is no intersection", async () => {
  const { run } = await open();
  const error = await errorOf(
    run(async (sheet, context) => {
      sheet.getRange("A1").getIntersection("B2").load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("selects", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const several = context.workbook.getSelectedRanges().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [selected.address, several.address, cell.address];
  });
  expect(told).toEqual(["Data!B2:C3", "Data!B2:C3", "Data!B2"]);
  expect(book.selection.areas).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
});

test("clears contents and formats apart", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    const before = { values: range.values, bold: range.format.font.bold };
    range.values = [["n"], ["m"]];
    range.clear("Formats");
    range.load("values,format/font/bold");
    await context.sync();
    return [before, { values: range.values, bold: range.format.font.bold }];
  });
  expect(told).toEqual([
    { values: [[""], [""]], bold: true },
    { values: [["n"], ["m"]], bold: false },
  ]);
});

test("copies formulas, values and formats", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    sheet.getRange("C2").format.fill.color = "#FF0000";
    const all = sheet.getRange("F5");
    const values = sheet.getRange("G5");
    const formats = sheet.getRange("H5");
    all.copyFrom("C2");
    values.copyFrom(sheet.getRange("C2"), "Values");
    formats.copyFrom("C2", "Formats");
    for (const one of [all, values, formats]) one.load("formulas,format/fill/color");
    const turned = sheet.getRange("J1");
    turned.copyFrom("A1:A3", "Values", false, true);
    const row = sheet.getRange("J1:L1").load("values");
    await context.sync();
    return [...[all, values, formats].map((one) => [one.formulas[0]?.[0], one.format.fill.color]), row.values];
  });
  expect(told).toEqual([["=E5*2", "#FF0000"], [3, "#FFFFFF"], ["", "#FF0000"], [["Name", "A", "B"]]]);
});

test("inserts rows, moving values, formulas and kept ranges", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    const kept = sheet.getRange("B2").load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    kept.load("address");
    const moved = sheet.getRange("C4").load("formulas");
    await context.sync();
    return [kept.address, moved.formulas];
  });
  expect(told).toEqual(["Data!B4", [["=B4*2"]]]);
  expect(book.sheets[0]?.rows.slice(0, 3)).toEqual([[], [], ["Name", "Score", "Sum"]]);
});

test("says that a kept range is gone when its cells are deleted", async () => {
  const { run } = await open();
  const error = await errorOf(
    run(async (sheet, context) => {
      const kept = sheet.getRange("B2").load("address");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      kept.load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidReference");
});

test("inserts and deletes cells", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const made = sheet.getRange("A2:A3").insert("Down").load("address");
    sheet.getRange("B1").delete("Left");
    const all = sheet.getRange("A1:C6").load("values");
    await context.sync();
    return { made: made.address, values: all.values };
  });
  expect(told.made).toBe("Data!A2:A3");
  expect(told.values).toEqual([
    ["Name", "Sum", ""],
    ["", 1.5, 3],
    ["", "", "#DIV/0!"],
    ["A", 0.25, ""],
    ["B", "", ""],
    [true, "", ""],
  ]);
});

test("deletes columns and leaves #REF! in formulas on them", async () => {
  const { run } = await open();
  const formulas = await run(async (sheet, context) => {
    sheet.getRange("B:B").delete("Left");
    const range = sheet.getRange("B2").load("formulas");
    await context.sync();
    return range.formulas;
  });
  expect(formulas).toEqual([["=#REF!*2"]]);
});

test("merges, finds merged areas and takes them apart", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    sheet.getRange("A2:B3").merge();
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load("address");
    const values = sheet.getRange("A2:B3").load("values");
    await context.sync();
    const found = [merged.address, values.values];
    sheet.getRange("A2").unmerge();
    const none = sheet.getUsedRange().getMergedAreasOrNullObject();
    await context.sync();
    return [...found, none.isNullObject];
  });
  expect(told).toEqual([
    "Data!A2:B3",
    [
      ["A", ""],
      ["", ""],
    ],
    true,
  ]);
  expect(book.sheets[0]?.merges).toEqual([]);
});

test("a merge of which one cell is left is none any more", async () => {
  const { run, book } = await open();
  await run(async (sheet, context) => {
    sheet.getRange("A2:A3").merge();
    sheet.getRange("C2:D3").merge();
    sheet.getRange("A2:A3").insert("Right");
    sheet.getRange("3:3").delete("Up");
    await context.sync();
  });
  expect(book.sheets[0]?.merges).toEqual([{ top: 1, left: 3, bottom: 1, right: 4 }]);
  await run(async (sheet, context) => {
    sheet.getRange("D:D").delete("Left");
    const none = sheet.getUsedRange().getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(book.sheets[0]?.merges).toEqual([]);
});

test("finds special cells", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const used = sheet.getUsedRange();
    const constants = used.getSpecialCells("Constants", "Numbers").load("address");
    const formulas = used.getSpecialCellsOrNullObject("Formulas").load("address");
    const errors = used.getSpecialCells("Formulas", "Errors").load("address");
    const blanks = used.getSpecialCells("Blanks").load("address");
    await context.sync();
    return [constants, formulas, errors, blanks].map(({ address }) => address);
  });
  expect(told).toEqual(["Data!B2,Data!B4", "Data!C2:C3", "Data!C3", "Data!B3,Data!C4"]);
});

test("works on several areas at once", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const areas = sheet.getRanges("A1:A2, C3");
    areas.format.fill.color = "yellow";
    areas.load("address,areaCount,cellCount,isEntireRow,format/fill/color,areas/items/address");
    await context.sync();
    const items = areas.areas.items.map(({ address }) => address);
    const { address, areaCount, cellCount, isEntireRow } = areas;
    return {
      address,
      areaCount,
      cellCount,
      isEntireRow,
      items,
      color: areas.format.fill.color,
    };
  });
  expect(told).toEqual({
    ...{ address: "Data!A1:A2,Data!C3", areaCount: 2, cellCount: 3, isEntireRow: false, color: "#FFFF00" },
    items: ["Data!A1:A2", "Data!C3"],
  });
});

test("knows its sheet and calculates", async () => {
  const { run } = await open();
  const name = await run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.calculate();
    range.worksheet.load("name");
    await context.sync();
    return range.worksheet.name;
  });
  expect(name).toBe("Data");
});

test("does with areas what ranges do", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B2,C3:C9");
    areas.load("isEntireColumn,worksheet/name");
    const count = areas.areas.getCount();
    const second = areas.areas.getItemAt(1).load("address");
    sheet.getRanges("A1,A2").clear();
    const after = sheet.getRange("A1:A3").load("values");
    await context.sync();
    return [areas.isEntireColumn, areas.worksheet.name, count.value, second.address, after.values.flat()];
  });
  expect(told).toEqual([false, "Data", 2, "Data!C3:C9", ["", "", "B"]]);
});

test("gets the looks of many cells at once", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    sheet.getRange("A1").format.set({ fill: { color: "red" }, font: { bold: true } });
    const found = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return found.value;
  });
  expect(told).toEqual([
    [
      { address: "Data!A1", format: { fill: { color: "#FF0000" }, font: { bold: true } } },
      { address: "Data!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
    ],
  ]);
});

test.each(["=SUM(1,2", '="a', "=1+", "=(1))", "=SUM(,*2)", "={1,2", "='a!A1"])(
  "takes no %s for a formula",
  async (formula) => {
    const { Excel } = await sharedOfficeJs(workbookOf({ Work: [[1]] }));
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Work").getRange("B1").formulas = [[formula]];
      await context.sync();
    });
    expect((await errorOf(refused)).code).toBe("InvalidArgument");
  },
);

test.each(['="a(" & "b"', "=IF(,1,2)", "='It''s'!A1+1", "=Deals[[#All],[Net (Rp)]]", "=-1", "=SUM({1,2;3,4})", "=10%"])(
  "takes %s as it is",
  async (formula) => {
    const { Excel } = await sharedOfficeJs(workbookOf({ Work: [[1]] }));
    const found = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Work").getRange("B1");
      cell.formulas = [[formula]];
      cell.load("formulas");
      await context.sync();
      return cell.formulas[0]?.[0];
    });
    expect(found).toBe(formula);
  },
);

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["rows", (sheet) => sheet.getRange("2:3").insert("Down")],
  ["cells", (sheet) => sheet.getRange("A1").insert("Down")],
  ["columns", (sheet) => sheet.getRange("B:B").insert("Right")],
])("%s are not put in where they would push something off the sheet", async (_, shift) => {
  const { Excel } = await sharedOfficeJs(workbookOf({ Work: [] }));
  const asked = (isFull: boolean): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Work");
      if (isFull) sheet.getRange("A1048575").values = [["last"]];
      if (isFull) sheet.getRange("A1048576").values = [["last"]];
      if (isFull) sheet.getRange("XFD1").values = [["last"]];
      shift(sheet);
      await context.sync();
    });
  await asked(false);
  expect((await errorOf(asked(true))).code).toBe("InsertDeleteConflict");
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["put in", (sheet) => sheet.getRange("A2").insert("Down")],
  ["taken out", (sheet) => sheet.getRange("B3").delete("Up")],
  ["put in beside", (sheet) => sheet.getRange("A2:A3").insert("Right")],
])("cells of a table are not %s one by one", async (_, shift) => {
  const { Excel } = await sharedOfficeJs(
    workbookOf({
      Work: [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ],
    }),
  );
  const refused = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Work");
    sheet.tables.add("A1:B3", true);
    shift(sheet);
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("InsertDeleteConflict");
});
