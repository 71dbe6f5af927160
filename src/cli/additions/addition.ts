/** What an option adds to a check: a key of the JSON, a section of lines, and its word in the exit code. */
import type { Instrument } from "../../core/instrument/instrument";
import type { Report } from "../../core/report/report";
import type { Finding } from "../../core/rule/finding";
import type { Language, Text } from "../../core/text";

/** One option as `--help` shows it; a value in brackets ("[TIER]") may be left out. */
export interface Option {
  /** "evidence" for --evidence. */
  name: string;
  /** "FOLDER"; null for a switch. One that ends with "…" may be given several times. */
  value: string | null;
  help: Text;
}

/** What was given, option by option: its value, "" where that was left out; an option that was not given has no key. */
export type Given = Readonly<Record<string, string>>;

/** A checked workbook, and what an addition may ask beyond it. */
export interface Request {
  given: Given;
  report: Report;
  instrument: Instrument;
  /** The path of the workbook, as it was named. */
  file: string;
  /** Paths named after it; empty unless an option of the addition takes them. */
  more: readonly string[];
  language: Language;
  /** Reads and checks one more workbook in the same way. @throws Fault when it cannot be checked. */
  checkOther: (path: string) => Promise<Report>;
  /** Says on stderr what is being done. */
  say: (text: Text) => void;
}

export interface Added {
  json: unknown;
  heading: Text;
  lines: (width: number) => readonly string[];
  /** Weighs as much as a finding: the exit code is 1. */
  hasFaults: boolean;
  /** Writes its files, once every addition has found that it can be done. @throws Fault when a file cannot be written. */
  write?: () => Promise<void>;
  /** Findings that are counted here and no longer among the others. */
  apart?: ReadonlySet<Finding>;
}

export interface Addition {
  /** Its key in the JSON, where it is null when nobody asked. */
  key: string;
  /** The first asks for it; the others only say how. */
  options: readonly [Option, ...Option[]];
  /** Whether paths after the workbook are its own (`--merge FILE…`). */
  takesMore?: boolean;
  /** Also runs when nobody asked: the workbook itself may hold what it is about. */
  isAlwaysRun?: boolean;
  /** Null when nobody asked and there is nothing to tell. @throws Fault when what was given does not fit, or a file cannot be read or written. */
  run: (request: Request) => Promise<Added | null>;
}

/** What was asked for, and what came of it; in the order of the report. */
export type Additions = ReadonlyMap<Addition, Added>;

export const nothingAdded: Additions = new Map();
