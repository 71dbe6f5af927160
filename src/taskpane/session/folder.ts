/** Holds a folder of evidence that the user has picked against the report: nothing of it leaves the computer, nothing is renamed. */
import { isFault } from "../../core/fault";
import { rememberingOf } from "../../core/remembering";
import type { FolderReport, FoundFile } from "../../core/report/evidenceFolder";
import type { ListedFile } from "../../core/report/examining";
import type { Report } from "../../core/report/report";
import type { Text } from "../../core/text";
import { createStore } from "./store";

export type FolderState =
  | { is: "none" }
  | { is: "listing" }
  /** Files done, of all. */
  | { is: "reading"; done: number; all: number }
  | { is: "read"; files: readonly FoundFile[] }
  | { is: "failed"; why: Text };

export interface Folder {
  state: () => FolderState;
  subscribe: (hear: () => void) => () => void;
  /** Goes through the files; a folder picked meanwhile takes its place. What it held before is forgotten. */
  examine: (pick: () => Promise<readonly ListedFile[]>) => Promise<void>;
  /** Stops going through the files, or forgets what was found. */
  forget: () => void;
  /** What the folder says of a report; null before a folder was read. The same object for the same report. */
  against: (report: Report) => FolderReport | null;
}

export function createFolder(): Folder {
  const store = createStore<{ folder: FolderState }>({ folder: { is: "none" } });
  let running: AbortController | null = null;
  let compare: Comparison | null = null;
  const put = (folder: FolderState, comparison: Comparison | null = null): void => {
    compare = comparison;
    store.set({ folder });
  };
  const stop = (): AbortController => {
    running?.abort();
    return (running = new AbortController());
  };
  return {
    state: () => store.get().folder,
    subscribe: store.subscribe,
    forget: () => {
      stop();
      put({ is: "none" });
    },
    examine: async (pick) => {
      const { signal } = stop();
      const tell: typeof put = (...told) => {
        if (!signal.aborted) put(...told);
      };
      try {
        tell({ is: "listing" });
        const files = await filesIn(await pick(), signal, tell);
        tell({ is: "read", files }, await comparisonWith(files));
      } catch (error) {
        tell(failed(error));
      }
    },
    against: (report) => compare?.(report) ?? null,
  };
}

/** What the folder says of a report. */
type Comparison = (report: Report) => FolderReport;

/** Fetched when the first folder has been read. */
async function comparisonWith(files: readonly FoundFile[]): Promise<Comparison> {
  const { folderReport } = await import("../../core/report/evidenceFolder");
  return rememberingOf((report: Report) => folderReport(files, report));
}

/** What the files hold; tells how far it is. */
async function filesIn(
  listed: readonly ListedFile[],
  signal: AbortSignal,
  tell: (folder: FolderState) => void,
): Promise<FoundFile[]> {
  const { examineFiles } = await import("../../core/report/examining");
  return examineFiles(listed, { signal, onFile: seldom((done, all) => tell({ is: "reading", done, all })) });
}

/** One file in so many is shown: each showing costs more than a small file does. */
const shown = 25;

function seldom(show: (done: number, all: number) => void): (done: number, all: number) => void {
  return (done, all) => {
    if (done % shown === 0 || done === all) show(done, all);
  };
}

/** Whoever closes the picker without a choice has picked none. */
function failed(error: unknown): FolderState {
  if (isFault(error)) return { is: "failed", why: error.text };
  if (error instanceof Error && error.name === "AbortError") return { is: "none" };
  const detail = error instanceof Error ? error.message : String(error);
  const why = {
    id: `Folder itu tidak dapat dibaca (${detail}); pilih sekali lagi.`,
    en: `The folder cannot be read (${detail}); pick it once more.`,
  };
  return { is: "failed", why };
}
