/** A file's own conditional formats, as an add-in reads them once the workbench has opened the file. */
import { openBytes } from "../../src/workbench/page/files";
import type { Book } from "../../src/workbench/book/book";
import { toXlsx } from "../../src/workbench/file/saving";
import { lostOf } from "../../src/workbench/file/keeping";
import { sharedOfficeJs } from "../officeJs";
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
  const office = await sharedOfficeJs(opened.book);
  const read = <V>(work: (formats: Excel.ConditionalFormatCollection, sync: () => Promise<void>) => Promise<V>) =>
    office.Excel.run((context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:A9");
      return work(range.conditionalFormats, () => context.sync());
    });
  return { ...opened, read };
}

test("scales, bars and icons are known by what they are", async () => {
  const points = [0, 33, 67].map((value) => `<cfvo type="percent" val="${value}"/>`).join("");
  const scale = (colors: number) =>
    `<colorScale><cfvo type="min"/>${'<color rgb="FFF8696B"/>'.repeat(colors)}</colorScale>`;
  const { read, book } = await open(
    `<cfRule type="colorScale" priority="1">${scale(3)}</cfRule>`,
    `<cfRule type="colorScale" priority="2">${scale(2)}</cfRule>`,
    '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><color rgb="FF638EC6"/></dataBar></cfRule>',
    `<cfRule type="iconSet" priority="4"><iconSet iconSet="3Arrows">${points}</iconSet></cfRule>`,
  );
  const types = await read(async (formats, sync) => {
    formats.load("items/type");
    await sync();
    return formats.items.map(({ type }) => type);
  });
  expect(types).toEqual(["ColorScale", "ColorScale", "DataBar", "IconSet"]);
  const again = await openBytes(await toXlsx(book), "lagi.xlsx");
  const inFile = ({ book: { sheets } }: { book: Book }): unknown =>
    sheets[0]?.conditionalFormats.map(({ rule, areas }) => [rule, areas]);
  expect(inFile(again)).toEqual(inFile({ book }));
});

/** What a file says of each kind, and the formula that the grid shows it by. */
test.each<[string, string]>([
  ['type="cellIs" operator="between"><formula>1</formula><formula>2</formula>', "=AND(A1>=1,A1<=2)"],
  ['type="cellIs" operator="notBetween"><formula>1</formula><formula>B1</formula>', "=OR(A1<1,A1>B1)"],
  ['type="cellIs" operator="greaterThanOrEqual"><formula>$B$1</formula>', "=A1>=($B$1)"],
  ['type="cellIs" operator="notEqual"><formula>"x"</formula>', '=A1<>("x")'],
  ['type="expression"><formula>A1&gt;B1</formula>', "=A1>B1"],
  ['type="duplicateValues">', '=AND(A1<>"",COUNTIF($A$1:$A$9,A1)>1)'],
  ['type="uniqueValues">', '=AND(A1<>"",COUNTIF($A$1:$A$9,A1)=1)'],
  [
    'type="containsText" operator="containsText" text="ya"><formula>NOT(ISERROR(SEARCH("ya",A1)))</formula>',
    '=NOT(ISERROR(SEARCH("ya",A1)))',
  ],
  ['type="beginsWith" operator="beginsWith" text="ya"><formula>LEFT(A1,2)="ya"</formula>', '=LEFT(A1,2)="ya"'],
  ['type="containsBlanks"><formula>LEN(TRIM(A1))=0</formula>', "=LEN(TRIM(A1))=0"],
  ['type="dataBar"><dataBar><cfvo type="min"/><color rgb="FF638EC6"/></dataBar>', ""],
])("%s is shown by %s", async (rule, formula) => {
  const { book } = await open(`<cfRule priority="1" dxfId="0" ${rule}</cfRule>`);
  expect(book.sheets[0]?.conditionalFormats.map((one) => one.rule.formula)).toEqual([formula]);
});

test("what is top or below average is not taken for its opposite", async () => {
  const { book, losses } = await open(
    '<cfRule type="top10" dxfId="0" priority="1" percent="1" bottom="1" rank="3"/>',
    '<cfRule type="aboveAverage" dxfId="1" priority="2" aboveAverage="0"/>',
    '<cfRule type="timePeriod" dxfId="2" priority="3" timePeriod="lastWeek"><formula>AND(TODAY()-ROUNDDOWN(A1,0)&gt;=WEEKDAY(TODAY()))</formula></cfRule>',
  );
  expect(book.sheets[0]?.conditionalFormats.map(({ rule }) => rule)).toEqual([
    { type: "TopBottom", formula: "", inFile: { type: "top10" } },
    { type: "PresetCriteria", formula: "", inFile: { type: "aboveAverage" } },
  ]);
  expect(lostOf(book, losses, "en")).toContain("Conditional formats of other kinds");
});
