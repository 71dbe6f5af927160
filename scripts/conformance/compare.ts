/** Holds what a command has said of a case against what has to be said. */
import * as z from "zod/mini";
import type { Expected } from "./cases";

/** As much of the JSON as cases speak of; see "JSON" in the README. */
const answerShape = z.object({
  score: z.object({
    claimed: z.nullable(z.number()),
    supported: z.nullable(z.object({ low: z.number(), high: z.number() })),
  }),
  indicators: z.array(z.object({ code: z.string(), claimed: z.nullable(z.number()) })),
  findings: z.array(
    z.object({
      rule: z.string(),
      level: z.enum(["error", "query", "hint"]),
      sheet: z.string(),
      cell: z.nullable(z.string()),
    }),
  ),
});

type Answer = z.infer<typeof answerShape>;

/** What a command did: its exit code, and what it wrote. */
export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Points agree to half a hundredth. */
const tolerance = 0.005 + 1e-9;

/** What differs, each in a few words; empty for a command that conforms. */
export function differences(expected: Expected, { code, out, err }: Outcome): string[] {
  if (expected.refused) {
    const isSaid = err.trim() !== "" && out.trim() === "";
    return code === 2 && isSaid ? [] : [`exit ${code}, expected 2, nothing on stdout and a sentence on stderr`];
  }
  if (code !== 0 && code !== 1) return [`exit ${code}, expected 0 or 1: ${err.trim().slice(0, 300)}`];
  const answer = answerOf(out);
  return answer ? differing(expected, answer) : ["stdout is not the JSON that the README describes"];
}

function answerOf(out: string): Answer | null {
  try {
    return answerShape.parse(JSON.parse(out));
  } catch {
    return null;
  }
}

function differing({ claimed, supported, points = {}, ...told }: Expected, answer: Answer): string[] {
  const { score, indicators } = answer;
  return [
    ...(claimed === undefined ? [] : numbers("claimed", claimed, score.claimed)),
    ...(supported ? numbers("supported, low", supported.low, score.supported?.low ?? null) : []),
    ...(supported ? numbers("supported, high", supported.high, score.supported?.high ?? null) : []),
    ...Object.entries(points).flatMap(([code, wanted]) =>
      numbers(`indicator ${code}`, wanted, indicators.find((one) => one.code === code)?.claimed ?? null),
    ),
    ...findings(told, answer),
  ];
}

function numbers(what: string, wanted: number | null, given: number | null): string[] {
  const isSame = wanted === null || given === null ? wanted === given : Math.abs(wanted - given) <= tolerance;
  return isSame ? [] : [`${what}: ${given}, expected ${wanted}`];
}

function findings({ families = [], findings: wanted = [], absent = [] }: Told, answer: Answer): string[] {
  const own = answer.findings.filter(
    ({ rule, level }) => level !== "hint" && families.some((family) => rule.startsWith(family)),
  );
  const given = new Set(own.map(keyOf));
  const expected = new Set(wanted.map(keyOf));
  return [
    ...[...expected].filter((key) => !given.has(key)).map((key) => `not found: ${key}`),
    ...[...given].filter((key) => !expected.has(key)).map((key) => `found, not expected: ${key}`),
    ...answer.findings.filter(({ rule }) => absent.includes(rule)).map((one) => `found, not expected: ${keyOf(one)}`),
  ];
}

type Told = Omit<Expected, "claimed" | "supported" | "points">;

function keyOf({ rule, sheet, cell }: { rule: string; sheet: string; cell: string | null }): string {
  return `${rule} ${sheet}!${cell ?? ""}`;
}
