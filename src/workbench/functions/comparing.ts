/** The comparing operators as Excel has them: no wildcards, blanks like nothing of the other kind, letters in their order. */
import type { BaseValueObject } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { compared, lift } from "./lifting";

type Verdict = (order: number) => boolean;

const verdicts: Readonly<Record<string, Verdict>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** The engine's own name for what it calls at an operator, after it has said which. */
export class Compare extends BaseFunction {
  private holds: Verdict = () => false;

  constructor() {
    super("COMPARE");
  }

  setCompareType(token: string): void {
    this.holds = verdicts[token] ?? this.holds;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    return lift((one, other) => this.holds(compared(one, other)), values);
  }
}
