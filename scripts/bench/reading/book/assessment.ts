/** Makes the sheets of an assessment: its pages, its recap, and what else lies around. */
import type { Instrument } from "../../../../src/core/instrument/instrument";
import type { Sheet } from "../../../../src/core/workbook";
import { drawFacts } from "../city/facts";
import type { Stage } from "../city/facts";
import { treeOf } from "../city/nodes";
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import { createCanvas } from "../grid/canvas";
import type { Canvas } from "../grid/canvas";
import { putCards } from "../grid/cards";
import { penAt } from "../grid/pen";
import type { Place } from "../grid/pen";
import { putTable } from "../grid/table";
import type { PutTable } from "../grid/table";
import { stageColumns } from "../grid/words";
import type { Work } from "../grid/work";
import { withExtras } from "./extras";
import { addNoise } from "./noise";
import { pagesOf } from "./pages";
import type { Page } from "./pages";
import { prune } from "./prune";
import type { Pruned } from "./prune";
import { putRecap, recapHeight } from "./recap";
import type { Source } from "./recap";
import { putTitle } from "./titles";

export interface Assessment {
  readonly sheets: readonly Sheet[];
  readonly work: Work;
  readonly pruned: Pruned;
}

export function makeAssessment(choices: Choices, instrument: Instrument, dice: Dice, place?: string): Assessment {
  const pruned = prune(treeOf(instrument), choices, dice);
  const drawn = drawFacts(pruned.tree, choices, instrument, dice);
  const facts = place === undefined ? drawn : { ...drawn, place };
  const work: Work = { choices, dice, facts, labels: new Map(), totals: [], placed: [] };
  const pages = pagesOf(pruned.tree, choices, facts);
  const canvases = pages.map((page) => ({ page, canvas: createCanvas(nameOf(page, pages, choices)) }));
  const sources = canvases.flatMap(({ page, canvas }) => putPage(page, canvas, pruned, work));
  const recap = makeRecap(pruned, sources, work);
  const own = canvases.map(({ canvas }) => canvas);
  const ordered = recap === null ? own : choices.recap === "last sheet" ? [...own, recap] : [recap, ...own];
  addNoise(own, pruned.tree, work);
  const sheets = [...ordered, ...oldSheets(pages, pruned, work)].map((canvas) => canvas.toSheet());
  return { sheets: withExtras(sheets, pruned.tree, work), work, pruned };
}

/** A superseded copy that somebody hid and forgot. */
function oldSheets(pages: readonly Page[], pruned: Pruned, work: Work): Canvas[] {
  if (work.choices.hidden !== "old sheet") return [];
  return pages.slice(0, 1).map((page) => {
    const canvas = createCanvas(`${page.name}${work.dice.pick([" lama", " (2)", " old"])}`, "hidden");
    putPage({ ...page, stage: "draft", counts: false }, canvas, pruned, work);
    return canvas;
  });
}

/** Where stages stand side by side, a copy has the same scores in the same columns. */
function stageOf({ stage }: Page, choices: Choices): Stage {
  return stageColumns(choices).length === 1 ? stage : "em";
}

function nameOf({ name }: Page, pages: readonly Page[], { sheetNames }: Choices): string {
  const number = pages.findIndex((page) => page.name === name) + 1;
  const names = { plain: name, numbered: `${number}. ${name}`, upper: name.toUpperCase(), spaced: `${name} ` };
  return names[sheetNames];
}

const corners: Readonly<Record<Choices["offset"], Place>> = {
  A1: { row: 0, column: 0 },
  B2: { row: 1, column: 1 },
  A4: { row: 3, column: 0 },
  C3: { row: 2, column: 2 },
  B11: { row: 10, column: 1 },
};

/** Where the tables of the page have their scores, for a recap that points there. */
function putPage(page: Page, canvas: Canvas, { tree, about }: Pruned, work: Work): Source[] {
  const { choices } = work;
  const corner = corners[choices.offset];
  const above = putTitle(penAt(canvas, corner), page.about ?? about, page.stage, work);
  const recap = choices.recap === "above" ? recapHeight(tree) + 2 : 0;
  let [down, across] = [corner.row + above + recap, corner.column];
  const sources: Source[] = [];
  let before: PutTable | null = null;
  for (const { caption, groups } of page.tables) {
    const put = choices.arrangement === "form" || choices.arrangement === "cards" ? putCards : putTable;
    if (caption !== null) canvas.put(down, across, { value: caption });
    const top = caption === null ? down : down + 1;
    const pen = penAt(canvas, { row: top, column: across }, choices.arrangement === "turned");
    const table: PutTable = put(pen, groups, work, page);
    sources.push({ sheet: canvas.name, scorePlace: (node) => table.scorePlace(node) });
    [down, across] = nextCorner(table, before, { row: down, column: across }, corner, choices);
    before = table;
  }
  if (recap > 0)
    putRecap(
      penAt(canvas, { row: corner.row + above, column: corner.column }),
      tree,
      () => sources[0] ?? null,
      stageOf(page, choices),
      work,
    );
  return sources;
}

/** Below the table, or beside it and in a new row of tables after every second; `before` is its left neighbour. */
function nextCorner(
  { height, width }: PutTable,
  before: PutTable | null,
  at: Place,
  corner: Place,
  { spread }: Choices,
): [number, number] {
  if (spread !== "blocks beside") return [at.row + height + 3, at.column];
  if (at.column === corner.column) return [at.row, at.column + width + 2];
  return [at.row + Math.max(height, before?.height ?? 0) + 3, corner.column];
}

function makeRecap({ tree }: Pruned, sources: readonly Source[], work: Work): Canvas | null {
  if (work.choices.recap !== "first sheet" && work.choices.recap !== "last sheet") return null;
  const canvas = createCanvas(work.choices.sheetNames === "upper" ? "REKAP" : "Rekap");
  const corner = corners[work.choices.offset];
  const above = putTitle(penAt(canvas, corner), "Rekapitulasi", "em", work);
  const pen = penAt(canvas, { row: corner.row + above, column: corner.column });
  const sourceOf = (at: number): Source | null =>
    (sources.length === 1 ? sources[0] : sources.length === tree.length ? sources[at] : null) ?? null;
  putRecap(pen, tree, (cluster) => sourceOf(tree.indexOf(cluster)), "em", work);
  return canvas;
}
