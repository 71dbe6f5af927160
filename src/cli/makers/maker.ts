/** What the command line makes without a workbook to check: an option, and what it writes or prints. */
import type { Instrument } from "../../core/instrument/instrument";
import type { CheckOptions, Report } from "../../core/report/report";
import type { Language, Text } from "../../core/text";
import type { Given, Option } from "../additions/addition";

export interface MakerRequest {
  readonly given: Given;
  readonly instrument: Instrument;
  readonly language: Language;
  /** Reads and checks a workbook. @throws Fault when it cannot be checked. */
  readonly check: (path: string, options?: CheckOptions) => Promise<Report>;
}

export interface Maker {
  /** Asks for it; its other options belong to additions too, and mean the same there. */
  readonly option: Option;
  /** The lines to print. @throws Fault when what was given does not fit, or a file cannot be read or written. */
  readonly run: (request: MakerRequest) => Promise<readonly Text[]>;
}
