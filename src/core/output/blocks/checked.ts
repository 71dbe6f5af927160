/** What the figures rest on: instrument, program, day, how sure the reading is, what was not checked; and who signs. */
import { formatNumber } from "../../text";
import type { Language, Text } from "../../text";
import type { PlainRow } from "../../sheets/sheet";
import type { Report } from "../../report/report";
import { fingerprintOf, instrumentHash } from "../fingerprint";
import { cell, heightOf } from "../looks";
import type { Output } from "../terms";
import { columnCount, heading, wideCells, widths } from "./block";
import type { Block } from "./block";

export function checkedBlock(output: Output): Block {
  const { language } = output;
  const width = widths.slice(1).reduce((sum, one) => sum + one, 0);
  const rows = linesOf(output).map(([name, text]): PlainRow => ({
    cells: [cell(name[language], "text"), ...wideCells(text, columnCount - 1, "text")],
    height: heightOf(text, width),
  }));
  return {
    rows: [heading(words.title[language]), ...rows],
    merges: rows.map((_, at) => ({ top: at + 1, left: 1, bottom: at + 1, right: columnCount - 1 })),
  };
}

function linesOf({ report, day, version, language }: Output): [Text, string][] {
  const { instrument } = report;
  return [
    [words.instrument, `${instrument.id} · ${instrument.title[language]} · ${instrumentHash(instrument)}`],
    [words.program, language === "id" ? `KLA untuk Excel ${version}, ${day}` : `KLA for Excel ${version}, ${day}`],
    [words.reading, readingText(report, language)],
    [words.left, leftText(report, language)],
    [words.content, `${fingerprintOf(report).whole}. ${words.why[language]}`],
  ];
}

/** Several tables may give the same reason. */
function readingText({ doubt }: Report, language: Language): string {
  return [doubts[doubt.is][language], ...new Set(doubt.reasons.map((reason) => reason[language]))].join(" ");
}

function leftText({ notChecked, unread, crashed }: Report, language: Language): string {
  const [rules, rows] = [
    formatNumber(notChecked.length + crashed.length, language),
    formatNumber(unread.length, language),
  ];
  return language === "id"
    ? `${rules} aturan tidak atau hanya sebagian dapat dijalankan; ${rows} baris tidak terbaca sebagai isian.`
    : `${rules} rules could not run, or only in part; ${rows} rows could not be read as part of the assessment.`;
}

/** Room for two signatures; names are written by hand. */
export function signatureBlock({ language }: Output): Block {
  const line = "________________________";
  const rows: PlainRow[] = [
    { cells: [cell(words.by[language], "prose"), null, null, null, null, cell(words.seen[language], "prose")] },
    { cells: [], height: 45 },
    { cells: [cell(line, "prose"), null, null, null, null, cell(line, "prose")] },
    { cells: [cell(words.name[language], "small"), null, null, null, null, cell(words.name[language], "small")] },
  ];
  return { rows, merges: [0, 2, 3].map((row) => ({ top: row, left: 5, bottom: row, right: columnCount - 1 })) };
}

const doubts: Record<Report["doubt"]["is"], Text> = {
  sure: { id: "Pasti.", en: "Sure." },
  likely: { id: "Hampir pasti.", en: "Likely." },
  doubtful: { id: "Meragukan: periksa dulu cara bacanya.", en: "Doubtful: look first at how it was read." },
};

const words = {
  title: { id: "Yang diperiksa", en: "What was checked" },
  instrument: { id: "Instrumen", en: "Instrument" },
  program: { id: "Program dan tanggal", en: "Program and day" },
  reading: { id: "Pembacaan", en: "Reading" },
  left: { id: "Belum diperiksa", en: "Not checked" },
  content: { id: "Sidik isi", en: "Fingerprint" },
  why: {
    id: "Pemeriksaan berikutnya mengatakan apakah isinya masih sama, dan apa yang berubah.",
    en: "A later check says whether the contents are still the same, and what has changed.",
  },
  by: { id: "Disusun oleh", en: "Prepared by" },
  seen: { id: "Diketahui oleh", en: "Acknowledged by" },
  name: { id: "Nama, jabatan, NIP, tanggal", en: "Name, position, number, date" },
} as const satisfies Record<string, Text>;
