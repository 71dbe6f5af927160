/** Reads functions.json as Excel does: which custom functions an add-in has, what they take, and how they want to be called. */
import * as z from "zod";

const parameter = z.object({
  name: z.string(),
  type: z.enum(["any", "number", "string", "boolean"]).default("any"),
  dimensionality: z.enum(["scalar", "matrix"]).default("scalar"),
  optional: z.boolean().default(false),
  repeating: z.boolean().default(false),
});

const option = z.boolean().default(false);
const options = z
  .object({
    stream: option,
    cancelable: option,
    volatile: option,
    requiresAddress: option,
    requiresParameterAddresses: option,
    requiresStreamAddress: option,
    requiresStreamParameterAddresses: option,
  })
  .prefault({});

const file = z.object({
  allowErrorForDataTypeAny: option,
  functions: z.array(
    z.object({ id: z.string(), name: z.string(), parameters: z.array(parameter).default([]), options }),
  ),
});

export type FunctionParameter = z.infer<typeof parameter>;

export interface Definition {
  /** What the add-in associates its implementation with. */
  id: string;
  /** How cells call it: "KLA.TIER". */
  name: string;
  parameters: readonly FunctionParameter[];
  options: z.infer<typeof options>;
  /** Errors are handed in rather than handed on. */
  takesErrors: boolean;
}

/** The functions of the file under the add-in's namespace. */
export function readDefinitions(functionsJson: unknown, namespace: string): Definition[] {
  const { functions, allowErrorForDataTypeAny } = file.parse(functionsJson);
  return functions.map(({ id, name, parameters, options: wishes }) => ({
    id,
    name: `${namespace}.${name}`.toUpperCase(),
    parameters,
    options: wishes,
    takesErrors: allowErrorForDataTypeAny,
  }));
}
