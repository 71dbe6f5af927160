/** Help on KLA formulas while they are typed into the grid: their names to choose from, what they do, and what they take. */
import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IDescriptionService } from "@univerjs/preset-sheets-core";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { Language } from "../../core/text";
import { formulas } from "../../functions/metadata";
import type { Formula } from "../../functions/metadata";
import type { Engine } from "./engine";

/** Says it in that language, in place of what was said before. */
export function helpWithFormulas({ injector }: Engine, language: Language): void {
  const descriptions = injector.get(IDescriptionService);
  const infos = formulas.map((formula) => infoOf(formula, language));
  descriptions.unregisterDescriptions(infos.map(({ functionName }) => functionName));
  descriptions.registerDescriptions(infos);
}

function infoOf({ id, description, parameters }: Formula, language: Language): IFunctionInfo {
  return {
    functionName: `KLA.${id}`,
    functionType: FunctionType.User,
    description: description[language],
    abstract: description[language],
    functionParameter: parameters.map(({ name, description: text, optional = false }) => ({
      ...{ name, detail: text[language], example: "" },
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
