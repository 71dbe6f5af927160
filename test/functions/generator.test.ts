/** functions.json beside what Microsoft's own generator reads from the JSDoc of functions.ts: only descriptions may differ. */
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionsJson } from "../../src/functions/json";

interface Told {
  id: string;
  parameters: { name: string; type: string; dimensionality: string; optional: boolean }[];
  options: Record<string, boolean>;
  description: string;
}

/** What matters to Excel, with what the generator leaves out where it is the default. */
function told(json: unknown): Told[] {
  const { functions }: { functions: Partial<Told>[] } = JSON.parse(JSON.stringify(json));
  return functions.map(({ id = "", description = "", parameters = [], options = {} }) => ({
    id,
    description,
    options,
    parameters: parameters.map(({ name, type, dimensionality = "scalar", optional = false }) => ({
      name,
      type,
      dimensionality,
      optional,
    })),
  }));
}

test("Microsoft's generator finds the same functions, parameters and options", async () => {
  const source = join(import.meta.dirname, "../../src/functions/functions.ts");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  const [ours, theirs] = [told(functionsJson("en")), told(JSON.parse(metadataJson))];
  const plain = (all: Told[]): unknown => all.map(({ id, parameters, options }) => ({ id, parameters, options }));
  expect(plain(ours)).toEqual(plain(theirs));
  expect(ours).toHaveLength(11);
});
