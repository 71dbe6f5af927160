/** How plans and lists name what they are about: full codes of questions, runs of them, labels, and the offices of a row. */
import type { Instrument, Need, Question } from "../instrument/instrument";
import { groupBy } from "../grouping";
import { readOffices } from "../naming/offices";
import { codeOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import type { Score } from "../scoring/scoring";
import { shortened } from "../text";
import type { Text } from "../text";

/** "1.3a" for a question, "21B" or "18" for a score of the whole; what the workbook calls it where nothing is known. */
export function fullCode(entry: Entry): string {
  const node = codeOf(entry) ?? entry.cluster?.id ?? null;
  if (entry.level !== "question") return node ?? shortened(entry.label);
  const own = entry.question?.code ?? entry.code ?? shortened(entry.label);
  return node === null ? own : `${node}.${own}`;
}

/** What it is about, in our own words; the name of the indicator where it has no label. */
export function labelOf({ question, part, indicator, cluster, label }: Entry): Text {
  const known = question ? question.label : (part ?? indicator ?? cluster)?.name;
  return known ?? { id: shortened(label), en: shortened(label) };
}

/** The kinds of evidence that a row asks for: its question's, or what its indicator asks for as a whole. */
export function needsOf({ level, question, indicator }: Entry): readonly Need[] {
  return level === "question" ? (question?.needs ?? []) : (indicator?.evidence ?? []);
}

/** The offices of a row, each by its one name, once; none where nobody is named. */
export type OfficeFinder = (entry: Entry) => readonly string[];

/** A row that names nobody belongs to the offices of its part, else of its indicator. */
export function officeFinder(score: Pick<Score, "clusters">, { offices }: Instrument): OfficeFinder {
  const rows = score.clusters.flatMap(({ indicators }) => indicators.flatMap(({ entries }) => entries));
  const uppers = groupBy(
    rows.filter(({ level, offices: text }) => level !== "question" && text !== ""),
    ({ part, indicator }) => part ?? indicator,
  );
  const namedIn = (text: string): string[] => [
    ...new Set(readOffices(text, offices).map(({ name, text: written }) => name ?? shortened(written))),
  ];
  return ({ offices: text, part, indicator }) => {
    const own = namedIn(text);
    const above = [...(uppers.get(part) ?? []), ...(uppers.get(indicator) ?? [])];
    return own.length > 0 ? own : namedIn(above[0]?.offices ?? "");
  };
}

/** "indikator 18" before what is scored as a whole, as a bare number would not tell; questions need no word: "17.3a". */
export function named(codes: Text, first: string): Text {
  const isWhole = /^\d+[A-Z]?$/.test(first);
  return isWhole ? { id: `indikator ${codes.id}`, en: `indicator ${codes.en}` } : codes;
}

/** So many runs are named; the others are counted. */
const mostRuns = 6;

/** "1.3a–1.3d, 5.1 dan 3 lainnya": neighbours in the instrument are joined. */
export function runsOf(codes: readonly string[], order: ReadonlyMap<string, number>): Text {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before !== undefined && isNextTo(before, code, order);
    if (run && isNext) run.push(code);
    else runs.push([code]);
  }
  const names = runs.slice(0, mostRuns).map((run) => (run.length < 3 ? run.join(", ") : `${run[0]}–${run.at(-1)}`));
  const rest = runs.slice(mostRuns).flat().length;
  const [id, en] = rest > 0 ? [` dan ${rest} lainnya`, ` and ${rest} more`] : ["", ""];
  return { id: names.join(", ") + id, en: names.join(", ") + en };
}

/** True for the next question of the same part or indicator. */
export function isNextTo(before: string, code: string, order: ReadonlyMap<string, number>): boolean {
  const [one, other] = [order.get(before), order.get(code)];
  return one !== undefined && other === one + 1 && before.split(".")[0] === code.split(".")[0];
}

/** The full codes of questions whose scores come in steps that the instrument knows. */
export function steppedCodes(instrument: Instrument): ReadonlySet<string> {
  return new Set([...questionsByCode(instrument)].flatMap(([code, { steps }]) => (steps ? [code] : [])));
}

/** The full codes of questions of which we do not know for sure what the form asks. */
export function unsureCodes(instrument: Instrument): ReadonlySet<string> {
  const all = [...questionsByCode(instrument)];
  return new Set(all.flatMap(([code, { labelCertainty }]) => (labelCertainty === "inferred" ? [code] : [])));
}

function questionsByCode({ clusters }: Instrument): Map<string, Question> {
  const nodes = clusters.flatMap(({ indicators }) =>
    indicators.flatMap(({ number, questions = [], parts = [] }) => [{ code: String(number), questions }, ...parts]),
  );
  return new Map(
    nodes.flatMap(({ code, questions }) =>
      questions.map((question): [string, Question] => [`${code}.${question.code}`, question]),
    ),
  );
}

const orders = new WeakMap<Instrument, ReadonlyMap<string, number>>();

/** Where each question stands in the instrument, by its full code. */
export function orderOf(instrument: Instrument): ReadonlyMap<string, number> {
  const known = orders.get(instrument);
  if (known) return known;
  const order = new Map([...questionsByCode(instrument).keys()].map((code, at) => [code, at]));
  orders.set(instrument, order);
  return order;
}
