/** A fault in what the user gave us, said once in Indonesian and in English; each entry point shows it. */
import type { Text } from "./text";

/** An error whose sentences exist in both languages; `message` is the Indonesian one. */
export class Fault extends Error {
  /** All that is to be said, each sentence in a line of its own. */
  readonly text: Text;
  /** The sentences one by one: a line break within one of them is none of ours. */
  readonly sentences: readonly Text[];

  constructor(said: Text | readonly Text[], options?: ErrorOptions) {
    const sentences = "id" in said ? [said] : said;
    const text = "id" in said ? said : { id: lines(said, "id"), en: lines(said, "en") };
    super(text.id, options);
    this.name = "Fault";
    this.text = text;
    this.sentences = sentences;
  }
}

/** The workbook holds several assessments; each can be checked by its sheet. */
export class SeveralFault extends Fault {
  readonly sheets: readonly string[];

  constructor(said: Text, sheets: readonly string[]) {
    super(said);
    this.name = "SeveralFault";
    this.sheets = sheets;
  }
}

/** Nothing that could be checked was found in the workbook; who uses it can say where its table stands. */
export class NoTableFault extends Fault {
  constructor(said: Text) {
    super(said);
    this.name = "NoTableFault";
  }
}

/** True for an error that carries its sentence in both languages. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Fault;
}

function lines(sentences: readonly Text[], language: keyof Text): string {
  return sentences.map((text) => text[language]).join("\n");
}
