/** Workbooks on the older list of 31 indicators: a reader has to say that they are older, in one sentence. */
import type { CellValue } from "../../../../src/core/workbook";
import { olderList } from "../city/olderList";
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import { createCanvas } from "../grid/canvas";
import type { Canvas } from "../grid/canvas";
import type { Generated } from "./generate";
import { emptyTruth } from "./truth";

type Form = "one sheet" | "sections" | "cluster sheets" | "form";
const forms: readonly Form[] = ["one sheet", "sections", "cluster sheets", "form"];

export function makeOlder(choices: Choices, dice: Dice): Omit<Generated, "seed"> {
  const form = dice.pick(forms);
  const sheets = (form === "cluster sheets" ? byCluster(choices, dice) : [whole(form, choices, dice)]).map((canvas) =>
    canvas.toSheet(),
  );
  return {
    workbook: { sheets, leftOut: [] },
    truth: { ...emptyTruth, kind: ["story=older", `older=${form}`], verdict: "older" },
  };
}

function whole(form: Form, choices: Choices, dice: Dice): Canvas {
  const canvas = createCanvas(dice.pick(["KLA", "Evaluasi KLA 2017", "Sheet1"]));
  const year = dice.between(2013, 2019);
  putRow(canvas, 0, [`EVALUASI KABUPATEN/KOTA LAYAK ANAK TAHUN ${year}`]);
  putRows(
    canvas,
    2,
    form,
    olderList.map((one, at) => ({ ...one, number: at + 1 })),
    choices,
    dice,
  );
  return canvas;
}

function byCluster(choices: Choices, dice: Dice): Canvas[] {
  const numbered = olderList.map((one, at) => ({ ...one, number: at + 1 }));
  const clusters = [...new Set(olderList.map(({ cluster }) => cluster))];
  return clusters.map((cluster, at) => {
    const canvas = createCanvas(at === 0 ? "Kelembagaan" : `Klaster ${at}`);
    putRow(canvas, 0, [cluster.toUpperCase()]);
    putRows(
      canvas,
      2,
      "one sheet",
      numbered.filter((one) => one.cluster === cluster),
      choices,
      dice,
    );
    return canvas;
  });
}

type Numbered = (typeof olderList)[number] & { readonly number: number };

function putRows(
  canvas: Canvas,
  start: number,
  form: Form,
  list: readonly Numbered[],
  choices: Choices,
  dice: Dice,
): void {
  const heads =
    form === "form"
      ? ["No.", "INDIKATOR/UKURAN", "Jawaban", "Lampiran"]
      : ["No", choices.indicatorWord, choices.scoreWord, choices.evidenceWord];
  putRow(canvas, start, heads);
  let row = start + 1;
  list.forEach(({ cluster, name, number }, at) => {
    if (form === "sections" && list[at - 1]?.cluster !== cluster) putRow(canvas, row++, [null, cluster.toUpperCase()]);
    const answer = form === "form" ? dice.pick(["Ada", "Belum ada", "85 %", "12 lembaga"]) : dice.between(1, 10) * 5;
    putRow(canvas, row++, [number, name, answer, dice.chance(0.6) ? `Laporan indikator ${number}.pdf` : null]);
  });
}

function putRow(canvas: Canvas, row: number, values: readonly CellValue[]): void {
  values.forEach((value, column) => {
    if (value !== null) canvas.put(row, column, { value });
  });
}
