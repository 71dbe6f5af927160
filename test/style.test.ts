/** House style that no linter knows: functions say what they throw, constants say what they bound. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../src");
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
  .map((name) => ts.createSourceFile(name, readFileSync(join(root, name), "utf8"), ts.ScriptTarget.Latest, true));

/** Words that could stand for any bound: a name says of what ("mostSheets"). */
const bare = new Set(["most", "longest", "largest", "least", "many", "few", "limit", "patience", "known", "plain"]);

test("no constant of a file is called by a bare word", () => {
  expect(sources.length).toBeGreaterThan(300);
  const names = sources.flatMap((source) =>
    source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => name.getText()))
      .filter((name) => bare.has(name))
      .map((name) => `${source.fileName}: ${name}`),
  );
  expect(names).toEqual([]);
});

test("every function that throws something new says so", () => {
  const silent = sources.flatMap((source) => {
    const found: string[] = [];
    const visit = (node: ts.Node, around: ts.FunctionDeclaration | null): void => {
      const inside = ts.isFunctionDeclaration(node) && node.name ? node : around;
      if (around && isNew(node) && !/@throws/.test(docsOf(around)))
        found.push(`${source.fileName}: ${around.name?.text}`);
      ts.forEachChild(node, (child) => visit(child, inside));
    };
    visit(source, null);
    return found;
  });
  expect([...new Set(silent)]).toEqual([]);
});

/** `throw new …` and `throw refusal(…)`; what was caught and is thrown again is nothing new. */
function isNew(node: ts.Node): boolean {
  if (!ts.isThrowStatement(node)) return false;
  return ts.isNewExpression(node.expression) || ts.isCallExpression(node.expression);
}

function docsOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((one) => one.getText())
    .join("\n");
}
