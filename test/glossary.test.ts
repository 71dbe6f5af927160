/** Holds the glossary of docs/architecture.md: no name in the source uses another word for one of its terms. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { repository, sourceOf } from "./sources";

const page = readFileSync(join(repository, "docs/architecture.md"), "utf8");

/** Rows of the glossary: the term, and the words that are not to be used for it. */
const glossary = (page.split("## Glossary")[1] ?? "")
  .split("\n## ")[0]
  ?.split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, term = "", , not = ""]) => ({ term, not: not.split(/,\s*/).filter((word) => word !== "") }));

/** What a word may still mean elsewhere: the workbench is a host, and the library's own word for it is that. */
const elsewhere: Record<string, readonly RegExp[]> = {
  host: [/^src\/core\/evidence\//, /^src\/workbench\//, /^src\/taskpane\/(index|boot)\.tsx?$/, /^test\//],
};

const files = readdirSync(join(repository, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"));

/** The words of a name: "mendKeyOf" → mend, key, of. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);

/** Every name that a file declares: what it exports, its variables, parameters, types and members. */
function namesIn(path: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const { name } = node as ts.Node & { name?: ts.Node }; // eslint-disable-line @typescript-eslint/consistent-type-assertions
    if (name && ts.isIdentifier(name)) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(path));
  return names;
}

const names = files.flatMap((path) =>
  [path.slice(4), ...namesIn(path)].map((name) => ({ path, name, words: new Set(wordsOf(name)) })),
);

test("the glossary can be read", () => {
  expect(glossary?.length).toBeGreaterThan(15);
  expect(glossary?.flatMap(({ not }) => not)).toContain("mend");
});

const forbidden = glossary?.flatMap(({ term, not }) => not.map((word) => ({ term, word }))) ?? [];

test.each(forbidden)("nothing is called $word: the term is $term", ({ word }) => {
  const mayUse = (path: string): boolean => (elsewhere[word] ?? []).some((pattern) => pattern.test(path));
  const called = names
    .filter(({ path, words }) => words.has(word) && !mayUse(path))
    .map(({ path, name }) => `${path}: ${name}`);
  expect([...new Set(called)]).toEqual([]);
});
