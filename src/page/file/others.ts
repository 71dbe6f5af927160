/** Workbooks that the open one is compared with: read in the page, checked by themselves, and held to belong to it. */
import { isFault } from "../../core/fault";
import type { Instrument } from "../../core/instrument/instrument";
import { assertPaired, naming, verifiedWith, yearsWith } from "../../core/planning/others";
import type { OtherBook, OtherBooks } from "../../core/planning/others";
import { check } from "../../core/report/report";
import type { Report } from "../../core/report/report";
import type { Text } from "../../core/text";
import { failureText } from "../../core/wording/failure";
import type { Session } from "../../taskpane/session/session";
import { reportOf } from "../../taskpane/session/state";
import { createStore } from "../../taskpane/session/store";
import { readWorkbook } from "../../xlsx/read";
import { bytesOf } from "../province/bytes";

export type OtherKind = keyof OtherBooks;

export interface OthersState {
  books: OtherBooks;
  /** What became of the last one that was chosen. */
  status: { is: "free" } | { is: "reading"; name: string } | { is: "refused"; why: Text };
}

export interface Others {
  state: () => OthersState;
  subscribe: (hear: () => void) => () => void;
  /** Compares with the file from now on; what keeps it from that is said, and what was there before stays. */
  choose: (kind: OtherKind, file: File) => Promise<void>;
  forget: (kind: OtherKind) => void;
}

export function createOthers(session: Pick<Session, "state" | "compare">, instrument: Instrument): Others {
  const store = createStore<OthersState>({ books: { last: null, verified: null }, status: { is: "free" } });
  const use = (kind: OtherKind, book: OtherBook | null): void => {
    const books = { ...store.get().books, [kind]: book };
    store.set({ books, status: { is: "free" } });
    session.compare({
      verified: (report) => verifiedWith(report, books),
      years: (report) => yearsWith(report, books),
    });
  };
  return {
    state: store.get,
    subscribe: store.subscribe,
    choose: async (kind, file) => {
      const report = reportOf(session.state());
      if (!report) return;
      store.set({ status: { is: "reading", name: file.name } });
      try {
        use(kind, await pairedBook(file, kind, report, instrument));
      } catch (error) {
        store.set({ status: { is: "refused", why: failureText(error) } });
      }
    },
    forget: (kind) => use(kind, null),
  };
}

/** @throws Fault with the file's name when it cannot be read or checked, or does not belong to the report. */
async function pairedBook(file: File, kind: OtherKind, report: Report, instrument: Instrument): Promise<OtherBook> {
  const { name } = file;
  try {
    const workbook = await readWorkbook(await bytesOf(file), name);
    const book = { name, report: check(workbook, instrument) };
    assertPaired(report, book, kind === "last");
    return book;
  } catch (cause) {
    throw isFault(cause) ? naming(name, cause) : cause;
  }
}
