/** The cities that the province's tests stand on are what they say. */
import { check } from "../../../src/core/report/report";
import { sheet } from "../grid";
import { kla } from "../../instrument";
import { cityRows } from "./cities";

test.each([
  [934.2, 701, 742],
  [913, 602, 602],
  [721, 588.4, 640],
  [687, 499.99, 512],
  [501, 0, 501],
])("claimed %p, supported %p to %p", (claimed, low, high) => {
  const rows = cityRows({ claimed, low, high });
  const report = check({ sheets: [sheet("Rekap", rows)], leftOut: [] }, kla());
  expect([report.claimed, report.supported]).toEqual([claimed, { low, high }]);
});
