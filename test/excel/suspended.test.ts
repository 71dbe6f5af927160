/** What Excel suspends until the next sending is suspended in every part of a long list: its screen, and its calculation. */
import { bookOf, cell, open } from "./opened";
import type { Opened } from "./opened";

/** Every batch from now on that holds one of the words, by whether it asks for the suspension too. */
function batches({ host }: Opened, holding: RegExp, suspension: string): boolean[] {
  const found: boolean[] = [];
  const { answer } = host;
  host.answer = (text) => {
    if (holding.test(text)) found.push(text.includes(suspension));
    return answer(text);
  };
  return found;
}

const numbers = Array.from({ length: 1500 }, (_, row) => [row]);

test("the screen stands still while many marks are put, part by part", async () => {
  // Far from one another, so that each level needs many commands.
  const sheets = Array.from({ length: 60 }, (_, at) => ({ name: `L${at}`, rows: [[1, 2, 3]] }));
  const opened = await open(bookOf(...sheets));
  const asked = batches(opened, /"ConditionalFormats?"/, "SuspendScreenUpdatingUntilNextSync");
  const marks = sheets.flatMap(({ name }) => [
    { at: cell(`${name}!A1`), level: "error" as const },
    { at: cell(`${name}!B1`), level: "query" as const },
    { at: cell(`${name}!C1`), level: "hint" as const },
  ]);
  await opened.pane.mark(marks);
  expect(asked.filter(Boolean)).toHaveLength(2);
});

test("formulas wait while many cells are written, part by part", async () => {
  const opened = await open(bookOf({ name: "Data", rows: numbers }));
  const asked = batches(opened, /"ActionType":4/, "SuspendApiCalculationUntilNextSync");
  const { refused } = await opened.pane.write(
    numbers.map(([value = 0], row) => ({ at: { sheet: "Data", row, column: 0 }, from: { value }, to: { value: -1 } })),
  );
  expect([refused, asked]).toEqual([[], [true, true]]);
});
