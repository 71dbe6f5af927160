/** What may be typed into the cells of a sheet of ours, set in Excel. */
import { toAddress } from "../../core/areas";
import { sheetName } from "../../core/reference";
import type { Validation, ValidationRule } from "../../core/sheets/sheet";
import type { Area } from "../../core/workbook";
import { toLetters } from "../../core/workbook";

const styles = { stop: "Stop", warning: "Warning", nothing: "Information" } as const;

/** Everything is asked for at once; the caller sends it. */
export function setValidations(sheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const { areas, rule, onOther, refusal, hint } of validations)
    for (const area of areas) {
      const { dataValidation } = sheet.getRange(toAddress(area));
      dataValidation.rule = ruleOf(rule);
      dataValidation.errorAlert = {
        ...{ showAlert: onOther !== "nothing", style: styles[onOther] },
        ...{ title: refusal?.title ?? "", message: refusal?.text ?? "" },
      };
      if (hint) dataValidation.prompt = { showPrompt: true, title: hint.title, message: hint.text };
    }
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "decimal") return { decimal: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
  return { list: { inCellDropDown: true, source: `=${sheetName(rule.sheet)}!${fixed(rule.area)}` } };
}

/** "$A$1:$A$9". */
function fixed({ top, left, bottom, right }: Area): string {
  return `$${toLetters(left)}$${top + 1}:$${toLetters(right)}$${bottom + 1}`;
}
