/** How webpack reads what it bundles: TypeScript by swc (types are checked by `npm run types`), styles, and the one folder all paths start from. */
import { fileURLToPath } from "node:url";

export const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** TypeScript becomes JavaScript of that age. */
export const typescript = (target, development = false) => ({
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development } },
    },
  },
});

/** Rules and kinds of evidence without what only tests and documents ask for. */
export const withoutExamples = {
  test: /[\\/]src[\\/]core[\\/](?:rules|evidence[\\/]kinds)[\\/].+\.ts$/,
  enforce: "pre",
  loader: folder("webpack.examples.js"),
};

/** The shipped instrument without its notes. */
export const withoutNotes = { test: /[\\/]kla-2024\.json$/, loader: folder("webpack.notes.js") };

/** Core does nothing by being read: what of a file nobody asks for is left out, with all that it stands on. */
export const withoutEffects = { test: /[\\/]src[\\/]core[\\/].+\.ts$/, sideEffects: false };

/** Libraries that were written before Node's own rules for imports. */
export const lenientImports = { test: /\.m?js$/, resolve: { fullySpecified: false } };
