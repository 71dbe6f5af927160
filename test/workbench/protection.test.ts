/** Protection of the workbook's structure through the real library. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

type Work = (context: Excel.RequestContext) => unknown;

async function open() {
  const { Excel } = await officeJs(workbookOf({ One: [["A"]], Two: [["B"]] }));
  return (work: Work): Promise<unknown> =>
    Excel.run(async (context) => {
      const answer = await work(context);
      await context.sync();
      return answer;
    });
}

test("keeps the workbook's sheets as they are until it is unprotected", async () => {
  const run = await open();
  const isProtected = () =>
    run(async (context) => {
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      return protection.protected;
    });
  expect(await isProtected()).toBe(false);
  await run((context) => context.workbook.protection.protect("secret"));
  expect(await isProtected()).toBe(true);
  const refused: Work[] = [
    ({ workbook }) => workbook.worksheets.add("Three"),
    ({ workbook }) => workbook.worksheets.getItem("One").delete(),
    ({ workbook }) => workbook.worksheets.getItem("One").copy(),
    ({ workbook }) => (workbook.worksheets.getItem("One").name = "First"),
    ({ workbook }) => (workbook.worksheets.getItem("One").position = 1),
    ({ workbook }) => (workbook.worksheets.getItem("One").visibility = "Hidden"),
    ({ workbook }) => workbook.protection.protect(),
    ({ workbook }) => workbook.protection.unprotect("wrong"),
  ];
  const codes = [];
  for (const work of refused) codes.push((await errorOf(run(work))).code);
  expect(codes).toEqual(refused.map(() => "AccessDenied"));
  await run((context) => (context.workbook.worksheets.getItem("One").getRange("A1").values = [["still"]]));
  await run((context) => context.workbook.protection.unprotect("secret"));
  expect(await isProtected()).toBe(false);
  await run((context) => context.workbook.worksheets.add("Three"));
});
