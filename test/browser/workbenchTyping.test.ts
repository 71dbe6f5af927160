/** What a person types into the workbench's grid, in the language of the page, and how the grid shows it. */
import type { Frame, Page } from "playwright-core";
import { becomes, goTo, type, useWorkbench, valueOf } from "./page";

const bench = useWorkbench({ isShared: true });

/** What the grid draws in a cell. */
const drawn = (page: Page, row: number, column: number): Promise<unknown> =>
  page.evaluate(
    ([at, to]) =>
      window
        .klaGrid()
        ?.workbook.getActiveSheet()
        .getSheet()
        .getCell(at ?? 0, to ?? 0)?.v,
    [row, column],
  );

const formulaOf = (addin: Frame, address: string): Promise<unknown> =>
  addin.evaluate(
    (at) =>
      Excel.run(async (excel) => {
        const range = excel.workbook.worksheets.getActiveWorksheet().getRange(at).load("formulas,numberFormat,text");
        await excel.sync();
        return [range.formulas[0]?.[0], range.numberFormat[0]?.[0], range.text[0]?.[0]];
      }),
    address,
  );

test("numbers, days, percentages, money and formulas are typed in Indonesian", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  for (const [address, text] of [
    ["J20", "35,85"],
    ["J21", "12/03/2024"],
    ["J22", "85%"],
    ["J23", "Rp1.234,50"],
    ["J24", "=SUM(E5;E6;1,05)"],
    ["J25", "=KLA.TIER(771,81)"],
    ["J29", "=SUM(E5,E6)"],
    ["J26", "0,8"],
  ] as const)
    await type(page, address, text);
  await becomes(addin, "J26", 0.8);
  expect(await formulaOf(addin, "J20")).toEqual([35.85, "General", "35.85"]);
  expect(await formulaOf(addin, "J21")).toEqual([45363, "m/d/yyyy", "3/12/2024"]);
  expect(await formulaOf(addin, "J22")).toEqual([0.85, "0%", "85%"]);
  expect(await formulaOf(addin, "J23")).toEqual([1234.5, '"Rp"#,##0.00', "Rp1,234.50"]);
  expect(await formulaOf(addin, "J24")).toEqual(["=SUM(E5,E6,1.05)", "General", expect.anything()]);
  expect(await formulaOf(addin, "J25")).toContain("=KLA.TIER(771.81)");
  expect(await formulaOf(addin, "J29")).toContain("=SUM(E5,E6)");
  expect([await drawn(page, 25, 9), await drawn(page, 20, 9)]).toEqual(["0,8", "12/03/2024"]);
  expect(await page.evaluate(() => window.klaGrid()?.unit)).toBe("book-1");
});

test("numbers side by side and numbers with a letter stay texts, and leave no format of a day behind", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  const texts = ["1 2", "12, 13", "2a", "10:30PM", "31 12 2024"];
  for (const [index, text] of texts.entries()) await type(page, `J${40 + index}`, text);
  await becomes(addin, "J44", "31 12 2024");
  for (const [index, text] of texts.entries())
    expect(await formulaOf(addin, `J${40 + index}`)).toEqual([text, "General", text]);
});

test("numbers and days are pasted in Indonesian, from a table and as plain text", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  const paste = (html: string, text: string): Promise<void> =>
    page.evaluate(
      async ([table, plain]) => {
        const part = (type: string, words = ""): [string, Blob][] =>
          words === "" ? [] : [[type, new Blob([words], { type })]];
        const parts = [...part("text/html", table), ...part("text/plain", plain)];
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
      },
      [html, text],
    );
  await goTo(page, "J31");
  await paste("<table><tr><td>35,85</td></tr><tr><td>1.234</td></tr></table>", "35,85\n1.234");
  await page.keyboard.press("Control+V");
  await becomes(addin, "J31", 35.85);
  expect(await formulaOf(addin, "J32")).toContain(1234);
  await goTo(page, "J34");
  await paste("", "12,5");
  await page.keyboard.press("Control+V");
  await becomes(addin, "J34", 12.5);
});

test("a number that is wider than its column is drawn as no number", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  const narrow = (pixels: number): Promise<unknown> =>
    addin.evaluate(
      (width) =>
        Excel.run(async (excel) => {
          excel.workbook.worksheets.getActiveWorksheet().getRange("J:J").format.columnWidth = width;
          await excel.sync();
        }),
      pixels,
    );
  await narrow(36);
  expect([await drawn(page, 20, 9), await drawn(page, 22, 9)]).toEqual([
    expect.stringMatching(/^#+$/),
    expect.stringMatching(/^#+$/),
  ]);
  await narrow(90);
  expect([await drawn(page, 20, 9), await drawn(page, 22, 9)]).toEqual(["12/03/2024", "Rp1.234,50"]);
});

test("a cell that is edited and left as it was stays what it is", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  for (const address of ["J21", "J24", "J26"]) {
    const before = await formulaOf(addin, address);
    await goTo(page, address);
    await page.keyboard.press("F2");
    await page.keyboard.type(" ");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await goTo(page, "J20");
    expect(await formulaOf(addin, address)).toEqual(before);
  }
});

test("what cannot be a formula is refused in words, and the cell keeps what it had", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  await type(page, "J20", "=SUM(E5;;*E6)");
  await page.locator("#alert-text", { hasText: "=SUM(E5;;*E6)" }).waitFor();
  expect(await valueOf(addin, "J20")).toBe(35.85);
});

test("Ctrl+End and Ctrl+Home go to the last cell in use, and to the first", async () => {
  const { page } = bench;
  const selected = (): Promise<unknown> => page.evaluate(() => window.klaGrid()?.book.selection.areas[0]);
  await goTo(page, "C12");
  await page.keyboard.press("Control+End");
  expect(await selected()).toMatchObject({ top: 320, left: 9 });
  await page.keyboard.press("Control+Home");
  const { rows = 0, columns = 0 } = (await page.evaluate(() => window.klaGrid()?.book.sheets[0]?.freeze)) ?? {};
  expect(await selected()).toMatchObject({ top: rows, left: columns });
});

test("the page in English reads and shows English", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  await page.locator("#language label", { hasText: "EN" }).click();
  await type(page, "J27", "1,234.5");
  await type(page, "J28", "35,85");
  expect([await valueOf(addin, "J27"), await valueOf(addin, "J28")]).toEqual([1234.5, "35,85"]);
  expect(await drawn(page, 25, 9)).toBe("0.8");
});
