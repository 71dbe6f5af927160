/** Serves what webpack makes on https://localhost, from memory, and says when it can be opened. */
import webpack from "webpack";
import type { Configuration } from "webpack";
import DevServer from "webpack-dev-server";

export interface ServeOptions {
  port: number;
  /** The page to open when the server stands; null for none. */
  open: string | null;
  /** A certificate that this computer trusts; without, the server makes one of its own, kept for a month. */
  certificate?: object;
  /** Called after each build without faults. */
  onReady: () => void;
}

export async function serve(configuration: Configuration, options: ServeOptions): Promise<void> {
  const { port, open, certificate, onReady } = options;
  const compiler = webpack(configuration);
  if (compiler === null) throw new Error("webpack gave no compiler.");
  const server = new DevServer(
    {
      // Office.js speaks over https only.
      server: certificate ? { type: "https", options: certificate } : "https",
      host: "localhost",
      port,
      open: open === null ? false : { target: [open] },
      // A page that reloads by itself would close the workbook that is open in it.
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      setupExitSignals: true,
      // Excel on the web fetches functions.json and shortcuts.json from a page of its own.
      headers: { "Access-Control-Allow-Origin": "*" },
      devMiddleware: { stats: "errors-warnings" },
    },
    compiler,
  );
  await server.start();
  compiler.hooks.done.tap("serve", (stats) => {
    if (stats.hasErrors()) console.log(stats.toString({ preset: "errors-only", colors: true }));
    else onReady();
  });
}

/** What to say when the server could not start; `again` is how to start it on another port. */
export function whyNot(error: unknown, port: number, again: string): string {
  const isTaken = error instanceof Error && error.message.includes("EADDRINUSE");
  if (isTaken) return `Port ${port} is in use: stop what runs there${again}.`;
  return `The server could not start: ${error instanceof Error ? error.message : String(error)}`;
}
