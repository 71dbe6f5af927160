/** The grid on the page: Univer, holding one book at a time and kept in step with it both ways. */
import { LocaleType } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import marksEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import marksIndonesian from "@univerjs/preset-sheets-conditional-formatting/locales/id-ID";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreIndonesian from "@univerjs/preset-sheets-core/locales/id-ID";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import notesEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import notesIndonesian from "@univerjs/preset-sheets-note/locales/id-ID";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import type { FUniver } from "@univerjs/core/facade";
import type { Language } from "../../core/text";
import type { Book } from "../book/book";
import { applyChange } from "./applying";
import { toGridBook } from "./drawing";
import { drawTables } from "./drawingFrame";
import { startEngine } from "./engine";
import type { Engine } from "./engine";
import { enterByEnter } from "./entering";
import { FormatFormulaPlugin } from "./formulas";
import { followGrid } from "./following";
import { helpWithFormulas } from "./help";
import { fitSheet } from "./fitting";
import { jumpByKeys } from "./jumping";
import type { GridLink } from "./link";
import { writeNumbers } from "./numbers";
import { readPasting } from "./pasting";
import { select } from "./selecting";
import { frameSpills } from "./spilled";
import { readTyping } from "./typing";

export interface GridView {
  /** Shows a book in place of the one before. */
  show: (book: Book) => void;
  setLanguage: (language: Language) => void;
  setDark: (dark: boolean) => void;
  focus: () => void;
  /** True while something is being typed into a cell. */
  isEditing: () => boolean;
  /** Puts into its cell what is being typed, as a press beside the grid does in Excel. */
  endEditing: () => Promise<void>;
  /** The book shown, and what the grid holds of it; null before the first one. */
  link: () => GridLink | null;
}

const locales = {
  [LocaleType.ID_ID]: { ...coreIndonesian, ...marksIndonesian, ...notesIndonesian },
  [LocaleType.EN_US]: { ...coreEnglish, ...marksEnglish, ...notesEnglish },
};
const localeOf = (language: Language): LocaleType => (language === "id" ? LocaleType.ID_ID : LocaleType.EN_US);

/** The grid's own protection is not Excel's, and the book would not hear of it. */
const menu = Object.fromEntries(
  [
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
  ].map((id) => [id, { hidden: true }]),
);

export interface GridOptions extends Told {
  readonly language: Language;
  readonly dark: boolean;
}

/** What the grid has to say. */
interface Told {
  readonly onFault: (error: unknown) => void;
  /** A formula has been typed that cannot be one; its cell keeps what it had. */
  readonly onRefused: (formula: string) => void;
}

/** Starts the grid in `container`. */
export function createGrid(container: HTMLElement, { language, dark, ...told }: GridOptions): GridView {
  const engine = startIn(container, language, dark);
  const display = createDisplay(engine, language, told);
  jumpByKeys(container, display.link);
  const workbook = (): GridLink["workbook"] | undefined => display.link()?.workbook;
  return {
    ...display,
    setDark: (next) => engine.api.toggleDarkMode(next),
    focus: () => container.querySelector<HTMLElement>("[contenteditable], canvas")?.focus(),
    isEditing: () => workbook()?.isCellEditing() ?? false,
    endEditing: async () => {
      if (workbook()?.isCellEditing()) await workbook()?.endEditingAsync(true);
    },
  };
}

function startIn(container: HTMLElement, language: Language, dark: boolean): Engine {
  return startEngine({
    locale: localeOf(language),
    locales,
    darkMode: dark,
    presets: [
      UniverSheetsCorePreset({ container, toolbar: false, footer: { menus: false }, menu, disableAutoFocus: true }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsNotePreset(),
      { plugins: [FormatFormulaPlugin] },
    ],
  });
}

/** Shows one book at a time, and helps with its formulas in the language of the user. */
function createDisplay(
  engine: Engine,
  language: Language,
  { onFault, onRefused }: Told,
): Pick<GridView, "show" | "setLanguage" | "link"> {
  const { api } = engine;
  let spoken = language;
  let link: GridLink | null = null;
  let stop = (): void => undefined;
  let count = 0;
  const show = (book: Book): void => {
    stop();
    if (link) api.disposeUnit(link.unit);
    link = connect(api, book, `book-${++count}`, { onFault, onStrange, language: () => spoken });
    // These services are there from the first book on.
    helpWithFormulas(engine, spoken);
    if (count === 1) enterByEnter(engine);
    if (count === 1) readTyping(engine, { language: () => spoken, onRefused });
    if (count === 1) writeNumbers(engine, () => spoken);
    if (count === 1) readPasting(engine, () => spoken);
    stop = keepInStep(link);
  };
  const onStrange = onceAfterwards(() => {
    if (link) show(link.book);
  });
  const setLanguage = (next: Language): void => {
    spoken = next;
    api.setLocale(localeOf(next));
    if (!link) return;
    helpWithFormulas(engine, next);
    link.workbook.getActiveSheet().refreshCanvas();
  };
  return { show, setLanguage, link: () => link };
}

/** What changes in the book changes in the grid and the other way round, until the function that this gives is called. */
function keepInStep(link: GridLink): () => void {
  const ends = [link.book.subscribe((change) => applyChange(link, change)), followGrid(link), frameSpills(link)];
  return () => {
    for (const end of ends) end();
    link.pending.clear();
  };
}

/** The work, done once when what is going on has ended, however often it was asked for: who types moves on after the edit. */
function onceAfterwards(work: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      work();
    });
  };
}

/** Draws the whole book, with the sheet in front and the cells selected that are so in the book. */
function connect(
  api: FUniver,
  book: Book,
  unit: string,
  tell: Pick<GridLink, "onFault" | "onStrange" | "language">,
): GridLink {
  const workbook = api.createWorkbook(toGridBook(book, unit));
  const link: GridLink = {
    api,
    workbook,
    book,
    unit,
    writing: null,
    tables: new Map(),
    fitted: new Set(),
    pending: new Map(),
    ...tell,
  };
  const active = workbook.getSheetBySheetId(book.active);
  if (active) {
    workbook.setActiveSheet(active);
    select(link, active, book.selection.sheet === book.active ? book.selection.areas : [corner]);
  }
  for (const sheet of book.sheets) drawTables(link, sheet);
  const front = book.sheets.find(({ id }) => id === book.active);
  if (front && active) fitSheet(link, front, active);
  return link;
}

const corner = { top: 0, left: 0, bottom: 0, right: 0 };
