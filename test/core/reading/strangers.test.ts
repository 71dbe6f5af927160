/** What is no assessment is refused, numbers that are no points are asked about, and odd honest tables are read without asking. */
import { reportOf } from "./habits/book";
import { honest, strangers } from "./strangers";
import type { Stranger } from "./strangers";

/** "asked" where a person is asked, whatever was made of the numbers. */
function outcomeOf([name, table]: Stranger): Stranger[2] {
  const report = reportOf({ name, sheets: { Sheet1: table }, truth: "" });
  if (report === null) return "refused";
  return report.doubt.is === "doubtful" ? "asked" : (report.claimed ?? 0);
}

test.each(strangers.map((one) => [one[0], one] as const))("%s", (_name, stranger) => {
  expect(outcomeOf(stranger)).toBe(stranger[2]);
});

describe("an honest table is read", () => {
  test.each(honest.map((one) => [one[0], one] as const))("%s", (_name, stranger) => {
    expect(outcomeOf(stranger)).toBe(stranger[2]);
  });
});
