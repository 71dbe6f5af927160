/** Holds every kind of evidence to its own documentation: its examples are judged by the real code. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { cite } from "../../../src/core/evidence/citations/cite";
import { documentedKinds as kinds } from "../../../src/core/evidence/kinds/index";
import type { DocumentedKind as Kind } from "../../../src/core/evidence/kinds/kind";
import { termsOf } from "../../../src/core/evidence/terms";
import { kla } from "../../instrument";

const terms = termsOf(kla(), [2024, 2025]);
const stateOf = (text: string): string => assess([looseCell(text)], [], terms).state;

test("the registry holds every file of the folder, once", () => {
  const files = readdirSync(join(import.meta.dirname, "../../../src/core/evidence/kinds"));
  const own = files.filter((name) => name !== "index.ts" && name !== "kind.ts");
  expect(kinds.map(({ id }) => `${id}.ts`).sort()).toEqual(own.sort());
});

describe.each(kinds.map((kind): [string, Kind] => [kind.id, kind]))("%s", (id, { examples, name, why, recognise }) => {
  test("says in both languages what it is called and why it must name what it must", () => {
    for (const text of [name, why]) expect(text.id).not.toBe("");
    expect(why.id).toMatch(/^\p{Lu}.*\.$/u);
    expect(why.en).toMatch(/^\p{Lu}.*\.$/u);
  });

  test("is recognised by each of its wordings", () => {
    for (const phrase of recognise) {
      const [citation] = cite(looseCell(`${phrase.join(" ")} anak`));
      expect([phrase.join(" "), citation?.kinds[0]]).toEqual([phrase.join(" "), id]);
    }
  });

  test.each(examples.good)("counts: %j", (text) => {
    expect(stateOf(text)).toBe("documented");
    expect(cite(looseCell(text))[0]?.kinds).toContain(id);
  });

  test.each(examples.bad)("does not count: %j", (text) => expect(stateOf(text)).not.toBe("documented"));
});
