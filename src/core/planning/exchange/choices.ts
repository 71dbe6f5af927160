/** Lists to choose from in a sheet for an office: points by the steps of the instrument, and answers that the workbook uses. */
import { groupBy } from "../../grouping";
import { roundOff } from "../../rounding";
import { maximumOf } from "../../reading/model/entries";
import type { Entry } from "../../reading/model/entries";
import type { PlainSheet, Validation } from "../../sheets/sheet";
import { formatNumber } from "../../text";
import type { Language } from "../../text";
import type { Area, CellValue } from "../../workbook";
import { firstAnswer, firstRow } from "./form";
import type { Answer, OfficeRow } from "./form";

/** The name of the hidden sheet that holds the choices. */
const listName = "Pilihan";

export interface Choices {
  readonly validations: readonly Validation[];
  /** Each list of choices, as a column of the hidden sheet. */
  readonly columns: readonly (readonly CellValue[])[];
}

/** More different answers than these, or longer ones, are free text. */
const longestList = { answers: 8, letters: 40 };

/** For every open cell of a score or an answer what may be typed; evidence is free text. */
export function choicesFor(rows: readonly OfficeRow[], answers: readonly Answer[], language: Language): Choices {
  const wanted = answers.flatMap((answer, at) => {
    const used = usedAnswers(rows, answer);
    return rows.flatMap((row, index) => {
      const field = row.fields.find(({ key }) => key === answer.key);
      if (field === undefined || field.isFormula) return [];
      const rule = ruleFor(row, answer, used);
      const place = { row: firstRow + index, column: firstAnswer + at };
      return rule === null ? [] : [{ rule, place, key: JSON.stringify(rule) }];
    });
  });
  const lists = new Map<string, readonly CellValue[]>();
  for (const { rule, key } of wanted) if (rule.list !== null) lists.set(key, rule.list);
  const columnOf = new Map([...lists.keys()].map((key, at) => [key, at]));
  const groups = [...groupBy(wanted, ({ key }) => key).values()];
  return {
    validations: groups.flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const areas = [first, ...others].map(({ place: { row, column } }) => ({
        top: row,
        bottom: row,
        left: column,
        right: column,
      }));
      return [validation(first.rule, columnOf.get(first.key), joinedDown(areas), texts[language])];
    }),
    columns: [...lists.values()],
  };
}

/** Choices, or a number between 0 and a maximum; other answers are asked about, or taken without a word. */
interface Rule {
  readonly list: readonly CellValue[] | null;
  readonly to: number;
  readonly onOther: Validation["onOther"];
}

function ruleFor({ entry }: OfficeRow, { role }: Answer, used: readonly string[] | null): Rule | null {
  if (role === "yes" || role === "no") return { list: ["v"], to: 0, onOther: "warning" };
  if (role === "answer") return answerRule(entry, used);
  const maximum = maximumOf(entry);
  if (role !== "score" || maximum === null || entry.table.scale !== "points") return null;
  const steps = entry.level === "question" ? entry.question?.steps : undefined;
  return { list: steps?.map((share) => roundOff(share * maximum)) ?? null, to: maximum, onOther: "warning" };
}

/** The answers that the workbook uses; where it is blank still, yes and no as a suggestion to a question of choice. */
function answerRule({ question }: Entry, used: readonly string[] | null): Rule | null {
  if (used === null) return null;
  if (used.length > 1) return { list: used, to: 0, onOther: "warning" };
  const isNumber = question?.answer === "percentage" || question?.answer === "count";
  return isNumber || used.length > 0 ? null : { list: ["Ya", "Tidak"], to: 0, onOther: "nothing" };
}

/** The few short answers that a column holds already; null where it holds free text. */
function usedAnswers(rows: readonly OfficeRow[], { key }: Answer): string[] | null {
  const values = rows.flatMap(({ fields }) => fields.filter((field) => field.key === key).map(({ value }) => value));
  const texts = [...new Set(values.filter((value) => typeof value === "string").map((value) => value.trim()))];
  const isList = texts.length <= longestList.answers && texts.every(({ length }) => length <= longestList.letters);
  return isList ? texts.filter((text) => text !== "" && !/^\?+$/.test(text)).toSorted() : null;
}

/** Scores lie between the steps too, up to two decimals: something else is asked about and not refused. */
function validation(
  { list, to, onOther }: Rule,
  column: number | undefined,
  areas: readonly Area[],
  { points, between, choice, other }: (typeof texts)[Language],
): Validation {
  if (list === null || column === undefined) {
    const refusal = { title: points, text: between(to) };
    return { areas, rule: { kind: "decimal", from: 0, to }, onOther, refusal };
  }
  const area = { top: 0, left: column, bottom: list.length - 1, right: column };
  const refusal = { title: choice, text: other };
  return { areas, rule: { kind: "choice", sheet: listName, area }, onOther, refusal };
}

const texts = {
  id: {
    points: "Nilai",
    between: (to: number) => `Nilai di sini antara 0 dan ${formatNumber(to, "id")}. Tetap dipakai?`,
    choice: "Pilihan",
    other: "Isian ini tidak ada di daftar pilihan. Tetap dipakai?",
  },
  en: {
    points: "Points",
    between: (to: number) => `Points here lie between 0 and ${formatNumber(to, "en")}. Keep them all the same?`,
    choice: "Choices",
    other: "This is not in the list of choices. Keep it all the same?",
  },
};

/** Neighbours in a column as one area: a list of 274 cells is long. */
function joinedDown(areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    if (last?.left === area.left && last.bottom === area.top - 1)
      found[found.length - 1] = { ...last, bottom: area.bottom };
    else found.push(area);
  }
  return found;
}

export function choiceSheet(columns: readonly (readonly CellValue[])[]): PlainSheet {
  const height = Math.max(...columns.map(({ length }) => length));
  return {
    name: listName,
    visibility: "veryHidden",
    rows: Array.from({ length: height }, (_, row) => ({ cells: columns.map((list) => list[row] ?? null) })),
  };
}
