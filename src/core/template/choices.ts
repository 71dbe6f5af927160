/** What may be typed into the cells of a workbook to start from: points by the instrument's steps, and the city's offices. */
import { groupBy } from "../grouping";
import { roundOff } from "../numbers";
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
  const places = new Map([...listsOf(all)].map(([key, points], at) => [key, { column: at + 1, count: points.length }]));
  const open = rows.map((row, at) => ({ row, at: firstRow + at })).filter(({ row }) => row.below === 0);
  const column = columnAt("score");
  const scores = [...groupBy(open, ({ row }) => pointsOf(row)?.join(" ") ?? `0 ${row.max}`)].flatMap(
    ([key, own]): Validation[] => {
      const [first] = own;
      if (!first) return [];
      const place = pointsOf(first.row) ? places.get(key) : undefined;
      const { max } = first.row;
      const area = place && { top: 0, left: place.column, bottom: place.count - 1, right: place.column };
      return [
        {
          areas: areasOf(
            own.map(({ at }) => at),
            column,
          ),
          rule: area ? { kind: "choice", sheet: lists, area } : { kind: "decimal", from: 0, to: max },
          // Verifiers give values between the steps too; above the maximum there is none.
          onOther: area ? "warning" : "stop",
          refusal: { title: words.score[language], text: rangeText(max, language) },
        },
      ];
    },
  );
  if (offices.length === 0) return scores;
  const area = { top: 0, left: 0, bottom: offices.length - 1, right: 0 };
  return [
    ...scores,
    {
      areas: areasOf(
        open.map(({ at }) => at),
        columnAt("office"),
      ),
      rule: { kind: "choice", sheet: lists, area },
      // A row may be shared by several offices.
      onOther: "nothing",
    },
  ];
}

/** Rows that follow each other are one area. */
function areasOf(rows: readonly number[], column: number): Area[] {
  const areas: Area[] = [];
  for (const row of rows) {
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
