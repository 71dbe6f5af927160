/** What of the findings somebody looks for, and how they are grouped; apart from the search itself, which needs every rule. */
import { levels } from "../rule/finding";
import type { FindingLevel } from "../rule/finding";

export type GroupBy = "cluster" | "rule" | "office" | "cell";

/** What somebody looks for; null where it does not matter. */
export interface Filter {
  levels: readonly FindingLevel[];
  text: string;
  /** The cluster's id; "" for what is about none. */
  cluster: string | null;
  /** The office's name; "" for what has none. */
  office: string | null;
  rules: readonly string[] | null;
}

export const everything: Filter = { levels, text: "", cluster: null, office: null, rules: null };
