/** The sheet "OPD KLA": for each office a block with what it has to send, and the points that hang on it. */
import { officesIntro, officeTitle, sendSentence } from "../wording/offices";
import type { OfficeItem, OfficeTasks } from "../planning/offices/offices";
import type { PlainRow, PlainSheet } from "../sheets/sheet";
import type { Language, Text } from "../text";
import { cell, fitted, headingRow, heightOf, linkCell, numberCell, titleRow } from "./looks";
import type { Output } from "./terms";

const columns = [
  { name: { id: "Pertanyaan", en: "Question" }, width: 12 },
  { name: { id: "Tentang", en: "About" }, width: 44 },
  { name: { id: "Yang ada sekarang", en: "What is there" }, width: 36 },
  { name: { id: "Yang dikirim", en: "What to send" }, width: 50 },
  { name: { id: "Poin berisiko", en: "Points at risk" }, width: 12 },
  { name: { id: "Sel", en: "Cell" }, width: 22 },
] as const satisfies readonly { name: Text; width: number }[];

const total = columns.reduce((sum, { width }) => sum + width, 0);

/** `name` is the sheet's. */
export function officesSheet({ offices, language }: Output, name: string): PlainSheet {
  const intro = officesIntro(offices).map((text): PlainRow => ({
    cells: [cell(text[language], "prose")],
    height: heightOf(text[language], total),
  }));
  const unowned = { ...nobody, items: offices.unowned };
  const blocks = [
    ...offices.offices.map((one) => blockOf(officeTitle(one, language), one.items, language)),
    ...(offices.unowned.length > 0 ? [blockOf(unowned.title[language], unowned.items, language)] : []),
  ];
  return {
    name,
    rows: fitted(
      [titleRow("offices", columns.length, language), ...intro, ...blocks.flat()],
      columns.map(({ width }) => width),
    ),
    columns: columns.map(({ width }) => ({ width })),
    merges: intro.map((_, at) => ({ top: at + 1, left: 0, bottom: at + 1, right: columns.length - 1 })),
    print: { landscape: true, fitsWidth: true, header: "&L&A", footer: "&P / &N" },
  };
}

const nobody = { title: { id: "Belum ada OPD", en: "No office yet" } } satisfies { title: Text };

function blockOf(title: string, items: OfficeTasks["items"], language: Language): PlainRow[] {
  const headings = columns.map((column) => column.name);
  const rows = items.map((item) => itemRow(item, language));
  return [
    { cells: [] },
    { cells: [cell(title, "block")], height: 18 },
    ...(rows.length === 0
      ? [{ cells: [cell(nothing[language], "prose")], height: 15 }]
      : [headingRow(headings, language), ...rows]),
  ];
}

function itemRow(item: OfficeItem, language: Language): PlainRow {
  return {
    cells: [
      cell(item.question, "text"),
      cell(item.label[language], "text"),
      cell(item.found[language], "text"),
      cell(sendSentence(item, language), "text"),
      numberCell(item.points),
      linkCell(item.at),
    ],
  };
}

const nothing: Text = { id: "Tidak ada yang masih harus dikirim.", en: "Nothing is left to be sent." };
