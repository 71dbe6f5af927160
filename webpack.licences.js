/** Writes licences.txt beside the pages: the licence of every package inside them, as these ask of whoever hands them on. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { folder } from "./webpack.rules.js";

/** Handed on as it is, not bundled; its terms stand in its own file. */
const besides = ["@microsoft/office-js"];

export const licences = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("licences", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "licences", stage }, () => {
        const names = new Set([...packagesIn(compilation.modules), ...besides]);
        const text = [licenceIn(folder("."), "KLA for Excel"), ...[...names].sort().map(licenceOf)].join("\n\n");
        compilation.emitAsset("licences.txt", new webpack.sources.RawSource(text));
      });
    });
  },
};

/** Modules that webpack has joined into one stand inside it. */
function packagesIn(modules) {
  return [...modules].flatMap(({ resource, modules: inner }) => {
    const [, name] = resource?.replaceAll("\\", "/").match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
    return [...(name ? [name] : []), ...(inner ? packagesIn(inner) : [])];
  });
}

const licenceOf = (name) => licenceIn(folder(`node_modules/${name}`), name);

function licenceIn(path, name) {
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
  const { license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const text = file ? readFileSync(join(path, file), "utf8").trim() : `Licence: ${license}`;
  return `${name}\n${"=".repeat(name.length)}\n\n${text}`;
}
