/** A file's own conditional formats, as an add-in reads them once the workbench has opened the file. */
import { openBytes } from "../../src/workbench/page/files";
import { lostOf } from "../../src/workbench/file/keeping";
import { officeJs } from "../officeJs";
import { relations, workbookOf } from "../xlsx/zipped";

const dxfs = '<dxfs count="3"><dxf/><dxf/><dxf/></dxfs>';
const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${dxfs}</styleSheet>`;

/** The fourth colour of a theme is its first accent. */
const colours = "dk1 lt1 dk2 lt2 accent1 accent2"
  .split(" ")
  .map((name) => `<a:${name}><a:srgbClr val="4472C4"/></a:${name}>`);
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>${colours.join("")}</a:clrScheme></a:themeElements></a:theme>`;
const parts = {
  "xl/styles.xml": styles,
  "xl/theme/theme1.xml": theme,
  "xl/_rels/workbook.xml.rels": relations(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["styles", "styles", "styles.xml"],
    ["theme", "theme", "theme/theme1.xml"],
  ),
};

/** A sheet with these rules on A1:A9, as its file has them. */
async function open(...rules: readonly string[]) {
  const formats = rules.map((rule) => `<conditionalFormatting sqref="A1:A9">${rule}</conditionalFormatting>`);
  const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${formats.join("")}`;
  const opened = await openBytes(workbookOf({ Data: xml }, parts), "file.xlsx");
  const office = await officeJs(opened.book);
  const read = <V>(work: (formats: Excel.ConditionalFormatCollection, sync: () => Promise<void>) => Promise<V>) =>
    office.Excel.run((context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:A9");
      return work(range.conditionalFormats, () => context.sync());
    });
  return { ...opened, read };
}

test("a colour scale has its points and colours, two or three", async () => {
  const { read } = await open(
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="num" val="9.5"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
    '<cfRule type="colorScale" priority="2"><colorScale><cfvo type="formula" val="$B$1"/><cfvo type="max"/><color theme="4"/><color rgb="FFFFFFFF"/></colorScale></cfRule>',
  );
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
  const { read } = await open(
    '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
  );
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
  const points = [0, 33, 67].map((value) => `<cfvo type="percent" val="${value}"/>`).join("");
  const { read } = await open(
    `<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" reverse="1" showValue="0">${points}</iconSet></cfRule>`,
  );
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
  const { read, book, losses } = await open(
    '<cfRule type="top10" dxfId="0" priority="1" percent="1" bottom="1" rank="3"/>',
    '<cfRule type="aboveAverage" dxfId="1" priority="2" aboveAverage="0"/>',
    '<cfRule type="timePeriod" dxfId="2" priority="3" timePeriod="lastWeek"><formula>AND(TODAY()-ROUNDDOWN(A1,0)&gt;=WEEKDAY(TODAY()))</formula></cfRule>',
  );
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
