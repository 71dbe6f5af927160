/** Turns the core's answers into what Excel takes: a refusal becomes the error with its sentence, nothing becomes "". */
import type { Refusal } from "../core/formulas/refusal";
import { isRefusal } from "../core/formulas/refusal";
import { chosenLanguage } from "./setting";

/** One value. @throws CustomFunctions.Error for a refusal, with its sentence. */
export function answer<Value extends string | number>(value: Value | Refusal): Value {
  if (isRefusal(value)) throw errorOf(value);
  return value;
}

/** A block that spills; cells that cannot be answered hold their error, the others their value. @throws CustomFunctions.Error where nothing can be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Excel's generator knows a matrix by this type alone
export function spill(values: readonly (readonly unknown[])[] | Refusal): any[][] {
  if (isRefusal(values)) throw errorOf(values);
  const [only] = values.length === 1 && values[0]?.length === 1 ? values[0] : [];
  if (isRefusal(only)) throw errorOf(only);
  return values.map((line) => line.map((value) => (isRefusal(value) ? errorOf(value) : (value ?? ""))));
}

export function errorOf({ refused, why }: Refusal): Error {
  return new CustomFunctions.Error(refused, why[chosenLanguage()]);
}
