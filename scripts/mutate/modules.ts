/** Loads the core afresh with one file changed, in this process: nothing that was remembered before is known to it. */
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { transformSync } from "@swc/core";

type Loaded = Record<string, unknown>;

const outside = createRequire(import.meta.url);
const compiled = new Map<string, string>();

/** What the module at `path` exports, where `file` holds `text`. */
export function loaded(path: string, file: string | null = null, text = ""): Loaded {
  const modules = new Map<string, { exports: Loaded }>();
  const load = (at: string): Loaded => {
    const known = modules.get(at);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(at, module);
    const code = at === file ? compile(text) : codeOf(at);
    const require = (name: string): unknown => (name.startsWith(".") ? load(resolved(at, name)) : outside(name));
    // A changed module is run as it would be when imported.
    Reflect.apply(new Function("module", "exports", "require", code), null, [module, module.exports, require]);
    return module.exports;
  };
  return load(path);
}

function codeOf(path: string): string {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, "utf8");
  const code = path.endsWith(".json") ? `module.exports = ${text}` : compile(text);
  compiled.set(path, code);
  return code;
}

function compile(text: string): string {
  const options = {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  } as const;
  return transformSync(text, options).code;
}

function resolved(from: string, name: string): string {
  const path = join(dirname(from), name);
  if (path.endsWith(".json")) return path;
  return isFile(`${path}.ts`) ? `${path}.ts` : join(path, "index.ts");
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
