/** What webpack makes of the workbench: static pages (the grid, the add-in's pane), Office.js and the samples beside them. */
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const office = folder("node_modules/@microsoft/office-js/dist");

/** The parts of Office.js that Excel on the web loads, as they are; the whole library weighs 60 MB. */
const officeParts = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "telemetry/oteljs_agave.js",
  "{id-id,en-us}/office_strings.js",
];

const rules = (development) => [
  {
    test: /\.tsx?$/,
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development } },
      },
    },
  },
  { test: /\.css$/, use: ["style-loader", "css-loader"] },
  { test: /\.m?js$/, resolve: { fullySpecified: false } },
];

const page = (name, template, title) =>
  new HtmlPlugin({ filename: `${name}.html`, template, chunks: [name], title, scriptLoading: "defer" });

/** The configuration for "production" (into dist/web) or "development" (the server of `npm start`). */
export function workbench(mode) {
  const development = mode === "development";
  return {
    name: "web",
    mode,
    target: "web",
    devtool: development ? "cheap-module-source-map" : false,
    context: folder("."),
    entry: { workbench: "./src/workbench/page/index.ts", taskpane: "./src/taskpane/index.tsx" },
    output: { path: folder("dist/web"), filename: "[name].js", chunkFilename: "[name].js", clean: !development },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: { rules: rules(development) },
    plugins: [
      page("workbench", "./src/workbench/page/workbench.html"),
      page("taskpane", "./src/taskpane/taskpane.html"),
      new CopyPlugin({
        patterns: [
          ...officeParts.map((from) => ({
            context: office,
            from,
            to: "office-js/[path][name][ext]",
            info: { minimized: true },
          })),
          { from: "assets/samples", to: "samples" },
          { from: "assets/functions.json" },
        ],
      }),
    ],
    performance: false,
  };
}
