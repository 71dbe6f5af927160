/** What webpack makes of the workbench: static pages (the grid, the add-in's pane), Office.js and the samples beside them. */
import CopyPlugin from "copy-webpack-plugin";
import { page, pane } from "./webpack.pane.js";

/**
 * The configuration for "production" (into dist/workbench) or "development" (the server of `npm start`).
 * The pane in it takes the copy of office.js at once: that is the one the host was tried with, and it needs no network.
 */
export function workbench(mode) {
  const base = pane(mode, { to: "dist/workbench", office: "copy" });
  return {
    ...base,
    name: "workbench",
    target: ["web", "es2022"],
    entry: { ...base.entry, workbench: "./src/workbench/page/index.ts" },
    plugins: [
      ...base.plugins,
      page("workbench", "./src/workbench/page/workbench.html", ["workbench"]),
      new CopyPlugin({ patterns: [{ from: "assets/samples", to: "samples" }] }),
    ],
  };
}
