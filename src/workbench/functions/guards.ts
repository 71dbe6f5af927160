/** What keeps a function of the engine from harming any formula but its own. */
import type { BaseFunction } from "@univerjs/engine-formula";
import { ArrayValueObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";

/** Functions that put the values of a range in order where they stand, which every other formula on the range would see. */
const sorting: ReadonlySet<string> = new Set(["SORT", "SORTBY"]);

/**
 * Makes a function that throws give #NAME?, as one that is not known: thrown through the engine it would end the whole
 * calculation. Functions that sort work on a copy.
 */
export function guard(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  const isSorting = sorting.has(String(executor.name));
  executor.calculate = (...inputs) => {
    try {
      const [first, ...others] = inputs;
      return isSorting && first ? calculate(copyOf(first), ...others) : calculate(...inputs);
    } catch {
      return ErrorValueObject.create(ErrorType.NAME);
    }
  };
}

function copyOf<T>(value: T): T | ArrayValueObject {
  if (!(value instanceof ArrayValueObject)) return value;
  return ArrayValueObject.create({
    calculateValueList: value.getArrayValue().map((line) => [...line]),
    rowCount: value.getRowCount(),
    columnCount: value.getColumnCount(),
    ...{ unitId: value.getUnitId(), sheetId: value.getSheetId() },
    ...{ row: value.getCurrentRow(), column: value.getCurrentColumn() },
  });
}
