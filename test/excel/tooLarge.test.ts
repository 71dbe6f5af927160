/** What is too large for Excel at once is read in parts, by whatever sign it says so: its error, another, or null. */
import type { OfficeJs } from "../officeJs";
import { bookOf, open } from "./opened";

const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 50 }, (__, column) => row * 50 + column));

/** An Excel that has trouble with answers of more than so many characters. */
function limit({ host }: OfficeJs, characters: number, trouble: (body: string) => string): { count: number } {
  const { answer } = host;
  const troubles = { count: 0 };
  host.answer = async (text) => {
    const reply = await answer(text);
    if (reply.body.length <= characters) return reply;
    troubles.count += 1;
    return { ...reply, body: trouble(reply.body) };
  };
  return troubles;
}

const refusal = (Code: string) => (): string =>
  JSON.stringify({ Results: [], Error: { Code, Message: "…", HttpStatusCode: 500, Location: "", ActionIndex: 0 } });

/** Every list of values is gone; what has loaded them looks fine. */
const withoutValues = (body: string): string =>
  JSON.stringify(JSON.parse(body), (key, value: unknown) => (key === "Values" ? null : value));

test.each([
  ["its own error", refusal("ResponsePayloadSizeLimitExceeded")],
  ["an internal error", refusal("GeneralException")],
  ["null instead of values", withoutValues],
])("a sheet that Excel answers by %s is read in parts, and whole", async (_, trouble) => {
  const opened = await open(bookOf({ name: "Data", rows }));
  const troubles = limit(opened, 100_000, trouble);
  const [sheet] = (await opened.pane.read()).sheets;
  expect(sheet?.rows).toEqual(rows);
  expect(troubles.count).toBeGreaterThan(0);
});

test.each([
  ["an internal error", refusal("GeneralException"), "GeneralException"],
  ["null", withoutValues, "terlalu besar"],
])("a single row that Excel answers by %s is told, after no more than a few attempts", async (_, trouble, told) => {
  const opened = await open(bookOf({ name: "Data", rows }));
  const troubles = limit(opened, 500, trouble);
  await expect(opened.pane.read()).rejects.toMatchObject({ name: "Fault", message: expect.stringContaining(told) });
  expect(troubles.count).toBeLessThan(20);
});

test("a vast sheet is not called too large while a cell is being edited", async () => {
  const far = [...Array.from({ length: 20_000 }, () => []), [...Array.from({ length: 1_100 }, () => null), 1]];
  const opened = await open(bookOf({ name: "Data", rows: [["a"], ...far] }));
  const { host } = opened;
  const { answer } = host;
  host.answer = (text) => {
    host.switches.cellEditMode = text.includes('"Constants"');
    return answer(text);
  };
  await expect(opened.pane.read()).rejects.toMatchObject({ cause: { code: "InvalidOperationInCellEditMode" } });
});
