/** Tells Excel's runtime which function answers which id; their code is fetched when the first cell asks. */
import { refuse } from "../core/formulas/refusal";
import { errorOf } from "./answer";
import { constantIds, liveIds } from "./ids";
import type { FormulaId } from "./ids";

type Answer = (...given: never[]) => unknown;
type Fetch = () => Promise<Readonly<Record<FormulaId, Answer>>>;

/** What a streaming function is handed last. Others are handed one alike, whose `setResult` does nothing. */
interface Stream {
  setResult: (result: unknown) => void;
  onCanceled?: () => void;
}

/** A `fetch` that fails is asked again by the next cell, or by the same one when it is calculated again. */
export function associate(fetch: Fetch = () => import("./functions")): void {
  for (const id of liveIds) CustomFunctions.associate(id, streaming(id, fetch));
  for (const id of constantIds) CustomFunctions.associate(id, answering(id, fetch));
}

/** @throws CustomFunctions.Error where the code cannot be fetched: Excel shows no sentence of any other error. */
const answering =
  (id: FormulaId, fetch: Fetch): Answer =>
  async (...given) => {
    const functions = await fetch().catch(() => {
      throw errorOf(unfetched);
    });
    return functions[id](...given);
  };

/** Gives nothing back: the function answers by its stream, unless the cell was cleared before it was there. */
function streaming(id: FormulaId, fetch: Fetch): Answer {
  return (...given) => {
    const last: unknown = given.at(-1);
    if (!isStream(last)) return;
    let isGone = false;
    last.onCanceled = () => void (isGone = true);
    void fetch().then(
      (functions) => (isGone ? undefined : functions[id](...given)),
      // Without an answer the cell would be #BUSY! for ever.
      () => (isGone ? undefined : last.setResult(errorOf(unfetched))),
    );
  };
}

function isStream(last: unknown): last is Stream {
  return typeof last === "object" && last !== null && "setResult" in last && typeof last.setResult === "function";
}

const unfetched = refuse("#N/A", {
  id: "Program rumus ini belum dapat diambil. Periksa jaringan, lalu tekan Ctrl+Alt+F9.",
  en: "The program of this formula could not be fetched. Check the network, then press Ctrl+Alt+F9.",
});
