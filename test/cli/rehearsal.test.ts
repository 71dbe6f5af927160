/** --rehearse, --seed and --answers: what is drawn, what is shown of it, and what the verdicts foretell. */
import { rehearsalRows } from "../../src/core/planning/sample/sheet";
import { drawRehearsal } from "../../src/core/planning/rehearsal";
import { check } from "../../src/core/report/report";
import { readWorkbook } from "../../src/xlsx/read";
import { patchWorkbook } from "../../src/xlsx/write/patch";
import { goodRows, missing, run, write, writeBook } from "./command";
import { readFileSync } from "node:fs";
import { kla } from "../instrument";

const book = () => writeBook("latihan.xlsx", { Rekap: goodRows() });
const rehearsed = async (...words: string[]) => JSON.parse((await run(await book(), ...words, "--json")).out).rehearsal;

interface Question {
  question: string;
  points: number;
}

async function answersFor(accepted: (at: number) => boolean | number): Promise<string> {
  const { questions } = await rehearsed("--rehearse", "8", "--seed", "5");
  const answers = questions.map(({ question }: Question, at: number) => ({
    question,
    accepted: accepted(at),
    reason: "foto tanpa tanggal",
  }));
  return write("putusan.json", JSON.stringify(answers));
}

test("draws the same for the same seed, and shows evidence but no score and no judgement of ours", async () => {
  const first = await rehearsed("--rehearse", "8", "--seed", "5");
  expect(first.questions).toHaveLength(8);
  expect(await rehearsed("--rehearse", "8", "--seed", "5")).toEqual(first);
  expect((await rehearsed("--rehearse", "8", "--seed", "6")).questions).not.toEqual(first.questions);
  expect(await rehearsed("--rehearse", "8")).toEqual(await rehearsed("--rehearse", "8", "--seed", "1"));
  expect(first).toMatchObject({ seed: 5, of: 26, claimed: 800, answered: 0, result: null });
  const { out } = await run(await book(), "--rehearse", "8", "--seed", "5");
  expect(out.replace(/\s+/g, " ")).toContain("8 dari 26 nilai dipilih menurut poinnya (benih 5;");
  expect(out.replace(/\s+/g, " ")).toContain("Bukti: SK Wali Kota Nomor");
});

test("verdicts foretell a score with its bounds", async () => {
  const all = await rehearsed("--rehearse", "8", "--seed", "5", "--answers", await answersFor(() => true));
  expect(all.result).toMatchObject({ score: 800, high: 800, confidence: 0.95, exceptions: 0 });
  expect(all.result.low).toBeLessThan(700);
  const half = await rehearsed("--rehearse", "8", "--seed", "5", "--answers", await answersFor((at) => at % 2 === 0));
  expect(half.result.exceptions).toBe(4);
  expect(half.result.low).toBeLessThan(half.result.score);
  expect(half.result.score).toBeLessThan(half.result.high);
  expect(half.questions[1]).toMatchObject({ accepted: false, reason: "foto tanpa tanggal" });
});

async function sheetOf(size: number, seed: number): Promise<(string | number | null)[][]> {
  const report = check(await readWorkbook(readFileSync(await book()), "latihan.xlsx"), kla());
  const rows = rehearsalRows(drawRehearsal(report, { size, seed }), [], "id");
  return rows.map((cells) => cells.map((cell) => (typeof cell === "boolean" ? null : cell)));
}

test("the sheet that is filled in gives the verdicts back, from its own workbook or another, and is none of the city's", async () => {
  const rows = (await sheetOf(8, 5)).map((cells, at) =>
    at === 0
      ? cells
      : [
          ...cells.slice(0, 5),
          at < 3 ? "Tidak diterima" : at === 3 ? "sebagian" : "Diterima",
          at === 3 ? "1,5" : null,
          at < 4 ? "lama" : null,
        ],
  );
  const own = await writeBook("dengan-latihan.xlsx", { Rekap: goodRows(), "Latihan KLA": [["Latihan"], ...rows] });
  const { rehearsal, read } = JSON.parse((await run(own, "--rehearse", "8", "--seed", "5", "--json")).out);
  expect(rehearsal).toMatchObject({ answered: 8, result: { exceptions: 3 } });
  expect(read.sheets).toHaveLength(1);
  expect(rehearsal).toEqual(await rehearsed("--rehearse", "8", "--seed", "5", "--answers", own));
  // Another draw than the sheet's begins anew.
  expect(JSON.parse((await run(own, "--rehearse", "8", "--seed", "6", "--json")).out).rehearsal.answered).toBe(0);
});

test("--keep makes a copy with the sheet, and what is answered there is read from it and kept", async () => {
  const path = missing("kertas.xlsx");
  await run(await book(), "--rehearse", "3", "--seed", "9", "--keep", path);
  const answers = [4, 5, 6].map((row, at) => [
    { row, column: 5, to: { value: at === 0 ? "Tidak diterima" : "Diterima" } },
    ...(at === 0 ? [{ row, column: 7, to: { value: "foto lama" } }] : []),
  ]);
  const cells = new Map([["Latihan KLA", answers.flat()]]);
  const filled = write("kertas-terisi.xlsx", await patchWorkbook(readFileSync(path), path, { cells }));
  const words = ["--rehearse", "3", "--seed", "9", "--json"];
  const { rehearsal, read } = JSON.parse((await run(filled, ...words)).out);
  expect(rehearsal).toMatchObject({ answered: 3, result: { exceptions: 1 } });
  expect(read.sheets).toHaveLength(1);
  const again = missing("lagi.xlsx");
  expect((await run(filled, ...words, "--keep", again)).code).not.toBe(2);
  expect(JSON.parse((await run(again, ...words)).out).rehearsal).toEqual(rehearsal);
});

test.each([
  [["--rehearse", "0"], /--rehearse needs a whole number from 1 on/],
  [["--rehearse", "sepuluh"], /not "sepuluh"/],
  [["--rehearse", "8.5"], /whole number/],
  [["--rehearse", "27"], /only 26 score above zero/],
  [["--rehearse", "8", "--seed", "-1"], /--seed needs a whole number|without a dash in front/],
  [["--rehearse", "8", "--seed", "99999999999"], /--seed needs a whole number/],
  [["--seed", "8"], /--seed means something only with --rehearse/],
])("%j is refused", async (words, says) => {
  const { code, out, err } = await run(await book(), ...words, "--lang", "en");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
});

test("answers of another draw, without reasons or unreadable are refused", async () => {
  const refused = async (path: string): Promise<string> => {
    const { code, out, err } = await run(
      await book(),
      "--rehearse",
      "8",
      "--seed",
      "5",
      "--answers",
      path,
      "--lang",
      "en",
    );
    expect({ code, out }).toEqual({ code: 2, out: "" });
    return err;
  };
  const list = (...answers: object[]): string => write("a.json", JSON.stringify(answers));
  expect(await refused(list({ question: "99", accepted: true }))).toContain("Question 99 is not among those drawn");
  const [first] = (await rehearsed("--rehearse", "8", "--seed", "5")).questions;
  expect(await refused(list({ question: first.question, accepted: false }))).toContain("has no reason");
  expect(await refused(list({ question: first.question, accepted: 999, reason: "x" }))).toContain(
    "between 0 and those claimed",
  );
  expect(await refused(await writeBook("lain.xlsx", { Rekap: goodRows(), L: await sheetOf(9, 5) }))).toContain(
    "use --rehearse 9 --seed 5",
  );
  expect(await refused(await book())).toContain("does not hold one whole sheet KLA rehearsal");
  const unclear = (await sheetOf(8, 5)).map((cells, at) => (at === 1 ? cells.with(5, "mungkin") : cells));
  expect(await refused(await writeBook("u.xlsx", { Rekap: goodRows(), L: unclear }))).toContain(
    "cannot be read; choose Accepted",
  );
});
