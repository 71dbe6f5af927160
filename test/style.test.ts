/** House style that no linter knows: functions say what they throw, constants say what they bound. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { repository, sourceOf } from "./sources";

/** Without what TypeScript is only told. */
const sourcesIn = (folder: string): ts.SourceFile[] =>
  readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts") && !name.includes("node_modules"))
    .map((name) => sourceOf(join(folder, name)));

const sources = sourcesIn("src");

/** With the tests, scripts and examples: they may be what an export is for. */
const everySource = [...sources, ...["test", "scripts", "examples"].flatMap(sourcesIn)];
const files = new Set(sources.map(({ fileName }) => join(repository, fileName)));

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

test("no function is longer than 40 lines", () => {
  expect(sources.flatMap((source) => longFunctionsOf(source))).toEqual([]);
});

test("a function of 40 lines is short enough, one of 41 is not, and comments above it do not count", () => {
  const lines = (count: number): string => "\n".repeat(count - 1);
  const longOnes = (text: string): string[] =>
    longFunctionsOf(ts.createSourceFile("example.tsx", text, ts.ScriptTarget.Latest, true));
  expect(longOnes(`/**${lines(9)}*/\nfunction short() {${lines(40)}}`)).toEqual([]);
  expect(longOnes(`function long() {${lines(41)}}`)).toEqual(["example.tsx:1: 41 lines"]);
  expect(longOnes(`const table = {\n  draw: () => <p>${lines(41)}</p>,\n};`)).toEqual(["example.tsx:2: 41 lines"]);
  expect(longOnes(`function outer(\n) {\n  return function () {${lines(39)}};\n}`)).toEqual([
    "example.tsx:1: 42 lines",
  ]);
});

test("no function or constant is exported that no other file uses", () => {
  const used = new Set<string>();
  for (const source of everySource)
    for (const { from, names } of importsOf(source)) for (const name of names) used.add(`${from}#${name}`);
  const alone = sources.flatMap((source) =>
    exportedValues(source)
      .filter(
        (name) =>
          !used.has(`${join(repository, source.fileName)}#${name}`) &&
          !used.has(`${join(repository, source.fileName)}#*`),
      )
      .map((name) => `${source.fileName}: ${name}`),
  );
  expect(alone).toEqual([]);
});

/** Twice what the house style aims at; five of 10,000 functions are as long, and none is longer. */
const maxFunctionLines = 40;

/** Declared, within another, or the value of anything: with its head, without its documentation. */
function longFunctionsOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
    const length = source.getLineAndCharacterOfPosition(node.end).line - first + 1;
    const isFunction = ts.isFunctionLike(node) && "body" in node;
    if (isFunction && length > maxFunctionLines) found.push(`${source.fileName}:${first + 1}: ${length} lines`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Names of exported functions and constants; types may stand for what a caller holds. */
function exportedValues(source: ts.SourceFile): string[] {
  return source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? "default"];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

interface Import {
  /** The file's whole path. */
  from: string;
  /** "*" for all of it. */
  names: readonly string[];
}

/** What a file takes of the product's own files, at its beginning and later. */
function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const [specifier, names] = importIn(node);
    const from = specifier === null ? null : resolved(source.fileName, specifier);
    if (from) found.push({ from, names });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importIn(node: ts.Node): [specifier: string | null, names: readonly string[]] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    const clause = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
    const list = clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause)) ? clause.elements : null;
    const specifier = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
    return [specifier, list ? list.map(({ propertyName, name }) => (propertyName ?? name).text) : ["*"]];
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return [null, []];
  const [path] = node.arguments;
  return [path && ts.isStringLiteral(path) ? path.text : null, ["*"]];
}

function resolved(fileName: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const base = join(repository, fileName, "..", specifier);
  return [base, `${base}.ts`, `${base}.tsx`].find((path) => files.has(path)) ?? null;
}

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
