/** What the page knows: its language, the open file, and what is said of the last one that was chosen. */
import type { FindingLevel } from "../../core/rule/finding";
import type { Language, Text } from "../../core/text";
import type { Store } from "../../taskpane/session/store";
import type { FileState, OpenFile } from "./openFile";
import type { FilePort } from "./port";

export interface PageState {
  language: Language;
  status: { is: "free" } | { is: "reading"; name: string } | { is: "refused"; why: Text };
  open: { file: OpenFile; state: Store<FileState>; port: FilePort } | null;
  /** The gravest finding of each cell, by its key. */
  levels: ReadonlyMap<string, FindingLevel>;
}
