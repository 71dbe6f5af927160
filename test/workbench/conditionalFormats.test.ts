/** Conditional formats that draw through the real library. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

async function open(level = "1.17") {
  const office = await officeJs(workbookOf({ Data: [[1], [2], [3]] }), { level });
  const run = <V>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V> | V): Promise<V> =>
    office.Excel.run(async (context) => {
      const answer = await work(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
      return answer;
    });
  return { ...office, run };
}

test("a colour scale has two colours until it is given three", async () => {
  const { run } = await open();
  const criteria = {
    minimum: { formula: null, type: "LowestValue", color: "blue" },
    midpoint: { formula: "50", type: "Percent", color: "yellow" },
    maximum: { formula: null, type: "HighestValue", color: "#FF0000" },
  };
  const told = await run(async (sheet, context) => {
    const format = sheet.getRange("A1:A3").conditionalFormats.add("ColorScale");
    const scale = format.colorScale.load("criteria,threeColorScale");
    format.load("type,stopIfTrue");
    await context.sync();
    const before = [format.type, format.stopIfTrue, scale.threeColorScale, scale.criteria.minimum.type];
    scale.criteria = JSON.parse(JSON.stringify(criteria));
    const after = format.colorScaleOrNullObject.load("criteria,threeColorScale");
    const none = format.dataBarOrNullObject;
    const alsoNone = format.iconSetOrNullObject;
    await context.sync();
    return {
      before,
      three: after.threeColorScale,
      criteria: after.criteria,
      none: none.isNullObject && alsoNone.isNullObject,
    };
  });
  expect(told).toEqual({
    before: ["ColorScale", null, false, "LowestValue"],
    three: true,
    criteria: {
      ...criteria,
      minimum: { ...criteria.minimum, color: "#0000FF" },
      midpoint: { ...criteria.midpoint, color: "#FFFF00" },
    },
    none: true,
  });
});

test("a data bar keeps its bounds, its axis and its colours on both sides", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const bar = sheet.getRange("A1:A3").conditionalFormats.add("DataBar").dataBar;
    bar.set({ axisColor: "#112233", axisFormat: "CellMidPoint", barDirection: "LeftToRight", showDataBarOnly: true });
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.upperBoundRule = { type: "HighestValue" };
    bar.positiveFormat.set({ fillColor: "green", borderColor: "", gradientFill: false });
    bar.negativeFormat.set({ matchPositiveFillColor: true, matchPositiveBorderColor: true });
    bar.load("axisColor,axisFormat,barDirection,showDataBarOnly,lowerBoundRule,upperBoundRule");
    bar.positiveFormat.load("fillColor,borderColor,gradientFill");
    bar.negativeFormat.load("fillColor,borderColor,matchPositiveFillColor,matchPositiveBorderColor");
    await context.sync();
    return bar.toJSON();
  });
  expect(told).toEqual({
    ...{ axisColor: "#112233", axisFormat: "CellMidPoint", barDirection: "LeftToRight", showDataBarOnly: true },
    lowerBoundRule: { type: "Number", formula: "0" },
    upperBoundRule: { type: "HighestValue" },
    positiveFormat: { fillColor: "#008000", borderColor: "", gradientFill: false },
    negativeFormat: {
      ...{ fillColor: "#FF0000", borderColor: "#FF0000" },
      ...{ matchPositiveFillColor: true, matchPositiveBorderColor: true },
    },
  });
});

test("icons have as many criteria as the set has icons", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const { iconSet } = sheet.getRange("A1:A3").conditionalFormats.add("IconSet");
    iconSet.load("style,criteria,reverseIconOrder,showIconOnly");
    await context.sync();
    const usual = iconSet.criteria.map(({ formula }) => formula);
    iconSet.set({ style: "FourArrows", reverseIconOrder: true, showIconOnly: true });
    const at = (formula: string) => ({ type: "Number", operator: "GreaterThan", formula }) as const;
    iconSet.criteria = [at("0"), at("=1"), at("2"), at("3")];
    iconSet.load("style,criteria,reverseIconOrder,showIconOnly");
    await context.sync();
    const { style, criteria, reverseIconOrder, showIconOnly } = iconSet;
    return { usual, style, last: criteria[3], reverseIconOrder, showIconOnly };
  });
  expect(told).toEqual({
    usual: ["=0", "=33", "=67"],
    style: "FourArrows",
    last: { customIcon: null, type: "Number", operator: "GreaterThan", formula: "3" },
    ...{ reverseIconOrder: true, showIconOnly: true },
  });
});

test.each<[string, (format: Excel.ConditionalFormatCollection) => unknown, string]>([
  ["too few icons' criteria", (all) => (all.add("IconSet").iconSet.criteria = []), "InvalidArgument"],
  ["an unknown set of icons", (all) => (all.add("IconSet").iconSet.style = "Invalid"), "InvalidArgument"],
  ["the data bar of another format", (all) => all.add("Custom").dataBar.load("axisColor"), "ItemNotFound"],
])("refuses %s", async (_, work, code) => {
  const { run } = await open();
  expect((await errorOf(run((sheet) => work(sheet.getRange("A1").conditionalFormats)))).code).toBe(code);
});
