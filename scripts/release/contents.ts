/** What is handed out: which file stands where in the zip, with checksums, licences and the list of components. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { developmentServer } from "../../webpack.manifest.js";

export type Contents = ReadonlyMap<string, Uint8Array>;

/** Beside the pages of dist: where each of the repository's files goes. */
const kept = [
  ["LICENSE", "LICENSE"],
  ["CHANGELOG.md", "CHANGELOG.md"],
  ["hosting/nginx.conf", "hosting/nginx.conf"],
  ["hosting/web.config", "hosting/web.config"],
  ["hosting/kubernetes-job.json", "hosting/kubernetes-job.json"],
  ["docs/install.md", "docs/install.md"],
  ["docs/limits.md", "docs/limits.md"],
  ["docs/province.md", "docs/province.md"],
  ["docs/safety.md", "docs/safety.md"],
  ["assets/instruments/kla-2024.json", "kla-2024.json"],
  ["assets/samples/rekap-274.xlsx", "contoh/rekap-274.xlsx"],
  ["scripts/release/BACA-SAYA.txt", "BACA-SAYA.txt"],
] as const;

/**
 * Every file of the zip by its path, in the order of the paths; `listComponents` gives the list of components as JSON.
 * @throws Error when something that must be handed out is not built.
 */
export function contentsOf(root: string, dist: string, listComponents: () => string): Contents {
  const web = filesIn(join(dist, "web")).map((path): [string, Uint8Array] => [`web/${path}`, read(dist, "web", path)]);
  if (!web.some(([path]) => path === "web/taskpane.html")) throw new Error("dist/web is not built: run npm run build.");
  const built = ["kla.mjs", "kla.html", "licences.txt"].filter((name) => existsSync(join(dist, name)));
  if (!built.includes("kla.mjs")) throw new Error("dist/kla.mjs is not built: run npm run build.");
  // The page as a file to hand on, and once more among what a server hands out, where it installs as an app.
  const served = ["kla.html", "kla-app.json", "kla-worker.js"].filter((name) => existsSync(join(dist, name)));
  const files: [string, Uint8Array][] = [
    ...web.map(withoutAddress),
    ...served.map((name): [string, Uint8Array] => [`web/${name}`, read(dist, name)]),
    ...built.map((name): [string, Uint8Array] => [name, read(dist, name)]),
    ...kept.map(([from, to]): [string, Uint8Array] => [to, read(root, from)]),
    ["sbom.cdx.json", new TextEncoder().encode(listComponents())],
  ];
  const sorted = files.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map([...sorted, ["SHA256SUMS", new TextEncoder().encode(sumsOf(sorted))]]);
}

/** A manifest for the server of `npm start` is only the pattern from which pasang.html makes one. */
function withoutAddress([path, bytes]: [string, Uint8Array]): [string, Uint8Array] {
  const isPattern = path === "web/manifest.xml" && new TextDecoder().decode(bytes).includes(developmentServer);
  return [isPattern ? "web/manifest.template.xml" : path, bytes];
}

/** As `sha256sum --check` reads them. */
function sumsOf(files: readonly (readonly [string, Uint8Array])[]): string {
  return files.map(([path, bytes]) => `${checksum(bytes)}  ${path}\n`).join("");
}

export function checksum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"));
}

function read(...path: readonly string[]): Uint8Array {
  return readFileSync(join(...path));
}
