/** Bad moments: a cell being edited, batches that fail, and what WorkbookPort.select answers for what cannot be seen. */
import type { WorkbookPort as Pane } from "../../src/core/port/port";
import { errorCodeOf, toFault, sentenceOf } from "../../src/excel/calls/errors";
import { bookOf, cell, open, sheetOf, stateOf } from "./opened";

const file = bookOf(
  {
    name: "Data",
    rows: [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ],
    hiddenRows: new Set([1]),
    hiddenColumns: new Set([2]),
  },
  { name: "Hidden", rows: [["h"]], visibility: "hidden" },
  { name: "Very", rows: [["v"]], visibility: "veryHidden" },
  { name: "O'Brien (2)", rows: [["o"]] },
);

const mark = { at: cell("Data!A1"), level: "error" } as const;
const methods: [string, (pane: Pane) => Promise<unknown>][] = [
  ["read", (pane) => pane.read()],
  ["refresh", (pane) => pane.refresh()],
  ["watch", (pane) => pane.watch(() => undefined)],
  ["select", (pane) => pane.select(cell("Data!A1"))],
  ["selection", (pane) => pane.selection()],
  ["mark", (pane) => pane.mark([mark])],
  ["annotate", (pane) => pane.annotate([{ at: cell("Data!A1"), text: "x" }])],
  ["unmark", (pane) => pane.unmark()],
  ["isMarked", (pane) => pane.isMarked()],
  ["write", (pane) => pane.write([{ at: cell("Data!B1"), from: { value: 1 }, to: { value: 2 } }])],
  ["recall", (pane) => pane.recall("x")],
  ["remember", (pane) => pane.remember("x", 1)],
];

test.each(methods)("%s asks to finish the cell that is being edited, and changes nothing", async (_, method) => {
  const { pane, book, host } = await open(file, { cellEditMode: true, level: "1.20" });
  const before = stateOf(book);
  await expect(method(pane)).rejects.toMatchObject({
    message: "Selesaikan dulu pengisian sel (tekan Enter atau Esc), lalu ulangi.",
    text: { en: "Finish editing the cell first (press Enter or Esc), then try again." },
    cause: { code: "InvalidOperationInCellEditMode" },
  });
  expect(stateOf(book)).toEqual(before);
  host.switches.cellEditMode = false;
  await expect(method(pane)).resolves.not.toThrow();
});

test.each([1, 2, 3, 4, 5])(
  "marking that fails at batch %i leaves nothing half-done, and can be done again",
  async (failAtBatch) => {
    const { pane, book, host } = await open(file);
    const before = stateOf(book);
    await pane.mark([{ ...mark, level: "hint" }]);
    host.switches.failAtBatch = host.traffic.batches + failAtBatch;
    const failed = await pane.mark([mark]).catch((error: unknown) => error);
    // Rules that could not be read are asked for once more, one by one.
    if (failAtBatch === 3 || failAtBatch === 4) expect(failed).toEqual({ cells: 1, refused: [] });
    else expect(failed).toMatchObject({ name: "Fault" });
    host.switches.failAtBatch = 0;
    expect(await pane.mark([mark])).toEqual({ cells: 1, refused: [] });
    expect(sheetOf(book, "Data").conditionalFormats).toHaveLength(1);
    await pane.unmark();
    expect(stateOf(book)).toEqual(before);
  },
);

test("takes off marks that were begun and not finished", async () => {
  const { pane, book, host } = await open(file);
  const { answer } = host;
  // As Excel does: what stands before the command that fails has been done.
  host.answer = (text) => {
    const request = JSON.parse(text);
    const at = request.Actions.findIndex(({ Name }: { Name: string }) => Name === "Formula");
    if (at >= 0 && request.Actions[at].ActionType === 4) request.Actions[at].ArgumentInfo.Arguments = [12];
    return answer(JSON.stringify(request));
  };
  await expect(pane.mark([mark])).rejects.toMatchObject({ name: "Fault" });
  expect(sheetOf(book, "Data").conditionalFormats).toEqual([]);
});

test("one failure does not hold up what comes after it", async () => {
  const { pane } = await open(file, { failAtBatch: 1 });
  const [read, recalled] = await Promise.allSettled([pane.read(), pane.recall("x")]);
  expect([read.status, recalled.status]).toEqual(["rejected", "fulfilled"]);
});

test("goes to a cell while a large workbook is still being read", async () => {
  const rows = Array.from({ length: 40_000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row + column));
  const { pane } = await open(bookOf({ name: "Data", rows }));
  const ended: string[] = [];
  await Promise.all([
    pane.read().then(() => ended.push("read")),
    pane.mark([mark]).then(() => ended.push("marked")),
    pane.select(cell("Data!B3")).then(() => ended.push("selected")),
  ]);
  expect(ended).toEqual(["selected", "read", "marked"]);
});

const places: [string, string, string][] = [
  ["Data!B3", "seen", "a cell"],
  ["O'Brien (2)!A1", "seen", "a cell of another sheet"],
  ["Data!A2", "row", "a hidden row"],
  ["Data!C1", "row", "a hidden column"],
  ["Hidden!A1", "sheet", "a hidden sheet"],
  ["Very!A1", "sheet", "a very hidden sheet"],
  ["Gone!A1", "gone", "a sheet that there is not"],
];

test.each(places)("select %s answers %s: %s", async (address, expected) => {
  const { pane, book } = await open(file);
  const before = stateOf(book);
  expect(await pane.select(cell(address))).toBe(expected);
  expect(stateOf(book)).toEqual(before);
  if (expected === "seen" || expected === "row") expect(await pane.selection()).toEqual(cell(address));
});

test("every code of Excel's has one whole sentence in both languages", () => {
  const codes = Object.values({
    ...{ accessDenied: "AccessDenied", conflict: "Conflict", general: "GeneralException", found: "ItemNotFound" },
    ...{
      old: "ApiNotFound",
      absent: "ApiNotAvailable",
      busy: "ServiceNotAvailable",
      large: "RequestPayloadSizeLimitExceeded",
      other: "Other",
    },
  });
  for (const code of codes)
    for (const sentence of Object.values(sentenceOf(code))) expect(sentence).toMatch(/^[A-Z].* .*\.$/);
  const error = Object.assign(new Error("…"), { code: "AccessDenied", debugInfo: {} });
  expect(toFault(error)).toMatchObject({
    name: "Fault",
    cause: error,
    text: { en: expect.stringContaining("locked") },
  });
  expect(errorCodeOf(toFault(error))).toBe("AccessDenied");
});

test("an active cell that Excel does not give, as another workbook is in front, has its sentence", async () => {
  const { pane, host } = await open(file);
  const { answer } = host;
  host.answer = async (text) => {
    const reply = await answer(text);
    if (!/GetActiveCell|"Activate"/.test(text)) return reply;
    const Code = text.includes("GetActiveCell") ? "InvalidSelection" : "GeneralException";
    const Error = { Code, Message: "…", HttpStatusCode: 400, Location: "", ActionIndex: 0 };
    return { ...reply, body: JSON.stringify({ Results: [], Error }) };
  };
  const window = { message: expect.stringMatching(/klik jendela buku kerja/i) };
  await expect(pane.selection()).rejects.toMatchObject(window);
  await expect(pane.select(cell("Data!A1"))).rejects.toMatchObject(window);
});

test("mistakes of our own stay what they are", () => {
  const mistake = new TypeError("x is undefined");
  expect(toFault(mistake)).toBe(mistake);
});
