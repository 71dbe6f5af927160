/** Functions that read and write numbers as texts: what their texts mean hangs on the language, as in Excel on the system's. */
import type { Language } from "../../core/text";
import { literals, textUnder } from "../model/text";
import { plainText, typed } from "../model/values";
import type { Correction } from "./corrections";
import type { Scalar } from "./lifting";
import { lift, numberOf } from "./lifting";

/** By name in capitals. */
export function localFunctions(language: () => Language): Readonly<Record<string, Correction>> {
  const scalars: Readonly<Record<string, Scalar>> = {
    TEXT: (value, format) => {
      const number = typeof value === "boolean" ? null : numberOf(value);
      const meant = inEnglish(plainText(format), language());
      return textUnder(number ?? plainText(value), meant, language()) ?? "#VALUE!";
    },
    VALUE: (value) => {
      if (typeof value === "number" || value === null || value === undefined) return value ?? 0;
      const found = typeof value === "string" ? typed(value, language()).value : null;
      return typeof found === "number" ? found : "#VALUE!";
    },
  };
  return Object.fromEntries(Object.entries(scalars).map(([name, scalar]) => [name, (inputs) => lift(scalar, inputs)]));
}

/** A format as an Indonesian Excel takes it, "#.##0,00", in the signs of an English one; days have no such signs. */
function inEnglish(format: string, language: Language): string {
  if (language === "en" || /[dmyhs]/i.test(format.replace(literals, ""))) return format;
  return format.replace(new RegExp(`${literals.source}|[.,]`, "gi"), (part) =>
    part === "," ? "." : part === "." ? "," : part,
  );
}
