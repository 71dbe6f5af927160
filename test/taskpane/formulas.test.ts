/** The pane's session and KLA's formulas in the cells of one workbook, as one runtime of Excel holds them. */
import { toA1 } from "../../src/core/workbook";
import { createPort } from "../../src/excel/port";
import { klaCells } from "../../src/core/own/freezing";
import * as functions from "../../src/functions/functions";
import { isAskedFor, onAsked, publish, publishFailure } from "../../src/functions/live";
import { functionsJson } from "../../src/functions/json";
import { formulas } from "../../src/functions/metadata";
import { feed } from "../../src/taskpane/session/feeding";
import { createSession } from "../../src/taskpane/session/session";
import type { Session } from "../../src/taskpane/session/session";
import { kla } from "../instrument";
import type { Addin } from "../workbench/functionsAddin";
import { openAddin } from "../workbench/functionsAddin";
import { until } from "../turns";

interface Opened extends Addin {
  session: Session;
}

const open: Opened[] = [];
afterEach(async () => {
  for (const { session, close } of open.splice(0)) {
    await session.stop();
    close();
  }
});

/** A workbook with a small recap in A1:E3, the session over it, and formulas that answer. */
async function start(): Promise<Opened> {
  const addin = openAddin(functionsJson("id"));
  Object.assign(globalThis, { CustomFunctions: addin.CustomFunctions });
  for (const { id } of formulas) addin.CustomFunctions.associate(id, functions[id]);
  const { run, Worksheet } = addin.Excel;
  const host = createPort({ run, Worksheet, requirements: { isSetSupported: () => true } });
  const session = createSession(host, kla());
  feed(session, { publish, publishFailure, onAsked, isAskedFor });
  open.push({ ...addin, session });
  await addin.write("A1", [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [18, "Wajib Belajar 12 Tahun", 24, 20, "https://s.id/x"],
    [19, "Sekolah Ramah Anak", 51, 40, null],
  ]);
  return { ...addin, session };
}

async function shows(addin: Addin, address: string, value: unknown): Promise<void> {
  await until(() => addin.read(address) === value);
  expect(addin.read(address)).toBe(value);
}

test("a formula has the workbook checked, follows edits, and is let go", async () => {
  const addin = await start();
  await addin.write("H1", [["=KLA.SCORE()"], ["=KLA.SCORE(18)"], ["=KLA.TIER()"]]);
  await shows(addin, "H1", 60);
  expect([addin.read("H2"), addin.read("H3")]).toEqual([20, "Belum berpredikat"]);
  expect(addin.session.state().step.is).toBe("checked");
  await addin.write("D2", [[12]]);
  await shows(addin, "H1", 52);
  await shows(addin, "H2", 12);
});

test("the workbook is read once, however many cells ask", async () => {
  const addin = await start();
  let checks = 0;
  addin.session.subscribe(() => {
    if (addin.session.state().step.is === "checking" && addin.session.state().notice === null) checks++;
  });
  await addin.write(
    "H1",
    Array.from({ length: 50 }, () => ["=KLA.SCORE()"]),
  );
  await shows(addin, "H50", 60);
  expect(checks).toBeGreaterThan(0);
  const steps = checks;
  await addin.write(
    "I1",
    Array.from({ length: 50 }, () => ["=KLA.SCORE()"]),
  );
  await shows(addin, "I50", 60);
  expect(checks).toBe(steps);
});

test("where there is no table the formulas say so, and answer once there is one", async () => {
  const addin = await start();
  await addin.write("A1", [["x", "x", "x", "x", "x"]]);
  await addin.write("A2", [
    ["", "", "", "", ""],
    ["", "", "", "", ""],
  ]);
  await addin.write("H1", [["=KLA.SCORE()"]]);
  await shows(addin, "H1", "#N/A");
  await addin.write("A1", [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [18, "Wajib Belajar 12 Tahun", 24, 20, "https://s.id/x"],
  ]);
  await shows(addin, "H1", 20);
});

test("formulas become values on request, and come back by the pane's own way back", async () => {
  const addin = await start();
  await addin.write("H1", [["=KLA.SCORE()"], ["=ROUND(KLA.SCORE()/7,1)"]]);
  await shows(addin, "H2", 8.6);
  const { session } = addin;
  const step = session.state().step;
  if (step.is !== "checked") throw new Error("The workbook is not checked.");
  await session.check();
  const checked = session.state().step;
  const cells = checked.is === "checked" ? klaCells(checked.report.workbook) : [];
  expect(cells.map(({ at }) => toA1(at.row, at.column))).toEqual(["H1", "H2"]);
  await session.freeze(cells);
  expect(session.state().notice).toMatchObject({ tone: "good", text: { id: expect.stringContaining("2 rumus KLA") } });
  const after = session.state().step;
  expect(after.is === "checked" && klaCells(after.report.workbook)).toEqual([]);
  expect(addin.block("H1", 2, 1)).toEqual([[60], [8.6]]);
  await session.undo();
  await shows(addin, "H2", 8.6);
  const undone = session.state().step;
  expect(undone.is === "checked" && klaCells(undone.report.workbook)).toHaveLength(2);
});
