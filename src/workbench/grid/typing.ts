/** What is typed into the grid, read as the Excel of the page's language reads it; and cells shown again to be edited. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService } from "@univerjs/core";
import type { DocumentDataModel, ICellData, ICellDataForSheetInterceptor, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Language } from "../../core/text";
import { globalFormula, localFormula } from "../model/localFormula";
import { isWellFormed, withClosedBrackets } from "../model/syntax";
import { editText, typed } from "../model/values";
import { toGridValue } from "./drawing";
import type { Engine } from "./engine";

export interface Typing {
  readonly language: () => Language;
  /** Called with a formula that cannot be one; its cell keeps what it had. */
  readonly onRefused: (formula: string) => void;
}

/** Around the grid's own reading and showing, which knows English alone and has no bounds on formulas. */
const priority = 1_000;

type Cell = Nullable<ICellDataForSheetInterceptor>;
type Place = Parameters<typeof AFTER_CELL_EDIT.handler>[1];

export function readTyping({ injector }: Engine, { language, onRefused }: Typing): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const instances = injector.get(IUniverInstanceService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority,
    handler: (cell, place, next) => edited(next(cell), place, language()),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority,
    handler: (cell, place, next) => {
      // The grid gives the text as it has already put it right for English.
      const editor = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
      const text = editor?.getBody()?.dataStream.replace(/\r\n$/, "") ?? "";
      const isLeft = !cell || text === "" || /^'|[\r\n]/.test(text) || formatAt(place) === "@";
      return isLeft ? next(cell) : entered(cell, place, { text, language: language(), onRefused });
    },
  });
}

function formatAt({ worksheet, workbook, row, col }: Place): string | undefined {
  return workbook.getStyles().get(worksheet.getCellRaw(row, col)?.s)?.n?.pattern;
}

/** A cell as it is shown in the editor. */
function edited(cell: Cell, place: Place, language: Language): Cell {
  if (cell?.f) return { ...cell, f: localFormula(cell.f, language) };
  const text = numberText(place, language);
  return cell && text !== null ? { ...cell, v: text } : cell;
}

/** The number that stands in a cell, as it is edited; null where something else stands there. */
function numberText(place: Place, language: Language): string | null {
  const raw = place.worksheet.getCellRaw(place.row, place.col);
  const format = formatAt(place);
  return typeof raw?.v === "number" && raw.t === 2 && format !== "@" ? editText(raw.v, format, language) : null;
}

interface Entry extends Pick<Typing, "onRefused"> {
  readonly text: string;
  readonly language: Language;
}

function entered(cell: ICellDataForSheetInterceptor, place: Place, { text, language, onRefused }: Entry): Cell {
  const raw = place.worksheet.getCellRaw(place.row, place.col);
  if (text.startsWith("=") && text.length > 1) {
    const formula = formulaIn(text, language);
    if (formula === null) onRefused(text);
    return formula === null ? raw : { ...cell, ...blank, f: formula };
  }
  // A day or a long number is edited with less than it holds.
  if (!raw?.f && text === numberText(place, language)) return raw;
  const { value, format } = typed(text, language);
  if (typeof value === "string" && cell.p) return cell;
  const style = place.workbook.getStyles().get(cell.s);
  const isFormatted = format !== undefined && formatAt(place) === undefined;
  return {
    ...{ ...cell, ...blank, ...toGridValue(value) },
    ...(isFormatted ? { s: { ...style, n: { pattern: format } } } : {}),
  };
}

/** In the language of the page or, where it can be none there, in English: much help on formulas is written so. */
function formulaIn(text: string, language: Language): string | null {
  const languages: readonly Language[] = language === "en" ? ["en"] : [language, "en"];
  for (const one of languages) {
    const formula = globalFormula(withClosedBrackets(text), one);
    if (formula !== null && isWellFormed(formula)) return formula;
  }
  return null;
}

const blank: ICellData = { v: null, f: null, si: null, p: null, t: null };
