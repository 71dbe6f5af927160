/** What the workbench's object model has, beside what @types/office-js documents: the rows of docs/fidelity.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cwd } from "node:process";
import ts from "typescript";
import { assemble } from "../../src/workbench/model/classes";
import { built } from "../../src/workbench/model/thing";

export interface Row {
  /** "Range.values" */
  member: string;
  /** As the model says. */
  set: string;
  /** As the documentation says; null for what it does not know. */
  documented: string | null;
  page: string;
  /** The test file that drives the member in Node; "" when none does. */
  test: string;
  /** The test file that drives it in the page; "" where Node alone shows it. */
  inPage: string;
}

const types = join(cwd(), "node_modules/@types/office-js/index.d.ts");

const folder = import.meta.dirname;
const pageFolder = join(folder, "../browser");

const isLookUp = /^Get(Count|Item|ItemAt|ItemOrNullObject)$/;

/** Every member of the model, class by class; what begins with "_" is the library's own housekeeping. */
export function fidelityRows(): Row[] {
  assemble();
  const known = documentedMembers();
  const tests = testTexts(
    folder,
    (name) => (name.endsWith(".test.ts") || name === "samples.ts") && !/^(?:fidelity|absent)\.test/.test(name),
  );
  // The drivers of workbenchChanges.test.ts stand in a file of their own.
  const pages = new Map([
    ...testTexts(pageFolder, (name) => name === "changes.ts" || /^workbench.*\.test\.ts$/.test(name)),
    ...testTexts(folder, (name) => name === "samples.ts"),
  ]);
  const rows = new Map<string, Row>();
  for (const { name, members } of built)
    for (const [wire, set] of members()) {
      if (wire.startsWith("_")) continue;
      // A collection gets all of its usual look-ups at once; the library cannot ask for those that Excel has not.
      if (isLookUp.test(wire) && !known.get(name)?.has(wire.charAt(0).toLowerCase() + wire.slice(1))) continue;
      const own = wire.charAt(0).toLowerCase() + wire.slice(1);
      const member = `${name}.${own}`;
      const documented = known.get(name)?.get(own) ?? null;
      const [test, inPage] = [testOf(tests, name, own), testOf(pages, name, own)];
      rows.set(member, { member, set, documented, page: pageOf(name, own), test, inPage });
    }
  return [...rows.values()].sort((one, other) => (one.member < other.member ? -1 : 1));
}

/** docs/fidelity.md as it is to be. */
export function fidelityPage(rows: readonly Row[]): string {
  const inBoth = rows.filter(({ inPage }) => inPage !== "").length;
  return `# What the workbench has of the Excel API

Every member that is built: the version of ExcelApi that brought it, and the tests that drive it through the real library. The page
and Node run the same host over the same book and the same calculation, so a member is the same in both; where the grid has a part
in it, a test in the page shows that, and after every batch there the grid is held against the book. What a test expects is what
Excel documents or was seen to do. Everything else of the API answers ApiNotFound
([absent.test.ts](../test/workbench/absent.test.ts)). ${inBoth} of ${rows.length} members are driven in the page, too. Requirement
sets are held against Microsoft's own types. Written by \`npm run fidelity\`.

${fidelityTable(rows)}
`;
}

function fidelityTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ member, set, page, test, inPage }) => `| [${member}](${page}) | ${set} | ${shownBy(test, inPage)} |`,
  );
  return ["| Member | ExcelApi | Same in Excel, page and Node, shown by |", "| --- | --- | --- |", ...lines].join("\n");
}

function shownBy(test: string, inPage: string): string {
  return [test && `Node: ${test}`, inPage && `page: ${inPage}`].filter(Boolean).join(" · ") || "–";
}

function pageOf(name: string, member: string): string {
  const place = `${name}-${member}`.toLowerCase();
  return `https://learn.microsoft.com/javascript/api/excel/excel.${name.toLowerCase()}#excel-excel-${place}-member`;
}

/** Requirement sets by class and member: the first version that a member's documentation names. */
function documentedMembers(): Map<string, Map<string, string>> {
  const source = ts.createSourceFile("index.d.ts", readFileSync(types, "utf8"), ts.ScriptTarget.Latest);
  const found = new Map<string, Map<string, string>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const one of statement.body.statements)
      if (ts.isClassDeclaration(one) && one.name) {
        const members = found.get(one.name.text) ?? new Map<string, string>();
        found.set(one.name.text, membersOf(one, source, members));
      }
  }
  return found;
}

function membersOf(of: ts.ClassDeclaration, source: ts.SourceFile, into: Map<string, string>): Map<string, string> {
  for (const member of of.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const text = source.text.slice(member.getFullStart(), member.end);
    const set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(text)?.[1];
    if (set !== undefined && !into.has(member.name.text)) into.set(member.name.text, set);
  }
  return into;
}

function testTexts(from: string, holds: (name: string) => boolean): Map<string, string> {
  return new Map(
    readdirSync(from)
      .filter(holds)
      .map((name) => [name, readFileSync(join(from, name), "utf8")]),
  );
}

/** The file named after the class, else any other, that uses the member: as such, in load() or in set(). */
function testOf(tests: ReadonlyMap<string, string>, name: string, member: string): string {
  const used = [`\\.${member}\\b`, `["',/]${member}["',/]`, `[{,]\\s*${member}\\s*[:,}]`];
  const word = new RegExp(used.join("|"));
  const own = (file: string): boolean => name.toLowerCase().startsWith(file.replace(/s?\.test\.ts$/, "").toLowerCase());
  const found = [...tests].filter(([, text]) => word.test(text)).map(([file]) => file);
  return found.find(own) ?? found[0] ?? "";
}
