/** Tests the door of the user's own actions. */
import { isFault } from "../../../src/core/fault";
import { readOwnActions } from "../../../src/core/planning/actions/own";

test("takes actions in their order, with gains in hundredths and what was left out as nothing", () => {
  const read = readOwnActions([
    { id: "m", gain: 4.8, effort: 1, questions: ["21C.5"], offices: ["Disnaker"], text: "Matriks pekerja anak" },
    { id: "n", gain: 0.07, effort: 0.5 },
  ]);
  expect(
    read.map(({ id, gain, effort, questions, offices, text }) => [id, gain, effort, questions, offices, text.id]),
  ).toEqual([
    ["m", 480, 1, ["21C.5"], ["Disnaker"], "Matriks pekerja anak"],
    ["n", 7, 0.5, [], [], "n"],
  ]);
});

test.each<[string, unknown, RegExp]>([
  ["no list", { id: "a" }, /harus berupa daftar berisi 1 sampai 1000 tindakan/],
  ["an empty list", [], /harus berupa daftar/],
  ["null", null, /harus berupa daftar/],
  [
    "a thousandth",
    [{ id: "a", gain: 4.805, effort: 1 }],
    /Tindakan ke-1: gain harus angka dari 0 sampai 1000, paling banyak dua desimal/,
  ],
  ["a negative gain", [{ id: "a", gain: -1, effort: 1 }], /gain harus angka dari 0/],
  ["a gain over a whole assessment", [{ id: "a", gain: 1000.01, effort: 1 }], /gain harus angka dari 0 sampai 1000/],
  ["a gain as text", [{ id: "a", gain: "7", effort: 1 }], /gain harus angka/],
  ["no gain", [{ id: "a", effort: 1 }], /gain harus angka/],
  [
    "no effort",
    [
      { id: "a", gain: 1 },
      { id: "b", gain: 1 },
    ],
    /Tindakan ke-2: effort harus angka/,
  ],
  ["an effort over its bound", [{ id: "a", gain: 1, effort: 1001 }], /effort harus angka dari 0 sampai 1000/],
  ["an unknown key", [{ id: "a", gain: 1, effort: 1, poin: 3 }], /isian "poin" tidak dikenal; yang ada: id, gain/],
  ["a blank id", [{ id: " ", gain: 1, effort: 1 }], /id harus tulisan/],
  ["questions that are no list", [{ id: "a", gain: 1, effort: 1, questions: "6.2" }], /questions harus daftar kata/],
  [
    "an id twice",
    [
      { id: "a", gain: 1, effort: 1 },
      { id: "a", gain: 2, effort: 1 },
    ],
    /Dua tindakan memakai id "a"/,
  ],
  ["words for an action", ["matriks"], /Tindakan ke-1: harus berisi id/],
])("refuses %s", (_, input, sentence) => {
  expect(() => readOwnActions(input)).toThrow(sentence);
});

test("tells every fault at once, up to ten", () => {
  const all = Array.from({ length: 30 }, (_, at) => ({ id: `${at}`, gain: -1, effort: 1 }));
  try {
    readOwnActions(all);
  } catch (error) {
    expect(isFault(error) && error.sentences.length).toBe(10);
  }
  expect.assertions(1);
});

test("takes a thousand actions and not one more", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `${at}`, gain: 1, effort: 1 }));
  expect(readOwnActions(many(1_000))).toHaveLength(1_000);
  expect(() => readOwnActions(many(1_001))).toThrow(/1 sampai 1000/);
});
