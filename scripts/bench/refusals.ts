/** Measures how quickly files made to fill the memory or the time of whoever opens them are refused, and formulas left open are read. */
import { stdout } from "node:process";
import { translate } from "../../src/core/formula";
import { isFault } from "../../src/core/fault";
import { readWorkbook } from "../../src/xlsx/read";
import { workbookParts, worksheet, zipped } from "../../test/xlsx/zipped";

const mostMilliseconds = 2_000;
const sheetPart = "xl/worksheets/sheet1.xml";
const sound = workbookParts({ A: `<row r="1"><c r="A1"><v>1</v></c></row>` });
const wide = Array.from({ length: 60_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
const long = Array.from({ length: 1500 }, () => "A1").join("+");
const shared = Array.from(
  { length: 60_000 },
  (_, i) => `<row r="${i + 2}"><c r="B${i + 2}"><f t="shared" si="0"/></c></row>`,
);

const files: [string, Parameters<typeof zipped>[0]][] = [
  ["a sheet of 60 MiB of blanks", { [sheetPart]: new Uint8Array(60 * 1024 * 1024).fill(32) }],
  ["shared texts of 6 million elements", { "xl/sharedStrings.xml": `<sst>${"<a>".repeat(6_000_000)}` }],
  ["60,000 rows to the last column", { [sheetPart]: worksheet(wide.join("")) }],
  [
    "40,000 formats of every column",
    { [sheetPart]: worksheet(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(40_000)}</cols>`) },
  ],
  [
    "a long formula shared by 60,000 cells",
    {
      [sheetPart]: worksheet(
        `<row r="1"><c r="B1"><f t="shared" ref="B1:B60001" si="0">${long}</f></c></row>${shared.join("")}`,
      ),
    },
  ],
];

stdout.write("\nFiles made to do harm, until they are refused; formulas of 8,192 signs, until they are read\n");
for (const [name, parts] of files) {
  const bytes = zipped({ ...sound, ...parts });
  const start = performance.now();
  await readWorkbook(bytes, "bom.xlsx").then(notRefused, onlyFaults);
  tell(name, performance.now() - start);
}
for (const piece of ["[", '"', "'", "[a", "A1:", "$"]) {
  const start = performance.now();
  translate(piece.repeat(8192 / piece.length), 1, 1);
  tell(`${piece} again and again`, performance.now() - start);
}

function tell(name: string, taken: number): void {
  const verdict = taken < mostMilliseconds ? "ok" : "over";
  stdout.write(`  ${name.padEnd(40)} ${taken.toFixed(0)} ms, target under ${mostMilliseconds}: ${verdict}\n`);
}

function notRefused(): never {
  throw new Error("The file was read.");
}

function onlyFaults(error: unknown): void {
  if (!isFault(error)) throw error;
}
