/** Tells Excel's runtime which function answers which id; their code is fetched when the first cell asks. */
import { constantIds, liveIds } from "./ids";
import type { FormulaId } from "./ids";

type Answer = (...given: never[]) => unknown;

/** What a streaming function is handed last. Others are handed one alike, whose `setResult` does nothing. */
interface Stream {
  setResult: unknown;
  onCanceled?: () => void;
}

export function associate(): void {
  for (const id of liveIds) CustomFunctions.associate(id, streaming(id));
  for (const id of constantIds) CustomFunctions.associate(id, answering(id));
}

const answering =
  (id: FormulaId): Answer =>
  async (...given) =>
    (await fetched(id))(...given);

/** Gives nothing back: the function answers by its stream, unless the cell was cleared before it was there. */
function streaming(id: FormulaId): Answer {
  return (...given) => {
    const last: unknown = given.at(-1);
    let isGone = false;
    if (isStream(last)) last.onCanceled = () => void (isGone = true);
    void fetched(id).then((answer) => (isGone ? undefined : answer(...given)));
  };
}

async function fetched(id: FormulaId): Promise<Answer> {
  const functions = await import("./functions");
  return functions[id];
}

function isStream(last: unknown): last is Stream {
  return typeof last === "object" && last !== null && "setResult" in last;
}
