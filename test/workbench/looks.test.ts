/** A file's own conditional formats, as an add-in reads them once the workbench has opened the file. */
import ExcelJS from "exceljs";
import type { ConditionalFormattingRule } from "exceljs";
import { openBytes } from "../../src/workbench/page/files";
import { lostOf } from "../../src/workbench/file/keeping";
import { officeJs } from "../officeJs";

async function open(rules: readonly object[]) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Data");
  sheet.getCell("A1").value = 1;
  const made: ConditionalFormattingRule[] = JSON.parse(JSON.stringify(rules));
  made.forEach((rule, index) =>
    sheet.addConditionalFormatting({ ref: "A1:A9", rules: [{ ...rule, priority: index + 1 }] }),
  );
  const opened = await openBytes(new Uint8Array(await workbook.xlsx.writeBuffer()), "file.xlsx");
  const office = await officeJs(opened.book);
  const read = <V>(work: (formats: Excel.ConditionalFormatCollection, sync: () => Promise<void>) => Promise<V>) =>
    office.Excel.run((context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:A9");
      return work(range.conditionalFormats, () => context.sync());
    });
  return { ...opened, read };
}

test("a colour scale has its points and colours, two or three", async () => {
  const { read } = await open([
    {
      type: "colorScale",
      cfvo: [{ type: "min" }, { type: "percentile", value: 50 }, { type: "num", value: 9.5 }],
      color: [{ argb: "FFF8696B" }, { argb: "FFFFEB84" }, { argb: "FF63BE7B" }],
    },
    {
      type: "colorScale",
      cfvo: [{ type: "formula", value: "$B$1" }, { type: "max" }],
      color: [{ theme: 4 }, { argb: "FFFFFFFF" }],
    },
  ]);
  const told = await read(async (formats, sync) => {
    const scales = [0, 1].map((index) => formats.getItemAt(index).colorScale.load("criteria,threeColorScale"));
    await sync();
    return scales.map((scale) => scale.toJSON());
  });
  expect(told).toEqual([
    {
      threeColorScale: true,
      criteria: {
        minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
        maximum: { type: "Number", formula: "9.5", color: "#63BE7B" },
      },
    },
    {
      threeColorScale: false,
      criteria: {
        minimum: { type: "Formula", formula: "=$B$1", color: expect.stringMatching(/^#[0-9A-F]{6}$/) },
        maximum: { type: "HighestValue", formula: null, color: "#FFFFFF" },
      },
    },
  ]);
});

test("a data bar has its bounds and its colour", async () => {
  const { read } = await open([
    { type: "dataBar", cfvo: [{ type: "num", value: 0 }, { type: "max" }], color: { argb: "FF638EC6" } },
  ]);
  const told = await read(async (formats, sync) => {
    const bar = formats.getItemAt(0).dataBar;
    bar.load("lowerBoundRule,upperBoundRule,showDataBarOnly,axisFormat");
    bar.positiveFormat.load("fillColor,borderColor,gradientFill");
    await sync();
    return bar.toJSON();
  });
  expect(told).toMatchObject({
    lowerBoundRule: { type: "Number", formula: "0" },
    upperBoundRule: { type: expect.stringMatching(/^(Automatic|HighestValue)$/) },
    showDataBarOnly: false,
    positiveFormat: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
  });
});

test("icons have their set, their order and what each stands for", async () => {
  const cfvo = [0, 33, 67].map((value) => ({ type: "percent", value }));
  const { read } = await open([{ type: "iconSet", iconSet: "3Arrows", reverse: true, showValue: false, cfvo }]);
  const told = await read(async (formats, sync) => {
    const icons = formats.getItemAt(0).iconSet.load("style,criteria,reverseIconOrder,showIconOnly");
    await sync();
    return icons.toJSON();
  });
  const criterion = { customIcon: null, operator: "GreaterThanOrEqual", type: "Percent" };
  expect(told).toEqual({
    ...{ style: "ThreeArrows", reverseIconOrder: true, showIconOnly: true },
    criteria: ["=0", "=33", "=67"].map((formula) => ({ ...criterion, formula })),
  });
});

test("what is top or below average is not taken for its opposite", async () => {
  const { read, book, losses } = await open([
    { type: "top10", rank: 3, bottom: true, percent: true, style: {} },
    { type: "aboveAverage", aboveAverage: false, style: {} },
    { type: "timePeriod", timePeriod: "lastWeek", style: {} },
  ]);
  const told = await read(async (formats, sync) => {
    const top = formats.getItemAt(0).topBottom.load("rule");
    const average = formats.getItemAt(1).preset.load("rule");
    const count = formats.getCount();
    await sync();
    return [top.rule, average.rule, count.value];
  });
  expect(told).toEqual([{ rank: 3, type: "BottomPercent" }, { criterion: "BelowAverage" }, 2]);
  expect(lostOf(book, losses, "en")).toContain("Conditional formats of other kinds");
});
