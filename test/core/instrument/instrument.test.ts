import shipped from "../../../assets/instruments/kla-2024.json";
import {
  findCluster,
  findNode,
  indicators,
  parseInstrument,
  questionsOf,
} from "../../../src/core/instrument/instrument";
import type { InstrumentFault } from "../../../src/core/instrument/faults";
import { kla } from "../../instrument";

/** The value to set at each place of the shipped instrument; `absent` removes what stands there. */
type Edits = Record<string, unknown>;
const absent = Symbol("absent");

const marriage = "clusters[2].indicators[0]";
const school = "clusters[4].indicators[1]";
const violence = "clusters[5].indicators[0]";

describe("the shipped instrument", () => {
  test("passes the door as the plain data it is", () => {
    expect(parseInstrument(shipped)).toEqual({ ok: true, instrument: shipped });
  });

  test("has 26 indicators, 274 questions and 1000 points", () => {
    const all = indicators(kla()).map(({ indicator }) => indicator);
    expect(all).toHaveLength(26);
    expect(all.flatMap(questionsOf)).toHaveLength(274);
    expect(all.reduce((sum, { max }) => sum + max, 0)).toBe(1000);
  });

  test("names only offices that it lists", () => {
    const names = kla().offices.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(indicators(kla()).flatMap(({ indicator }) => indicator.owners)));
  });
});

/** By place in the file: letters that a text may have. */
const lengths: [string, number][] = [
  [`${marriage}.aliases[0]`, 300],
  [`${marriage}.name.id`, 300],
  [`${marriage}.questions[0].code`, 300],
  ["clusters[0].aliases[0]", 300],
  ["offices[0].spellings[0]", 300],
  ["source.en", 1000],
  ["tiersSource.id", 1000],
  ["notes[0].id", 1000],
];

test("names may be as long as the limit", () => {
  for (const [place, longest] of lengths) {
    const changed = parseInstrument(edited({ [place]: "x".repeat(longest) }));
    expect(changed).toMatchObject({ ok: true });
  }
});

describe("a fault is told once, with its place in the file", () => {
  test.each<[string, Edits, string, string]>([
    ["text for a number", { edge: "satu" }, "edge", 'must be a number, but holds the text "satu"'],
    ["a number for text", { "tiers[0].name": 5 }, "tiers[0].name", "must be text, but holds 5"],
    ["an object for a list", { notes: {} }, "notes", "must be a list [ ], but holds an object { }"],
    ["a list for an object", { title: [] }, "title", "must be an object { }, but holds an empty list"],
    ["null for a list", { offices: null }, "offices", "must be a list [ ], but holds null"],
    ["half an indicator number", { [`${marriage}.number`]: 7.5 }, `${marriage}.number`, "must be a whole number"],
    ["a field left out", { "weakBelow.share": absent }, "weakBelow.share", "is missing"],
    ["a choice left out", { "clusters[0].certainty": absent }, "clusters[0].certainty", "is missing"],
    ["an unknown field", { "clusters[2].maks": 156 }, "clusters[2].maks", "is unknown"],
    ["a third language", { "title.jv": "KLA" }, "title.jv", "is unknown"],
    ["an unknown field at the top", { maks: 1000 }, "maks", "is unknown"],
    [
      "an unknown choice",
      { [`${marriage}.questions[1].needs`]: ["map"] },
      `${marriage}.questions[1].needs[0]`,
      "matrix, minutes, photo",
    ],
    ["a text without English", { "notes[1].en": absent }, "notes[1].en", "is missing"],
    ...lengths.flatMap(([place, longest]): [string, Edits, string, string][] => [
      [
        "a longer text than any",
        { [place]: "x".repeat(longest + 1) },
        place,
        `must be at most ${longest.toLocaleString("en-GB")} letters long`,
      ],
    ]),
    [
      "a longer list than any",
      { [`${marriage}.evidence`]: Array.from({ length: 1001 }, () => "photo") },
      `${marriage}.evidence`,
      "must have at most 1,000 entries, but holds a list [ ]",
    ],
    ["a text of spaces", { "title.id": "  " }, "title.id", "must not be empty"],
    [
      "a negative maximum",
      { [`${marriage}.questions[1].max`]: -22 },
      `${marriage}.questions[1].max`,
      "at least 0, but holds -22",
    ],
    ["a share above one", { "weakBelow.share": 60 }, "weakBelow.share", "at most 1, but holds 60"],
    ["no tiers", { tiers: [] }, "tiers", "must have entries, but holds an empty list"],

    [
      "questions that miss the indicator",
      { [`${marriage}.questions[1].max`]: 21 },
      `${marriage}.max`,
      "says 36, but the questions inside add up to 35",
    ],
    [
      "an indicator off its questions",
      { [`${marriage}.max`]: 40 },
      `${marriage}.max`,
      "says 40, but the questions inside add up to 36",
    ],
    [
      "a part off its questions",
      { [`${violence}.parts[0].max`]: 80 },
      `${violence}.parts[0].max`,
      "says 80, but the questions inside add up to 83",
    ],
    [
      "an indicator off its parts",
      { [`${violence}.max`]: 120.5 },
      `${violence}.max`,
      "says 120.5, but the parts inside add up to 122",
    ],
    [
      "a cluster off its indicators",
      { "clusters[1].max": 150 },
      "clusters[1].max",
      "says 150, but the indicators inside add up to 115",
    ],
    ["a total off its clusters", { max: 1010 }, "max", "says 1,010, but the clusters inside add up to 1,000"],
    ["a total below its tiers", { max: 400 }, "max", "says 400, but the clusters inside add up to 1,000"],
    [
      "a wrong statement of the real sum",
      { [`${school}.questionsAddTo`]: 53 },
      `${school}.questionsAddTo`,
      "says 53, but the questions inside add up to 54",
    ],
    [
      "a real sum left unstated",
      { [`${school}.questionsAddTo`]: absent },
      `${school}.max`,
      "says 51, but the questions inside add up to 54",
    ],
    [
      "a real sum beside parts",
      { [`${violence}.questionsAddTo`]: 123 },
      `${violence}.questionsAddTo`,
      "only beside questions",
    ],
    ["questions and parts", { [`${marriage}.parts`]: [] }, marriage, "has questions and parts"],
    ["neither questions nor parts", { [`${marriage}.questions`]: absent }, marriage, "has neither questions nor parts"],

    ["a cluster id twice", { "clusters[3].id": "k2" }, "clusters[3].id", 'repeats "k2" of clusters[2].id'],
    ["a roman number twice", { "clusters[3].roman": "II" }, "clusters[3].roman", 'repeats "II" of clusters[2].roman'],
    ["an arabic number twice", { "clusters[3].number": 2 }, "clusters[3].number", 'repeats "2" of clusters[2].number'],
    [
      "an indicator number twice",
      { "clusters[2].indicators[1].number": 7 },
      "clusters[2].indicators[1].number",
      `repeats "7" of ${marriage}.number`,
    ],
    [
      "a part code twice",
      { [`${violence}.parts[1].code`]: "21a" },
      `${violence}.parts[1].code`,
      `repeats "21a" of ${violence}.parts[0].code`,
    ],
    [
      "a question code twice",
      { [`${marriage}.questions[1].code`]: "1" },
      `${marriage}.questions[1].code`,
      'repeats "1" of questions[0].code',
    ],
    [
      "a question code twice in a part",
      { [`${violence}.parts[1].questions[1].code`]: "1" },
      `${violence}.parts[1].questions[1].code`,
      'repeats "1"',
    ],
    ["a tier id twice", { "tiers[1].id": "pratama" }, "tiers[1].id", 'repeats "pratama" of tiers[0].id'],
    ["an office name twice", { "offices[3].name": "Disdukcapil" }, "offices[3].name", "of offices[1].name"],
    [
      "a spelling of two offices",
      { "offices[3].spellings[0]": "dukcapil" },
      "offices[3].spellings[0]",
      "of offices[1].spellings[1]",
    ],
    [
      "a spelling that is another's name",
      { "offices[0].spellings[0]": "DINSOS" },
      "offices[0].spellings[0]",
      "of offices[4].name",
    ],

    [
      "an alias of two nodes",
      { [`${marriage}.aliases[0]`]: "puspaga" },
      "clusters[2].indicators[1].aliases[2]",
      `also names ${marriage}`,
    ],
    [
      "an alias that is another's name",
      { [`${marriage}.aliases[0]`]: "Kelembagaan." },
      `${marriage}.aliases[0]`,
      "also names clusters[0]",
    ],
    [
      "a part's alias that is an indicator's",
      { [`${violence}.parts[2].aliases[0]`]: "Air Minum & Sanitasi" },
      `${violence}.parts[2].aliases[0]`,
      "also names clusters[3].indicators[4]",
    ],

    [
      "tiers that do not rise",
      { "tiers[2].from": 600 },
      "tiers[2].from",
      "says 600, which is not above the 600 before it",
    ],
    [
      "a tier beyond the total",
      { "tiers[4].from": 1001 },
      "tiers[4].from",
      "says 1001, which is above the total of 1000",
    ],
    ["a negative tier", { "tiers[0].from": -1 }, "tiers[0].from", "must be at least 0"],
  ])("%s", (_, edits, path, sentence) => {
    const faults = faultsOf(edited(edits));
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(faults[0]?.text.en).toContain(`${path} `);
    expect(faults[0]?.text.en).toContain(sentence);
  });

  test("what is no object at all is the file's own fault", () => {
    expect(faultsOf("KLA")).toEqual([
      {
        path: "",
        text: {
          id: 'File instrumen harus berupa objek { }, tetapi berisi teks "KLA".',
          en: 'The instrument file must be an object { }, but holds the text "KLA".',
        },
      },
    ]);
    expect(faultsOf(undefined)).toHaveLength(1);
  });
});

test("tells a fault in both languages, with the numbers written their own way", () => {
  expect(faultsOf(edited({ [`${marriage}.max`]: 36.5 }))[0]?.text).toEqual({
    id: `${marriage}.max tertulis 36,5, tetapi questions di dalamnya berjumlah 36.`,
    en: `${marriage}.max says 36.5, but the questions inside add up to 36.`,
  });
});

test("tells several faults at once, of form and of sums", () => {
  const faults = faultsOf(
    edited({ "title.en": "", edge: "1", extra: 1, other: 2, [`${marriage}.max`]: 40, "clusters[1].max": 100 }),
  );
  expect(faults.map(({ path }) => path).sort()).toEqual(
    ["clusters[1].max", `${marriage}.max`, "edge", "extra", "other", "title.en"].sort(),
  );
});

test("accepts sums within 0.005, and arithmetic that is not exact in binary", () => {
  expect(faultsOf(edited({ "clusters[1].max": 115.005 }))).toEqual([]);
  expect(faultsOf(edited({ [`${marriage}.max`]: 36.005 }))).toEqual([]);
  expect(faultsOf(edited({ "clusters[1].max": 115.006 })).map(({ path }) => path)).toEqual(["clusters[1].max"]);
});

test("accepts an indicator whose questions are not known", () => {
  expect(faultsOf(edited({ [`${marriage}.questions`]: [] }))).toEqual([]);
});

test("leaves what it was given as it was", () => {
  const input = edited({ [`${marriage}.max`]: 40 });
  const before = structuredClone(input);
  parseInstrument(input);
  expect(input).toEqual(before);
});

describe("look-ups", () => {
  test.each(["K2", "k2", "II", "ii", " 2 ", 2])("finds the cluster by %p", (code) => {
    expect(findCluster(kla(), code)?.id).toBe("K2");
  });

  test.each(["K9", "VI", "", 6, "null"])("finds no cluster by %p", (code) => {
    expect(findCluster(kla(), code)).toBeNull();
  });

  test("lists each indicator with its cluster", () => {
    expect(indicators(kla()).map(({ cluster, indicator }) => `${cluster.id}/${indicator.number}`)).toEqual(
      expect.arrayContaining(["KEL/1", "K2/7", "K5/24", "KD/26"]),
    );
  });

  test("finds an indicator, and a part with the indicator and cluster it stands in", () => {
    expect(findNode(kla(), "7")).toMatchObject({ cluster: { id: "K2" }, indicator: { number: 7 }, part: null });
    expect(findNode(kla(), 7)).toEqual(findNode(kla(), "7"));
    expect(findNode(kla(), "21b")).toMatchObject({
      cluster: { id: "K5" },
      indicator: { number: 21 },
      part: { code: "21B" },
    });
    expect(findNode(kla(), "21D")).toBeNull();
  });

  test("gives a part's questions, and an indicator's through its parts", () => {
    const found = findNode(kla(), "21B");
    expect(found?.part && questionsOf(found.part).map(({ code }) => code)).toEqual(["1", "2"]);
    expect(found && questionsOf(found.indicator)).toHaveLength(17);
  });
});

function faultsOf(input: unknown): InstrumentFault[] {
  const result = parseInstrument(input);
  return result.ok ? [] : result.faults;
}

function edited(edits: Edits): unknown {
  const copy: unknown = structuredClone(shipped);
  for (const [place, value] of Object.entries(edits)) {
    const keys = place.split(/[.[\]]+/).filter((key) => key !== "");
    const parent = keys.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy);
    if (value === absent) Reflect.deleteProperty(Object(parent), keys.at(-1) ?? "");
    else Reflect.set(Object(parent), keys.at(-1) ?? "", value);
  }
  return copy;
}
