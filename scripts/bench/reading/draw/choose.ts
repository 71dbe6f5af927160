/** Draws what one workbook is like: what its keeper likes, within the limits. */
import { catalogue, dimensions } from "./catalogue";
import type { Choices, Dimension, Some, Value } from "./catalogue";
import type { Dice } from "./dice";
import { keepers } from "./keepers";
import { limits } from "./limits";

/** How often a dimension leaves its usual value, by how careful the keeper is. */
const departs: Readonly<Record<Value<"care">, number>> = { tidy: 0.1, usual: 0.22, careless: 0.36 };

/** Dimensions whose values are drawn alike, whoever keeps the workbook. */
const evenly: ReadonlySet<Dimension> = new Set<Dimension>([
  "care",
  "keeper",
  "label",
  "indicatorWord",
  "scoreWord",
  "maximumWord",
  "evidenceWord",
  "officeWord",
  "questionForm",
  "clusterTitle",
  "grouping",
  "indicatorPlace",
  "totalWord",
  "decimals",
  "evidenceForm",
  "offset",
  "totalForm",
  "subtotals",
  "indent",
  "indicatorTotals",
  "numberFill",
]);

const stories: Readonly<Record<Value<"story">, number>> = {
  whole: 75,
  office: 6,
  cluster: 4,
  foreign: 5,
  older: 4,
  many: 4,
  ambiguous: 2,
};

/** How often a keeper does what such keepers like. */
const likes = 0.8;

type Drawn = Map<string, string>;
type Lists = Readonly<Record<string, readonly string[] | undefined>>;

export function choose(dice: Dice): Choices {
  const drawn: Drawn = new Map();
  for (const name of dimensions) drawn.set(name, draw(name, drawn, dice));
  const choices: Partial<Record<Dimension, string>> = Object.fromEntries(drawn);
  if (!isChoices(choices)) throw new Error("A dimension was not drawn.");
  return choices;
}

function isChoices(drawn: Partial<Record<Dimension, string>>): drawn is Choices {
  return dimensions.every((name) => listOf(catalogue, name).includes(drawn[name] ?? ""));
}

function draw(name: Dimension, drawn: Drawn, dice: Dice): string {
  const allowed = allowedOf(name, drawn);
  if (name === "story") return drawStory(listOf(liked(drawn), name), dice);
  const wanted = listOf(liked(drawn), name).filter((value) => allowed.includes(value));
  if (wanted.length > 0 && dice.chance(likes)) return dice.pick(wanted);
  const care = catalogue.care.find((value) => value === drawn.get("care")) ?? "usual";
  return evenly.has(name) || dice.chance(departs[care]) ? dice.pick(allowed) : dice.pick(allowed.slice(0, 1));
}

function allowedOf(name: Dimension, drawn: Drawn): readonly string[] {
  const allowed = limits
    .filter(({ then }) => name in then)
    .filter(({ when }) => Object.entries(when).every(([other, list]) => includes(list, drawn.get(other))))
    .reduce((left, { then }) => left.filter((value) => includes(listOf(then, name), value)), listOf(catalogue, name));
  if (allowed.length > 0) return allowed;
  throw new Error(`Nothing is left for "${name}" after ${JSON.stringify([...drawn])}.`);
}

/** By weight, so that most workbooks are whole assessments; a keeper of parts keeps parts more often. */
function drawStory(wanted: readonly string[], dice: Dice): string {
  if (wanted.length > 0 && dice.chance(likes)) return dice.pick(wanted);
  const names = catalogue.story.flatMap((story) => Array.from({ length: stories[story] }, () => story));
  return dice.pick(names);
}

function liked(drawn: Drawn): Some {
  const keeper = catalogue.keeper.find((name) => name === drawn.get("keeper"));
  return keeper === undefined ? {} : keepers[keeper];
}

function listOf(lists: Lists, name: Dimension): readonly string[] {
  return lists[name] ?? [];
}

function includes(list: readonly string[] | undefined, value: string | undefined): boolean {
  return value !== undefined && (list ?? []).includes(value);
}
