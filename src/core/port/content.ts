/** Compares what cells hold. */
import type { Content } from "./port";

/** The same to the last digit and letter; an empty text is a blank. */
export function isSame(one: Content, other: Content): boolean {
  if ("formula" in one || "formula" in other)
    return "formula" in one && "formula" in other && one.formula === other.formula;
  return (one.value === "" ? null : one.value) === (other.value === "" ? null : other.value);
}
