/** assets/functions.json is what Excel and the workbench read: it must say what the code does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsJson } from "../../src/functions/json";

test("assets/functions.json is made from the metadata (npm run functions makes it anew)", () => {
  const file: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../assets/functions.json"), "utf8"));
  expect(file).toEqual(functionsJson("id"));
});
