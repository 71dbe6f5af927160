/** What webpack makes: one configuration for each thing that is handed out. */
import { readFileSync } from "node:fs";
import webpack from "webpack";
import { page } from "./webpack.page.js";
import { pane } from "./webpack.pane.js";
import { folder, typescript } from "./webpack.rules.js";
import { workbench } from "./webpack.workbench.js";

/** Whoever hands the bundle on hands on these licences with it, as they ask. */
const licences = ["LICENSE", "node_modules/hucre/LICENSE", "node_modules/zod/LICENSE"]
  .map((path) => readFileSync(new URL(path, import.meta.url), "utf8").trim())
  .join("\n\n");

/** The command line in one file that needs Node and nothing else: `node dist/kla.mjs FILE.xlsx`. */
const commandLine = {
  name: "cli",
  mode: "production",
  target: "node20",
  devtool: false,
  context: folder("."),
  entry: { kla: "./src/cli/index.ts" },
  output: {
    path: folder("dist"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    asyncChunks: false,
  },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: [typescript("es2022")] },
  // Readable: people in an office should be able to see what they run.
  optimization: { minimize: false, concatenateModules: true },
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new webpack.BannerPlugin({ banner: `KLA for Excel, with hucre and zod inside.\n\n${licences}` }),
  ],
  performance: false,
  cache: { type: "filesystem", name: "cli" },
};

export default [commandLine, pane("production"), page("production"), workbench("production")];
