/** What webpack makes of the page without Excel: one file with everything inside, which needs no server and asks for nothing. */
import { createHash } from "node:crypto";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { licences } from "./webpack.licences.js";
import { folder, lenientImports, typescript, withoutExamples } from "./webpack.rules.js";
import { filled } from "./webpack.template.js";

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing may be loaded and nothing sent; only this very script and these styles run. */
const policyFor = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    // As an app, where it comes from a server; a file on a disk has neither. Its own script runs in threads, too.
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Puts the one script and the one sheet of styles into the page, and lets nothing else out. */
const inOneFile = filled("kla.html", "src/page/page.html", (compilation) => {
  const take = (name) => {
    const text = compilation.getAsset(name).source.source().toString();
    compilation.deleteAsset(name);
    return text;
  };
  // Inside a page, these words would end the script.
  const script = take("kla.js").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const style = take("kla.css");
  return {
    "{{policy}}": policyFor(script, style),
    "<!-- {{style}} -->": `<style>${style}</style>`,
    "<!-- {{script}} -->": `<script>${script}</script>`,
  };
});

/** What makes the page an app where a server hands it out; another page is another version. */
const asApp = [
  filled("kla-worker.js", "assets/served/kla-worker.js", (compilation) => {
    const page = compilation.getAsset("kla.html").source.source();
    return { "{{version}}": `kla-page-${createHash("sha256").update(page).digest("hex").slice(0, 16)}` };
  }),
  filled("kla-app.json", "assets/served/kla-app.json", () => ({})),
];

export function page(mode, { to = "dist" } = {}) {
  return {
    name: "page",
    mode,
    target: ["web", "es2020"],
    devtool: false,
    context: folder("."),
    entry: { kla: ["./src/taskpane/strict.ts", "./src/page/start.ts"] },
    output: { path: folder(to), filename: "[name].js", cssFilename: "[name].css" },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    experiments: { css: true },
    module: {
      rules: [
        typescript("es2020"),
        { test: /\.css$/, type: "css" },
        { test: /\.xlsx$/, type: "asset/inline" },
        withoutExamples,
        lenientImports,
      ],
    },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), inOneFile, ...asApp, licences],
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          test: /\.js$/,
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 }, mangle: true, ecma: 2020 },
        }),
      ],
    },
    performance: false,
    cache: { type: "filesystem", name: `page-${mode}` },
  };
}
