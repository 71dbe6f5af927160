/** Builds a page, builds it again when its sources change, and serves it on https://localhost to this computer alone. */
import { createServer } from "node:https";
import type { Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import webpack from "webpack";
import type { Configuration, Stats } from "webpack";
import { ownCertificate } from "./certificate";
import type { Certificate } from "./certificate";

/** Where what is served is built; the tests serve it from here too. */
export const servedFolder = fileURLToPath(new URL("../node_modules/.cache/kla/web", import.meta.url));

export interface ServeOptions {
  port: number;
  /** A certificate that this computer trusts; without, the server has one of its own, see certificate.ts. */
  certificate?: Certificate;
  /** Called after each build without faults. */
  onReady: () => void;
}

/** @throws Error when the port is in use, or the page cannot be built at all. */
export async function serve(configuration: Configuration, { port, certificate, onReady }: ServeOptions): Promise<void> {
  await serveFolder(servedFolder, port, certificate);
  const compiler = webpack(toFolder(configuration, servedFolder));
  if (compiler === null) throw new Error("webpack gave no compiler.");
  // A page that reloads by itself would close the workbook that is open in it: the user reloads.
  compiler.watch({}, (error, stats) => {
    if (error || stats?.hasErrors()) console.log(error?.message ?? stats?.toString({ preset: "errors-only" }));
    else onReady();
  });
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

/** Office.js speaks over https only. Port 0 takes any that is free. */
export async function serveFolder(folder: string, port: number, certificate = ownCertificate()): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer(certificate, (request, response) => {
    allowExcel(request, response);
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return server;
}

/** Excel on the web fetches these from a page of its own; nothing else is anybody's. */
const fetchedByExcel = /^\/(functions|shortcuts)[.\w-]*\.json$/;
const excelOnTheWeb = /^https:\/\/([\w-]+\.)*(officeapps\.live\.com|office\.com|cloud\.microsoft|sharepoint\.com)$/;

function allowExcel({ url = "", headers: { origin = "" } }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Vary", "Origin");
  const [path = ""] = url.split("?");
  if (fetchedByExcel.test(path) && excelOnTheWeb.test(origin))
    response.setHeader("Access-Control-Allow-Origin", origin);
}

/** What to say when the server could not start; `again` is how to start it on another port. */
export function whyNot(error: unknown, port: number, again: string): string {
  const isTaken = error instanceof Error && error.message.includes("EADDRINUSE");
  if (isTaken) return `Port ${port} is in use: stop what runs there${again}.`;
  return `The server could not start: ${error instanceof Error ? error.message : String(error)}`;
}
