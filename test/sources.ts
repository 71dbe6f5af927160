/** The sources as TypeScript parses them: each file once for all suites of a thread. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export const repository = join(import.meta.dirname, "..");

const parsed = new Map<string, ts.SourceFile>();

/** The file at that path from the root of the repository, its nodes with their parents. */
export function sourceOf(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known) return known;
  const text = readFileSync(join(repository, path), "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  parsed.set(path, source);
  return source;
}
