/** Below the title: which workbook, when it was checked, and against which instrument. */
import { noTierOfPart } from "../../wording/score";
import type { Output } from "../terms";
import { columnCount, wideRow } from "./block";
import type { Block } from "./block";

export function headBlock({ report, file, day, language }: Output): Block {
  const { instrument, scope } = report;
  const checked = language === "id" ? `${file} · diperiksa ${day}` : `${file} · checked ${day}`;
  const part = scope.is === "part" ? [`${noTierOfPart[language]} ${scope.because[language]}`] : [];
  const lines = [checked, instrument.title[language], ...part].map((text, at) =>
    wideRow(text, at, [0, columnCount - 1], at === 0 ? "prose" : "small"),
  );
  return { rows: lines.map(({ row }) => row), merges: lines.map(({ merge }) => merge) };
}
