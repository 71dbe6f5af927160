/** The looks that the pane brings along: Fluent's own, cut to what is asked for. */
import { filesIn, madeThemes, variablesIn } from "../../scripts/themes/made";
import { themes } from "../../src/taskpane/view/shell/themes";

test("they are what `npm run themes` makes of Fluent's", () => {
  expect(themes).toEqual(madeThemes());
});

test.each(["light", "dark"] as const)("every variable of our styles has its value in the %s look", (look) => {
  const asked = ["src/taskpane", "src/page"].flatMap(filesIn).flatMap(variablesIn);
  const missing = [...new Set(asked)].filter((name) => !(name in themes[look]));
  expect(missing).toEqual([]);
});
