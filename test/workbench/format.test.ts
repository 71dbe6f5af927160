/** Formats and conditional formats through the real Office.js. */
import { errorOf, sharedOfficeJs, workbookOf } from "../officeJs";

async function open(level = "1.17") {
  const office = await sharedOfficeJs(
    workbookOf({
      Data: [
        ["a", 1],
        ["b", 2],
      ],
    }),
    { level },
  );
  const run = <V>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V>): Promise<V> =>
    office.Excel.run((context) => work(context.workbook.worksheets.getItem("Data"), context));
  return { ...office, run };
}

test("reads no fill as white, and tells it from white by its tint", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const [none, white] = [sheet.getRange("A1").format.fill, sheet.getRange("A2").format.fill];
    white.color = "#FFFFFF";
    none.load("color,tintAndShade");
    white.load("color,tintAndShade");
    await context.sync();
    return [none.toJSON(), white.toJSON()];
  });
  expect(told[0]).toMatchObject({ color: "#FFFFFF", tintAndShade: null });
  expect(told[1]).toMatchObject({ color: "#FFFFFF", tintAndShade: 0 });
});

test("fills, reads mixed fills as an empty text, and clears", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    sheet.getRange("A1").format.fill.color = "orange";
    const mixed = range.format.fill.load("color");
    await context.sync();
    const before = mixed.color;
    range.format.fill.clear();
    mixed.load("color,tintAndShade");
    await context.sync();
    return [before, mixed.color, mixed.tintAndShade];
  });
  expect(told).toEqual(["", "#FFFFFF", null]);
  expect(book.sheets[0]?.styles.cells.get(0) ?? {}).toEqual({});
});

test.each([
  ["rebeccapurple", "#663399"],
  ["LightGoldenrodYellow", "#FAFAD2"],
  ["ffa500", "#FFA500"],
  [" Teal ", "#008080"],
])("the colour %s is %s", async (given, color) => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const { font } = sheet.getRange("A1").format;
    font.color = given;
    font.load("color");
    await context.sync();
    return font.color;
  });
  expect(told).toBe(color);
});

test("sets fonts, alignments and borders, null when they differ", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const { format } = sheet.getRange("A1:A2");
    format.font.set({
      bold: true,
      italic: true,
      color: "#112233",
      name: "Arial",
      size: 14,
      underline: "Single",
      strikethrough: true,
    });
    format.set({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      indentLevel: 1,
      shrinkToFit: true,
      textOrientation: 90,
    });
    format.borders.getItem("EdgeBottom").style = "Double";
    format.borders.getItem("EdgeBottom").color = "red";
    format.protection.locked = false;
    format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,shrinkToFit,textOrientation");
    format.font.load("bold,italic,color,name,size,underline,strikethrough");
    format.borders.load("count");
    const second = format.borders.getItemAt(1).load("sideIndex");
    const bottom = format.borders.getItem("EdgeBottom").load("style,color,weight,sideIndex");
    const mixed = sheet.getRange("A1:B2").format.font.load("bold,name,color");
    format.protection.load("locked,formulaHidden");
    await context.sync();
    return {
      format: format.toJSON(),
      font: format.font.toJSON(),
      bottom: bottom.toJSON(),
      mixed: mixed.toJSON(),
      locked: format.protection.locked,
      borders: [format.borders.count, second.sideIndex],
    };
  });
  expect(told.font).toMatchObject({
    bold: true,
    italic: true,
    color: "#112233",
    name: "Arial",
    size: 14,
    underline: "Single",
    strikethrough: true,
  });
  expect(told.format).toMatchObject({
    wrapText: true,
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    indentLevel: 1,
    textOrientation: 90,
  });
  expect(told.bottom).toMatchObject({ style: "Double", color: "#FF0000", sideIndex: "EdgeBottom" });
  expect(told.mixed).toMatchObject({ bold: null, name: null, color: "" });
  expect(told.locked).toBe(false);
  expect(told.borders).toEqual([8, "EdgeBottom"]);
});

type Outer = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
type Inner = "InsideHorizontal" | "InsideVertical";

test.each<[string, string, Outer | Inner, readonly (readonly [at: string, side: Outer])[]]>([
  [
    "B2:D4",
    "the top of a range",
    "EdgeTop",
    [
      ["B2", "EdgeTop"],
      ["D2", "EdgeTop"],
      ["C1", "EdgeBottom"],
    ],
  ],
  [
    "B2:D4",
    "the bottom of a range",
    "EdgeBottom",
    [
      ["B4", "EdgeBottom"],
      ["B5", "EdgeTop"],
    ],
  ],
  [
    "B2:D4",
    "the left of a range",
    "EdgeLeft",
    [
      ["B3", "EdgeLeft"],
      ["A3", "EdgeRight"],
    ],
  ],
  [
    "B2:D4",
    "the right of a range",
    "EdgeRight",
    [
      ["D3", "EdgeRight"],
      ["E3", "EdgeLeft"],
    ],
  ],
  [
    "B2:D4",
    "between rows",
    "InsideHorizontal",
    [
      ["C2", "EdgeBottom"],
      ["C3", "EdgeTop"],
      ["C3", "EdgeBottom"],
      ["C4", "EdgeTop"],
    ],
  ],
  [
    "B2:D4",
    "between columns",
    "InsideVertical",
    [
      ["B3", "EdgeRight"],
      ["C3", "EdgeLeft"],
      ["D3", "EdgeLeft"],
    ],
  ],
])("of %s %s alone has a line", async (at, _, edge, lines) => {
  const { run } = await open();
  const has = await run(async (sheet, context) => {
    sheet.getRange(at).format.borders.getItem(edge).style = "Double";
    const cells = ["A", "B", "C", "D", "E"].flatMap((column) => [1, 2, 3, 4, 5].map((row) => `${column}${row}`));
    const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
    const all = cells.flatMap((cell) =>
      sides.map((side) => ({ cell, side, border: sheet.getRange(cell).format.borders.getItem(side).load("style") })),
    );
    await context.sync();
    return all.flatMap(({ cell, side, border }) => (border.style === "Double" ? [`${cell} ${side}`] : []));
  });
  for (const [cell, side] of lines) expect(has).toContain(`${cell} ${side}`);
  // Every line is seen from the cells on both its sides, and there is none elsewhere.
  expect(has).toHaveLength(edge.startsWith("Inside") ? 12 : 6);
});

test("a line is taken off from either side, and other lines of the same cells stay", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    sheet.getRange("B2:C3").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("B2:C3").format.borders.getItem("EdgeLeft").color = "#FF0000";
    sheet.getRange("B4").format.borders.getItem("EdgeTop").style = "None";
    const [gone, kept, left] = [
      sheet.getRange("B3").format.borders.getItem("EdgeBottom"),
      sheet.getRange("C3").format.borders.getItem("EdgeBottom"),
      sheet.getRange("B2:B3").format.borders.getItem("EdgeLeft"),
    ].map((border) => border.load("style,color"));
    const mixed = sheet.getRange("B3:C3").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    return [gone?.style, kept?.style, left?.style, left?.color, mixed.style];
  });
  expect(told).toEqual(["None", "Continuous", "Continuous", "#FF0000", null]);
});

test("sets widths and heights in points and fits columns to their text", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    sheet.getRange("A:A").format.columnWidth = 100;
    sheet.getRange("1:1").format.rowHeight = 30;
    const range = sheet.getRange("A1:B2");
    range.format.load("columnWidth,rowHeight");
    range.load("top,left,width,height");
    await context.sync();
    sheet.getRange("B2").values = [["a longer text than the others"]];
    sheet.getRange("B:B").format.autofitColumns();
    sheet.getRange("1:2").format.autofitRows();
    await context.sync();
    return {
      width: range.format.columnWidth,
      height: range.format.rowHeight,
      points: [range.left, range.top, range.width, range.height],
    };
  });
  expect(told).toEqual({ width: null, height: null, points: [0, 0, 148, 45] });
  expect(book.sheets[0]?.columnWidths.get(1)).toBeGreaterThan(100);
  expect(book.sheets[0]?.rowHeights.size).toBe(0);
});

test("formats a whole column without a style for every cell", async () => {
  const { run, book } = await open();
  const color = await run(async (sheet, context) => {
    sheet.getRange("C:C").format.fill.color = "#00FF00";
    const cell = sheet.getRange("C5000").format.fill.load("color");
    await context.sync();
    return cell.color;
  });
  expect(color).toBe("#00FF00");
  expect(book.sheets[0]?.styles.cells.size).toBe(0);
});

test("adds a custom conditional format that can be found again by its id", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    const format = sheet.getRanges("A1:A2,B2").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "#FDE7E9";
    format.custom.format.font.color = "red";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.load("id,type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color");
    const areas = format.getRanges().load("address");
    const one = format.getRangeOrNullObject();
    await context.sync();
    const { id, type, priority, stopIfTrue } = format;
    return {
      id,
      type,
      priority,
      stopIfTrue,
      formula: format.custom.rule.formula,
      fill: format.custom.format.fill.color,
      areas: areas.address,
      one: one.isNullObject,
    };
  });
  expect(told).toMatchObject({ type: "Custom", priority: 0, stopIfTrue: true, formula: "=TRUE", fill: "#FDE7E9" });
  expect(told).toMatchObject({ areas: "Data!A1:A2,Data!B2", one: true });
  expect(book.sheets[0]?.conditionalFormats[0]).toMatchObject({
    id: told.id,
    style: { fill: "#FDE7E9", fontColor: "#FF0000", bold: true },
  });
});

test("finds, counts, orders and deletes conditional formats", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    const formats = sheet.getRange().conditionalFormats;
    const first = sheet.getRange("A1").conditionalFormats.add("Custom").load("id");
    const second = sheet.getRange("B1:B2").conditionalFormats.add("Custom").load("id,priority");
    second.custom.format.font.color = "#008000";
    const third = sheet.getRange("B2").conditionalFormats.add("Custom").load("id");
    await context.sync();
    const count = formats.getCount();
    formats.load("items/type,items/id,items/priority");
    const missing = formats.getItemOrNullObject("no such");
    const known = formats.getItem(first.id).load("type");
    const part = first.customOrNullObject.rule.load("formula");
    await context.sync();
    const inOrder = formats.items.map(({ id }) => [first, second, third].findIndex((one) => one.id === id));
    formats.getItem(first.id).delete();
    sheet.getRange("B2").conditionalFormats.clearAll();
    await context.sync();
    return {
      count: count.value,
      inOrder,
      missing: missing.isNullObject,
      known: [known.type, part.formula],
    };
  });
  expect(told.count).toBe(3);
  expect(told.inOrder).toEqual([2, 1, 0]);
  expect([told.missing, told.known]).toEqual([true, ["Custom", ""]]);
  expect(book.sheets[0]?.conditionalFormats.map(({ areas }) => areas)).toEqual([
    [{ top: 0, left: 1, bottom: 0, right: 1 }],
  ]);
});

test("fails with ItemNotFound for a conditional format that is not there", async () => {
  const { run } = await open();
  const error = await errorOf(
    run(async (sheet, context) => {
      sheet.getRange().conditionalFormats.getItem("{no}").delete();
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("a custom format has its formula and its font, and no part of another type", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const range = sheet.getRange("B1:B2");
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = "=B1>1";
    custom.format.font.set({ italic: true, strikethrough: true, underline: "Single" });
    custom.rule.load("formulaLocal");
    custom.format.font.load("italic,strikethrough,underline");
    const { rule, format } = range.conditionalFormats.add("Custom").custom;
    rule.formula = "=TRUE";
    format.fill.color = "red";
    format.font.bold = true;
    format.fill.clear();
    format.font.clear();
    format.font.load("bold");
    format.fill.load("color");
    await context.sync();
    return {
      formula: custom.rule.formulaLocal,
      font: custom.format.font.toJSON(),
      cleared: [format.fill.color, format.font.bold],
    };
  });
  expect(told).toEqual({
    formula: "=B1>1",
    font: { italic: true, strikethrough: true, underline: "Single" },
    cleared: ["", null],
  });
});

test("draws the four borders of a conditional format in thin lines", async () => {
  const { run, book } = await open();
  const told = await run(async (sheet, context) => {
    const format = sheet.getRange("A1").conditionalFormats.add("Custom");
    const { borders } = format.custom.format;
    for (const edge of [borders.top, borders.bottom, borders.left]) edge.style = "Dash";
    borders.getItem("EdgeTop").color = "#112233";
    borders.load("count,items/sideIndex,items/style,items/color");
    const right = borders.right.load("sideIndex,style,color");
    const second = borders.getItemAt(1).load("sideIndex");
    await context.sync();
    return [borders.count, borders.items.map((edge) => edge.toJSON()), right.toJSON(), second.sideIndex];
  });
  const none = { sideIndex: "EdgeRight", style: "None", color: "" };
  const black = { style: "Dash", color: "#000000" };
  expect(told).toEqual([
    4,
    [
      { sideIndex: "EdgeTop", style: "Dash", color: "#112233" },
      { sideIndex: "EdgeBottom", ...black },
      { sideIndex: "EdgeLeft", ...black },
      none,
    ],
    none,
    "EdgeBottom",
  ]);
  expect(book.sheets[0]?.conditionalFormats[0]?.style.borders?.EdgeTop).toMatchObject({ style: "Dash" });
});

test("neither changes nor deletes a conditional format of a protected sheet", async () => {
  const { run, book } = await open();
  await run(async (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.protection.protect();
    await context.sync();
  });
  const refused = run(async (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.getItemAt(0).delete();
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("AccessDenied");
  expect(book.sheets[0]?.conditionalFormats).toHaveLength(1);
});
