/** Every member of Office.js that src/excel names is in the version of ExcelApi that its file may take for granted. */
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "src/excel");

/** Office 2021 has 1.14, which the manifest asks for; these files are reached only where access.has() a later one. */
const later: Readonly<Record<string, number>> = {
  "reading/pictures.ts": 16,
  "book/watch.ts": 17,
  "marking/notes.ts": 18,
  "marking/unmarking.ts": 18,
};
const granted = 14;

interface Use {
  file: string;
  member: string;
  /** The minor version of ExcelApi that brought it; null where Microsoft's types do not say. */
  version: number | null;
}

/** Each member once a file. */
function uses(): Use[] {
  const files = ts.sys.readDirectory(folder, [".ts"]);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, { ...options, noEmit: true, incremental: false, composite: false });
  const checker = program.getTypeChecker();
  const found = new Map<string, Use>();
  for (const path of files) {
    const file = path.slice(folder.length + 1);
    const visit = (node: ts.Node): void => {
      for (const declaration of symbolAt(node, checker)?.declarations ?? []) {
        const use = useOf(declaration, file);
        if (use) found.set(`${file} ${use.member}`, use);
      }
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(path);
    if (source) visit(source);
  }
  return [...found.values()];
}

/** What "range.values" and "const { values } = range" name. */
function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

function useOf(declaration: ts.Declaration, file: string): Use | null {
  const { parent } = declaration;
  const isExcel = declaration.getSourceFile().fileName.includes("@types/office-js/");
  if (!isExcel || !(ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent))) return null;
  const version = /\[Api set: ExcelApi 1\.(\d+)/.exec(declaration.getFullText())?.[1];
  const member = `${parent.name?.text}.${ts.getNameOfDeclaration(declaration)?.getText()}`;
  // Answers tell their kind by it; nothing is asked of Excel.
  if (member.endsWith("CellValue.type")) return null;
  return { file, member, version: version === undefined ? null : Number(version) };
}

test("no file asks for more than it may take for granted, and each exception is needed", () => {
  const all = uses();
  const versions = all.flatMap(({ version }) => version ?? []);
  expect(versions.length).toBeGreaterThan(150);
  const beyond = all.filter(({ file, version }) => (version ?? 0) > (later[file] ?? granted));
  expect(beyond).toEqual([]);
  const highest = Object.keys(later).map((file) => [
    file,
    Math.max(...all.map((use) => (use.file === file ? (use.version ?? 0) : 0))),
  ]);
  expect(Object.fromEntries(highest)).toEqual(later);
});
