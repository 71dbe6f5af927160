/** A formula that cannot answer: the error Excel shows, and why in a sentence. */
import type { Text } from "../text";

export interface Refusal {
  refused: "#VALUE!" | "#N/A";
  why: Text;
}

export function refuse(refused: Refusal["refused"], why: Text): Refusal {
  return { refused, why };
}

/** True for an answer that is none. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && "refused" in answer;
}
