/** What may be typed into the cells of a workbook to start from: points by the instrument's steps, and the city's offices. */
import { groupBy } from "../grouping";
import { roundOff } from "../rounding";
import type { PlainCell, PlainSheet, Validation } from "../sheets/sheet";
import { formatNumber } from "../text";
import type { Language, Text } from "../text";
import type { Area } from "../workbook";
import { columnAt, firstRow } from "./columns";
import type { TemplateRow } from "./rows";

/** The points of a question's steps; null where any number may be right. */
function pointsOf({ steps, max }: TemplateRow): number[] | null {
  return steps && steps.map((share) => roundOff(share * max));
}

/** Every list once, the offices first. */
function listsOf(rows: readonly TemplateRow[]): Map<string, number[]> {
  return new Map(
    rows.flatMap((row): [string, number[]][] => {
      const points = pointsOf(row);
      return points ? [[points.join(" "), points]] : [];
    }),
  );
}

/** The hidden sheet: offices in its first column, then each list of points; `rows` are those of all clusters. */
export function listSheet(name: string, rows: readonly TemplateRow[], offices: readonly string[]): PlainSheet {
  const lists = [offices, ...listsOf(rows).values()];
  const length = Math.max(1, ...lists.map((list) => list.length));
  const all = Array.from({ length }, (_, at) => ({ cells: lists.map((list): PlainCell => list[at] ?? null) }));
  return { name, visibility: "veryHidden", rows: all };
}

/** The rules for one cluster's sheet; `lists` is the hidden sheet. */
export function validationsOf(
  all: readonly TemplateRow[],
  rows: readonly TemplateRow[],
  lists: string,
  offices: readonly string[],
  language: Language,
): Validation[] {
  const listAt = new Map([...listsOf(all)].map(([key, { length }], at) => [key, columnArea(at + 1, length)]));
  const open = rows.map((row, at) => ({ row, at: firstRow + at })).filter(({ row }) => row.below === 0);
  const alike = groupBy(open, ({ row }) => pointsOf(row)?.join(" ") ?? `0 ${row.max}`);
  const scores = [...alike].flatMap(([key, own]): Validation[] => {
    const [first] = own;
    if (!first) return [];
    const area = pointsOf(first.row) ? listAt.get(key) : undefined;
    const { max } = first.row;
    return [
      {
        areas: areasOf(own, columnAt("score")),
        rule: area ? { kind: "choice", sheet: lists, area } : { kind: "decimal", from: 0, to: max },
        // Verifiers give values between the steps too; above the maximum there is none.
        onOther: area ? "warning" : "stop",
        refusal: { title: words.score[language], text: rangeText(max, language) },
      },
    ];
  });
  if (offices.length === 0) return scores;
  const area = columnArea(0, offices.length);
  // A row may be shared by several offices.
  const office: Validation = {
    areas: areasOf(open, columnAt("office")),
    rule: { kind: "choice", sheet: lists, area },
    onOther: "nothing",
  };
  return [...scores, office];
}

/** The first cells of a column. */
function columnArea(column: number, count: number): Area {
  return { top: 0, left: column, bottom: count - 1, right: column };
}

/** Rows that follow each other are one area. */
function areasOf(rows: readonly { readonly at: number }[], column: number): Area[] {
  const areas: Area[] = [];
  for (const { at: row } of rows) {
    const last = areas.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return areas;
}

function rangeText(max: number, language: Language): string {
  const most = formatNumber(max, language);
  return language === "id" ? `Nilai dari 0 sampai ${most}.` : `A score from 0 to ${most}.`;
}

const words = { score: { id: "Nilai Mandiri", en: "Claimed score" } } as const satisfies Record<string, Text>;
