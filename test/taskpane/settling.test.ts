/** Settling findings over the real Office.js: noted on a sheet of the workbook, counted apart, open again when something changes. */
import { readNotes } from "../../src/core/planning/notes/sheet";
import type { Finding } from "../../src/core/rule/finding";
import { checkedOf } from "../../src/taskpane/session/state";
import type { Settlement } from "../../src/core/planning/settled";
import { setStructure } from "../../src/workbench/book/settings";
import { cell, sheetOf } from "../excel/opened";
import { becomes, closePanes, openPane, sample, type, valueIn } from "./opened";
import type { OpenedPane } from "./opened";

afterEach(closePanes);

const why = { reason: "correct", note: " =sudah dicek ", language: "id" } as const;

function settlementOf({ session }: OpenedPane): Settlement {
  const checked = checkedOf(session.state());
  if (!checked) throw new Error("Nothing has been checked.");
  return checked.settlement;
}

function findingOf({ report }: OpenedPane, rule: string): Finding {
  const found = report().findings.find((one) => one.rule === rule);
  if (!found) throw new Error(`The sample has no ${rule}.`);
  return found;
}

async function opened(): Promise<OpenedPane> {
  const pane = await openPane(await sample("lembar-per-klaster.xlsx"));
  await pane.session.check();
  return pane;
}

test("a settled finding is counted apart, and its note stands on a sheet for everybody", async () => {
  const pane = await opened();
  const before = settlementOf(pane);
  const finding = findingOf(pane, "evidence-missing");
  await pane.session.settle(finding, why);
  expect(pane.session.state()).toMatchObject({ task: "none", notice: { tone: "good" } });
  expect(settlementOf(pane).open).toHaveLength(before.open.length - 1);
  expect(settlementOf(pane).settled).toMatchObject([
    { finding: { rule: "evidence-missing" }, note: { reason: "correct", note: "=sudah dicek" } },
  ]);
  expect(sheetOf(pane.book, "Catatan KLA")).toBeDefined();
  expect(valueIn(pane.book, cell("Catatan KLA!A1"))).toBe("ID temuan");
  // What a person typed is a text, whatever sign it begins with.
  expect(valueIn(pane.book, cell("Catatan KLA!G2"))).toBe("=sudah dicek");
});

test("the second note goes into the next row of the same sheet, and another pane knows both", async () => {
  const pane = await opened();
  await pane.session.settle(findingOf(pane, "evidence-missing"), why);
  await pane.session.settle(findingOf(pane, "office-missing"), { ...why, reason: "awaited", note: "" });
  expect(settlementOf(pane).settled).toHaveLength(2);
  expect(pane.book.sheets.filter(({ name }) => name.startsWith("Catatan"))).toHaveLength(1);
  const later = await openPane(pane.book);
  await later.session.check();
  expect(
    settlementOf(later)
      .settled.map(({ note }) => note.reason)
      .toSorted(),
  ).toEqual(["awaited", "correct"]);
});

test("it is opened again by hand, and the row of its note is blank", async () => {
  const pane = await opened();
  const before = settlementOf(pane).open.length;
  await pane.session.settle(findingOf(pane, "evidence-missing"), why);
  const [settled] = settlementOf(pane).settled;
  if (!settled) throw new Error("Nothing is settled.");
  await pane.session.reopen(settled.note);
  expect(settlementOf(pane)).toMatchObject({ settled: [], reopened: [] });
  expect(settlementOf(pane).open).toHaveLength(before);
  expect(readNotes(pane.report().workbook)).toEqual({ notes: [], lost: [] });
});

test("it opens again by itself when the value changes", async () => {
  const pane = await opened();
  const finding = findingOf(pane, "evidence-missing");
  await pane.session.settle(finding, why);
  const { sheet, row } = finding.row ?? finding.at;
  const score = pane
    .report()
    .entries.find(({ at }) => at.sheet === sheet && at.row === row)
    ?.table.columns.get("score");
  if (score === undefined) throw new Error("The finding's row has no score.");
  type(pane.book, `${sheet}!${String.fromCharCode(65 + score)}${row + 1}`, 1);
  await becomes(pane.session, () => settlementOf(pane).reopened.length === 1);
  expect(settlementOf(pane).reopened).toMatchObject([{ changed: "value" }]);
});

test("where the workbook's structure is protected, that is said and the finding stays open", async () => {
  const pane = await opened();
  const before = settlementOf(pane).open.length;
  setStructure(pane.book, { password: null });
  await pane.session.settle(findingOf(pane, "evidence-missing"), why);
  expect(pane.session.state().notice).toMatchObject({ tone: "bad" });
  expect(settlementOf(pane).open).toHaveLength(before);
});

test("settled findings are not marked", async () => {
  const pane = await opened();
  await pane.session.flag(null);
  const all = pane.session.state().notice?.text.id;
  await pane.session.settle(findingOf(pane, "evidence-missing"), why);
  await pane.session.flag(null);
  expect(pane.session.state().notice?.text.id).not.toBe(all);
});
