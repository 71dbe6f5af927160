/** A rule of your own, run beside the shipped ones: `npx tsx examples/own-rule.ts FILE.xlsx`. */
import { readFileSync } from "node:fs";
import shipped from "../assets/instruments/kla-2024.json";
import { parseInstrument } from "../src/core/instrument/instrument";
import { cellOf } from "../src/core/reading/model/entries";
import { check } from "../src/core/report/report";
import type { Rule } from "../src/core/rule/rule";
import { rules } from "../src/core/rules/index";
import { toA1 } from "../src/core/workbook";
import { readWorkbook } from "../src/xlsx/read";

/** Our city lets no office answer for more than one cluster's questions alone. */
const officeAlone: Rule = {
  id: "office-alone",
  level: "hint",
  fault: { id: "Hanya satu OPD", en: "One office only" },
  title: { id: "Setiap indikator punya lebih dari satu OPD", en: "Every indicator has more than one office" },
  why: {
    id: "Bila satu OPD berhalangan, datanya tidak dapat dilengkapi.",
    en: "When the one office is away, its data cannot be completed.",
  },
  fix: { id: "Tambahkan OPD pendamping.", en: "Name a second office." },
  needs: ["office"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "OPD"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Dinas Pendidikan"],
    ],
    flags: ["E2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "OPD"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Dinas Pendidikan, Bappeda"],
    ],
  },
  *check({ entries }) {
    for (const entry of entries.filter(({ level, offices }) => level === "indicator" && offices !== "")) {
      if (/[,;/&]/.test(entry.offices)) continue;
      yield {
        at: cellOf(entry, "office"),
        entry,
        message: {
          id: `Hanya ${entry.offices} yang disebut; tambahkan OPD pendamping.`,
          en: `Only ${entry.offices} is named; name a second office.`,
        },
      };
    }
  },
};

const [path = "assets/samples/lembar-per-klaster.xlsx"] = process.argv.slice(2);
const parsed = parseInstrument(shipped);
if (!parsed.ok) throw new Error(parsed.faults.map(({ text }) => text.en).join("\n"));
const workbook = await readWorkbook(readFileSync(path), path);
const report = check(workbook, parsed.instrument, { rules: [...rules, officeAlone] });
for (const { rule, at, message } of report.findings)
  if (rule === officeAlone.id) console.log(`${at.sheet}!${toA1(at.row, at.column)}: ${message.en}`);
