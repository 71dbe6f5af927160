/** Writes the pane's two looks as far as they are used: `npm run themes`, after Fluent or our styles have changed. */
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { madeThemes } from "./themes/made";

const sheet = await format(madeThemes(), { parser: "css", printWidth: 120 });
writeFileSync(new URL("../src/taskpane/themes.css", import.meta.url), sheet);
