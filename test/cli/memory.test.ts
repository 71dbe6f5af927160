/** How much memory the command takes for workbooks whose content or formats stray to the far end of a sheet. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../../src/xlsx/archive/zip";
import { unpackText } from "../../src/xlsx/archive/unpack";
import { workbookOf, zipped } from "../xlsx/zipped";
import { builtCommand } from "../built";
import { sampled } from "../sampled";
import { write } from "./command";

const root = join(import.meta.dirname, "../..");
const sample = join(root, "assets/samples/rekap-274.xlsx");

/**
 * MB beyond what the plain sample takes, so that the program's own size does not count. Four sheets that reach down to the
 * last row take 62; one more list of all their rows would take 32 on top.
 */
const mostBeyond = 80;

const report = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))";

/** Peak memory in MB. */
async function peakOf(name: string, bytes: Uint8Array): Promise<number> {
  const flags = ["--import", `data:text/javascript,${report}`, builtCommand()];
  const errors = await new Promise<string>((resolve) => {
    // A workbook with findings ends the command with an exit code; only the peak counts.
    execFile(process.execPath, [...flags, write(name, bytes)], { cwd: root }, (_error, _out, err) => resolve(err));
  });
  return Number(/peak (\d+)/.exec(errors)?.[1]) / 1024;
}

const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const lastRow = (cell: string) => `<row r="1048576">${cell}</row>`;
const word = `<row r="1">${text("A1", "x")}</row>`;

/** The sample with rows below its own. */
async function sampleWith(rows: string): Promise<Uint8Array> {
  const archive = openArchive(new Uint8Array(readFileSync(sample)), "sample");
  const parts = await Promise.all(
    [...archive.parts.values()].map(async (part): Promise<[string, string]> => {
      return [part.path, (await unpackText(archive, part)).replace("</sheetData>", `${rows}</sheetData>`)];
    }),
  );
  return zipped(Object.fromEntries(parts));
}

const sheets = (count: number, xml: string) =>
  workbookOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, xml])));

const rows = (count: number, cell: (row: number) => string) =>
  Array.from({ length: count }, (_, i) => `<row r="${2000 + i}">${cell(2000 + i)}</row>`).join("");

type Make = () => Promise<Uint8Array> | Uint8Array;

const plain = "the sample itself";

const strays = sampled<readonly [name: string, make: Make]>([
  ["a space in the last row", () => sampleWith(lastRow(text("A1048576", " ")))],
  ["a format in the last cell", () => sampleWith(lastRow(`<c r="XFD1048576" s="1"/>`))],
  ["spaces in the last column", () => sampleWith(rows(3000, (row) => text(`XFD${row}`, " ")))],
  ["words in the last column", () => sampleWith(rows(3000, (row) => text(`XFD${row}`, "x")))],
  ["twenty sheets with a space in the last cell", () => sheets(20, word + lastRow(text("XFD1048576", " ")))],
  ["four sheets with a word in the last row", () => sheets(4, word + lastRow(text("F1048576", "x")))],
  ["twenty sheets with a word in the last row", () => sheets(20, word + lastRow(text("F1048576", "x")))],
]);

/** The peak for each, two commands at a time, as each fills a processor. */
async function allPeaks(): Promise<Map<string, number>> {
  const peaks = new Map<string, number>();
  const waiting = [[plain, () => readFileSync(sample)] as const, ...strays].values();
  const work = async (): Promise<void> => {
    for (const [name, make] of waiting) peaks.set(name, await peakOf(`${name}.xlsx`, await make()));
  };
  await Promise.all([work(), work()]);
  return peaks;
}

let peaks = new Map<string, number>();
beforeAll(async () => void (peaks = await allPeaks()));

test.each(strays.map(([name]) => name))("stays small for %s", (name) => {
  expect(peaks.get(name)).toBeGreaterThan(20);
  expect(peaks.get(name)).toBeLessThan((peaks.get(plain) ?? 0) + mostBeyond);
});
