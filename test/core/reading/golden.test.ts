/** A golden line for every fixture: whoever changes the reader sees what it reads otherwise. `GOLDEN=write` writes them anew. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../src/xlsx/read";
import { kla } from "../../instrument";
import { digestOf } from "./digest";

const folder = join(import.meta.dirname, "../../fixtures");
const path = join(folder, "golden.json");
const files = ["", "reading", "cells", "foreign"].flatMap((room) =>
  readdirSync(join(folder, room))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(room, name).replaceAll("\\", "/")),
);

test("every fixture is read as it was", async () => {
  const lines: Record<string, string> = {};
  for (const name of files.sort()) {
    const workbook = await readWorkbook(new Uint8Array(readFileSync(join(folder, name))), name);
    lines[name] = digestOf(workbook, kla());
  }
  if (process.env["GOLDEN"] === "write") writeFileSync(path, `${JSON.stringify(lines, null, 2)}\n`);
  expect(files.length).toBeGreaterThan(60);
  expect(lines).toEqual(JSON.parse(readFileSync(path, "utf8")));
}, 60_000);
