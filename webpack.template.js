/** Fills the places of a page's template, {{word}} or a comment that holds one, with what webpack has made. */
import { readFileSync } from "node:fs";
import webpack from "webpack";
import { folder } from "./webpack.rules.js";

/**
 * Emits `name` from a template, by `fill(compilation)`: the text of each place. The page is made after its scripts, and
 * made again when the template changes.
 */
export const filled = (name, template, fill) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const path = folder(template);
        compilation.fileDependencies.add(path);
        const html = Object.entries(fill(compilation)).reduce(
          (text, [place, part]) => put(text, place, part, template),
          readFileSync(path, "utf8"),
        );
        compilation.emitAsset(name, new webpack.sources.RawSource(html));
      });
    });
  },
});

/** @throws Error when the template has no such place: a page without its script would be empty. */
function put(text, place, part, template) {
  if (!text.includes(place)) throw new Error(`${template} has no ${place}.`);
  return text.replace(place, () => part);
}
