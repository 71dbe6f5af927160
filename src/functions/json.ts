/** Writes functions.json, what Excel reads of the formulas, from their metadata. */
import type { Language } from "../core/text";
import { formulas } from "./metadata";

/** The content of functions.json; Excel knows one language a file. */
export function functionsJson(language: Language): object {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: formulas.map(({ id, description, parameters, result, isLive, asksAddresses }) => ({
      id,
      name: id,
      description: description[language],
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description[language],
        type: "any",
        dimensionality: parameter.matrix ? "matrix" : "scalar",
        ...(parameter.optional ? { optional: true } : {}),
      })),
      result: { type: "any", dimensionality: result },
      options: {
        ...(isLive ? { stream: true } : {}),
        ...(asksAddresses ? { requiresStreamParameterAddresses: true } : {}),
      },
    })),
  };
}
