/** The sheet "Latihan KLA": what was drawn with its evidence, and room for a verdict on each. */
import { listed, needNames } from "../../evidence/names";
import { toNumber, readAmount } from "../../numbers";
import { ownSheetOf, ownSheets, plain } from "../../own/sheets";
import type { Language, Text } from "../../text";
import { isBlank } from "../../workbook";
import type { CellValue, Sheet, Workbook } from "../../workbook";
import type { Drawn, Rehearsal } from "../rehearsal";
import type { Verdict } from "./verdicts";

type Field = "id" | "question" | "label" | "needs" | "evidence" | "verdict" | "points" | "reason";

const { key, other } = ownSheets.rehearsal;

const headings: Readonly<Record<Field, Text>> = {
  id: key,
  question: { id: "Pertanyaan", en: "Question" },
  label: { id: "Isi", en: "About" },
  needs: { id: "Yang diminta", en: "Asked for" },
  evidence: { id: "Bukti", en: "Evidence" },
  verdict: other,
  points: { id: "Poin diterima", en: "Points accepted" },
  reason: { id: "Alasan", en: "Reason" },
};

const fields = [
  "id",
  "question",
  "label",
  "needs",
  "evidence",
  "verdict",
  "points",
  "reason",
] as const satisfies readonly Field[];

/** Where the verdicts stand among `rehearsalRows`, counted from 0. */
export const verdictColumn = fields.indexOf("verdict");

/** What may be chosen under "Putusan". */
export const verdictChoices = {
  accepted: { id: "Diterima", en: "Accepted" },
  refused: { id: "Tidak diterima", en: "Not accepted" },
  part: { id: "Sebagian", en: "In part" },
} satisfies Record<string, Text>;

/** The headings and one row for each question drawn; verdicts that were given stand in their rows. */
export function rehearsalRows(rehearsal: Rehearsal, verdicts: readonly Verdict[], language: Language): CellValue[][] {
  const byQuestion = new Map(verdicts.map((verdict) => [verdict.question, verdict]));
  const rows = rehearsal.drawn.map((drawn) => {
    const cells = cellsOf(drawn, rehearsal, byQuestion.get(drawn.code) ?? null, language);
    return fields.map((field) => cells[field]);
  });
  return [fields.map((field) => headings[field][language]), ...rows];
}

function cellsOf(
  { code, entry }: Drawn,
  { seed, drawn }: Rehearsal,
  verdict: Verdict | null,
  language: Language,
): Readonly<Record<Field, CellValue>> {
  const needs = (entry.question?.needs ?? []).map((need) => needNames[need]);
  return {
    id: `${code}@${seed}-${drawn.length}`,
    question: code,
    label: entry.question?.label?.[language] ?? entry.indicator?.name[language] ?? entry.label,
    needs: listed(needs)[language],
    evidence: evidenceTexts({ entry }).join("\n"),
    verdict: verdict && verdictChoices[choiceOf(verdict)][language],
    points: verdict && typeof verdict.accepted === "number" ? verdict.accepted : null,
    reason: verdict && verdict.reason !== "" ? verdict.reason : null,
  };
}

/** What the cells of evidence hold, as written, with the links behind them. */
export function evidenceTexts({ entry }: Pick<Drawn, "entry">): string[] {
  return entry.evidence.map(({ text, link }) => (link === null || link === text ? text : `${text} <${link}>`.trim()));
}

function choiceOf({ accepted }: Verdict): keyof typeof verdictChoices {
  if (typeof accepted === "number") return "part";
  return accepted ? "accepted" : "refused";
}

/** A rehearsal as its sheet holds it: how it was drawn, and the verdicts so far, ready for `parseVerdicts`. */
export interface KeptRehearsal {
  seed: number;
  size: number;
  answers: readonly { question: string; accepted: boolean | number; reason: string }[];
  /** Questions whose verdict cannot be read: another word, or "in part" without points. */
  unclear: readonly string[];
}

/** The rehearsal that the workbook keeps; null where it keeps none, or ids of several are mixed. */
export function readRehearsal({ sheets }: Pick<Workbook, "sheets">): KeptRehearsal | null {
  const rows = sheets.flatMap((sheet) => {
    const own = ownSheetOf(sheet);
    return own?.id === "rehearsal" ? rowsOf(sheet, own.row) : [];
  });
  const [first] = rows;
  if (!first || rows.some(({ seed, size }) => seed !== first.seed || size !== first.size)) return null;
  const given = rows.filter(({ verdict }) => verdict !== "");
  const answers = given.map((row) => ({ question: row.question, accepted: acceptedOf(row), reason: row.reason }));
  return {
    ...{ seed: first.seed, size: first.size },
    answers: answers.flatMap(({ accepted, ...one }) => (accepted === null ? [] : [{ ...one, accepted }])),
    unclear: answers.flatMap(({ accepted, question }) => (accepted === null ? [question] : [])),
  };
}

interface Row {
  question: string;
  seed: number;
  size: number;
  verdict: string;
  points: CellValue;
  reason: string;
}

function rowsOf({ rows }: Sheet, top: number): Row[] {
  const texts = (rows[top] ?? []).map(plain);
  const columnOf = ({ id, en }: Text): number => texts.findIndex((text) => text === plain(id) || text === plain(en));
  return rows.slice(top + 1).flatMap((cells) => {
    const cell = (field: Field): CellValue => cells[columnOf(headings[field])] ?? null;
    const [, question = "", seed = "", size = ""] = /^(.+)@(\d+)-(\d+)$/.exec(String(cell("id") ?? "").trim()) ?? [];
    if (question === "") return [];
    const [verdict, reason] = [plain(cell("verdict")), isBlank(cell("reason")) ? "" : String(cell("reason")).trim()];
    return [{ question, seed: Number(seed), size: Number(size), verdict, points: cell("points"), reason }];
  });
}

function acceptedOf({ verdict, points }: Row): boolean | number | null {
  const is = ({ id, en }: Text): boolean => verdict === plain(id) || verdict === plain(en);
  if (is(verdictChoices.accepted)) return true;
  if (is(verdictChoices.refused)) return false;
  return is(verdictChoices.part) ? toNumber(readAmount(points)) : null;
}
