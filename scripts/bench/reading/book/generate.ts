/** Makes the workbook of a seed, with its truth. */
import type { Instrument } from "../../../../src/core/instrument/instrument";
import type { Workbook } from "../../../../src/core/workbook";
import type { Choices } from "../draw/catalogue";
import { choose } from "../draw/choose";
import { diceOf } from "../draw/dice";
import type { Dice } from "../draw/dice";
import { kindsOf } from "../draw/kinds";
import { makeAssessment } from "./assessment";
import { makeForeign } from "./foreign";
import { makeMany } from "./many";
import { makeOlder } from "./older";
import { makeTwin } from "./twin";
import { tellTruth } from "./tell";
import type { Truth } from "./truth";

export interface Generated {
  readonly seed: number;
  readonly workbook: Workbook;
  readonly truth: Truth;
}

export function generate(seed: number, instrument: Instrument): Generated {
  const dice = diceOf(seed);
  const choices = choose(dice);
  const made = make(choices, instrument, dice);
  return { seed, ...made };
}

function make(choices: Choices, instrument: Instrument, dice: Dice): Omit<Generated, "seed"> {
  switch (choices.story) {
    case "foreign":
      return makeForeign(choices, dice);
    case "older":
      return makeOlder(choices, dice);
    case "many":
      return makeMany(choices, kindsOf(choices), instrument, dice);
    case "ambiguous":
      return makeTwin(choices, kindsOf(choices), instrument, dice);
    default: {
      const made = makeAssessment(choices, instrument, dice);
      return { workbook: { sheets: made.sheets, leftOut: [] }, truth: tellTruth(made, instrument, kindsOf(choices)) };
    }
  }
}
