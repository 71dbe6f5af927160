/** An instrument as sheets for its owners: every list a sheet, every field a column, nothing left out. */
import type { Instrument } from "../instrument";
import type { CellStyle, FullCell, PlainCell, PlainRow, PlainSheet } from "../../sheets/sheet";
import type { Language } from "../../text";
import { bookTables, generalFields, generalName, tableMark } from "./tables";
import type { BookTable, Field } from "./tables";
import { fieldOf, toCell } from "./values";
import type { Plain } from "./values";

const styles = {
  heading: { bold: true, fill: "#DDEBF7", border: "thin", wrap: true, vertical: "top" },
  cell: { border: "thin", wrap: true, vertical: "top" },
} satisfies Record<string, CellStyle>;

/** In characters. */
const widths: Readonly<Record<Field["kind"], number>> = { text: 28, number: 10, texts: 34, numbers: 12 };

export function instrumentSheets(instrument: Instrument, language: Language): PlainSheet[] {
  return [
    generalSheet(instrument, language),
    ...bookTables.map((table) => tableSheet(table, rowsOf(table, instrument), language)),
  ];
}

function generalSheet(instrument: Instrument, language: Language): PlainSheet {
  const rows = generalFields.map((field): PlainRow => ({
    cells: [
      field.key,
      { value: field.heading[language], style: styles.heading },
      cellOf(fieldOf(instrument, field.key)),
    ],
  }));
  return {
    name: generalName[language],
    rows: [{ cells: [tableMark("general")], isHidden: true }, ...rows],
    columns: [{ isHidden: true }, { width: 40 }, { width: 80 }],
    print: { fitsWidth: true },
  };
}

function tableSheet({ id, name, fields }: BookTable, objects: readonly Plain[], language: Language): PlainSheet {
  const keys: PlainCell[] = [tableMark(id), ...fields.map(({ key }) => key)];
  const headings = fields.map(({ heading }): FullCell => ({ value: heading[language], style: styles.heading }));
  return {
    name: name[language],
    rows: [
      { cells: keys, isHidden: true },
      { cells: [null, ...headings] },
      ...objects.map((object) => ({
        cells: [null, ...fields.map(({ key }) => cellOf(key.startsWith("@") ? object[key] : fieldOf(object, key)))],
      })),
    ],
    columns: [{ isHidden: true }, ...fields.map(({ kind }) => ({ width: widths[kind] }))],
    frozen: { rows: 2, columns: 0 },
    filter: { top: 1, left: 1, bottom: 1 + objects.length, right: fields.length },
    print: { landscape: true, fitsWidth: true, headingRow: 1 },
  };
}

function cellOf(value: unknown): FullCell {
  return { value: toCell(value), style: styles.cell };
}

/** The objects of a list, each with where it belongs under keys that begin with "@". */
function rowsOf({ id, at }: BookTable, instrument: Instrument): Plain[] {
  const { clusters } = instrument;
  const indicators = clusters.flatMap((cluster) =>
    cluster.indicators.map((one) => ({ ...one, "@cluster": cluster.id })),
  );
  const parts = indicators.flatMap(({ number, parts: own = [] }) =>
    own.map((part) => ({ ...part, "@indicator": String(number) })),
  );
  if (id === "indicators") return indicators;
  if (id === "parts") return parts;
  if (id === "questions")
    return indicators.flatMap(({ number, questions = [], parts: own = [] }) => [
      ...questions.map((question) => ({ ...question, "@indicator": String(number), "@part": null })),
      ...own.flatMap((part) =>
        part.questions.map((question) => ({ ...question, "@indicator": String(number), "@part": part.code })),
      ),
    ]);
  const list = fieldOf(instrument, at);
  return Array.isArray(list) ? list.map((one: unknown) => ({ ...(typeof one === "object" ? one : {}) })) : [];
}
