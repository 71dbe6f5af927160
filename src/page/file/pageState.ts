/** What the page knows: its language, the open file, and what is said of the last one that was chosen. */
import type { FindingLevel } from "../../core/rule/finding";
import type { Instrument } from "../../core/instrument/instrument";
import type { Move } from "../../core/template/move";
import type { Language, Text } from "../../core/text";
import type { Session } from "../../taskpane/session/session";
import type { Store } from "../../taskpane/session/store";
import type { Province } from "../province/province";
import type { FileState, OpenFile } from "./openFile";
import type { Others } from "./others";
import type { FilePort } from "./port";

export interface OpenBook {
  file: OpenFile;
  state: Store<FileState>;
  port: FilePort;
  session: Session;
  others: Others;
}

export interface PageState {
  language: Language;
  status: { is: "free" } | { is: "reading"; name: string } | { is: "refused"; why: Text };
  open: OpenBook | null;
  /** True once there is a result to make reports of. */
  isChecked: boolean;
  /** A move to another instrument: what file it wants is said first, then what it would do, before anything is written. */
  moving: { is: "asking" } | { is: "shown"; instrument: Instrument; moves: readonly Move[] } | null;
  /** Several workbooks at once: how far they are, or their board; it waits behind a city that is open. */
  province: Province | null;
  /** The paths of what was picked beside workbooks, and is none. */
  passedOver: readonly string[];
  /** What would lose what no copy holds, and waits for an answer; null where nothing does. */
  waiting: (() => void) | null;
  isHelpShown: boolean;
  /** Takes the newer version of the page that lies ready; null where there is none. */
  takeNewer: (() => void) | null;
  /** The gravest finding of each cell, by its key. */
  levels: ReadonlyMap<string, FindingLevel>;
}
