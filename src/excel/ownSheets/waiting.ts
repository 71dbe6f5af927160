/** Counts what is asked of Excel since the last sending, and sends it before it is more than Excel takes at once. */

/** In characters; sheets that are filled one after the other share it. */
export interface Waiting {
  characters: number;
}

/**
 * Excel on the web takes 5 MB at once; a character has three bytes at most, and what surrounds the values has its share.
 * A report of some hundred findings stays below it and goes in one piece.
 */
const mostCharacters = 1_000_000;
/** What a request takes beside its values: an object's path and a property, measured on the host's traffic. */
export const charactersAround = 500;

/** True when so many more would be too much. */
export function isFull({ characters }: Waiting, more: number): boolean {
  return characters + more > mostCharacters;
}

export async function send(context: Excel.RequestContext, waiting: Waiting): Promise<void> {
  await context.sync();
  waiting.characters = 0;
}

/** Makes room for a request of so many characters beside what surrounds it. */
export async function makeRoom(context: Excel.RequestContext, waiting: Waiting, characters = 0): Promise<void> {
  const more = characters + charactersAround;
  if (isFull(waiting, more)) await send(context, waiting);
  waiting.characters += more;
}
