/** Finds everything in the reader that decides and could be otherwise: numbers, witnesses, and the generators of candidates. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

/** One change of one file. */
export interface Mutation {
  /** "weights.rowWeights.name", "labels.choicesOf #3", "totals.totalWithin". */
  name: string;
  file: string;
  /** The file's text after each way to change it: a number smaller and larger, an element left out. */
  texts: readonly string[];
}

/** A number is tried at so many times its value, small ones and large ones. */
const factors = [0.4, 2.5];

/** Functions and lists whose arrays hold candidates or judges, each of which is left out in turn. */
export const generators: Readonly<Record<string, readonly string[]>> = {
  witnesses: ["witnesses"],
  labels: ["labelsFor", "choicesOf"],
  options: ["optionsAt", "nodeOptions", "labelOptions", "questionRow", "anyOptions"],
  questions: ["codesOf", "questionsFor", "questionClaims"],
  claims: ["codePlaces"],
  scores: ["scalesOf"],
  arrangements: ["viewsOf"],
  read: ["bestTables"],
  doubt: ["doubtOf"],
};

/** Every mutation of the reader under `folder`, file by file; no two of its files have the same name. */
export function mutationsIn(folder: string): Mutation[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return files.flatMap((name) => named(mutationsOf(join(folder, name))));
}

function mutationsOf(file: string): Mutation[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...numberAt(node, source), ...elementsAt(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Several of one name are told apart by their order. */
function named(all: readonly Mutation[]): Mutation[] {
  const counts = new Map<string, number>();
  return all.map((one) => {
    const count = (counts.get(one.name) ?? 0) + 1;
    counts.set(one.name, count);
    return count === 1 ? one : { ...one, name: `${one.name} #${count}` };
  });
}

/** In weights and constants every number, elsewhere those that are more than an index or a sign. */
function numberAt(node: ts.Node, source: ts.SourceFile): Mutation[] {
  if (!ts.isNumericLiteral(node)) return [];
  const isWeight = basename(source.fileName) === "weights.ts";
  const value = Number(node.text);
  if (!isWeight && !isConstant(node) && value <= 2 && Number.isInteger(value)) return [];
  if (isOfExample(node)) return [];
  const values = value === 0 ? factors : factors.map((factor) => value * factor);
  const name = isWeight ? nameOf(node, source) : `${nameOf(node, source)} ${node.text}`;
  return [{ name, file: source.fileName, texts: values.map((other) => replaced(source, node, String(other))) }];
}

/** `const leastShares = 2`, and each of `const [leastNames, leastUnderName] = [3, 2]`. */
function isConstant({ parent }: ts.Node): boolean {
  const owner = ts.isArrayLiteralExpression(parent) ? parent.parent : parent;
  return ts.isVariableDeclaration(owner) && isOwner(owner);
}

/** A witness's example decides nothing: a test of the witnesses reads it. */
function isOfExample(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent)
    if (ts.isPropertyAssignment(at) && at.name.getText() === "example") return true;
  return false;
}

function elementsAt(node: ts.Node, source: ts.SourceFile): Mutation[] {
  if (!ts.isArrayLiteralExpression(node)) return [];
  const owner = ownerOf(node);
  const asked = generators[basename(source.fileName, ".ts")] ?? [];
  if (owner === null || !asked.includes(owner)) return [];
  return node.elements.map((element) => ({
    name: `${nameOf(node, source)} without ${shortened(element.getText(source))}`,
    file: source.fileName,
    texts: [replaced(source, element, "...[]")],
  }));
}

function replaced(source: ts.SourceFile, node: ts.Node, text: string): string {
  return source.text.slice(0, node.getStart(source)) + text + source.text.slice(node.getEnd());
}

/** The file, the function or constant, and inside of objects their keys. */
function nameOf(node: ts.Node, source: ts.SourceFile): string {
  const keys: string[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertyAssignment(at)) keys.unshift(at.name.getText(source));
    if (isOwner(at)) keys.unshift(at.name?.getText(source) ?? "");
  }
  return [basename(source.fileName, ".ts"), ...keys].join(".");
}

type Owner = ts.FunctionDeclaration | ts.VariableDeclaration;

function isOwner(node: ts.Node): node is Owner {
  const isTop =
    (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent)) || ts.isFunctionDeclaration(node);
  return isTop;
}

function ownerOf(node: ts.Node): string | null {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (isOwner(at)) return at.name?.getText() ?? null;
  return null;
}

const longestName = 40;

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  const id = /\bid: "(\w+)"/.exec(plain)?.[1];
  return id ?? (plain.length > longestName ? `${plain.slice(0, longestName)}…` : plain);
}
