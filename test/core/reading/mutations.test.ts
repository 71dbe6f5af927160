/** What the mutations of the reader are, and that whatever may change unnoticed is one of them. */
import { join } from "node:path";
import { excused } from "../../../scripts/mutate/excused";
import { generators, mutationsIn } from "../../../scripts/mutate/mutations";

const mutations = mutationsIn(join(import.meta.dirname, "../../../src/core/reading"));
const names = mutations.map(({ name }) => name);

test("every number of the weights, every witness and every list of candidates is among them", () => {
  expect(names).toEqual(expect.arrayContaining(["weights.rowWeights.name", "weights.beam.width"]));
  expect(names).toEqual(expect.arrayContaining(["name", "code", "maximum", "order", "cluster", "form"].map(witness)));
  for (const list of [
    "labels.choicesOf",
    "options.anyOptions",
    "scores.scalesOf",
    "arrangements.viewsOf",
    "doubt.doubtOf",
  ])
    expect(names.some((name) => name.startsWith(`${list} without`))).toBe(true);
});

function witness(id: string): string {
  return `witnesses.witnesses without ${id}`;
}

test("a constant is one of them however small it is, in whatever room it stands", () => {
  const constants = ["shares.leastShares 2", "facts.widestBlank 2", "titles.mostTitleCells 2", "alike.sameShare 0.75"];
  expect(names).toEqual(expect.arrayContaining(constants));
});

test("every function whose lists are told has one", () => {
  const functions = Object.entries(generators).flatMap(([file, all]) => all.map((name) => `${file}.${name}`));
  expect(functions.filter((name) => !names.some((one) => one.startsWith(`${name} without`)))).toEqual([]);
});

test("no two have the same name, and each changes its file", () => {
  expect(new Set(names).size).toBe(names.length);
  expect(mutations.every(({ texts }) => texts.length > 0)).toBe(true);
});

test("whatever is excused is one of them, and has its reason", () => {
  expect(Object.keys(excused).filter((name) => !names.includes(name))).toEqual([]);
  expect(Object.values(excused).every((reason) => reason.endsWith("."))).toBe(true);
});
