/** The grid on the page: Univer, holding one book at a time and kept in step with it both ways. */
import { createUniver, LocaleType } from "@univerjs/presets";
import type { FUniver } from "@univerjs/presets";
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
import type { Language } from "../../core/text";
import type { Book } from "../book/book";
import { applyChange } from "./applying";
import { toGridBook } from "./drawing";
import { followGrid } from "./following";
import type { Link } from "./link";

export interface Grid {
  /** Shows a book in place of the one before. */
  show: (book: Book) => void;
  /** Resolves when the formulas that wait for their results have them. */
  settled: () => Promise<void>;
  setLanguage: (language: Language) => void;
  setDark: (dark: boolean) => void;
  focus: () => void;
}

const locales = {
  [LocaleType.ID_ID]: { ...coreIndonesian, ...marksIndonesian, ...notesIndonesian },
  [LocaleType.EN_US]: { ...coreEnglish, ...marksEnglish, ...notesEnglish },
};
const localeOf = (language: Language): LocaleType => (language === "id" ? LocaleType.ID_ID : LocaleType.EN_US);

/** Starts the grid in `container`. */
export function createGrid(container: HTMLElement, language: Language, dark: boolean): Grid {
  const { univerAPI: api } = createUniver({
    locale: localeOf(language),
    locales,
    darkMode: dark,
    presets: [
      UniverSheetsCorePreset({ container, toolbar: false, footer: { menus: false }, disableAutoFocus: true }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsNotePreset(),
    ],
  });
  const calculation = watchCalculation(api);
  let link: Link | null = null;
  let stop = (): void => undefined;
  let count = 0;
  return {
    show: (book) => {
      stop();
      if (link) api.disposeUnit(link.unit);
      link = connect(api, book, `book-${++count}`);
      const unsubscribe = book.subscribe((change) => {
        if (change.kind === "cells" && book.sheets.some(({ formulas }) => formulas.size > 0)) calculation.expect();
        if (link) applyChange(link, change);
      });
      const unfollow = followGrid(link);
      stop = () => [unsubscribe, unfollow].forEach((end) => end());
    },
    settled: calculation.settled,
    setLanguage: (next) => api.setLocale(localeOf(next)),
    setDark: (next) => api.toggleDarkMode(next),
    focus: () => container.querySelector<HTMLElement>("[contenteditable], canvas")?.focus(),
  };
}

function connect(api: FUniver, book: Book, unit: string): Link {
  const workbook = api.createWorkbook(toGridBook(book, unit));
  const active = workbook.getSheetBySheetId(book.active);
  if (active) workbook.setActiveSheet(active);
  return { api, workbook, book, unit, writing: null };
}

/** Longest wait for the grid's results, in milliseconds; a calculation that takes longer is not waited for. */
const patience = 1500;

/** Resolves at the end of the calculation that a change has begun; at once when nothing waits for one. */
function watchCalculation(api: FUniver): { expect: () => void; settled: () => Promise<void> } {
  let waiting: Promise<void> | null = null;
  let done = (): void => undefined;
  api.getFormula().calculationEnd(() => done());
  const expect = (): void => {
    waiting ??= new Promise<void>((resolve) => {
      done = resolve;
      setTimeout(resolve, patience);
    }).then(() => {
      waiting = null;
    });
  };
  return { expect, settled: async () => waiting ?? undefined };
}
