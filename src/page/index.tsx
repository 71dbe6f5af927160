/** The composition root of the page without Excel: opens a file, puts the pane around it, and saves copies. */
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import shipped from "../../assets/instruments/kla-2024.json";
import { marksOf } from "../core/report/marks";
import type { Language, Text } from "../core/text";
import { failureText } from "../core/wording/failure";
import type { LeaveChoice } from "../core/wording/leaving";
import { cellKey } from "../core/workbook";
import { App } from "../taskpane/view/App";
import { rememberedLanguage, rememberLanguage } from "../taskpane/session/preferences";
import { createSession } from "../taskpane/session/session";
import type { Session } from "../taskpane/session/session";
import type { Stage } from "../taskpane/session/stage";
import { reportOf } from "../taskpane/session/state";
import { createStore } from "../taskpane/session/store";
import type { Store } from "../taskpane/session/store";
import { readWorkbook } from "../xlsx/read";
import { bytesOf } from "./province/bytes";
import { copyName, copyOf, isUnsaved } from "./file/copy";
import { handOut } from "./file/handOut";
import { firstFileState } from "./file/openFile";
import type { FileState } from "./file/openFile";
import { createOthers } from "./file/others";
import { createFilePort } from "./file/port";
import type { PageState } from "./file/pageState";
import { sampleFile } from "./file/sample";
import { offerAsApp } from "./installing";
import { beginMove, finishMove, makeEmpty, makeProduct } from "./making";
import { checkProvince, provinceOf } from "./province/province";
import { boardFile } from "./province/boardFile";
import { noBooks, stillChecking } from "./province/picked";
import type { Picked } from "./province/picked";
import type { BoardEnding } from "./view/BoardView";
import { OtherBooks } from "./view/OtherBooks";
import { PageApp } from "./view/PageApp";
import "../taskpane/themes.css";
import "../taskpane/taskpane.css";
import "./page.css";

const stages = createStore<{ stage: Stage }>({ stage: { is: "waiting" } });
const page = createStore<PageState>({
  ...{ language: rememberedLanguage(), status: { is: "free" }, open: null, levels: new Map() },
  ...{
    isChecked: false,
    moving: null,
    province: null,
    passedOver: [],
    waiting: null,
    isHelpShown: false,
    takeNewer: null,
  },
});

async function open(chosen: File): Promise<void> {
  page.set({ status: { is: "reading", name: chosen.name } });
  try {
    const bytes = await bytesOf(chosen);
    const state = createStore<FileState>(firstFileState(await readWorkbook(bytes, chosen.name)));
    const port = createFilePort(state);
    const session = createSession(port, shipped);
    show(session);
    const file = { name: chosen.name, bytes };
    const others = createOthers(session, shipped);
    page.set({ open: { file, state, port, session, others }, status: { is: "free" }, levels: new Map() });
    page.set({ isChecked: false, moving: null });
    showPane();
    await session.begin();
    await session.check();
    showTable(state, session);
    // A workbook with a sheet a city is no assessment by itself.
    if (session.state().step.is === "tableless") await tryAsProvince(chosen);
  } catch (error) {
    page.set({ status: { is: "refused", why: failureText(error) } });
  }
}

/**
 * One workbook is opened; several, or those of a folder, are put on a board.
 *
 * @throws Fault when none was picked, or others are still being checked.
 */
async function take({ books, others }: Picked): Promise<void> {
  if (page.get().province?.is === "checking") throw stillChecking();
  const [first, ...more] = books;
  if (!first) throw noBooks();
  page.set({ passedOver: others });
  if (more.length === 0) return open(first.file);
  close();
  await checkProvince(books, shipped, page);
}

async function tryAsProvince(file: File): Promise<void> {
  const found = await provinceOf({ path: file.name, name: file.name, file }, shipped);
  if (found.board.rows.length < 2) return;
  close();
  page.set({ province: found });
}

/** Back to the board where the file was opened from one, else to the first screen. */
function close(): void {
  setStage(null);
  page.set({ open: null, moving: null, isChecked: false, levels: new Map() });
}

async function saveBoard(ending: BoardEnding): Promise<void> {
  const { province, language } = page.get();
  if (province?.is !== "board") return;
  const name = language === "id" ? "Papan KLA" : "KLA board";
  handOut(await boardFile(province.board, ending, language), `${name}${ending}`, ending);
}

/** Hands a copy to the browser to be saved. */
async function save(): Promise<void> {
  const { open: opened } = page.get();
  if (!opened) return;
  const { workbook, own } = opened.state.get();
  const bytes = await copyOf(opened.file, opened.state.get());
  handOut(bytes, copyName(opened.file.name), ".xlsx");
  opened.state.set({ saved: { workbook, own } });
}

const isWorkUnsaved = (): boolean => {
  const { open: opened } = page.get();
  return opened !== null && isUnsaved(opened.state.get());
};

/** Does what closes the open file; it is asked first where something would be lost. */
function leaving(work: () => void): void {
  if (isWorkUnsaved()) page.set({ waiting: work });
  else work();
}

/** What was asked is answered: it is done, after the copy was saved where that is wanted, or left. */
function answer(choice: LeaveChoice): void {
  const { waiting } = page.get();
  page.set({ waiting: null });
  if (choice === "save") attempt(async () => save().then(() => waiting?.()));
  else if (choice === "discard") waiting?.();
}

addEventListener("beforeunload", (event) => {
  if (isWorkUnsaved()) event.preventDefault();
});

/** Does what was asked for, and says what kept it from being done. */
function attempt(work: () => Promise<void>): void {
  page.set({ status: { is: "free" } });
  work().then(
    () => undefined,
    (error: unknown) => page.set({ status: { is: "refused", why: failureText(error) } }),
  );
}

/** A cover or a guide comes first in many workbooks; what was read is what its user wants to see. */
function showTable(state: Store<FileState>, session: Session): void {
  const [table] = reportOf(session.state())?.tables ?? [];
  if (!table || state.get().at) return;
  const { grid, top, left } = table;
  state.set({ at: grid.refOf(Math.max(0, top), left) });
}

/** The sheet shows what the latest report says of its cells. */
function show(session: Session): void {
  let last = reportOf(session.state());
  session.subscribe(() => {
    const report = reportOf(session.state());
    if (report === last) return;
    last = report;
    const marks = report ? marksOf(report) : [];
    page.set({ isChecked: report !== null, levels: new Map(marks.map(({ at, level }) => [cellKey(at), level])) });
  });
  stages.set({ stage: { is: "ready", session } });
}

const help = (isHelpShown: boolean): void => page.set({ isHelpShown });

const onlyShown: Text = {
  id: "Halaman ini hanya menampilkan sel. Perbaiki isinya di Excel, simpan, lalu buka lagi file-nya di sini; yang dapat diperbaiki otomatis ada di tab Temuan.",
  en: "This page only shows the cells. Correct them in Excel, save, and open the file here again; what can be fixed automatically is under Findings.",
};

function speak(language: Language): void {
  rememberLanguage(language);
  page.set({ language });
}

/** The pane stands beside an open file only: else the first screen or the board has the page for itself. */
function setStage(stage: "open" | null): void {
  if (stage) document.documentElement.dataset.stage = stage;
  else delete document.documentElement.dataset.stage;
  // What stands there now begins at its top, however far down the board was read.
  window.scrollTo(0, 0);
}

/** Those of the file that is open now. */
function OtherBooksHere(): React.JSX.Element | null {
  const { open: opened, language } = useSyncExternalStore(page.subscribe, page.get);
  return opened && <OtherBooks others={opened.others} language={language} />;
}

let isPaneThere = false;

function showPane(): void {
  setStage("open");
  if (isPaneThere) return;
  isPaneThere = true;
  const root = document.querySelector("#root");
  if (root)
    createRoot(root).render(
      <App
        stages={stages}
        isExcelDark={() => null}
        onLanguage={speak}
        onHelp={() => help(true)}
        OtherBooks={OtherBooksHere}
      />,
    );
}

void offerAsApp((takeNewer) => page.set({ takeNewer }));

const book = document.querySelector("#book");
if (book)
  createRoot(book).render(
    <PageApp
      page={page}
      actions={{
        // What was picked is read first: what fails of it is said, whatever becomes of the question.
        onPick: (picking) =>
          attempt(async () => {
            const picked = await picking;
            leaving(() => attempt(() => take(picked)));
          }),
        onCity: (file) => void open(file),
        onSaveBoard: (ending) => attempt(() => saveBoard(ending)),
        onCloseBoard: () => page.set({ province: null, passedOver: [] }),
        onBack: () => leaving(close),
        onLeave: answer,
        onSave: () => attempt(save),
        onWrite: () => page.set({ status: { is: "refused", why: onlyShown } }),
        onDismiss: () => page.set({ status: { is: "free" } }),
        onHelp: help,
        onSample: () => void open(sampleFile()),
        onNew: () => attempt(() => makeEmpty(shipped, page.get().language)),
        onMake: (product) => attempt(() => makeProduct(product, page)),
        onMove: () => page.set({ moving: { is: "asking" } }),
        onMoveTo: (file) => attempt(() => beginMove(file, page)),
        onMoved: () => attempt(() => finishMove(page)),
        onCloseMove: () => page.set({ moving: null }),
        onLanguage: speak,
      }}
    />,
  );
