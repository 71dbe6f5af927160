/** What differs between two instruments, in words: numbers that moved, what is new or gone, maxima, tiers, offices, years. */
import { indicators, questionsOf } from "../instrument";
import type { Indicator, Instrument } from "../instrument";
import { formatNumber, say } from "../../text";
import type { Language, Text } from "../../text";

/** One sentence a difference; empty when nothing differs that a city would see. */
export function instrumentDiff(before: Instrument, after: Instrument): Text[] {
  const pairs = pairsOf(before, after);
  return [
    ...maxText({ id: "seluruhnya", en: "of the whole" }, before.max, after.max),
    ...clusterTexts(before, after),
    ...numberTexts(pairs),
    ...listText(
      "indicators",
      newNames(
        after,
        pairs.map(({ to }) => to),
      ),
      "new",
    ),
    ...listText(
      "indicators",
      newNames(
        before,
        pairs.map(({ from }) => from),
      ),
      "gone",
    ),
    ...pairs.flatMap(({ from, to }) =>
      maxText({ id: `indikator ${to.number}`, en: `of indicator ${to.number}` }, from.max, to.max),
    ),
    ...questionTexts(pairs, before, after),
    ...tierTexts(before, after),
    ...listText("offices", missing(after.offices, before.offices), "new"),
    ...listText("offices", missing(before.offices, after.offices), "gone"),
    ...yearTexts(before, after),
  ];
}

/** The same indicator in both. */
export interface Pair {
  from: Indicator;
  to: Indicator;
}

/** By name before number: lists of other years number the same indicators differently. */
export function pairsOf(before: Instrument, after: Instrument): Pair[] {
  const old = indicators(before).map(({ indicator }) => indicator);
  const byName = new Map(old.flatMap((one) => namesOf(one).map((name) => [name, one] as const)).toReversed());
  const taken = new Set<Indicator>();
  const now = indicators(after).map(({ indicator }) => indicator);
  const named = now.flatMap((to): Pair[] => {
    const from = namesOf(to)
      .map((name) => byName.get(name))
      .find((one) => one !== undefined && !taken.has(one));
    if (!from) return [];
    taken.add(from);
    return [{ from, to }];
  });
  const done = new Set(named.map(({ to }) => to));
  const numbered = now.flatMap((to): Pair[] => {
    const from = done.has(to) ? undefined : old.find((one) => !taken.has(one) && one.number === to.number);
    return from && sharesQuestions(from, to) ? [{ from, to }] : [];
  });
  return [...named, ...numbered].toSorted((a, b) => a.to.number - b.to.number);
}

/** An indicator under another name is the same when most of its questions are. */
function sharesQuestions(from: Indicator, to: Indicator): boolean {
  const labels = new Set(questionsOf(from).map(({ label }) => label?.id ?? ""));
  const own = questionsOf(to);
  return own.filter(({ label }) => label && labels.has(label.id)).length * 2 > own.length;
}

function namesOf({ name, aliases }: Indicator): string[] {
  return [name.id, ...aliases].map((one) =>
    one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
}

function numberTexts(pairs: readonly Pair[]): Text[] {
  const moved = pairs.filter(({ from, to }) => from.number !== to.number);
  const told = new Set<Pair>();
  return moved.flatMap((pair): Text[] => {
    if (told.has(pair)) return [];
    const other = moved.find(({ from, to }) => from.number === pair.to.number && to.number === pair.from.number);
    if (other) told.add(other);
    const { from, to } = pair;
    const [low, high] = [from.number, to.number].toSorted((a, b) => a - b);
    return other
      ? [
          {
            id: `Indikator ${low} dan ${high} bertukar nomor.`,
            en: `Indicators ${low} and ${high} have changed places.`,
          },
        ]
      : [
          {
            id: `Indikator ${from.number} (${from.name.id}) kini nomor ${to.number}.`,
            en: `Indicator ${from.number} (${from.name.en}) is now number ${to.number}.`,
          },
        ];
  });
}

function clusterTexts(before: Instrument, after: Instrument): Text[] {
  return after.clusters.flatMap(({ id, roman, name, max }) => {
    const old = before.clusters.find((one) => one.id === id);
    const label = roman ? { id: `klaster ${roman}`, en: `of cluster ${roman}` } : { id: name.id, en: `of ${name.en}` };
    if (old) return maxText(label, old.max, max);
    return [{ id: `Klaster baru: ${name.id}.`, en: `New cluster: ${name.en}.` }];
  });
}

function maxText(what: Text, from: number, to: number): Text[] {
  if (from === to) return [];
  return [
    say(
      (language, number) =>
        `${language === "id" ? "Maksimal" : "The maximum"} ${what[language]} ${number(from)} → ${number(to)}.`,
    ),
  ];
}

function newNames(instrument: Instrument, known: readonly Indicator[]): Text[] {
  const seen = new Set(known);
  return indicators(instrument).flatMap(({ indicator }) =>
    seen.has(indicator)
      ? []
      : [{ id: `${indicator.number} ${indicator.name.id}`, en: `${indicator.number} ${indicator.name.en}` }],
  );
}

/** Full codes in each year's own numbers, with their maxima. */
function questionTexts(pairs: readonly Pair[], before: Instrument, after: Instrument): Text[] {
  const from = new Map(pairs.map((pair) => [pair.to, pair.from]));
  const all = indicators(after).flatMap(({ indicator }) => comparedQuestions(indicator, from.get(indicator) ?? null));
  const matched = new Set(all.flatMap(({ before: was }) => was ?? []));
  const gone = indicators(before)
    .flatMap(({ indicator }) => codesOf(indicator).map(([code]) => `${indicator.number}.${code}`))
    .filter((code) => !matched.has(code));
  const changed = all.flatMap(({ now, max, was }) =>
    was === null || was === max ? [] : [say((_, number) => `${now} (${number(was)} → ${number(max)})`)],
  );
  return [
    ...listText(
      "questions",
      all.filter(({ was }) => was === null).map(({ now }) => same(now)),
      "new",
    ),
    ...listText("questions", gone.map(same), "gone"),
    ...listText("questions", changed, "changed"),
  ];
}

interface ComparedQuestion {
  now: string;
  max: number;
  /** Its full code and its maximum before; null for a new one. */
  before: string | null;
  was: number | null;
}

function comparedQuestions(indicator: Indicator, old: Indicator | null): ComparedQuestion[] {
  const known = new Map(old ? codesOf(old) : []);
  return codesOf(indicator).map(([code, max]) => {
    const was = known.get(code) ?? null;
    return {
      now: `${indicator.number}.${code}`,
      max,
      was,
      before: old && was !== null ? `${old.number}.${code}` : null,
    };
  });
}

function same(text: string): Text {
  return { id: text, en: text };
}

/** "A.1" for a question of the part 21A: parts keep their letter when their indicator gets another number. */
function codesOf({ questions = [], parts = [], number }: Indicator): [string, number][] {
  return [
    ...questions.map(({ code, max }): [string, number] => [code, max]),
    ...parts.flatMap((part) =>
      part.questions.map(({ code, max }): [string, number] => [
        `${part.code.replace(String(number), "")}.${code}`,
        max,
      ]),
    ),
  ];
}

function tierTexts(before: Instrument, after: Instrument): Text[] {
  return after.tiers.flatMap(({ id, name, from }) => {
    const old = before.tiers.find((one) => one.id === id);
    if (old?.from === from) return [];
    return [
      say((language, number) => {
        const then = old ? `${number(old.from)} → ` : "";
        return language === "id"
          ? `Predikat ${name} mulai ${then}${number(from)}.`
          : `The tier ${name} begins at ${then}${number(from)}.`;
      }),
    ];
  });
}

function missing(all: Instrument["offices"], others: Instrument["offices"]): Text[] {
  const known = new Set(others.map(({ name }) => name));
  return all.flatMap(({ name }) => (known.has(name) ? [] : [{ id: name, en: name }]));
}

function yearTexts(before: Instrument, after: Instrument): Text[] {
  const [then, now] = [before, after].map(({ evidenceYears }) => evidenceYears.at(-1)?.years.join(", ") ?? "");
  if (then === now) return [];
  return [{ id: `Tahun data dukung ${then} → ${now}.`, en: `Years of evidence ${then} → ${now}.` }];
}

/** So many are named; the others are counted. */
const mostNamed = 20;

const lists = {
  indicators: { id: "indikator", en: "indicators" },
  questions: { id: "pertanyaan", en: "questions" },
  offices: { id: "OPD", en: "offices" },
} satisfies Record<string, Text>;
const verbs = {
  new: { id: "baru", en: "new" },
  gone: { id: "tidak ada lagi", en: "no longer there" },
  changed: { id: "berubah maksimalnya", en: "with another maximum" },
} satisfies Record<string, Text>;

function listText(what: keyof typeof lists, items: readonly Text[], is: keyof typeof verbs): Text[] {
  if (items.length === 0) return [];
  const text = (language: Language): string => {
    const rest = items.length - mostNamed;
    const named = items
      .slice(0, mostNamed)
      .map((item) => item[language])
      .join(", ");
    const more = rest > 0 ? (language === "id" ? `, dan ${rest} lainnya` : `, and ${rest} more`) : "";
    return `${formatNumber(items.length, language)} ${lists[what][language]} ${verbs[is][language]}: ${named}${more}.`;
  };
  return [{ id: text("id"), en: text("en") }];
}
