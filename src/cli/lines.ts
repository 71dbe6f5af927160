/** The report as lines for people, in Indonesian or English: plain text without colour, wrapped to the terminal. */
import type { Report } from "../core/report/report";
import { resultTexts } from "../core/wording/levels";
import { limitTexts } from "../core/wording/limits";
import { supportTexts } from "../core/wording/support";
import type { Language, Text } from "../core/text";
import { nothingAdded } from "./additions/addition";
import type { Additions } from "./additions/addition";
import { barLines } from "./bars";
import { findingSections } from "./findings";
import { crashedLines, notCheckedLines, readingLines, unreadLines } from "./reading";
import { scoreLines } from "./score";
import { item, paragraph } from "./terminal/wrap";

/** Sections with an empty line between them; nothing that was found, not read or not checked is left out. */
export function toLines(
  report: Report,
  file: string,
  language: Language,
  width = 100,
  added: Additions = nothingAdded,
): string[] {
  const section = (heading: Text, lines: readonly string[]): string[] =>
    lines.length > 0 ? [heading[language], ...lines] : [];
  const sections = [
    titleLines(report, file, language, width),
    ...(report.crashed.length > 0 ? [section(headings.crashed, crashedLines(report, language, width))] : []),
    section(headings.score, scoreLines(report, language, width)),
    section(headings.clusters, barLines(report, language, width)),
    section(headings.why, paragraph(report.why[language], width)),
    section(
      headings.support,
      supportTexts(report, language).flatMap((text) => item(text, width)),
    ),
    section(headings.reading, readingLines(report, language, width)),
    ...findingSections(report, language, width),
    ...[...added.values()].map(({ heading, lines }) => section(heading, lines(width))),
    section(headings.unread, unreadLines(report, language, width)),
    section(headings.notChecked, notCheckedLines(report, language, width)),
    section(headings.limits, limitLines(report, language, width)),
    section(
      headings.result,
      resultTexts(report, language).flatMap((text) => paragraph(text, width)),
    ),
  ].filter(({ length }) => length > 0);
  return sections.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]));
}

const headings = {
  crashed: { id: "PROGRAM GAGAL", en: "THE PROGRAM FAILED" },
  score: { id: "Nilai", en: "Score" },
  clusters: { id: "Nilai tiap klaster", en: "Score of each cluster" },
  why: { id: "Mengapa angkanya demikian", en: "Why these numbers" },
  support: { id: "Yang belum terdukung, dan sebabnya", en: "What is not supported, and why" },
  reading: { id: "Bagaimana file ini dibaca", en: "How the file was read" },
  unread: { id: "Yang tidak dapat dibaca", en: "What could not be read" },
  notChecked: { id: "Yang tidak diperiksa, dan sebabnya", en: "What was not checked, and why" },
  limits: { id: "Yang tidak dinilai pemeriksaan ini", en: "What this does not check" },
  result: { id: "Hasil", en: "Result" },
};

function titleLines({ instrument }: Report, file: string, language: Language, width: number): string[] {
  const form = instrument.form ? paragraph(instrument.form[language], width) : [];
  return language === "id"
    ? [`Pemeriksaan KLA: ${file}`, `Instrumen: ${instrument.title.id}`, ...form]
    : [`KLA check: ${file}`, `Instrument: ${instrument.title.en}`, ...form];
}

function limitLines({ terms, workbook }: Report, language: Language, width: number): string[] {
  return limitTexts(terms, workbook).flatMap((limit) => item(limit[language], width));
}
