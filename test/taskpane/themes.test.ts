/** The looks that the pane brings along: Fluent's own, cut to what is asked for. */
import { readFileSync } from "node:fs";
import { format } from "prettier";
import { filesIn, madeThemes, variablesIn } from "../../scripts/themes/made";

const sheet = readFileSync("src/taskpane/themes.css", "utf8");

test("they are what `npm run themes` makes of Fluent's", async () => {
  expect(sheet).toBe(await format(madeThemes(), { parser: "css", printWidth: 120 }));
});

test("every variable of our styles has its value in the light look, and so in the dark one", () => {
  const asked = ["src/taskpane", "src/page"].flatMap(filesIn).flatMap(variablesIn);
  const [light = "", dark = ""] = sheet.split('html[data-look="dark"]');
  expect([...new Set(asked)].filter((name) => !light.includes(`  --${name}:`))).toEqual([]);
  expect(dark).toContain("--colorNeutralBackground1: #292929;");
});
