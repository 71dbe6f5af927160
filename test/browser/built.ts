/** The add-in as `npm run build` makes it, in a folder of its own, and a plain web server that hands it out. */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { cwd } from "node:process";

const root = cwd();
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".xml": "text/xml",
  ".png": "image/png",
};

/** Builds the add-in and tells the folder; `KLA_URL` is given as the environment of the build. */
export function buildAddin(environment: Record<string, string> = {}): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "kla-web-"));
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const words = [webpack, "--config-name", "pane", "--output-path", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", ...environment },
  });
  if (status !== 0) throw new Error(`The add-in could not be built:\n${stdout}${stderr}`);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Serves a folder as it is, with no header but the type: what every web server does. */
export async function serveFolder(folder: string): Promise<{ address: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    const isFile = path.startsWith(folder) && existsSync(path) && statSync(path).isFile();
    response.writeHead(isFile ? 200 : 404, { "Content-Type": types[extname(path)] ?? "application/octet-stream" });
    if (isFile) createReadStream(path).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port.");
  return { address: `http://localhost:${address.port}`, stop: () => server.close() };
}
