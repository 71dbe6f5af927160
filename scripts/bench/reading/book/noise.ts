/** What else lies on a sheet: signatures, tables of other programmes, chart data, hidden workings, stray blanks. */
import { clusterTitle } from "../city/labels";
import type { Node } from "../city/nodes";
import { percentOf } from "../city/points";
import type { CellValue } from "../../../../src/core/workbook";
import type { Canvas } from "../grid/canvas";
import type { Work } from "../grid/work";
import { putProgramme } from "./foreign";
import { programmes } from "./programmes";

/** Adds to the sheets of the assessment what lies below and beside their tables. */
export function addNoise(own: readonly Canvas[], tree: readonly Node[], work: Work): void {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return;
  const { choices } = work;
  const right = first.width() + 2;
  if (choices.signature === "right") putSignature(first, 1, right, work);
  if (choices.chart === "beside") putChart(first, 3, first.width() + 2, tree, work);
  if (choices.foreignTable === "beside") putOther(first, 2, first.width() + 2, work);
  if (choices.hidden === "rows") hideWorkings(first, tree, work);
  if (choices.chart === "below") putChart(last, last.height() + 3, 1, tree, work);
  if (choices.foreignTable === "below") putOther(last, last.height() + 4, 0, work);
  if (choices.signature === "below") for (const canvas of own) putSignature(canvas, canvas.height() + 2, 1, work);
  if (choices.phantom === "rows") putBlanks(last, last.height() + 1, 0);
  if (choices.phantom === "columns") putBlanks(first, 4, first.width() + 6);
}

/** Numbers of cells that hold nothing but a space or an empty text. */
function putBlanks(canvas: Canvas, top: number, left: number): void {
  for (let row = top; row < top + 40; row++) canvas.put(row, left, { value: row % 3 === 0 ? " " : "" });
}

function putSignature(canvas: Canvas, top: number, left: number, { facts, dice }: Work): void {
  const lines = [
    `${facts.place.replace(/^\S+ /, "")}, ${dice.between(2, 27)} Januari ${facts.year + 1}`,
    "Mengetahui,",
    dice.pick(["Kepala Dinas P3AP2KB", "Sekretaris Daerah", "Ketua Gugus Tugas KLA"]),
    "",
    "",
    "Drs. Contoh Nama, M.Si.",
    "NIP. 19680101 199003 1 001",
  ];
  lines.forEach((value, down) => {
    if (value !== "") canvas.put(top + down, left, { value });
  });
}

/** What a chart is drawn from: cluster and score. */
export function putChart(canvas: Canvas, top: number, left: number, tree: readonly Node[], work: Work): void {
  const isShare = !["points", "weighted", "of maximum"].includes(work.choices.scores);
  canvas.put(top, left, { value: isShare ? "Grafik (%)" : "Grafik" });
  tree.forEach((cluster, at) => {
    const points = work.facts.points("em", cluster) ?? 0;
    canvas.put(top + 1 + at, left, { value: clusterTitle(cluster, work.choices.clusterTitle) });
    canvas.put(top + 1 + at, left + 1, { value: isShare ? percentOf(points, cluster.maximum) : points / 100 });
  });
}

function putOther(canvas: Canvas, top: number, left: number, { dice }: Work): void {
  const programme = dice.pick(programmes.filter(({ name }) => name !== "nothing" && name !== "healthy city"));
  canvas.put(top, left, { value: programme.title });
  putProgramme(programme, dice, (row, column, value) => canvas.put(top + 1 + row, left + column, { value }));
}

/** Hidden rows below the table with an earlier total and a remark. */
function hideWorkings(canvas: Canvas, tree: readonly Node[], { facts, dice }: Work): void {
  const sum = tree.reduce((all, node) => all + (facts.points("draft", node) ?? 0), 0);
  const lines: CellValue[][] = [
    ["hitungan lama", null, null, sum / 100],
    [dice.pick(["cek ulang dengan bidang", "jangan dihapus"])],
  ];
  const top = canvas.height() + 1;
  lines.forEach((line, down) => {
    line.forEach((value, column) => canvas.put(top + down, column, { value }));
    canvas.hideRow(top + down);
  });
}
