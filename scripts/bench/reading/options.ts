/** What the person asked for on the command line. */
import { parseArgs } from "node:util";
import type { SeedSet } from "./draw/seeds";

export interface Options {
  readonly count: number;
  readonly set: SeedSet;
  /** How many workbooks to write as files. */
  readonly save: number;
  /** Print the workbooks of a kind ("stages=rows") that were not read exactly. */
  readonly show: string | null;
  readonly one: number | null;
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: "string", default: "2000" },
      "seed-set": { type: "string", default: "dev" },
      save: { type: "string", default: "0" },
      show: { type: "string" },
      one: { type: "string" },
    },
  });
  return {
    count: wholeNumber("count", values.count),
    set: values["seed-set"] === "held-out" ? "held-out" : "dev",
    save: wholeNumber("save", values.save),
    show: values.show ?? null,
    one: values.one === undefined ? null : wholeNumber("one", values.one),
  };
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} needs a whole number, not "${text}".`);
  return number;
}
