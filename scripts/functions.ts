/** Writes what Excel is told of the formulas, a file for each language: `npm run functions`, after a change in src/functions/metadata.ts. */
import { writeFile } from "node:fs/promises";
import { functionsJson } from "../src/functions/json";

/** Indonesian is the manifest's language, so its file has the plain name. */
const files = { id: "functions.json", en: "functions-en.json" } as const;

for (const language of ["id", "en"] as const)
  await writeFile(
    new URL(`../assets/${files[language]}`, import.meta.url),
    JSON.stringify(functionsJson(language), null, 2) + "\n",
  );
