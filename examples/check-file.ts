/** Checks a workbook from a program of your own: `npx tsx examples/check-file.ts FILE.xlsx`. */
import { readFileSync } from "node:fs";
import shipped from "../assets/instruments/kla-2024.json";
import { parseInstrument } from "../src/core/instrument/instrument";
import { check } from "../src/core/report";
import { readWorkbook } from "../src/xlsx/read";

const [path = "assets/samples/rekap-274.xlsx"] = process.argv.slice(2);
const parsed = parseInstrument(shipped);
if (!parsed.ok) throw new Error(parsed.faults.map(({ text }) => text.en).join("\n"));
const report = check(await readWorkbook(readFileSync(path), path), parsed.instrument);
console.log(`${report.claimed} claimed, ${report.findings.length} findings`);
