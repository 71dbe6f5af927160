/** Loads the unmodified Office.js in Node as an add-in with custom functions, and joins it with a book that calculates. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cwd } from "node:process";
import { createContext, Script } from "node:vm";
import type { CellValue, Workbook } from "../../src/core/workbook";
import { toColumn } from "../../src/core/workbook";
import type { Book, BookSheet } from "../../src/workbench/book/book";
import { setCells, cellValueOf } from "../../src/workbench/book/cells";
import { createBook } from "../../src/workbench/book/create";
import { withFunctions } from "../../src/workbench/functions/answering";
import type { Calculation, CalculationOptions } from "../../src/workbench/functions/calculation";
import { calculate } from "../../src/workbench/functions/calculation";
import type { ExcelServer, Switches } from "../../src/workbench/server";
import { createExcelServer } from "../../src/workbench/server";
import type { Bridge } from "../../src/workbench/wire/bridge";
import { createBridge } from "../../src/workbench/wire/bridge";
import { readDefinitions } from "../../src/workbench/functions/definitions";
import { stubPage } from "../officeJs";

export interface Addin {
  book: Book;
  calculation: Calculation;
  CustomFunctions: AddinFunctions;
  Excel: typeof Excel;
  /** Every message to the library: how many entries it held, and of which kind. */
  sent: { type: number; count: number }[];
  /** Writes from the cell on, rows of inputs, and waits until all is worked out. */
  write: (address: string, inputs: readonly (readonly CellValue[])[]) => Promise<void>;
  read: (address: string) => CellValue;
  /** The values from the cell on, as many rows and columns. */
  block: (address: string, rows: number, columns: number) => CellValue[][];
  close: () => void;
}

export interface AddinFunctions {
  associate: (id: string, implementation: (...inputs: never[]) => unknown) => void;
  Error: new (code: string, message?: string) => Error & { code: string };
}

// Tests and benchmarks run in the project folder, the one as CommonJS, the other as modules.
const dist = join(cwd(), "node_modules/@microsoft/office-js/dist");
const script = new Script(readFileSync(join(dist, "excel-win32-16.01.debug.js"), "utf8"));
/** The part of the loader that makes CustomFunctions.associate, as it stands there. */
const associating = new Script(
  /\(function \(OfficeExt\) \{\s+var Association = [\s\S]+?CustomFunctions\.associate = associate;[\s\S]+?\n\}\)[^\n]+\n/.exec(
    readFileSync(join(dist, "office.debug.js"), "utf8"),
  )?.[0] ?? "",
);

/** How much faster than ours the library's clock runs. */
const libraryHaste = 50;

/** Opens a workbook of one empty sheet "Nilai 1" with these functions. */
export function openAddin(
  functionsJson: unknown,
  options: Partial<CalculationOptions> = {},
  switches: Partial<Switches> = {},
): Addin {
  const workbook: Workbook = { sheets: [emptySheet("Nilai 1"), emptySheet("Lain")], leftOut: [] };
  const book = createBook(workbook);
  const sent: Addin["sent"] = [];
  const calculation = calculate(book, {
    send: (entries) => {
      sent.push({ type: entries[0]?.messageType ?? 0, count: entries.length });
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
    },
    ...options,
  });
  const host = withFunctions(createExcelServer(book, switches), calculation);
  const bridge = createBridge(host);
  const library = loadLibrary(host, bridge);
  calculation.define(readDefinitions(functionsJson, "KLA"));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has no sheet.");
  return {
    book,
    calculation,
    CustomFunctions: library.CustomFunctions,
    Excel: library.Excel,
    sent,
    write: (address, inputs) => {
      const { row: top, column: left } = cellAt(address);
      const area = { top, left, bottom: top + inputs.length - 1, right: left + (inputs[0]?.length ?? 1) - 1 };
      setCells(book, sheet, area, inputs);
      return calculation.settled();
    },
    read: (address) => cellValueOf(sheet, cellAt(address).row, cellAt(address).column),
    block: (address, rows, columns) => blockOf(sheet, address, rows, columns),
    close: () => calculation.dispose(),
  };
}

function blockOf(sheet: BookSheet, address: string, rows: number, columns: number): CellValue[][] {
  const { row, column } = cellAt(address);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_line, right) => cellValueOf(sheet, row + down, column + right)),
  );
}

function cellAt(address: string): { row: number; column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: toColumn(letters) ?? 0 };
}

function emptySheet(name: string): Workbook["sheets"][number] {
  const none = {
    rows: [],
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return { name, visibility: "visible", ...none };
}

/** The library in the bare surroundings that it asks for. */
function loadLibrary(host: ExcelServer, bridge: Bridge): Library {
  const nothing = (): void => undefined;
  /** The library's clock runs fast: it gathers results for half a second. Its timers keep no test from ending. */
  const later = (work: (...given: unknown[]) => void, after: number, ...given: unknown[]): NodeJS.Timeout =>
    setTimeout(work, after / libraryHaste, ...given).unref();
  const page = Object.assign(stubPage(), { setTimeout: later, setInterval: nothing });
  const context = createContext(page);
  new Script("var OfficeExt;").runInContext(context);
  associating.runInContext(context);
  script.runInContext(context);
  const library: unknown = page;
  if (!isLibrary(library)) throw new Error("Office.js did not load.");
  const isSetSupported = (name: string, version = "1.0"): boolean =>
    Number(version.split(".")[1]) <= Number((host.requirements()[name.toLowerCase()] ?? "1.-1").split(".")[1]);
  // The library asks office.js's loader for Office.context; here this stands in for the loader.
  library.OSF._OfficeAppFactory = {
    getContext: () => ({ requirements: { isSetSupported }, platform: "PC", host: "Excel" }),
  };
  library.OfficeExtension.HostBridge.init(bridge);
  return library;
}

interface Library {
  Excel: typeof Excel;
  OSF: { _OfficeAppFactory: object };
  OfficeExtension: { HostBridge: { init: (bridge: Bridge) => void } };
  CustomFunctions: AddinFunctions;
}

function isLibrary(value: unknown): value is Library {
  return (
    typeof value === "object" &&
    value !== null &&
    "OSF" in value &&
    "OfficeExtension" in value &&
    "CustomFunctions" in value
  );
}
