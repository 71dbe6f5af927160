/** The board of a province as lines for people: Provila, the cities, and what they have in common. */
import { isRead } from "../../core/province/board";
import type { Board } from "../../core/province/board";
import { commonTexts } from "../../core/province/common";
import { boardColumns, provilaTexts } from "../../core/province/wording";
import type { Outcome } from "../../core/province/cityReport";
import type { Language } from "../../core/text";
import { item, paragraph, wrap } from "../terminal/wrap";
import { printable, shortened } from "../../core/printable";

/** Columns of the terminal that a city's name takes at most. */
const widestName = 30;

export function boardLines(board: Board, language: Language, width: number): string[] {
  const texts = provilaTexts(board);
  const sections = [
    [headings.provila[language], ...texts.flatMap((text) => paragraph(text[language], width))],
    keepsBack(board, language, width),
    [headings.cities[language], ...cityLines(board, language, width)],
    ...commonTexts(board).map(({ heading, items }) => [
      heading[language],
      ...items.flatMap((text) => item(text[language], width)),
    ]),
  ];
  const filled = sections.filter(({ length }) => length > 1);
  return [title(board, language), ...filled.flatMap((lines) => ["", ...lines])];
}

const headings = {
  provila: { id: "Provila", en: "Provila" },
  back: { id: "Yang menahan provinsi", en: "What keeps the province back" },
  cities: { id: "Kabupaten dan kota", en: "Districts and cities" },
};

function title({ instrument, counts }: Board, language: Language): string {
  return language === "id"
    ? `Pemeriksaan KLA: ${counts.cities} kabupaten/kota. Instrumen: ${instrument.title.id}`
    : `KLA check: ${counts.cities} districts and cities. Instrument: ${instrument.title.en}`;
}

function keepsBack({ provila }: Board, language: Language, width: number): string[] {
  return [headings.back[language], ...provila.keepsItBack.flatMap((text) => item(text[language], width))];
}

/** A table where the lines are wide enough; what could not be read gets its sentence below its name. */
function cityLines({ rows }: Board, language: Language, width: number): string[] {
  const columns = boardColumns();
  const names = rows.map((row) => shortened(printable(row.city ?? row.file), widestName));
  const cells = rows.map((row) => (isRead(row) ? columns.slice(1).map(({ text }) => text(row, language)) : null));
  const titles = columns.slice(1).map(({ name }) => name[language]);
  const widths = titles.map((text, at) => Math.max(text.length, ...cells.map((own) => own?.[at]?.length ?? 0)));
  const nameWidth = Math.max(0, ...names.map(({ length }) => length));
  const line = (name: string, texts: readonly string[]): string =>
    `  ${name.padEnd(nameWidth)}  ${texts.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd();
  return [
    line("", titles),
    ...rows.flatMap((row, at) => {
      const own = cells[at];
      return own ? [line(names[at] ?? "", own)] : [`  ${names[at] ?? ""}`, ...whyLines(row, language, width)];
    }),
  ];
}

function whyLines(row: Outcome, language: Language, width: number): string[] {
  if (isRead(row)) return [];
  return row.why.flatMap((text) => wrap(text[language], width, { first: "    ", rest: "    " }));
}
