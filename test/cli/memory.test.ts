/** How much memory the command takes for workbooks whose content or formats stray to the far end of a sheet. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../../src/xlsx/zip";
import { unpackText } from "../../src/xlsx/unpack";
import { workbookOf, zipped } from "../xlsx/zipped";
import { write } from "./command";

const root = join(__dirname, "../..");
const sample = join(root, "assets/samples/rekap-274.xlsx");

/** The bound on the command's memory in MB, TypeScript's loader included; four sheets that reach down take 150. */
const most = 200;

const report = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))";

/** Peak memory in MB. */
function peakOf(name: string, bytes: Uint8Array): number {
  const flags = ["--import", "tsx", "--import", `data:text/javascript,${report}`, "src/cli/index.ts"];
  const { stderr } = spawnSync(process.execPath, [...flags, write(name, bytes)], { cwd: root, encoding: "utf8" });
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
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

test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ["a space in the last row", () => sampleWith(lastRow(text("A1048576", " ")))],
  ["a format in the last cell", () => sampleWith(lastRow(`<c r="XFD1048576" s="1"/>`))],
  ["a word in the last row", () => sampleWith(lastRow(text("B1048576", "lihat")))],
  ["spaces in the last column", () => sampleWith(rows(3000, (row) => text(`XFD${row}`, " ")))],
  ["words in the last column", () => sampleWith(rows(3000, (row) => text(`XFD${row}`, "x")))],
  ["twenty sheets with a space in the last cell", () => sheets(20, word + lastRow(text("XFD1048576", " ")))],
  ["four sheets with a word in the last row", () => sheets(4, word + lastRow(text("F1048576", "x")))],
  ["twenty sheets with a word in the last row", () => sheets(20, word + lastRow(text("F1048576", "x")))],
])("stays small for %s", async (name, make) => {
  const peak = peakOf(`${name}.xlsx`, await make());
  expect(peak).toBeGreaterThan(20);
  expect(peak).toBeLessThan(most);
});
