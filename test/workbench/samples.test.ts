/** Public samples for Excel run in the host; in the page they do in workbenchSamples.test.ts. What does not, absent.test.ts lists. */
import { createBook } from "../../src/workbench/book/create";
import { calculate } from "../../src/workbench/functions/calculation";
import { officeJs, workbookOf } from "../officeJs";
import { sales, samples } from "./samples";
import { snippets } from "./snippets";

test.each([...samples, ...snippets])("runs: %s", async (_, sample, gives) => {
  const book = createBook(workbookOf({ Sales: sales }));
  const calculation = calculate(book, { send: () => undefined });
  const { Excel } = await officeJs(book);
  const found = await Excel.run(async (context) => {
    const answer = await sample(context.workbook.worksheets.getItem("Sales"), context);
    await context.sync();
    return answer;
  });
  calculation.dispose();
  expect(found).toEqual(gives);
});
