/** What a sheet for an office consists of, and where. */
import type { Column } from "../../reading/model/words";
import type { Entry } from "../../reading/model/entries";
import type { Field } from "./fields";
import type { Identity } from "./identity";

/** A row with what an office may fill of it. */
export interface OfficeRow {
  readonly entry: Entry;
  readonly identity: Identity;
  /** How many rows below the question its further evidence stands; 0 for the question itself. */
  readonly line: number;
  /** All that share it. */
  readonly offices: readonly string[];
  readonly fields: readonly Field[];
}

/** A column of answers; its heading is that of the first row which has it. */
export interface Answer {
  readonly key: string;
  readonly role: Column;
  readonly heading: string;
}

/** Rows before the first question: a title, two of what to do, the hidden names of the columns, the headings. */
export const firstRow = 5;
/** Columns before the first answer: ids, code, question, maximum. */
export const firstAnswer = 4;
/** What the hidden row calls the column of codes. */
export const codeKey = "code";
