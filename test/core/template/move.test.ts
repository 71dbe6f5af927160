/** Moving an assessment to another instrument: by name and label, and nothing lost without a word. */
import shipped from "../../../assets/instruments/kla-2024.json";
import { parseInstrument } from "../../../src/core/instrument/instrument";
import type { Instrument } from "../../../src/core/instrument/instrument";
import { check } from "../../../src/core/report/report";
import { filledBy, movesTo } from "../../../src/core/template/move";
import { kla } from "../../instrument";
import { questionSheet } from "../planning/books";

function variant(change: (json: typeof shipped) => void): Instrument {
  const json = structuredClone(shipped);
  change(json);
  const parsed = parseInstrument(json);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ text }) => text.en).join("\n"));
  return parsed.instrument;
}

const rowOf = (code: string, max: number) => ({ "Nilai Mandiri": max, "Data Dukung": `SK ${code}.pdf`, OPD: "Dinkes" });
const report = () =>
  check({ sheets: [questionSheet("EM", ["Nilai Mandiri", "Data Dukung", "OPD"], rowOf)], leftOut: [] }, kla());

test("to the same instrument every row keeps its place, its points and its evidence", () => {
  const moves = movesTo(report(), kla());
  expect(moves).toHaveLength(274);
  expect(moves.filter(({ from, to, isOver }) => from !== to || isOver)).toEqual([]);
  expect(filledBy(moves).get("7.1")).toMatchObject({ evidence: "SK 7.1.pdf", offices: "Dinkes" });
});

test("indicators that changed places take their questions with them", () => {
  const target = variant(({ clusters }) => {
    for (const one of clusters[2]?.indicators ?? [])
      if (one.number === 9 || one.number === 10) one.number = 19 - one.number;
  });
  const moved = movesTo(report(), target).filter(({ from, to }) => from !== to);
  expect(moved.length).toBe(10);
  expect(moved.every(({ from, to }) => /^(?:9|10)\./.test(from) && to?.split(".")[1] === from.split(".")[1])).toBe(
    true,
  );
});

test("a question that was put in before others moves their codes, not their scores", () => {
  const target = variant(({ clusters }) => {
    const [indicator] = clusters[1]?.indicators ?? [];
    if (!indicator?.questions) throw new Error("The instrument has another form.");
    for (const question of indicator.questions)
      if (/^\d+$/.test(question.code)) question.code = String(Number(question.code) + 1);
  });
  const moves = movesTo(report(), target).filter(({ from }) => from.startsWith("4."));
  expect(moves.length).toBeGreaterThan(3);
  for (const { from, to } of moves) {
    const code = from.split(".")[1] ?? "";
    expect(to).toBe(`4.${/^\d+$/.test(code) ? Number(code) + 1 : code}`);
  }
});

test("what has no place is told, and points above the new maximum are left for a person", () => {
  const target = variant((json) => {
    const cluster = json.clusters[4];
    const indicator = cluster?.indicators[0];
    if (!cluster || !indicator?.questions) throw new Error("The instrument has another form.");
    const gone = indicator.questions.pop();
    const [first] = indicator.questions;
    if (!gone || !first) throw new Error("The instrument has another form.");
    first.max -= 1;
    for (const one of [json, cluster, indicator]) one.max -= gone.max + 1;
  });
  const moves = movesTo(report(), target).filter(({ from }) => from.startsWith("18."));
  expect(moves.map(({ to }) => to)).toEqual(["18.1", "18.2", "18.3", null]);
  expect(moves.map(({ isOver }) => isOver)).toEqual([true, false, false, false]);
  expect(filledBy(moves).get("18.1")?.points).toBeNull();
  expect(filledBy(moves).get("18.1")?.evidence).not.toBe("");
});
