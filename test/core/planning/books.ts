/** Workbooks of whole assessments for the tests of planning: every indicator or question in a row, told what differs. */
import { indicators, questionsOf } from "../../../src/core/instrument/instrument";
import type { CellValue, Sheet } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { sheet } from "../grid";

/** The cells of a row beside its number, name and maximum, by the heading of their column. */
export type Row = Readonly<Record<string, CellValue>>;

/** One row an indicator, "1" to "26", under the headings that the first row needs. */
export function indicatorSheet(
  name: string,
  headings: readonly string[],
  rowOf: (code: string, max: number) => Row,
  title = "Evaluasi Mandiri Kota Kediri",
): Sheet {
  const rows = indicators(kla()).map(({ indicator: { number, name: own, max } }): CellValue[] => {
    const row = rowOf(String(number), max);
    return [number, own.id, max, ...headings.map((heading) => row[heading] ?? null)];
  });
  return sheet(name, [[title], [], ["No", "Indikator", "Nilai Maks", ...headings], ...rows]);
}

/** One row a question, coded "1.3a" to "26.24" by what stands before the dot and after it. */
export function questionSheet(
  name: string,
  headings: readonly string[],
  rowOf: (code: string, max: number) => Row,
  title = "Evaluasi Mandiri Kota Kediri",
): Sheet {
  const rows = indicators(kla()).flatMap(({ indicator }) =>
    (indicator.parts ?? [indicator]).flatMap((node) => {
      const own = "code" in node ? node.code : String(node.number);
      return questionsOf(node).map(({ code, max }): CellValue[] => {
        const row = rowOf(`${own}.${code}`, max);
        return [
          `${own} ${node.name.id}`,
          `Pertanyaan ${code}`,
          max,
          ...headings.map((heading) => row[heading] ?? null),
        ];
      });
    }),
  );
  return sheet(name, [[title], [], ["Indikator", "Pertanyaan", "Nilai Maks", ...headings], ...rows]);
}
