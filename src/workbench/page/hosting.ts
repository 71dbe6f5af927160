/** The host behind the pane: answers Office.js for one book, and counts what goes back and forth. */
import type { Book } from "../book/book";
import type { BatchHost, SettingsStore } from "../wire/methods";
import type { Traffic } from "./counter";

export interface Hosting {
  host: BatchHost;
  traffic: Traffic;
}

/** A host for the book at a level of ExcelApi; before a batch it waits until the grid has calculated. */
export function startHost(_book: Book, _level: string, settled: () => Promise<void>): Hosting {
  const traffic = { batches: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  return {
    traffic,
    host: {
      answer: async () => {
        await settled();
        return { status: 200, body: JSON.stringify({ Results: [] }) };
      },
      onEvent: () => () => undefined,
    },
  };
}

/** Office.context.document.settings: the book's settings as JSON text. */
export function settingsOf({ settings }: Book): SettingsStore {
  return {
    read: () => [...settings].map(([key, value]) => [key, JSON.stringify(value)]),
    write: (entries) => {
      settings.clear();
      for (const [key, value] of entries) settings.set(key, parsed(value));
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
