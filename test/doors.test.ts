/** Every example of evidence through every door: the command line, the pane over the real Office.js, and the formulas say the same. */
import { evidenceStates } from "../src/core/formulas/evidence";
import { statuses } from "../src/core/formulas/status";
import { findNode, findQuestion } from "../src/core/instrument/instrument";
import { stateWords } from "../src/core/own/words";
import type { CellValue } from "../src/core/workbook";
import { run, writeBook } from "./cli/command";
import { examples } from "./core/evidence/examples";
import { kla } from "./instrument";
import { bookOf } from "./excel/opened";
import { closePanes, openPane } from "./taskpane/opened";

afterEach(closePanes);

const instrument = kla();
const years = [2024, 2025];

/** One question at its maximum with that evidence. */
function rowsOf(code: string, cell: CellValue): CellValue[][] {
  const name = findNode(instrument, code.split(".")[0] ?? "")?.indicator.name.id ?? "";
  const max = findQuestion(instrument, code)?.max ?? null;
  return [
    ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [name, code, max, max, cell],
  ];
}

test.each(examples)("%s %j", async (code, cell, state) => {
  const rows = rowsOf(code, cell);
  const path = await writeBook("contoh.xlsx", { Lembar: rows });
  const printed = JSON.parse((await run(path, "--json", "--years", years.join(","))).out);
  const told = printed.indicators.flatMap(({ support }: { support: { evidence: string }[] }) => support);
  const { session, report } = await openPane(bookOf({ name: "Lembar", rows }));
  await session.askYears(years);
  await session.check();
  const shown = report();
  const states = shown.indicators.flatMap(({ support }) => support.map((one) => one.state));
  const max = findQuestion(instrument, code)?.max ?? 0;
  const asked = { instrument, years };
  expect([told.map(({ evidence }: { evidence: string }) => evidence), states]).toEqual([[state], [state]]);
  expect(printed.score.supported).toEqual(shown.supported);
  expect(printed.score.risk).toBeCloseTo((shown.claimed ?? 0) - (shown.supported?.low ?? 0), 6);
  // A formula that is handed an error hands it on, as Excel's own do.
  if (cell === "#N/A") return;
  expect([evidenceStates([[cell]], null, code, asked), statuses([[max]], [[max]], [[cell]], code, asked)]).toEqual([
    [[stateWords[state]]],
    [[stateWords[state]]],
  ]);
});
