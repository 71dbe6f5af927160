/** Holds every rule of the registry to its own documentation, by running it through the real check. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core/report/report";
import type { Column } from "../../src/core/reading/model/words";
import type { Report } from "../../src/core/report/report";
import type { Rule } from "../../src/core/rule/rule";
import { rules } from "../../src/core/rules/index";
import type { Text } from "../../src/core/text";
import type { Sheet } from "../../src/core/workbook";
import { kla } from "../instrument";
import { checked, flagged, sheet, workbook } from "./grid";

const folder = join(import.meta.dirname, "../../src/core/rules");
const files = readdirSync(folder).filter((name) => name !== "index.ts");
const languages = ["id", "en"] as const;
const sentence = /^["“]?[\p{Lu}\d].*\.$/su;
const blunder = /undefined|NaN|null|\[object|Infinity|\s{2}|\s[.,;:](?=\s|$)|\.\.$/;

/** "Predikat tertulis tidak sesuai" just fits; a heading that is open is cut behind that, so that its first finding is in sight. */
const mostLetters = 30;

describe("the registry", () => {
  test("holds every file of the folder, once", () => {
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  test.each(files)("%s is named after the rule inside", (file) => {
    expect(/^ {2}id: "(.+)",$/m.exec(readFileSync(join(folder, file), "utf8"))?.[1]).toBe(file.replace(/\.ts$/, ""));
  });
});

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))("%s", (id, rule) => {
  const bad = (): Sheet => sheet("Lembar1", rule.example.bad, rule.example);

  test("has an id in small letters and hyphens", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  test("names its fault so shortly that a pane of 320 pixels shows it in one line", () => {
    for (const language of languages) expect(rule.fault[language].length).toBeLessThanOrEqual(mostLetters);
  });

  test("says in both languages what must hold, why, and what to do", () => {
    for (const language of languages) {
      expect(rule.title[language]).toMatch(/^\p{Lu}.*[^.\s]$/u);
      expect(rule.why[language]).toMatch(sentence);
      expect(rule.fix[language]).toMatch(sentence);
    }
    for (const text of [rule.title, rule.why, rule.fix]) expect(text.id).not.toBe(text.en);
  });

  test("flags exactly the cells of its bad example", () => {
    const report = checked(bad());
    expect(rule.example.flags).not.toEqual([]);
    expect(flagged(report, id).sort()).toEqual([...rule.example.flags].sort());
    expect(report.crashed).toEqual([]);
  });

  test("flags nothing in its good example", () => {
    const report = checked(sheet("Lembar1", rule.example.good));
    expect(flagged(report, id)).toEqual([]);
    expect(report.crashed).toEqual([]);
    expect(report.notChecked.map((one) => one.rule)).not.toContain(id);
  });

  test("says whole sentences about cells that exist, in both languages", () => {
    for (const message of messagesOf(checked(bad()), id)) expectSentences(message);
  });

  const needs = needsOf(rule);
  if (needs.length > 0)
    test.each(needs)("says that it was not checked without a column for %s", (_names, need) => {
      const { tables } = checked(bad());
      const lost = need.map((column) => tables[0]?.columns.get(column)).filter((at) => at !== undefined);
      const grid = rule.example.bad.map((cells) => cells.map((cell, at) => (lost.includes(at) ? null : cell)));
      const report = checked(sheet("Lembar1", grid));
      const notChecked = report.notChecked.filter((one) => one.rule === id);
      expect(lost).not.toEqual([]);
      expect(flagged(report, id)).toEqual([]);
      expect(notChecked).toHaveLength(1);
      for (const { because } of notChecked) expectSentences(because);
    });

  test("runs alone when asked for alone", () => {
    const report = check(workbook(bad()), kla(), { rules: [rule] });
    expect(new Set(report.findings.map((finding) => finding.rule))).toEqual(new Set([id]));
  });
});

test("a column missing on one sheet leaves that sheet unchecked and the other one checked", () => {
  const report = checked(
    sheet("Satu", [
      ["No", "Indikator", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 20, null],
    ]),
    sheet("Dua", [
      ["No", "Indikator", "Nilai Mandiri"],
      [19, "Sekolah Ramah Anak", 40],
    ]),
  );
  expect(flagged(report, "evidence-missing")).toEqual(["D2"]);
  const because = report.notChecked.find(({ rule }) => rule === "evidence-missing")?.because;
  expect(because?.en).toContain('"Dua"');
  expect(because?.en).not.toContain('"Satu"');
});

test("a rule that throws is reported as crashed, and the others still run", () => {
  const [first] = rules;
  if (!first) throw new Error("There are no rules.");
  const broken: Rule = {
    ...first,
    id: "broken-rule",
    needs: [],
    check: () => {
      throw new Error("The rule broke.");
    },
  };
  const book = workbook(sheet("Lembar1", first.example.bad));
  const report = check(book, kla(), { rules: [broken, first] });
  expect(report.crashed).toEqual([{ rule: "broken-rule", error: "The rule broke." }]);
  expect(flagged(report, first.id)).toEqual([...first.example.flags]);
});

/** What a rule needs; of several columns one is enough. */
function needsOf({ needs }: Rule): [string, readonly Column[]][] {
  return needs.map((need) => (typeof need === "string" ? [need, [need]] : [need.join(" or "), need]));
}

function messagesOf({ findings }: Report, id: string): Text[] {
  const messages = findings.filter(({ rule }) => rule === id).map(({ message }) => message);
  expect(messages).not.toEqual([]);
  return messages;
}

function expectSentences(text: Text): void {
  expect(text.id).not.toBe(text.en);
  for (const language of languages) {
    expect(text[language]).toMatch(sentence);
    expect(text[language]).not.toMatch(blunder);
  }
}
