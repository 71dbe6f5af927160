/** Loads the real, unmodified Office.js in Node and connects it to the workbench's host. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, Script } from "node:vm";
import type { Workbook } from "../src/core/workbook";
import type { Book } from "../src/workbench/book/book";
import { createBook } from "../src/workbench/book/create";
import type { ExcelServer, Switches, Traffic } from "../src/workbench/server";
import { createExcelServer } from "../src/workbench/server";
import { createBridge } from "../src/workbench/wire/bridge";
import { turns } from "./turns";

export interface OfficeJs {
  Excel: typeof Excel;
  Office: typeof Office;
  book: Book;
  host: ExcelServer;
  traffic: Traffic;
  OfficeExtension: Library["OfficeExtension"];
}

export interface Options extends Partial<Switches> {
  /** The build of the library: that of Excel for Windows unless said otherwise. */
  build?: Build;
}

type Build = "excel-win32-16.01" | "excel-web-16.00";

/** The library with a workbook open; every call has a library and a host of its own. */
export async function officeJs(opened: Workbook | Book, options: Options = {}): Promise<OfficeJs> {
  const { build = "excel-win32-16.01", ...switches } = options;
  return join(load(build), opened, switches);
}

let shared: Library | null = null;

/**
 * As officeJs(), with one library for all that ask here, which spares a hundredth of a second each time. For tests that
 * wait for all they ask and hear no events: the library sends to the host that was joined last, and keeps its listeners.
 */
export async function sharedOfficeJs(opened: Workbook | Book, switches: Partial<Switches> = {}): Promise<OfficeJs> {
  shared ??= load("excel-win32-16.01");
  return join(shared, opened, switches);
}

function load(build: Build): Library {
  const page = stubPage();
  scriptOf(build).runInContext(createContext(page));
  const library: unknown = page;
  if (!isLibrary(library)) throw new Error(`Office.js (${build}) did not load.`);
  return library;
}

function join(library: Library, opened: Workbook | Book, switches: Partial<Switches>): OfficeJs {
  const book = "listeners" in opened ? opened : createBook(opened);
  const host = createExcelServer(book, switches);
  const isSetSupported = (name: string, version = "1.0"): boolean => supports(host.requirements(), name, version);
  // The library asks office.js's loader for Office.context; here this stands in for the loader.
  library.OSF._OfficeAppFactory = {
    getContext: () => ({ requirements: { isSetSupported }, platform: "PC", host: "Excel" }),
  };
  library.OfficeExtension.HostBridge.init(createBridge(host));
  const { Excel, Office, OfficeExtension } = library;
  return { Excel, Office, OfficeExtension, book, host, traffic: host.traffic };
}

/** Waits until the events of what has happened are delivered: the host, the bridge and the library take a turn each. */
export const delivered = (): Promise<void> => turns(6);

/** The code and the rest of an Excel error; fails when nothing was thrown. */
export async function errorOf(
  work: Promise<unknown>,
): Promise<{ code: string; message: string; debugInfo: { errorLocation?: string; statement?: string } }> {
  try {
    await work;
  } catch (error) {
    if (isExcelError(error)) return error;
    throw error;
  }
  throw new Error("Excel was to refuse this, but it did not.");
}

/** A workbook of one or more sheets given as grids. */
export function workbookOf(
  sheets: Record<string, Workbook["sheets"][number]["rows"]>,
  formulas: Record<string, string> = {},
): Workbook {
  const plain = {
    visibility: "visible",
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  } as const;
  const made = Object.entries(sheets).map(([name, rows], index) => ({
    ...plain,
    name,
    rows,
    formulas: new Map(index === 0 ? Object.entries(formulas) : []),
  }));
  return { sheets: made, leftOut: [] };
}

const scripts = new Map<string, Script>();

function scriptOf(build: string): Script {
  const known = scripts.get(build);
  if (known) return known;
  const filename = path.join(process.cwd(), `node_modules/@microsoft/office-js/dist/${build}.debug.js`);
  const script = new Script(readFileSync(filename, "utf8"), { filename });
  scripts.set(build, script);
  return script;
}

/** As little of a page as the library asks for when it loads. */
export function stubPage(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = { setAttribute: nothing, appendChild: nothing, insertBefore: nothing, style: {} };
  const location = {
    href: "https://localhost/taskpane.html",
    origin: "https://localhost",
    protocol: "https:",
    host: "localhost",
    pathname: "/taskpane.html",
    search: "",
    hash: "",
  };
  const document = {
    ...{ createElement: () => element, getElementsByTagName: () => [element], getElementById: () => null },
    ...{
      addEventListener: nothing,
      body: element,
      head: element,
      cookie: "",
      location,
      URL: location.href,
      readyState: "complete",
    },
  };
  const store = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const page: Record<string, unknown> = {
    ...{
      document,
      location,
      navigator: { userAgent: "Node", platform: "Win32", language: "en-US" },
      history: {},
      external: {},
    },
    ...{
      addEventListener: nothing,
      removeEventListener: nothing,
      postMessage: nothing,
      sessionStorage: store,
      localStorage: store,
    },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, console, performance, Promise, Error, Date },
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}

interface Library {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: {
    HostBridge: { init: (bridge: unknown) => void };
    /** How the library makes the object behind a property. */
    BatchApiHelper: {
      createPropertyObject: (
        type: object,
        parent: object,
        name: string,
        isCollection: boolean,
        flags: number,
      ) => object;
    };
  };
  OSF: { _OfficeAppFactory?: { getContext: () => unknown } };
}

function isLibrary(value: unknown): value is Library {
  return (
    typeof value === "object" && value !== null && "Excel" in value && "Office" in value && "OfficeExtension" in value
  );
}

function isExcelError(value: unknown): value is { code: string; message: string; debugInfo: Record<string, string> } {
  return typeof value === "object" && value !== null && "code" in value && "debugInfo" in value;
}

function supports(sets: Readonly<Record<string, string>>, name: string, version: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = (sets[name.toLowerCase()] ?? "0.0").split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor && hasMajor > 0);
}
