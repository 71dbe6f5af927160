/** What webpack makes of the add-in: a folder of static files that any web server can hand out, and the manifest that names that server. */
import CopyPlugin from "copy-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { licences } from "./webpack.licences.js";
import { baseOf, manifestFor } from "./webpack.manifest.js";
import { folder, lenientImports, typescript, withoutEffects, withoutExamples, withoutNotes } from "./webpack.rules.js";
import { filled } from "./webpack.template.js";

/** Microsoft's server for office.js. */
export const microsoft = "https://appsforoffice.microsoft.com";

/**
 * What the page may load; `frame-ancestors` works as a header only, see hosting/.
 *
 * No script but ours and Microsoft's, and none inline or from text: office.js needs neither (tried in a browser by
 * test/browser/production.test.ts), and MicrosoftAjax.js, which older pages allow, is not asked for any more.
 * Styles come as files alone: Fluent's button brings none, and its tokens are a sheet of ours.
 * `connect-src` holds what the pane promises, that nothing leaves the computer; it also stops office.js from sending
 * statistics. `frame-src` is for Microsoft's page that asks whether an unknown host is trusted.
 */
export const policy = [
  "default-src 'none'",
  `script-src 'self' ${microsoft}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  `frame-src ${microsoft}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The parts of Office.js that Excel asks for, as they are; the whole library weighs 86 MB. */
const officeParts = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "telemetry/oteljs_agave.js",
  "id-id/office_strings.js",
  "en-us/office_strings.js",
];

const copiesOfOffice = officeParts.map((from) => ({
  context: folder("node_modules/@microsoft/office-js/dist"),
  from,
  to: `office-js/${from}`,
  info: { minimized: true },
}));

const copies = [
  ...copiesOfOffice,
  { from: "assets/functions*.json", to: "[name][ext]" },
  { from: "assets/shortcuts*.json", to: "[name][ext]" },
  { from: "assets/icons/*.png", to: "icons/[name][ext]" },
  { from: "assets/pages", to: "[name][ext]", info: { minimized: true } },
];

/** The manifest with this server's address in it: `KLA_URL=https://kla.kota.go.id npm run build`. */
const manifest = {
  from: "manifest.xml",
  transform: (content) => manifestFor(baseOf(process.env.KLA_URL), content.toString()),
};

/** A page with its scripts and styles; deferred scripts run in the order of their names here. */
export const page = (name, template, chunks, places) =>
  filled(`${name}.html`, template, ({ entrypoints }) => {
    const files = new Set(chunks.flatMap((chunk) => entrypoints.get(chunk).getFiles()));
    return { ...places, "<!-- {{files}} -->": [...files].map(tagOf).join("\n    ") };
  });

function tagOf(file) {
  return file.endsWith(".css") ? `<link href="${file}" rel="stylesheet" />` : `<script defer src="${file}"></script>`;
}

/** Where files with a hash in their name lie: they may be kept for ever, everything else must be asked for anew. */
const names = (development) => {
  const hash = development ? "" : ".[contenthash:12]";
  return {
    filename: `static/[name]${hash}.js`,
    chunkFilename: `static/[name]${hash}.js`,
    cssFilename: `static/[name]${hash}.css`,
    cssChunkFilename: `static/[name]${hash}.css`,
    assetModuleFilename: `static/[name]${hash}[ext]`,
  };
};

/** A change of these makes everything anew. */
const configurations = ["pane", "workbench", "rules", "template", "licences", "manifest", "examples", "notes"].map(
  (name) => folder(`webpack.${name}.js`),
);

/** swc makes the scripts one percent smaller than webpack's usual terser does, in half the time; the pages stay readable. */
const minimizer = new MinimizerPlugin({
  test: /\.js$/,
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: { passes: 3 }, mangle: true, ecma: 2020 },
});

/** What is fetched when it is needed, of these folders. */
const below = (folders) => ({
  test: new RegExp(`/(?:${folders})`.replaceAll("/", "[\\\\/]")),
  chunks: "async",
  enforce: true,
});

/**
 * What two views need is fetched once: by webpack's own bound of 20 KB each would bring its own copy of it. What every check
 * needs is one file, what follows a check another, and what makes sheets a third, as thirty small ones take a tenth more when
 * each is packed alone. So do the views: what stands around all of them with pieces of two or more, the tabs, and the pages
 * below them, as CheckedView.tsx names them.
 */
const splitChunks = {
  minSize: 2_000,
  cacheGroups: {
    checking: {
      name: "checking",
      priority: 2,
      ...below(
        "src/core/(?:number|(?:reading|rules?|evidence|scoring|report|naming|instrument)/)|assets/instruments/older|node_modules/zod/",
      ),
    },
    making: { name: "making", priority: 3, ...below("src/(?:core/(?:output|sheets)|excel|taskpane/session)/") },
    shared: { name: "checked", priority: 3, minChunks: 2, ...below("src/taskpane/view/") },
    working: { name: "working", priority: 1, ...below("src/(?:core|functions)/") },
  },
};

/** The configuration for "production" (into dist/web) or "development"; `office`: where the page looks for office.js, in order. */
export function pane(mode, { to = "dist/web", office = "cdn copy" } = {}) {
  const development = mode === "development";
  return {
    name: "pane",
    mode,
    target: ["web", "es2020"],
    devtool: development ? "cheap-module-source-map" : false,
    context: folder("."),
    entry: {
      boot: ["./src/taskpane/boot.ts", "./src/taskpane/waiting.css"],
      taskpane: ["./src/taskpane/strict.ts", "./src/taskpane/index.tsx"],
    },
    output: { path: folder(to), ...names(development), clean: !development },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    // Styles of our own become files: the page allows none inside its scripts.
    experiments: { css: true },
    module: {
      rules: [
        ...[typescript("es2020", development), { test: /\.css$/, type: "css" }],
        ...[withoutEffects, withoutExamples, withoutNotes, lenientImports],
      ],
    },
    plugins: [
      page("taskpane", "src/taskpane/taskpane.html", ["boot", "taskpane"], {
        "{{office}}": office,
        "{{policy}}": policy,
      }),
      new CopyPlugin({ patterns: [...copies, manifest] }),
      licences,
    ],
    // Names of one letter between modules, where the usual two keep more of a build's files as they were.
    optimization: { minimizer: [minimizer], splitChunks, mangleExports: "size" },
    performance: false,
    // Kept between runs: the tests build what `npm start` and `npm run build` have built already.
    cache: { type: "filesystem", name: `${to}-${mode}`, buildDependencies: { config: configurations } },
  };
}
