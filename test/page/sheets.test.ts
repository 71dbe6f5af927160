/** The report's sheets in the page without Excel: shown, in the copy, renewed in place, and gone again from both. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changeCount, copyOf } from "../../src/page/file/copy";
import { firstFileState } from "../../src/page/file/openFile";
import type { FileState } from "../../src/page/file/openFile";
import { createFilePort } from "../../src/page/file/port";
import { createSession } from "../../src/taskpane/session/session";
import { checkedOf } from "../../src/taskpane/session/state";
import { createStore } from "../../src/taskpane/session/store";
import { readWorkbook } from "../../src/xlsx/read";
import { kla } from "../instrument";

const sample = new Uint8Array(readFileSync(join(import.meta.dirname, "../../assets/samples/contoh-bersih.xlsx")));

async function opened(bytes: Uint8Array = sample) {
  const state = createStore<FileState>(firstFileState(await readWorkbook(bytes, "contoh.xlsx")));
  const session = createSession(createFilePort(state), kla());
  await session.check();
  const names = (): string[] => state.get().workbook.sheets.map(({ name }) => name);
  const copy = (): Promise<Uint8Array> => copyOf({ name: "contoh.xlsx", bytes }, state.get());
  return { state, session, names, copy };
}

const made = ["Laporan KLA", "Temuan KLA", "Rencana KLA", "OPD KLA"];

test("they are shown and stand in the copy, as often as they are made", async () => {
  const { session, names, copy, state } = await opened();
  const before = names();
  await session.report("id");
  await session.report("id");
  expect(names()).toEqual([...before, ...made]);
  expect([state.get().at?.sheet, changeCount(state.get())]).toEqual(["Laporan KLA", made.length]);
  const again = await readWorkbook(await copy(), "");
  expect(again.sheets.map(({ name }) => name)).toEqual(names());
  expect(again.sheets.at(-3)?.rows).toEqual(state.get().workbook.sheets.at(-3)?.rows);
});

test("a check passes over them, and one taken out again leaves the file as it was", async () => {
  const { session, state, copy } = await opened();
  const found = checkedOf(session.state())?.report.findings;
  await session.report("id");
  await session.check();
  expect(checkedOf(session.state())?.report.findings).toEqual(found);
  await session.removeReport();
  expect([changeCount(state.get()), session.state().made]).toEqual([0, []]);
  expect(Buffer.compare(await copy(), sample)).toBe(0);
});

test("those that stand in the file itself are known, renewed under their names, and gone from a copy when taken out", async () => {
  const first = await opened();
  await first.session.report("id");
  const second = await opened(await first.copy());
  expect(second.session.state().made).toEqual(["report", "findings", "plan", "offices"]);
  await second.session.report("en", { id: "findings" });
  expect(second.names()).toEqual(first.names());
  expect(second.state.get().workbook.sheets.at(-3)?.rows[0]?.[0]).toBe("KLA findings");
  await second.session.removeReport();
  const sheets = (await readWorkbook(await second.copy(), "")).sheets.map(({ name }) => name);
  expect(sheets).toEqual(first.names().slice(0, -made.length));
});
