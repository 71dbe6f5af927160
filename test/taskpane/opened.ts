/** Opens a workbook with a session of the pane over the real Office.js, and edits it as a person does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/core/report/report";
import type { CellRef, CellValue, Workbook } from "../../src/core/workbook";
import { createSession } from "../../src/taskpane/session/session";
import type { Session } from "../../src/taskpane/session/session";
import type { State } from "../../src/taskpane/session/state";
import { reportOf } from "../../src/taskpane/session/state";
import type { Book } from "../../src/workbench/book/book";
import { setCells, cellValueOf } from "../../src/workbench/book/cells";
import { readWorkbook } from "../../src/xlsx/read";
import { cell, open, sheetOf } from "../excel/opened";
import type { Opened } from "../excel/opened";
import { kla } from "../instrument";
import type { Options } from "../officeJs";
import { until } from "../turns";

export interface OpenedPane extends Opened {
  session: Session;
  /** The report in force; fails when there is none. */
  report: () => Report;
}

const sessions: Session[] = [];

export async function openPane(file: Workbook | Book, options: Options = {}): Promise<OpenedPane> {
  const opened = await open(file, { level: "1.17", ...options });
  const session = createSession(opened.pane, kla());
  sessions.push(session);
  const report = (): Report => {
    const found = reportOf(session.state());
    if (!found) throw new Error("There is no report.");
    return found;
  };
  return { ...opened, session, report };
}

/** Ends what the sessions of a test still listen to. */
export async function closePanes(): Promise<void> {
  await Promise.all(sessions.splice(0).map((session) => session.stop().catch(() => undefined)));
}

export function sample(name: string): Promise<Workbook> {
  const path = join(import.meta.dirname, "../../assets/samples", name);
  return readWorkbook(new Uint8Array(readFileSync(path)), name);
}

/** A person types into a cell: "Rekap!E7". */
export function type(book: Book, address: string, value: CellValue): void {
  const { sheet, row, column } = cell(address);
  setCells(book, sheetOf(book, sheet), { top: row, left: column, bottom: row, right: column }, [[value]]);
}

export function valueIn(book: Book, { sheet, row, column }: CellRef): CellValue {
  return cellValueOf(sheetOf(book, sheet), row, column);
}

/** Waits until the session's state is so. */
export async function becomes(session: Session, isSo: (state: State) => boolean): Promise<State> {
  if (!(await until(() => isSo(session.state()))))
    throw new Error(`It did not come to that; the state is ${JSON.stringify(brief(session.state()))}.`);
  return session.state();
}

function brief({ step, live, task, notice }: State): unknown {
  return { step: step.is, live, task, notice };
}
