/** The host behind the pane: answers Office.js for one book, in step with the grid. */
import type { Book } from "../book/book";
import { tell } from "../book/changes";
import { createHost } from "../host";
import type { Host } from "../host";
import type { BatchHost, SettingsStore } from "../wire/methods";

/** A host for the book at a level of ExcelApi. */
export function startHost(book: Book, level: string): Host {
  return createHost(book, { level });
}

/** The host as the frame speaks to it; before a batch it waits until the grid has calculated. */
export function onTheWire(host: Host, settled: () => Promise<void>): BatchHost {
  let count = 0;
  return {
    answer: async (request) => {
      await settled();
      return host.answer(request);
    },
    onEvent: (listener) =>
      host.onEvent(({ type, target, args }) =>
        listener([richApiEvent, type, target, JSON.stringify(args), (count += 1)]),
      ),
  };
}

/** The category of messages that carry the events of the Excel API. */
const richApiEvent = 65536;

/** Counts from zero. */
export function resetTraffic({ traffic }: Host): void {
  Object.assign(traffic, { batches: 0, actions: 0, bytesSent: 0, bytesReceived: 0, largest: 0 });
}

/** Office.context.document.settings: the book's settings as JSON text. */
export function settingsOf(book: Book): SettingsStore {
  return {
    read: () => [...book.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    write: (entries) => {
      book.settings.clear();
      for (const [key, value] of entries) book.settings.set(key, parsed(value));
      tell(book, { kind: "settings", source: "addin" });
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
