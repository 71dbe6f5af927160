/** Builds a page, builds it again when its sources change, and serves it on https://localhost to this computer alone. */
import { createServer } from "node:https";
import type { Server } from "node:https";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import webpack from "webpack";
import type { Configuration, Stats } from "webpack";
import type { Certificate } from "./certificate";
import { crossOriginHeaders } from "./origins";

/** Where what is served is built. */
const servedFolder = fileURLToPath(new URL("../node_modules/.cache/kla/web", import.meta.url));

export interface ServeOptions {
  port: number;
  certificate: Certificate;
  /** Where it is built to. */
  folder?: string;
  /** Called after each build without faults. */
  onReady: () => void;
}

/**
 * Resolves with the function that ends it.
 * @throws Error when the port is in use, or webpack cannot begin.
 */
export async function serve(configuration: Configuration, options: ServeOptions): Promise<() => Promise<void>> {
  const { port, certificate, folder = servedFolder, onReady } = options;
  const compiler = webpack(toFolder(configuration, folder));
  if (compiler === null) throw new Error("webpack gave no compiler.");
  const server = await serveFolder(folder, port, certificate);
  const stop = async (): Promise<void> => {
    await new Promise<void>((resolve) => compiler.close(() => resolve()));
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  // A page that reloads by itself would close the workbook that is open in it: the user reloads.
  await new Promise<void>((resolve) =>
    compiler.watch({}, (error, stats) => {
      resolve();
      if (error || stats?.hasErrors()) console.log(error?.message ?? stats?.toString({ preset: "errors-only" }));
      else onReady();
    }),
  );
  return stop;
}

/**
 * Builds once into the folder that is served.
 * @throws Error with what webpack says when the page does not compile.
 */
export async function buildOnce(configuration: Configuration, folder: string): Promise<void> {
  const compiler = webpack(toFolder(configuration, folder));
  if (compiler === null) throw new Error("webpack gave no compiler.");
  const stats = await new Promise<Stats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats?.hasErrors()) throw new Error(`The page does not compile:\n${stats.toString({ preset: "errors-only" })}`);
}

function toFolder(configuration: Configuration, path: string): Configuration {
  return { ...configuration, output: { ...configuration.output, path } };
}

/** Listens on this computer alone, by https as Office.js wants it. Port 0 takes any that is free. */
export async function serveFolder(folder: string, port: number, { cert, key }: Certificate): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer({ cert, key }, (request, response) => {
    const { url, headers } = request;
    // A page of elsewhere whose name is made to mean this computer gets no answer.
    if (!/^localhost(:\d+)?$/.test(headers.host ?? "")) return void response.writeHead(403).end();
    for (const [name, value] of Object.entries(crossOriginHeaders(url, headers.origin)))
      response.setHeader(name, value);
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return server;
}

/** What to say when the server could not start; `again` is how to start it on another port. */
export function whyNot(error: unknown, port: number, again: string): string {
  const isTaken = error instanceof Error && error.message.includes("EADDRINUSE");
  if (isTaken) return `Port ${port} is in use: stop what runs there${again}.`;
  return `The server could not start: ${error instanceof Error ? error.message : String(error)}`;
}
