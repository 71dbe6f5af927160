/** docs/years.md shows the keys that are printed, and no others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reasonIds } from "../../src/core/planning/notes/reasons";
import { goodRows, rowsWith, run, write, writeBook } from "./command";

const page = readFileSync(join(import.meta.dirname, "../../docs/years.md"), "utf8");
const shown: unknown[] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code = ""]) => JSON.parse(code));

/** Every key with those above it, "years.indicators.code". */
function pathsOf(value: unknown, above = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => pathsOf(one, above));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = above === "" ? key : `${above}.${key}`;
    return [path, ...pathsOf(inner, path)];
  });
}

const keysOf = (key: string, of: unknown): string[] =>
  [...new Set(pathsOf(of).filter((path) => path === key || path.startsWith(`${key}.`)))].sort();

async function printed(): Promise<Record<string, unknown>> {
  const now = await writeBook("kini.xlsx", {
    Rekap: goodRows(),
    Catatan: [
      ["ID temuan", "Alasan"],
      [null, "x"],
    ],
  });
  const last = await writeBook("lalu.xlsx", { Rekap: rowsWith({ F12: 40 }) });
  const answers = JSON.parse((await run(now, "--rehearse", "5", "--json")).out).rehearsal.questions.map(
    ({ question }: { question: string }) => ({ question, accepted: true }),
  );
  const file = write("putusan.json", JSON.stringify(answers));
  return JSON.parse((await run(now, "--last", last, "--rehearse", "5", "--answers", file, "--json")).out);
}

test("the keys are those that are printed", async () => {
  const report = await printed();
  for (const key of ["years", "rehearsal", "settled"]) {
    expect(keysOf(key, report).length).toBeGreaterThan(5 - Number(key === "settled"));
    expect(keysOf(key, report)).toEqual(keysOf(key, shown));
  }
});

test("the notes and verdicts shown are taken", async () => {
  const lists = shown.filter(Array.isArray);
  expect(lists).toHaveLength(2);
  const notes = write("catatan.json", JSON.stringify(lists[0]));
  const book = await writeBook("kini.xlsx", { Rekap: goodRows() });
  expect((await run(book, "--settled", notes)).code).not.toBe(2);
  expect(Object.keys(lists[1]?.[2])).toEqual(["question", "accepted", "reason"]);
});

test("every reason is named", () => {
  for (const reason of reasonIds) expect(page).toContain(`\`${reason}\``);
});
