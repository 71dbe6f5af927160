/** What is handed out: one zip that IT can unpack into a server, checked against its own sums, and the page that makes the manifest. */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { version } from "../../package.json";
import { openArchive } from "../../src/xlsx/archive/zip";
import { unpackRaw } from "../../src/xlsx/archive/unpack";

const root = join(import.meta.dirname, "../..");
const home = mkdtempSync(join(tmpdir(), "kla-release-"));
const dist = join(home, "dist");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
afterAll(() => rmSync(home, { recursive: true }));

beforeAll(() => {
  mkdirSync(join(dist, "web/icons"), { recursive: true });
  cpSync(join(root, "assets/pages"), join(dist, "web"), { recursive: true });
  cpSync(join(root, "manifest.xml"), join(dist, "web/manifest.xml"));
  cpSync(join(root, "assets/icons/check-32.png"), join(dist, "web/icons/check-32.png"));
  writeFileSync(join(dist, "web/taskpane.html"), "<!doctype html>");
});

const release = () =>
  spawnSync(process.execPath, [tsx, "scripts/release.ts", "--from", dist, "--to", home], {
    cwd: root,
    encoding: "utf8",
  });

test("nothing is handed out that is not built", () => {
  const { status, stderr } = release();
  expect(status).not.toBe(0);
  expect(stderr).toContain("dist/kla.mjs is not built");
});

describe("the zip", () => {
  const files = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const name of ["kla.mjs", "kla.html", "kla-app.json", "kla-worker.js"]) writeFileSync(join(dist, name), name);
    expect(release()).toMatchObject({ status: 0, stderr: "" });
    const bytes = readFileSync(join(home, `kla-${version}.zip`));
    const sum = createHash("sha256").update(bytes).digest("hex");
    expect(readFileSync(join(home, `kla-${version}.zip.sha256`), "utf8")).toBe(`${sum}  kla-${version}.zip\n`);
    const archive = openArchive(bytes, "kla.zip");
    for (const part of archive.entries) files.set(part.path, await unpackRaw(archive, part));
  });
  const text = (path: string) => new TextDecoder().decode(files.get(`kla-${version}/${path}`));

  test("holds the pages, the programs, the hosting examples, licences and what to read, in one folder", () => {
    const paths = [...files.keys()].map((path) => path.replace(`kla-${version}/`, ""));
    expect(paths).toEqual(
      expect.arrayContaining([
        ...["kla.mjs", "kla.html", "web/taskpane.html", "web/pasang.html", "web/pasang.js", "web/icons/check-32.png"],
        ...["web/kla.html", "web/kla-app.json", "web/kla-worker.js"],
        ...["hosting/nginx.conf", "hosting/web.config", "hosting/kubernetes-job.json", "LICENSE", "BACA-SAYA.txt"],
        ...["docs/install.md", "docs/limits.md", "docs/province.md", "docs/safety.md", "sbom.cdx.json", "SHA256SUMS"],
      ]),
    );
    expect([...files.keys()].filter((path) => !path.startsWith(`kla-${version}/`))).toEqual([]);
  });

  test("holds no manifest that names the server of development, only the pattern of one", () => {
    expect(files.has(`kla-${version}/web/manifest.xml`)).toBe(false);
    expect(text("web/manifest.template.xml")).toContain("https://localhost:3000/taskpane.html");
  });

  test("has the right sum for every file but the list of sums itself", () => {
    const sums = text("SHA256SUMS").trimEnd().split("\n");
    const own = [...files].filter(([path]) => !path.endsWith("SHA256SUMS"));
    expect(sums).toEqual(
      own.map(([path, bytes]) => {
        return `${createHash("sha256").update(bytes).digest("hex")}  ${path.replace(`kla-${version}/`, "")}`;
      }),
    );
  });

  test("lists its components in CycloneDX, those of the programs among them", () => {
    const { bomFormat, components } = JSON.parse(text("sbom.cdx.json"));
    expect(bomFormat).toBe("CycloneDX");
    const names = components.map(({ name, group }: { name: string; group?: string }) =>
      group ? `${group}/${name}` : name,
    );
    expect(names).toEqual(expect.arrayContaining(["hucre", "zod", "react"]));
  });
});

describe("pasang.html makes the manifest from its own address", () => {
  const script = readFileSync(join(root, "assets/pages/pasang.js"), "utf8");
  const context = createContext({ URL });
  runInContext(script, context);
  const call = (code: string): unknown => runInContext(code, context);

  test.each([
    ["https://kla.kota.go.id/pasang.html", "https://kla.kota.go.id"],
    ["https://kota.go.id/excel/kla/pasang.html?x=1#y", "https://kota.go.id/excel/kla"],
    ["https://kota.go.id:8443/pasang.html", "https://kota.go.id:8443"],
    ["http://kota.go.id/pasang.html", null],
    ["file:///D:/kla/web/pasang.html", null],
  ])("at %p the server is %p", (address, base) => {
    expect(call(`baseOf(${JSON.stringify(address)})`)).toBe(base);
  });

  test("every address of the manifest names that server, whichever it named before", () => {
    const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
    const made = String(call(`manifestAt(${JSON.stringify(manifest)}, "https://kota.go.id/excel")`));
    expect(made).not.toContain("localhost");
    expect(made.match(/https:\/\/kota\.go\.id\/excel\//g)?.length).toBe(
      manifest.match(/https:\/\/localhost:3000\//g)?.length,
    );
    const again = call(`manifestAt(${JSON.stringify(made)}, "https://localhost:3000")`);
    expect(again).toBe(manifest);
    expect(call(`manifestAt("<html>404</html>", "https://a.b")`)).toBeNull();
  });

  test("shows the four steps in both languages, each with a picture that is described", () => {
    const page = readFileSync(join(root, "assets/pages/pasang.html"), "utf8");
    expect(page.match(/<svg\s+role="img"\s+aria-label="[^"]{20,}"/g)).toHaveLength(8);
    expect(page.match(/<a class="manifest" download="manifest\.xml">/g)).toHaveLength(2);
    for (const state of ["waiting", "ready", "insecure", "missing"])
      expect(page.match(new RegExp(`data-state="${state}"`, "g"))).toHaveLength(2);
  });
});
