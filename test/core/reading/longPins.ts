/** Long lists of which the first rows speak for another way to read them than all of them: how far the search goes. */
import { questionsOf } from "../../../src/core/instrument/instrument";
import { kla } from "../../instrument";
import type { Grid } from "../grid";
import type { Pin } from "./pins";

const indicators = kla().clusters.flatMap((cluster) => cluster.indicators);
const questions = indicators.flatMap((indicator) =>
  (indicator.parts ?? [indicator]).flatMap((node) =>
    questionsOf(node).map(({ code, label, max }) => ({
      name: node.name.id,
      code: `${"number" in node ? node.number : node.code}.${code}`,
      text: label?.id ?? "",
      max,
    })),
  ),
);

/** Indicators numbered as in the instrument, and on below them their questions: the number only runs. */
const running: Grid = [
  ["No", "Indikator", "Uraian", "Nilai Maks", "Nilai"],
  ...indicators.map(({ name, max }, at): Grid[number] => [at + 1, name.id, null, max, max - 1]),
  ...questions
    .slice(0, 140)
    .map(({ name, code, text, max }, at): Grid[number] => [at + 31, name, `${code} ${text}`, max, max]),
];

/** Names and questions change places after the first 38 rows. */
const swapped: Grid = [
  ["No", "Uraian", "Kriteria", "Nilai Maks", "Nilai"],
  ...questions
    .slice(0, 150)
    .map(({ name, text, max }, at): Grid[number] =>
      at < 38 ? [at + 1, name, text, max, max] : [at + 1, text, name, max, max],
    ),
];

export const longPins: readonly Pin[] = [
  {
    law: "a way that is a little behind after 40 rows is tried on more of them",
    sheets: { Rekap: running },
    ...{ claimed: 983, doubt: "sure" },
  },
  {
    law: "a way that is far behind after 40 rows costs no more",
    sheets: { Rekap: swapped },
    ...{ claimed: 325, doubt: "doubtful" },
  },
];
