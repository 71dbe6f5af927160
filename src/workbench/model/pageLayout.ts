/** Excel.PageLayout of a sheet, its headers and footers: kept for whoever prints. */
import type { BookSheet, PrintLayout } from "../book/book";
import { setLayout } from "../book/print";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { number, oneOf, placeArgument, record, text, truth } from "./inputs";
import { isRows, rangeThing, soleAreaOf } from "./range";
import { rangeAreasThing } from "./rangeAreas";
import type { Member, Members, Run } from "./thing";
import { kind, thing } from "./thing";

const orientations = ["Portrait", "Landscape"] as const;

const pageLayout = kind<BookSheet>("PageLayout", () => ({
  Orientation: property(
    ({ orientation }) => orientation,
    (value) => ({ orientation: oneOf(value, orientations) }),
  ),
  PaperSize: property(
    ({ paperSize }) => paperSize,
    (value) => ({ paperSize: text(value) }),
  ),
  Zoom: property(
    ({ zoom }) => zoom,
    (value) => ({ zoom: zoomOf(value) }),
  ),
  CenterHorizontally: property(
    ({ isCentered }) => isCentered,
    (value) => ({ isCentered: truth(value) }),
  ),
  ...margin("Top"),
  ...margin("Bottom"),
  ...margin("Left"),
  ...margin("Right"),
  HeadersFooters: { set: "1.9", nav: (sheet) => thing(groups, sheet) },
  SetPrintArea: {
    set: "1.9",
    call: (sheet, [at], run) => change(sheet, { area: placeArgument(at, run, sheet).areas }, run),
  },
  GetPrintAreaOrNullObject: {
    set: "1.9",
    call: (sheet) => (sheet.print.area.length > 0 ? rangeAreasThing(sheet, sheet.print.area) : null),
  },
  SetPrintTitleRows: { set: "1.9", call: setTitleRows },
  GetPrintTitleRowsOrNullObject: {
    set: "1.9",
    call: (sheet) => sheet.print.titleRows && rangeThing(sheet, sheet.print.titleRows),
  },
}));

const groups = kind<BookSheet>("HeaderFooterGroup", () => ({
  DefaultForAllPages: { set: "1.9", nav: (sheet) => thing(headerFooter, sheet) },
}));

const headerFooter = kind<BookSheet>("HeaderFooter", () =>
  Object.fromEntries(
    ["Left", "Center", "Right"]
      .flatMap((side) => [`${side}Header`, `${side}Footer`])
      .map((name) => [name, words(name)]),
  ),
);

export const layoutOfWorksheet: Members<BookSheet> = {
  PageLayout: { set: "1.9", nav: (sheet) => thing(pageLayout, sheet) },
};

function property(
  get: (print: PrintLayout) => unknown,
  make: (value: unknown) => Partial<PrintLayout>,
): Member<BookSheet> {
  return { set: "1.9", get: ({ print }) => get(print), put: (sheet, value, run) => change(sheet, make(value), run) };
}

function change(sheet: BookSheet, changed: Partial<PrintLayout>, { book }: Run): void {
  guardSheet(sheet, "never");
  setLayout(book, sheet, changed);
}

/** In points. */
function margin(side: "Top" | "Bottom" | "Left" | "Right"): Members<BookSheet> {
  return {
    [`${side}Margin`]: {
      set: "1.9",
      get: ({ print }) => print.margins[side],
      put: (sheet, value, run) => {
        if (number(value) < 0) fail("InvalidArgument");
        change(sheet, { margins: { ...sheet.print.margins, [side]: number(value) } }, run);
      },
    },
  };
}

function words(name: string): Member<BookSheet> {
  return {
    set: "1.9",
    get: ({ print }) => print.words.get(name) ?? "",
    put: (sheet, value, run) => change(sheet, { words: new Map(sheet.print.words).set(name, text(value)) }, run),
  };
}

/** Either a scale in percent, or so many pages across and down. */
function zoomOf(value: unknown): PrintLayout["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
  if (scale !== undefined && scale !== null) {
    if (number(scale) < 10 || number(scale) > 400) fail("InvalidArgument");
    return { scale: number(scale) };
  }
  return {
    ...(typeof horizontalFitToPages === "number" ? { horizontalFitToPages } : {}),
    ...(typeof verticalFitToPages === "number" ? { verticalFitToPages } : {}),
  };
}

function setTitleRows(sheet: BookSheet, [at]: readonly unknown[], run: Run): void {
  const place = placeArgument(at, run, sheet);
  const area = soleAreaOf(place);
  change(sheet, { titleRows: isRows(area) ? area : fail("InvalidArgument") }, run);
}
