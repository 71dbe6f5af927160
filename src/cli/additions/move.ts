/** `--move OUT.xlsx --to INSTRUMENT`: the assessment in the form of another instrument, as a new workbook; what was moved is told first. */
import { extname } from "node:path";
import { Fault } from "../../core/fault";
import { filledBy, movesTo } from "../../core/template/move";
import type { Move } from "../../core/template/move";
import { isChanged, isLeft, moveText } from "../../core/template/moveText";
import { templateSheets } from "../../core/template/sheets";
import { formatNumber } from "../../core/text";
import type { Language } from "../../core/text";
import { toA1 } from "../../core/workbook";
import { createWorkbook } from "../../xlsx/write/create";
import { readInstrument } from "../files/files";
import { refuseTarget, save } from "../files/saving";
import { item, paragraph } from "../terminal/wrap";
import type { Addition } from "./addition";
import { filesRead } from "./copy";

export const move: Addition = {
  key: "moved",
  options: [
    {
      name: "move",
      value: "OUT.xlsx",
      help: {
        id: "isian ini dalam bentuk instrumen lain, sebagai buku kerja baru; bersama --to",
        en: "this assessment in the form of another instrument, as a new workbook; with --to",
      },
    },
    {
      name: "to",
      value: "INSTRUMENT",
      help: {
        id: "instrumen tujuan (.json atau .xlsx), untuk --move",
        en: "the instrument to move to (.json or .xlsx)",
      },
    },
  ],
  run: async ({ given, report, file, language }) => {
    const { move: path = "", to } = given;
    if (to === undefined) throw noTarget();
    if (extname(path).toLowerCase() !== ".xlsx") throw otherType(path);
    await refuseTarget(path, ["", ...filesRead({ file, given }), to]);
    const instrument = await readInstrument(to);
    const moves = movesTo(report, instrument);
    const offices = instrument.offices.map(({ name }) => name);
    const sheets = templateSheets({ instrument, offices, last: null, language, filled: filledBy(moves) });
    await save(path, await createWorkbook(sheets));
    return {
      json: { file: path, instrument: instrument.id, rows: moves.map((one) => toJson(one)) },
      heading: { id: `Pindah ke ${instrument.title.id}`, en: `Moved to ${instrument.title.en}` },
      lines: (width) =>
        linesOf(moves, path, language).flatMap((text, at) => (at === 0 ? paragraph(text, width) : item(text, width))),
      hasFaults: moves.some(isLeft),
    };
  },
};

function toJson({ entry: { at }, from, to, maxFrom, maxTo, held, isOver, isTaken }: Move): object {
  return {
    from,
    to,
    ...{ maxFrom, maxTo, points: held.points, isOver, isTaken },
    sheet: at.sheet,
    cell: toA1(at.row, at.column),
  };
}

/** So many rows of each sort are named; all of them stand in the JSON. */
const mostNamed = 30;

/** How many moved, then what has another place or maximum, then what is left for a person. */
function linesOf(moves: readonly Move[], path: string, language: Language): string[] {
  const isIndonesian = language === "id";
  const placed = moves.filter(({ to }) => to !== null);
  const [count, all] = [formatNumber(placed.length, language), formatNumber(moves.length, language)];
  return [
    isIndonesian
      ? `${count} dari ${all} isian dipindahkan ke ${path}; file asal tidak berubah.`
      : `${count} of ${all} rows are moved to ${path}; the file itself is unchanged.`,
    ...named(moves.filter(isChanged), language),
    ...named(moves.filter(isLeft), language),
  ];
}

function named(moves: readonly Move[], language: Language): string[] {
  const rest = moves.length - mostNamed;
  const more = language === "id" ? `dan ${rest} lainnya` : `and ${rest} more`;
  return [...moves.slice(0, mostNamed).map((one) => moveText(one, language)), ...(rest > 0 ? [more] : [])];
}

function noTarget(): Fault {
  return new Fault({
    id: "Sebutkan instrumen tujuannya, misalnya --move baru.xlsx --to kla-2026.json.",
    en: "Name the instrument to move to, such as --move new.xlsx --to kla-2026.json.",
  });
}

function otherType(path: string): Fault {
  return new Fault({
    id: `Buku kerja baru tidak dapat ditulis ke "${path}"; beri nama yang berakhiran .xlsx.`,
    en: `The new workbook cannot be written to "${path}"; give it a name that ends in .xlsx.`,
  });
}
