/** The workbench page: puts grid, add-in pane and top bar together. */
import { closeCards, prepareCards } from "./cards";
import { hasChosen, keepChoices, readChoices } from "./choices";
import type { PageChoices } from "./choices";
import { createCounter } from "./counter";
import { download } from "./download";
import { blockElement, button, bindRadio, element } from "./elements";
import { fetchSample, openBytes, watchFiles } from "./files";
import type { OpenedFile } from "./files";
import { createGrid } from "../grid/grid";
import type { GridLink } from "../grid/link";
import { resetTraffic, startHost } from "./hosting";
import type { Hosting } from "./hosting";
import { prepareTabs, setTheme, setWidth } from "./layout";
import { askToLeave } from "./leaving";
import { createPane } from "./pane";
import { createRing } from "./ring";
import { createStatus } from "./status";
import { createThings } from "./things";
import { opened as openedText, opening, saved, applyTexts, refusedFormula, undrawn } from "./texts";
import { watchUncalculated } from "./uncalculated";
import "./workbench.css";

declare global {
  interface Window {
    /** The book and the grid that draws it: a picture tells nobody what stands in it, so tests and the console ask here. */
    klaGrid: () => GridLink | null;
  }
}

const firstSample = "rekap-274.xlsx";

const isFirstVisit = !hasChosen();
const choices = readChoices();
setTheme(choices.theme);
setWidth(choices.width);
applyTexts(document, choices.language);
prepareCards();

const status = createStatus(choices.language);
const grid = createGrid(blockElement("grid"), {
  language: choices.language,
  dark: choices.theme === "dark",
  onFault: (error) => status.warn(undrawn(error)),
  onRefused: (formula) => status.warn(refusedFormula(formula)),
});
window.klaGrid = grid.link;
const pane = createPane({
  onLeave: (direction) => (direction === "back" ? grid.focus() : button("open").focus()),
  onSilent: status.warn,
  onOpened: (view) => ring.listenIn(view),
});
const things = createThings(choices.language, () => dispatchEvent(new Event("resize")));
const counter = createCounter(() => {
  if (hosting) resetTraffic(hosting.host);
  count();
});
let opened: OpenedFile | null = null;
let hosting: Hosting | null = null;

/** Opens the pane anew, against a host that knows the chosen level. */
async function connect(isChecked: boolean): Promise<void> {
  if (!opened) return;
  hosting?.stop();
  hosting = await startHost(opened.book, { level: choices.level, language: () => choices.language });
  const { host, wire, settings } = hosting;
  const { language, theme } = choices;
  pane.open({ language, theme, settings, host: wire, isChecked, requirements: host.requirements() });
  count();
}

function count(): void {
  if (hosting) counter.show(hosting.host.traffic, choices.language);
}

/** What can be read takes the place of what was open, once nothing is lost by that; what somebody opens is checked at once. */
async function open(name: string, read: () => Promise<Uint8Array>, isChecked = true): Promise<void> {
  await status.during(opening(name), async () => {
    const next = await openBytes(await read(), name);
    if (!(await mayLeave())) return;
    grid.show(next.book);
    things.show(next.book);
    watchUncalculated(next.book, status.warn);
    opened = next;
    blockElement("file").textContent = name;
    await connect(isChecked);
    status.say(openedText(name));
  });
}

async function mayLeave(): Promise<boolean> {
  if (!isWorkUnsaved()) return true;
  const choice = await askToLeave();
  return choice === "save" ? save() : choice === "discard";
}

const isWorkUnsaved = (): boolean => opened?.work.isUnsaved() ?? false;

/** Answers whether a copy was downloaded. */
async function save(): Promise<boolean> {
  if (!opened) return false;
  try {
    const name = await download(opened, choices.language);
    if (name === null) return false;
    opened.work.saved();
    status.say(saved(name));
    return true;
  } catch (error) {
    status.fail(error);
    return false;
  }
}

function change(patch: Partial<PageChoices>): void {
  Object.assign(choices, patch);
  keepChoices(choices);
}

function prepareBar(): void {
  bindRadio("language", choices.language, (value) => {
    change({ language: value === "en" ? "en" : "id" });
    applyTexts(document, choices.language);
    status.setLanguage(choices.language);
    grid.setLanguage(choices.language);
    things.setLanguage(choices.language);
    pane.setLanguage(choices.language);
    // TEXT and VALUE read and write numbers in it.
    opened?.book.recalculate?.("all");
  });
  bindRadio("width", choices.width, (width) => {
    change(readChoices({ ...choices, width }));
    setWidth(choices.width);
  });
  bindRadio("level", choices.level, (level) => {
    change(readChoices({ ...choices, level }));
    void connect(false);
  });
  button("theme").addEventListener("click", () => {
    change({ theme: choices.theme === "dark" ? "light" : "dark" });
    setTheme(choices.theme);
    grid.setDark(choices.theme === "dark");
    pane.setTheme(choices.theme);
  });
  button("download").addEventListener("click", () => void save());
  for (const item of document.querySelectorAll<HTMLElement>("[data-sample]")) {
    const name = item.dataset.sample ?? firstSample;
    item.addEventListener("click", () => {
      closeCards();
      void open(name, () => fetchSample(name));
    });
  }
}

prepareBar();
const showTab = prepareTabs((tab) => (tab === "grid" ? dispatchEvent(new Event("resize")) : undefined));
const ring = createRing({ isEditing: grid.isEditing, focusGrid: grid.focus, focusPane: pane.focus, show: showTab });
// Who turns to the pane while typing means the cell to hold what was typed: a check reads it then.
addEventListener("blur", () => void grid.endEditing());
watchFiles({ open: button("open"), input: element("chosen", HTMLInputElement), veil: blockElement("drop") }, (file) => {
  void open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
});
setInterval(count, 500);
addEventListener("beforeunload", (event) => {
  if (isWorkUnsaved()) event.preventDefault();
});
// Who has been here before begins where a user of Excel does: at the button that checks.
void open(firstSample, () => fetchSample(firstSample), isFirstVisit);
