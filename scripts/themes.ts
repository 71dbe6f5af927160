/** Writes the pane's two looks as far as they are used: `npm run themes`, after Fluent or our styles have changed. */
import { writeFileSync } from "node:fs";
import { madeThemes } from "./themes/made";

writeFileSync(
  new URL("../src/taskpane/view/shell/themes.json", import.meta.url),
  `${JSON.stringify(madeThemes(), null, 2)}\n`,
);
