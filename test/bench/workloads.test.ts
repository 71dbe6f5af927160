/** Every workbook that the benchmarks measure is one that a check accepts, with scores that count: a bench cannot break in silence. */
import { instrument, toWorkbook } from "../../scripts/bench/books";
import { checkAll, workloads } from "../../scripts/bench/workloads";
import type { Workload } from "../../scripts/bench/workloads";

const kla = instrument();
const kinds: [string, Workload][] = Object.entries(workloads);

test.each(kinds)("%s", (_name, workload) => {
  const pages = workload.bookOf(workload.small);
  const reports = checkAll(toWorkbook(pages), kla, workload);
  expect(reports).toHaveLength(workload.isEach ? pages.length : 1);
  for (const { claimed, crashed } of reports) {
    expect(claimed).toBeGreaterThan(100);
    expect(crashed).toEqual([]);
  }
});

test("offices' own rows add up to the recap that they were taken from, on whole forms and on parts", () => {
  const claimedOf = (workload: Workload): number | null =>
    checkAll(toWorkbook(workload.bookOf(workload.small)), kla, workload)[0]?.claimed ?? null;
  const whole = claimedOf(workloads.recap);
  expect([claimedOf(workloads.offices), claimedOf(workloads.parts)]).toEqual([whole, whole]);
});
