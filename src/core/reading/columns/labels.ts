/** Proposes what the label columns of a family can be: every way that headings and cells speak for, the likeliest first. */
import type { Forced, Heading } from "../headings/columns";
import { surest } from "../headings/columns";
import { isSure } from "../headings/headings";
import type { Facts, FactsOf } from "../cells/facts";
import { namesMeasure } from "./measures";
import { labelColumns } from "../model/words";
import type { Roles } from "../model/tables";
import { labelWeights } from "../model/weights";
import type { Column } from "../model/words";

/** Which column holds which kind of label, whose number the numbers are, and which second column of numbers is the questions'. */
export interface Labels {
  columns: ReadonlyMap<Column, number>;
  codes: number | null;
  numberOf: Roles["numberOf"];
}

export interface Sight {
  headings: readonly Heading[];
  facts: FactsOf;
}

/** What one column can be, with what speaks for it. */
interface Choice {
  slot: "cluster" | "indicator" | "question" | "number" | "code" | "running" | null;
  worth: number;
}

/** The labels as headings say, and every other way that something speaks for. */
export function labelsFor(sight: Sight, forced: Forced): Labels[] {
  const columns = sight.headings.filter((heading) => mayBeLabel(heading, sight, forced));
  let ways: Way[] = [{ slots: new Map(), worth: 0 }];
  for (const heading of columns) {
    const choices = choicesOf(heading, sight.facts(heading.column)).filter(
      ({ slot }) => slot !== null || !isNeeded(heading, columns, sight.facts),
    );
    ways = ways
      .flatMap((way) => choices.flatMap((choice) => extended(way, heading.column, choice) ?? []))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, mostWays);
  }
  const all = [asHeaded(sight, forced), ...ways.map((way) => labelsOf(withIndicator(way, sight.headings), forced))];
  const found: Labels[] = [];
  for (const labels of all) if (isPossible(labels) && !found.some((one) => isSame(one, labels))) found.push(labels);
  return found.slice(0, labelWeights.proposals);
}

/** The only column that is headed "Indikator" and holds texts is never passed over: what they name would be lost. */
function isNeeded({ column, role }: Heading, all: readonly Heading[], facts: FactsOf): boolean {
  if (role?.column !== "indicator" || !isSure(role)) return false;
  const { numbers, codes } = facts(column);
  const isText = Math.max(numbers, codes) < labelWeights.other;
  return isText && !all.some((other) => other.column !== column && other.role?.column === "indicator");
}

/** Ways are grown column by column; this many of them are kept. */
const mostWays = 60;

interface Way {
  slots: ReadonlyMap<NonNullable<Choice["slot"]>, number>;
  worth: number;
}

function extended({ slots, worth }: Way, column: number, choice: Choice): Way | null {
  if (choice.slot === null) return { slots, worth: worth + choice.worth };
  if (slots.has(choice.slot) || (choice.slot === "number" && slots.has("running"))) return null;
  const order = choice.slot === "indicator" && slots.has("question") ? labelWeights.backwards : 0;
  return { slots: new Map([...slots, [choice.slot, column]]), worth: worth + choice.worth + order };
}

/** A column of labels by its heading, or without a sure heading of another kind one that holds texts or codes. */
function mayBeLabel({ column, role, path }: Heading, { headings, facts }: Sight, forced: Forced): boolean {
  if ([...forced.values()].includes(column)) return false;
  const { filled, documents, offices, names, codes, numbers, answers, ordinals, zeros } = facts(column);
  if (filled === 0) return false;
  if (role !== null && labelColumns.includes(role.column)) return true;
  if (Math.max(documents, offices, answers) >= labelWeights.other) return false;
  // Evidence and notes name indicators too, so where a heading says which column names them they do not.
  const isNamed = headings.some(({ role: other }) => other && isSure(other) && namingColumns.includes(other.column));
  if (isSure(role) && isNamed) return false;
  if (role !== null) return names >= labelWeights.names;
  if (numbers < labelWeights.other) return true;
  // Numbers of indicators have two digits and stand before the names; behind them are points.
  const isBehind =
    ordinals < 1 && headings.some((other) => other.column < column && facts(other.column).names >= labelWeights.other);
  // Without a heading, a column in which a zero or a fraction stands counts points, not indicators; "Jml Hal" counts pages.
  return zeros === 0 && !namesMeasure(path) && Math.max(codes, isBehind ? 0 : ordinals) >= labelWeights.other;
}

const namingColumns: readonly Column[] = ["indicator", "question"];

/** A lone column of labels holds indicators, whatever else stands among them, unless its heading says questions. */
function withIndicator({ slots, worth }: Way, headings: readonly Heading[]): Way {
  const at = slots.get("question");
  const isSaid = headings.some(({ column, role }) => column === at && role?.column === "question");
  if (at === undefined || slots.has("indicator") || isSaid) return { slots, worth };
  const others = [...slots].filter(([slot]) => slot !== "question");
  return { slots: new Map([...others, ["indicator", at]]), worth };
}

function choicesOf({ role }: Heading, facts: Facts): Choice[] {
  const said = (column: Column): number => (role?.column === column ? labelWeights.heading * role.strength : 0);
  const { clusters, names, questions, codes, numbers, ordinals, counts, texts } = facts;
  const none: Choice = { slot: null, worth: -labelWeights.unused * (role?.strength ?? 0) };
  const { content } = labelWeights;
  const unsaid = role === null ? labelWeights.unsaid : 0;
  if (Math.max(numbers, codes, ordinals) >= labelWeights.other)
    return [
      { slot: "number", worth: said("number") + said("indicator") / 2 + content.numbers * (ordinals / 2 + counts) },
      { slot: "code", worth: said("number") / 2 + said("question") + content.codes * codes + unsaid },
      { slot: "question", worth: said("question") + content.codes * codes + unsaid },
      { slot: "indicator", worth: said("indicator") + content.names * names },
      { slot: "running", worth: said("number") / 2 + content.numbers * counts },
      none,
    ];
  return [
    ...(clusters > 0 ? [{ slot: "cluster" as const, worth: said("cluster") + content.clusters * clusters }] : []),
    {
      slot: "indicator",
      worth:
        said("indicator") + said("cluster") / 3 + said("question") / 3 + content.names * names + content.texts * texts,
    },
    {
      slot: "question",
      worth:
        said("question") +
        said("indicator") / 3 +
        content.questions * Math.max(questions, codes) +
        content.texts * texts,
    },
    none,
  ];
}

function labelsOf({ slots }: Way, forced: Forced): Labels {
  const [running, code] = [slots.get("running"), slots.get("code")];
  const columns = new Map<Column, number>();
  for (const name of ["cluster", "number", "indicator", "question"] as const) {
    const own = slots.get(name) ?? (name === "number" ? running : undefined);
    const at = forced.has(name) ? (forced.get(name) ?? undefined) : own;
    if (at !== undefined) columns.set(name, at);
  }
  if (code === undefined || columns.has("number"))
    return { columns, codes: code ?? null, numberOf: running === undefined ? "indicator" : "running" };
  return { columns: columns.set("number", code), codes: null, numberOf: "question" };
}

/** What headings alone say. */
function asHeaded({ headings, facts }: Sight, forced: Forced): Labels {
  const said = new Map(surest(headings, labelColumns, forced));
  const cluster = said.get("cluster");
  const isFalse =
    cluster !== undefined && !forced.has("cluster") && facts(cluster).filled > 0 && facts(cluster).clusters === 0;
  if (isFalse && (said.has("indicator") || said.has("question"))) said.delete("cluster");
  return { columns: said, codes: null, numberOf: "indicator" };
}

function isPossible({ columns }: Labels): boolean {
  return columns.size > 0;
}

function isSame(a: Labels, b: Labels): boolean {
  return (
    a.numberOf === b.numberOf &&
    a.codes === b.codes &&
    labelColumns.every((name) => a.columns.get(name) === b.columns.get(name))
  );
}
