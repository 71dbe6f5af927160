/** Holds the examples of hosting/: nginx is started with its own file and asked, IIS's file must say the same. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request as requestPlain } from "node:http";
import { request } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { all, one, parseXml } from "./xml";
import { turn } from "./turns";

const root = join(import.meta.dirname, "..");
const nginxFile = readFileSync(join(root, "hosting/nginx.conf"), "utf8");
const iisFile = parseXml(readFileSync(join(root, "hosting/web.config"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "kla-hosting-"));
const web = join(folder, "web");
const nginx = ["nginx", "/usr/sbin/nginx"].find((name) => spawnSync(name, ["-v"]).status === 0);

/** A file of each kind, as the build makes them. */
function makeSite(): void {
  for (const name of ["static", "office-js", "icons"]) mkdirSync(join(web, name), { recursive: true });
  const script = "let a = 1; ".repeat(500);
  writeFileSync(join(web, "static/taskpane.0123456789ab.js"), script);
  writeFileSync(join(web, "static/taskpane.0123456789ab.css"), "p { color: red }");
  writeFileSync(join(web, "office-js/office.js"), script);
  writeFileSync(join(web, "taskpane.html"), "<!doctype html><title>Pane</title>");
  for (const name of ["functions.json", "functions-en.json", "shortcuts.json"])
    cpSync(join(root, "assets", name), join(web, name));
  cpSync(join(root, "manifest.xml"), join(web, "manifest.xml"));
  cpSync(join(root, "assets/icons/check-32.png"), join(web, "icons/check-32.png"));
}

afterAll(() => rmSync(folder, { recursive: true }));

(nginx ? describe : describe.skip)("nginx (left out where it is not installed)", () => {
  let port: number;
  let plainPort: number;
  let server: ChildProcess;

  beforeAll(async () => {
    makeSite();
    [port, plainPort] = [await freePort(), await freePort()];
    const [certificate, key] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
    jest.spyOn(console, "log").mockImplementation(() => undefined);
    await generateCertificates(join(folder, "ca.crt"), certificate, key, 2);
    writeFileSync(join(folder, "nginx.conf"), around(asHere(nginxFile, { port, plainPort, certificate, key })));
    server = spawn(nginx ?? "", ["-c", join(folder, "nginx.conf"), "-p", folder], { stdio: "inherit" });
    await answers();
  });
  afterAll(async () => {
    const over = new Promise((resolve) => server.once("exit", resolve));
    server.kill();
    await over;
  });

  test("whoever comes by http is sent to the same place by https, under the server's own name", async () => {
    for (const path of ["/taskpane.html?_host_Info=Excel$Web", "/", "//evil.example/x"]) {
      const { status, headers } = await getPlain(plainPort, path, { Host: "evil.example" });
      expect([status, headers.location]).toEqual([301, `https://localhost${path}`]);
    }
  });

  test("browsers are told to come by https only, with every answer", async () => {
    for (const path of ["/taskpane.html", "/static/taskpane.0123456789ab.js", "/icons/check-32.png", "/nothing.js"])
      expect((await ask(path)).headers["strict-transport-security"]).toBe("max-age=31536000");
  });

  const ask = (path: string): Promise<Answer> => get(port, path);
  async function answers(): Promise<void> {
    for (let tries = 0; tries < 2_000; tries++) {
      const isThere = await ask("/taskpane.html").then(
        () => true,
        () => false,
      );
      if (isThere) return;
      await turn();
    }
    throw new Error("nginx did not start.");
  }

  test.each([
    ["/taskpane.html", "no-cache"],
    ["/taskpane.html?_host_Info=Excel$Web$16.01$id-ID", "no-cache"],
    ["/manifest.xml", "no-cache"],
    ["/functions.json", "no-cache"],
    ["/office-js/office.js", "no-cache"],
    ["/static/taskpane.0123456789ab.js", "public, max-age=31536000, immutable"],
    ["/icons/check-32.png", undefined],
  ])("%s comes with Cache-Control %s", async (path, wanted) => {
    const { status, headers } = await ask(path);
    expect([status, headers["cache-control"], headers.expires]).toEqual([200, wanted, undefined]);
  });

  test.each([
    ["/taskpane.html", "text/html; charset=utf-8"],
    ["/manifest.xml", "text/xml; charset=utf-8"],
    ["/functions.json", "application/json; charset=utf-8"],
    ["/static/taskpane.0123456789ab.js", "application/javascript; charset=utf-8"],
    ["/static/taskpane.0123456789ab.css", "text/css; charset=utf-8"],
    ["/icons/check-32.png", "image/png"],
  ])("%s is said to be %s", async (path, type) => {
    expect((await ask(path)).headers["content-type"]).toBe(type);
  });

  test("what has not changed is not sent again", async () => {
    const { etag } = (await ask("/office-js/office.js")).headers;
    expect((await get(port, "/office-js/office.js", { "If-None-Match": etag })).status).toBe(304);
  });

  test("scripts and formulas come packed", async () => {
    for (const path of ["/static/taskpane.0123456789ab.js", "/office-js/office.js", "/functions.json"]) {
      const { headers } = await get(port, path, { "Accept-Encoding": "gzip" });
      expect([path, headers["content-encoding"], headers.vary]).toEqual([path, "gzip", "Accept-Encoding"]);
    }
  });

  test("Excel on the web may frame the page and read the lists, and nobody else's policy stands in between", async () => {
    const { headers } = await ask("/taskpane.html");
    expect(headers["content-security-policy"]).toBe(framing());
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    for (const path of ["/functions.json", "/functions-en.json", "/shortcuts.json"])
      expect((await ask(path)).headers["access-control-allow-origin"]).toBe("*");
  });

  test("what is not there is not there", async () => {
    expect((await ask("/nothing.js")).status).toBe(404);
    expect((await ask("/static/")).status).toBe(404);
  });
});

describe("IIS", () => {
  test("keeps the same files for the same time", () => {
    const caches = all(iisFile, "clientCache").map(({ attributes }) => attributes);
    expect(caches).toEqual([
      { cacheControlMode: "DisableCache" },
      { cacheControlMode: "UseMaxAge", cacheControlMaxAge: "365.00:00:00", cacheControlCustom: "public, immutable" },
      { cacheControlMode: "NoControl" },
    ]);
    const places = all(iisFile, "location").filter((place) => all(place, "clientCache").length > 0);
    expect(places.map(({ attributes }) => attributes.path)).toEqual(["static", "icons"]);
  });

  test("knows the type of every kind of file, and removes before it adds", () => {
    expect(all(everywhere(), "remove").map(({ attributes }) => attributes.name)).toEqual([
      "X-Powered-By",
      "X-Frame-Options",
    ]);
    const [types] = all(iisFile, "staticContent");
    const kinds = types?.children.filter(({ name }) => name !== "clientCache") ?? [];
    expect(kinds.map(({ name, attributes }) => `${name} ${attributes.fileExtension}`)).toEqual(
      [".json", ".js", ".css", ".html", ".xml"].flatMap((kind) => [`remove ${kind}`, `mimeMap ${kind}`]),
    );
  });

  test("sends whoever comes by http to https", () => {
    const rule = one(iisFile, "rewrite");
    expect(one(rule, "match").attributes).toEqual({ url: ".*" });
    expect(one(rule, "add").attributes).toEqual({ input: "{HTTPS}", pattern: "^OFF$" });
    expect(one(rule, "action").attributes).toMatchObject({
      ...{ type: "Redirect", redirectType: "Permanent" },
      url: "https://{SERVER_NAME}{UNENCODED_URL}",
    });
  });

  test("lets the same hosts frame the page", () => {
    const headers = Object.fromEntries(
      all(everywhere(), "add").map(({ attributes }) => [attributes.name, attributes.value]),
    );
    expect(headers).toEqual({
      "X-Content-Type-Options": "nosniff",
      "Strict-Transport-Security": "max-age=31536000",
      "Content-Security-Policy": framing(),
    });
  });

  test("lets pages of elsewhere read the lists, and nothing else", () => {
    const open = all(iisFile, "location").filter((place) =>
      all(place, "add").some(({ attributes }) => attributes.name === "Access-Control-Allow-Origin"),
    );
    const lists = readdirSync(join(root, "assets")).filter((name) => /^(functions|shortcuts).*\.json$/.test(name));
    expect(open.map(({ attributes }) => attributes.path).toSorted()).toEqual(lists.toSorted());
    expect(all(iisFile, "add").filter(({ attributes }) => attributes.value === "*")).toHaveLength(lists.length);
  });
});

/** The headers that IIS sends with every file: the first, before those of single places. */
function everywhere() {
  const [headers] = all(iisFile, "customHeaders");
  if (!headers) throw new Error("web.config says no headers.");
  return headers;
}

/** Who may frame the page, as nginx.conf says it. */
function framing(): string {
  return nginxFile.match(/Content-Security-Policy "([^"]+)"/)?.[1] ?? "";
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
}

function get(port: number, path: string, headers: Record<string, string | string[] | undefined> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port, path, headers, rejectUnauthorized: false };
    const asked = request(options, (answer) => {
      answer.resume();
      answer.once("end", () => resolve({ status: answer.statusCode, headers: answer.headers }));
    });
    asked.once("error", reject);
    asked.end();
  });
}

function getPlain(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = requestPlain({ host: "localhost", port, path, headers }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve({ status: answer.statusCode, headers: answer.headers }));
    });
    asked.once("error", reject);
    asked.end();
  });
}

/** The lines that are "yours", and the ports. */
function asHere(file: string, { port, plainPort, certificate, key }: Record<string, string | number>): string {
  return file
    .replace("listen 443 ssl;", `listen ${port} ssl;`)
    .replace("listen 80;", `listen ${plainPort};`)
    .replaceAll("server_name kla.kota.go.id;", "server_name localhost;")
    .replace("/etc/ssl/kla/fullchain.pem", String(certificate))
    .replace("/etc/ssl/kla/privkey.pem", String(key))
    .replace("root /var/www/kla;", `root ${web};`);
}

/** What nginx.conf of the system says around the files of conf.d; no privileges and no files outside the folder. */
function around(server: string): string {
  const inside = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const types =
    "text/html html; text/css css; text/xml xml; application/javascript js; application/json json; image/png png;";
  return `daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr crit;
    events {} http { types { ${types} } access_log off; ${inside.join(" ")} ${server} }`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("No port.")),
      );
    });
  });
}
