/** An instrument of another year, made from the shipped one and checked at the same door: `npx tsx examples/own-instrument.ts`. */
import shipped from "../assets/instruments/kla-2024.json";
import { parseInstrument } from "../src/core/instrument/instrument";
import { check } from "../src/core/report";

/** Suppose that a later form asked for more of Bappeda: cluster maxima follow from their indicators and must add up. */
const [first, ...others] = shipped.clusters;
const raised = { ...first, max: (first?.max ?? 0) + 1 };
const wrong = parseInstrument({ ...shipped, id: "kla-2027", clusters: [raised, ...others] });
if (wrong.ok) throw new Error("The door should have refused a cluster whose indicators do not add up.");
for (const { text } of wrong.faults) console.log(`refused: ${text.en}`);

const right = parseInstrument({ ...shipped, id: "kla-2027" });
if (!right.ok) throw new Error(right.faults.map(({ text }) => text.en).join("\n"));
const rows = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
  [18, "Wajib Belajar 12 Tahun", 24, 20],
];
const plain = { merges: [], formulas: new Map<string, string>(), hiddenRows: new Set<number>() };
const sheet = { ...plain, name: "Rekap", visibility: "visible" as const, rows, hiddenColumns: new Set<number>() };
console.log(`claimed by ${right.instrument.id}: ${check({ sheets: [sheet], leftOut: [] }, right.instrument).claimed}`);
