/** Tells Excel's runtime which function answers which id; their code is fetched when the first cell asks. */
import { ids } from "./ids";

type Answer = (...given: never[]) => unknown;

/** What a streaming function is handed last. */
interface Stream {
  setResult: unknown;
  onCanceled?: () => void;
}

export function associate(): void {
  for (const id of ids) CustomFunctions.associate(id, fetchedFor(id));
}

/** Asks the function itself once it is there. A streaming one answers by its stream and gives nothing back. */
function fetchedFor(id: (typeof ids)[number]): Answer {
  return (...given) => {
    const stream = streamIn(given.at(-1));
    const asked = import("./functions").then((functions) => {
      const answer: Answer = functions[id];
      return stream?.isGone() ? undefined : answer(...given);
    });
    if (!stream) return asked;
    void asked;
    return undefined;
  };
}

/** The stream of a cell, and whether the cell was cleared before anybody answered; null for a function that answers once. */
function streamIn(last: unknown): { isGone: () => boolean } | null {
  if (!isStream(last)) return null;
  let isGone = false;
  last.onCanceled = () => {
    isGone = true;
  };
  return { isGone: () => isGone };
}

function isStream(last: unknown): last is Stream {
  return typeof last === "object" && last !== null && "setResult" in last;
}
