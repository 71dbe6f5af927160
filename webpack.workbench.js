/** What webpack makes of the workbench: static pages (the grid, the add-in's pane), Office.js and the samples beside them. */
import CopyPlugin from "copy-webpack-plugin";
import { microsoft, page, pane, policy as panePolicy } from "./webpack.pane.js";

/**
 * The style elements that Univer 0.25.1 writes, known by the hash of their text: the looks of its short messages (sonner),
 * the colours of its theme, what holds the page still behind a dialog (react-remove-scroll-bar, on a page without margins
 * and scroll bars), and empty ones that are filled by insertRule. Another version brings others; the browser tests then name
 * them.
 */
const univerStyles = [
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  "'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='",
].join(" ");

/**
 * The pane's policy, as this page opens workbooks of strangers. It is narrower where the pane asks Microsoft for office.js,
 * and wider in three things: the frame beside the grid is a page of this server, the grid brings its own styles, and it copies
 * and pastes cells as HTML, whose looks stand in attributes: an address in one of those is still asked of img-src.
 */
export const policy = [...panePolicy.split("; "), "style-src-attr 'unsafe-inline'"]
  .map((directive) => directive.replace(` ${microsoft}`, ""))
  .map((directive) => (directive === "frame-src" ? "frame-src 'self'" : directive))
  .map((directive) => (directive.startsWith("style-src ") ? `${directive} ${univerStyles}` : directive))
  .join("; ");

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
    entry: { ...base.entry, workbench: ["./src/taskpane/strict.ts", "./src/workbench/page/index.ts"] },
    plugins: [
      ...base.plugins,
      page("workbench", "src/workbench/page/workbench.html", ["workbench"], { "{{policy}}": policy }),
      new CopyPlugin({ patterns: [{ from: "assets/samples", to: "samples" }] }),
    ],
  };
}
