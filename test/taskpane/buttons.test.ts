/** Excel's buttons over the real Office.js: each does its work, even with the pane closed, and is let go again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actions } from "../../src/taskpane/actions";
import type { Action } from "../../src/taskpane/actions";
import { buttonsOf } from "../../src/taskpane/buttons";
import { setSelection } from "../../src/workbench/book/sheets";
import { sheetOf } from "../excel/opened";
import { closePanes, openPane, sample } from "./opened";
import type { OpenedPane } from "./opened";

afterEach(closePanes);

interface Pressed extends OpenedPane {
  press: (name: Action) => Promise<void>;
  /** What happened, in its order. */
  told: string[];
}

async function start(showPane: () => Promise<void> = async () => undefined): Promise<Pressed> {
  const opened = await openPane(await sample("lembar-per-klaster.xlsx"));
  const told: string[] = [];
  const buttons = buttonsOf(opened.session, async () => {
    told.push("shown");
    await showPane();
  });
  const press = async (name: Action): Promise<void> => {
    const button = buttons.find((one) => one.name === name);
    await button?.answer({ completed: () => void told.push("completed") });
  };
  return { ...opened, told, press };
}

const marked = ({ book }: OpenedPane): number =>
  book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;

test("there is one for every name that the manifest and the shortcuts say", async () => {
  const { session } = await start();
  const names = buttonsOf(session, async () => undefined).map(({ name }) => name);
  expect(names).toEqual([...actions]);
  const manifest = readFileSync(join(import.meta.dirname, "../../manifest.xml"), "utf8");
  for (const name of names) expect(manifest).toContain(`<FunctionName>${name}</FunctionName>`);
});

test("check checks, and report makes the sheets that its label promises, once", async () => {
  const opened = await start();
  await opened.press("check");
  expect(opened.session.state().step.is).toBe("checked");
  expect(opened.told).toEqual(["shown", "completed"]);
  opened.session.show("fixes");
  await opened.press("report");
  expect(opened.session.state().view).toBe("summary");
  const names = opened.book.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Laporan KLA", "Temuan KLA", "Rencana KLA", "OPD KLA"]));
  expect((await opened.pane.selection()).sheet).toBe("Laporan KLA");
  const found = opened.report().findings.length;
  await opened.session.check();
  expect(opened.report().findings).toHaveLength(found);
  await opened.press("report");
  expect(opened.book.sheets.map(({ name }) => name)).toEqual(names);
  await opened.session.removeReport();
  expect(opened.book.sheets.map(({ name }) => name).filter((name) => name.endsWith("KLA"))).toEqual([]);
});

test("flag checks first where nobody has, and unmark takes everything off", async () => {
  const opened = await start();
  const before = marked(opened);
  await opened.press("flag");
  expect(marked(opened)).toBeGreaterThan(before);
  await opened.press("unmark");
  expect(marked(opened)).toBe(before);
});

test("explain brings up the finding of the selected cell", async () => {
  const opened = await start();
  const sheet = sheetOf(opened.book, "Klaster II");
  setSelection(opened.book, sheet, [{ top: 6, left: 7, bottom: 6, right: 7 }]);
  await opened.press("explain");
  expect(opened.session.state()).toMatchObject({
    view: "findings",
    selected: { sheet: "Klaster II", row: 6, column: 7 },
  });
});

test("a button is let go and the work done, also where Excel cannot show the pane or refuses", async () => {
  const opened = await start(() => Promise.reject(new Error("This Excel cannot.")));
  await opened.press("check");
  expect([opened.session.state().step.is, opened.told]).toEqual(["checked", ["shown", "completed"]]);
  opened.host.switches.cellEditMode = true;
  await opened.press("flag");
  expect(opened.told.at(-1)).toBe("completed");
  expect(opened.session.state().notice?.tone).toBe("bad");
});
