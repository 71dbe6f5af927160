/** Damages plain data, as JSON holds it: values exchanged, doubled, left out, of another type, or hostile. */
import { below, pick } from "../bench/chance";
import { hostileValues } from "./hostile";
import type { Chance } from "./xml";

/** A text of the hostile list as a cell or a JSON text holds it, entities read. */
export function hostileText(random: Chance): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return pick(hostileValues, random).replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? "");
}

/** One to three changes somewhere in the value. */
export function damagedValue(value: unknown, random: Chance): unknown {
  let result = value;
  for (let times = below(3, random); times >= 0; times--) result = changedOnce(result, random);
  return result;
}

/** Goes down by chance, and changes what it comes to. */
function changedOnce(value: unknown, random: Chance): unknown {
  if (Array.isArray(value) && value.length > 0 && random() < 0.85) return changedList(value, random);
  if (typeof value === "object" && value !== null && random() < 0.9) return changedRecord(value, random);
  return otherValue(value, random);
}

function changedList(value: readonly unknown[], random: Chance): unknown[] {
  const at = below(value.length, random);
  const kind = random();
  if (kind < 0.08) return value.filter((_, index) => index !== at);
  if (kind < 0.16) return [...value.slice(0, at), value[at], ...value.slice(at)];
  if (kind < 0.18) return Array.from({ length: 2_000 }, () => value[at]);
  return value.map((one, index) => (index === at ? changedOnce(one, random) : one));
}

function changedRecord(value: object, random: Chance): object {
  const entries = Object.entries(value);
  const at = below(entries.length, random);
  const kind = random();
  if (kind < 0.05) return Object.fromEntries(entries.filter((_, index) => index !== at));
  if (kind < 0.1) return { ...value, [hostileText(random).slice(0, 500)]: 1 };
  return Object.fromEntries(entries.map(([key, one], index) => [key, index === at ? changedOnce(one, random) : one]));
}

const likely: readonly unknown[] = ["A", "B", "F", "AA", "score", "Klaster I", "7", 0, 1, 2, 5, 11, 24, 0.5];

function otherValue(value: unknown, random: Chance): unknown {
  const kind = random();
  if (kind < 0.3) return hostileText(random);
  // Values that could be meant: other columns, rows, points.
  if (kind < 0.5) return likely[below(likely.length, random)];
  if (kind < 0.6) return null;
  if (kind < 0.7) return [value, value];
  if (kind < 0.8) return { value };
  const numbers = [0, -1, 0.1, 1e308, -1e308, 2 ** 53, 1e-7, 16_384, 1_048_576];
  return kind < 0.95 ? numbers[below(numbers.length, random)] : random() < 0.5;
}
