/** The host behind the pane: answers Office.js for one book, and works its formulas out, the add-in's functions too. */
import type { Language } from "../../core/text";
import type { Book } from "../book/book";
import { formulaOf, cellValueOf } from "../book/cells";
import { findSheet } from "../book/sheets";
import { answerFunctions, withFunctions } from "../functions/answering";
import { calculate } from "../functions/calculation";
import { readDefinitions } from "../functions/definitions";
import { createExcelServer } from "../server";
import type { ExcelServer, Raised } from "../server";
import { valueType } from "../model/values";
import type { BatchHost, Entry, SettingsStore } from "../wire/methods";
import { areasOf } from "../../core/areas";
import { asAddin } from "../book/changes";
import { replaceSettings } from "../book/settings";

export interface Hosting {
  host: ExcelServer;
  /** The host as the frame speaks to it. */
  wire: BatchHost;
  settings: SettingsStore;
  stop: () => void;
}

/** What the Excel that is played is like: its level of ExcelApi, and the language of its system. */
export interface HostOptions {
  readonly level: string;
  readonly language: () => Language;
}

/** Begins to answer for the book; before each batch the formulas are worked out. */
export async function startHost(book: Book, { level, language }: HostOptions): Promise<Hosting> {
  const listeners = new Set<(entries: readonly Entry[]) => void>();
  let count = 0;
  const send = (entries: readonly Entry[]): void => {
    const numbered = entries.map((entry) => [...entry, ++count]);
    for (const listener of [...listeners]) listener(numbered);
  };
  const calculation = calculate(book, {
    language,
    send: (messages) => send(messages.map((one) => [one.messageCategory, one.messageType, one.targetId, one.message])),
  });
  const host = withFunctions(createExcelServer(book, { level }), calculation);
  const settled = (): Promise<void> => Promise.race([calculation.settled(), later(functionTimeout)]);
  const stopEvents = tellInOrder(host, settled, (raised) =>
    send(raised.map(({ type, target, args }) => [richApiEvent, type, target, JSON.stringify(withResult(book, args))])),
  );
  const functions = await fetchFunctions();
  calculation.define(functions === null ? [] : readDefinitions(functions.file, functions.namespace));
  const wire: BatchHost = {
    answer: async (request) => {
      if (request.includes(service)) return { status: 200, body: answerFunctions(request, () => undefined) };
      if (!request.includes(functionsClass)) await settled();
      return host.answer(request);
    },
    onEvents: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const stop = (): void => {
    stopEvents();
    calculation.dispose();
  };
  return { host, wire, settings: settingsOf(book), stop };
}

/** Excel tells of changes when what depends on them has been worked out: all until then at once, in their order. */
function tellInOrder(
  host: ExcelServer,
  settled: () => Promise<void>,
  tell: (raised: readonly Raised[]) => void,
): () => void {
  const waiting: Raised[] = [];
  return host.onEvent((raised) => {
    if (waiting.push(raised) === 1) void settled().then(() => tell(waiting.splice(0)));
  });
}

/** onChanged of a single cell, with what its formula has come to since. */
function withResult(book: Book, args: Raised["args"]): Raised["args"] {
  const sheet = findSheet(book, String(args.worksheetId));
  const area = "valueAfter" in args ? (areasOf(String(args.address))?.[0] ?? null) : null;
  if (!sheet || !area || formulaOf(sheet, area.top, area.left) === null) return args;
  const value = cellValueOf(sheet, area.top, area.left);
  return { ...args, valueAfter: value ?? "", valueTypeAfter: valueType(value) };
}

/** Where the library tells that it is ready; nothing is to be answered. */
const service = "Microsoft.InternalService.AddinInternalService";
const functionsClass = "Microsoft.ExcelServices.CustomFunctions";
/** A batch waits no longer than this for formulas, in milliseconds: functions may be slow, as in Excel. */
const functionTimeout = 1500;

const later = (delay: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay));

/** The add-in's functions.json, when the page names one: `<link rel="functions" href="functions.json" title="KLA" />`. */
async function fetchFunctions(): Promise<{ file: unknown; namespace: string } | null> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="functions"]');
  if (!link) return null;
  const response = await fetch(link.href);
  return response.ok ? { file: await response.json(), namespace: link.title } : null;
}

/** The category of messages that carry the events of the Excel API. */
const richApiEvent = 65536;

/** Counts from zero. */
export function resetTraffic({ traffic }: ExcelServer): void {
  Object.assign(traffic, { batches: 0, actions: 0, bytesSent: 0, bytesReceived: 0, largest: 0 });
}

/** Office.context.document.settings: the book's settings as JSON text. */
function settingsOf(book: Book): SettingsStore {
  return {
    read: () => [...book.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    write: (entries) => {
      asAddin(book, () =>
        replaceSettings(
          book,
          entries.map(([key, value]) => [key, parsed(value)]),
        ),
      );
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
