/** `npm run release` makes dist/kla-VERSION.zip of what was built, and its checksum; `--from FOLDER --to FOLDER` take other folders. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { version } from "../package.json";
import { copyArchive } from "../src/xlsx/write/package/copy";
import { emptyArchive } from "../src/xlsx/write/create";
import { checksum, contentsOf } from "./release/contents";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const { values } = parseArgs({
  options: { from: { type: "string", default: dist }, to: { type: "string", default: dist } },
});

const files = contentsOf(root, values.from, componentList);
const folder = `kla-${version}`;
const added = new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
const zip = await copyArchive(emptyArchive(), { changed: new Map(), added });
mkdirSync(values.to, { recursive: true });
writeFileSync(join(values.to, `${folder}.zip`), zip);
writeFileSync(join(values.to, `${folder}.zip.sha256`), `${checksum(zip)}  ${folder}.zip\n`);
process.stdout.write(`${folder}.zip: ${files.size} files, ${(zip.length / 1024 / 1024).toFixed(1)} MB\n`);
if (!files.has("kla.html")) process.stdout.write("Without kla.html, which is not built.\n");

/** CycloneDX, of every package that the build draws on: what is bundled is installed for development. */
function componentList(): string {
  return execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--offline"], {
    ...{ cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024, shell: process.platform === "win32" },
  });
}
