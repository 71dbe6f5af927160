/** How messages name a question: its full code and what it asks for, in our own words. */
import { indicators, questionsOf } from "../../src/core/instrument/instrument";
import { check } from "../../src/core/report/report";
import { evidenceItems } from "../../src/core/report/evidenceStates";
import type { CellValue } from "../../src/core/workbook";
import { kla } from "../instrument";
import { sheet, workbook } from "./grid";

const heading = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"];

/** The names in the messages about missing evidence of one question, in both languages. */
function named(indicator: string, code: string): [string, string] {
  const others = ["4.2", "4.3", "4.4"].map((other): CellValue[] => [
    "Akta Kelahiran",
    other,
    null,
    0.5,
    "SK 1/2024.pdf",
  ]);
  const rows: CellValue[][] = [heading, [indicator, code, null, 0.5, null], ...others];
  const { findings } = check(workbook(sheet("Lembar", rows)), kla());
  const message = findings.find(({ rule, at }) => rule === "evidence-missing" && at.row === 1)?.message;
  return [message?.id.split(" diklaim")[0] ?? "", message?.en.split(" claims")[0] ?? ""];
}

test.each([
  ["Akta Kelahiran", "4.1", /^Pertanyaan 4\.1 \([a-z].*\)$/, /^Question 4\.1 \([a-z].*\)$/],
  ["Perda KLA", "1.2h", "Pertanyaan 1.2h (kebijakan standar pengasuhan alternatif)", /^Question 1\.2h \(policy on /],
  ["Perda KLA", "1.2e", "Pertanyaan 1.2e (kebijakan melindungi Forum Anak saat berperan 2P)", /2P\)\)$/],
  ["Akta Kelahiran", "4.99", /^Pertanyaan 4\.99$/, /^Question 4\.99$/],
])("%s %s", (indicator, code, id, en) => {
  const [inIndonesian, inEnglish] = named(indicator, code);
  expect(inIndonesian).toMatch(id);
  expect(inEnglish).toMatch(en);
});

test("a label that begins with a name or short form keeps its capital, within a sentence too", () => {
  const all = indicators(kla()).flatMap(({ indicator }) => questionsOf(indicator).map(({ label }) => label));
  const kept = all.filter((label) => /^(KIA|SRA|PRAP|Forum Anak)\b/.test(label?.id ?? ""));
  expect(kept.length).toBeGreaterThan(0);
  const { findings } = check(workbook(sheet("Lembar", rowsOfAll())), kla());
  const told = findings.filter(({ rule }) => rule === "evidence-missing").map(({ message }) => message.id);
  expect(told.length).toBeGreaterThanOrEqual(all.length - 1);
  for (const label of kept) expect(told.some((text) => text.includes(`(${label?.id})`))).toBe(true);
});

test("lists of evidence name it so too", () => {
  const rows: CellValue[][] = [heading, ["Perda KLA", "1.2h", 1, 1, "SK"]];
  const [item] = evidenceItems(check(workbook(sheet("Lembar", rows)), kla()));
  expect(item?.name.id).toBe("Pertanyaan 1.2h (kebijakan standar pengasuhan alternatif)");
});

/** Every question of the instrument with half a point and no evidence. */
function rowsOfAll(): CellValue[][] {
  const rows = indicators(kla()).flatMap(({ indicator }) =>
    (indicator.parts ?? [indicator]).flatMap((node) =>
      (node.questions ?? []).map(({ code, max }): CellValue[] => [
        indicator.name.id,
        `${"number" in node ? node.number : node.code}.${code}`,
        ...[max, Math.min(max, 0.5), null],
      ]),
    ),
  );
  return [heading, ...rows];
}
