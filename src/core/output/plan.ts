/** The sheet "Rencana KLA": the actions of the plan, with the points that they add up to after each. */
import { toPoints } from "../planning/actions/action";
import { planIntro, planOutro } from "../wording/plan";
import type { PlainRow, PlainSheet } from "../sheets/sheet";
import type { Text } from "../text";
import { roundOff } from "../rounding";
import { clearFrom } from "../scoring/tier";
import { cell, fitted, headingRow, heightOf, numberCell, titleRow } from "./looks";
import type { Output } from "./terms";

const columns = [
  { name: { id: "No", en: "No" }, width: 6 },
  { name: { id: "Pekerjaan", en: "Action" }, width: 70 },
  { name: { id: "Pertanyaan", en: "Questions" }, width: 24 },
  { name: { id: "OPD", en: "Offices" }, width: 26 },
  { name: { id: "Tambahan poin", en: "Points gained" }, width: 12 },
  { name: { id: "Usaha", en: "Effort" }, width: 9 },
  { name: { id: "Nilai sesudahnya", en: "Score after it" }, width: 12 },
  { name: { id: "Melewati batas", en: "Crosses the bound" }, width: 18 },
] as const satisfies readonly { name: Text; width: number }[];

const width = columns.reduce((sum, column) => sum + column.width, 0);

/** `name` is the sheet's. */
export function planSheet(output: Output, name: string): PlainSheet {
  const { plan, report, language } = output;
  const intro = planIntro(plan).map((text) => proseRow(text[language]));
  const outro = planOutro(plan, report.instrument).map((text) => proseRow(text[language]));
  const headings = columns.map((column) => column.name);
  const above = [titleRow("plan", columns.length, language), ...intro, { cells: [] }];
  const actions = actionRows(output);
  const rows = [...above, headingRow(headings, language), ...actions, { cells: [] }, ...outro];
  const prose = [...intro.map((_, at) => at + 1), ...outro.map((_, at) => above.length + actions.length + 2 + at)];
  return {
    name,
    rows: fitted(
      rows,
      columns.map((column) => column.width),
    ),
    columns: columns.map((column) => ({ width: column.width })),
    merges: prose.map((row) => ({ top: row, left: 0, bottom: row, right: columns.length - 1 })),
    frozen: { rows: above.length + 1, columns: 0 },
    print: { landscape: true, fitsWidth: true, headingRow: above.length, header: "&L&A", footer: "&P / &N" },
  };
}

function proseRow(text: string): PlainRow {
  return { cells: [cell(text, "prose")], height: heightOf(text, width) };
}

/** The running sum starts from what is supported; the action that crosses a tier's bound names it. */
function actionRows({ plan, report, language }: Output): PlainRow[] {
  const tiers = plan.tier === null ? [] : report.instrument.tiers;
  let reached = plan.from ?? 0;
  return plan.actions.map(({ text, questions, offices, gain, effort }, at) => {
    const before = reached;
    reached = roundOff(reached + toPoints(gain));
    const crossed = tiers
      .map((tier) => ({ name: tier.name, aim: clearFrom(tier, report.instrument) }))
      .filter(({ aim }) => before < aim && aim <= reached)
      .map(({ name, aim }) => `${name} (${aim})`);
    return {
      cells: [
        cell(at + 1, "text"),
        cell(text[language], "text"),
        cell(questions.join(", "), "text"),
        cell(offices.join(", "), "text"),
        numberCell(toPoints(gain)),
        numberCell(effort),
        numberCell(reached),
        cell(crossed.join(", "), "text"),
      ],
    };
  });
}
