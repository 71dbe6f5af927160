/** Writes assets/functions.json, what Excel is told of the formulas: `npm run functions`, after a change in src/functions/metadata.ts. */
import { writeFile } from "node:fs/promises";
import { functionsJson } from "../src/functions/metadata";

await writeFile(
  new URL("../assets/functions.json", import.meta.url),
  JSON.stringify(functionsJson("id"), null, 2) + "\n",
);
