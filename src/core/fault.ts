/** A fault in what the user gave us, said once in Indonesian and in English; each entry point shows it. */
import type { Text } from "./text";

/** An error whose sentence exists in both languages; `message` is the Indonesian one. */
export class Fault extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.id, options);
    this.name = "Fault";
    this.text = text;
  }
}

/** True for an error that carries its sentence in both languages. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Fault;
}
