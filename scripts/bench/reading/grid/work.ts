/** What is shared while one workbook is made. */
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import type { Facts, Stage } from "../city/facts";
import type { Node } from "../city/nodes";
import type { Place } from "./pen";

/** Where a score stands. */
export interface Placed extends Place {
  readonly sheet: string;
  readonly node: Node;
  readonly stage: Stage;
}

export interface Work {
  readonly choices: Choices;
  readonly dice: Dice;
  readonly facts: Facts;
  /** Labels as they were typed, so that copies of a table have the same. */
  readonly labels: Map<Node, string>;
  /** Cells of totals, as "Sheet!A1". */
  readonly totals: string[];
  /** Every score that was put on a counted sheet. */
  readonly placed: Placed[];
}

/** Indicators of one cluster, all or some of them. */
export interface Group {
  readonly cluster: Node;
  readonly nodes: readonly Node[];
}
