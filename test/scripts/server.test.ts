/** The bounds of the development server: who can reach it, whose pages may read what, and what its certificate is good for. */
import { X509Certificate, createPrivateKey } from "node:crypto";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { connect } from "node:net";
import { createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { ensureCertificate, trustCommand } from "../../scripts/certificate";
import { crossOriginHeaders, excelHosts } from "../../scripts/origins";
import { serve } from "../../scripts/serve";
import { workbench } from "../../webpack.workbench";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "kla-server-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the certificate", () => {
  test("is for this computer alone, no authority, for servers only, and ends within a month", () => {
    const { cert, key } = ensureCertificate(join(folder, "a"));
    const certificate = new X509Certificate(cert);
    expect(certificate.ca).toBe(false);
    expect(certificate.subjectAltName?.split(", ").toSorted()).toEqual([
      "DNS:localhost",
      "IP Address:0:0:0:0:0:0:0:1",
      "IP Address:127.0.0.1",
    ]);
    expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
    expect(certificate.issuer).toBe(certificate.subject);
    expect(certificate.checkHost("localhost")).toBe("localhost");
    for (const name of ["lvh.me", "a.localhost", "example.com", "kla.kota.go.id"])
      expect(certificate.checkHost(name)).toBeUndefined();
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
    const lasts = (Date.parse(certificate.validTo) - Date.now()) / 86_400_000;
    expect(lasts).toBeGreaterThan(29);
    expect(lasts).toBeLessThanOrEqual(30);
  });

  test("and its key are the owner's alone to read, also where the folder or an older file says otherwise", async () => {
    const own = join(folder, "b");
    const first = ensureCertificate(own);
    const modes = () => ["localhost.crt", "localhost.key"].map((name) => statSync(join(own, name)).mode & 0o777);
    expect([...modes(), statSync(own).mode & 0o777]).toEqual([0o600, 0o600, 0o700]);
    expect(ensureCertificate(own).cert).toBe(first.cert);
    chmodSync(join(own, "localhost.key"), 0o644);
    const second = ensureCertificate(own);
    expect(second.key).not.toBe(first.key);
    expect(modes()).toEqual([0o600, 0o600]);
  });

  test.each([
    ["is none", "localhost.crt", "no certificate"],
    ["has another key", "localhost.key", "no key"],
  ])("is made anew where what stands there %s", async (_, name, text) => {
    const own = mkdtempSync(join(folder, "c-"));
    cpSync(join(folder, "a"), own, { recursive: true });
    const first = ensureCertificate(own);
    writeFileSync(join(own, name), text);
    const second = ensureCertificate(own);
    expect(second.cert).not.toBe(first.cert);
    expect(ensureCertificate(own).cert).toBe(second.cert);
  });

  test("is made anew a day before it ends, and no earlier", async () => {
    const own = join(folder, "d");
    cpSync(join(folder, "a"), own, { recursive: true });
    const { cert } = ensureCertificate(own);
    const end = Date.parse(new X509Certificate(cert).validTo);
    const now = jest.spyOn(Date, "now").mockReturnValue(end - 86_400_000 - 1000);
    expect(ensureCertificate(own).cert).toBe(cert);
    now.mockReturnValue(end - 86_400_000 + 1000);
    expect(ensureCertificate(own).cert).not.toBe(cert);
    now.mockRestore();
  });

  test("is trusted by itself, by this user, and for this server: no authority is installed", () => {
    expect(trustCommand("win32", "C:\\a.crt")).toEqual(["certutil", ["-user", "-addstore", "Root", "C:\\a.crt"]]);
    const [command, words] = trustCommand("darwin", "/a.crt", "/Users/x");
    expect([command, words.join(" ")]).toEqual([
      "security",
      "add-trusted-cert -r trustRoot -p ssl -s localhost -k /Users/x/Library/Keychains/login.keychain-db /a.crt",
    ]);
    for (const name of ["start", "startExcel", "serve"])
      expect(readFileSync(join(root, `scripts/${name}.ts`), "utf8")).not.toContain("dev-certs");
  });
});

test("what npm start serves is what is handed out but for names, source maps and minifying, and needs no eval", () => {
  const [served, handedOut] = [workbench("development"), workbench("production")];
  expect(served.devtool).toBe("cheap-module-source-map");
  const differing = Object.entries(served).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(Object.entries(handedOut).find(([own]) => own === name)?.[1]),
  );
  expect(differing.map(([name]) => name).toSorted()).toEqual(["cache", "devtool", "mode", "module", "output"]);
});

describe("pages of elsewhere", () => {
  const excel = "https://euc-excel.officeapps.live.com";

  test.each(["/functions.json", "/functions-en.json", "/shortcuts.json", "/shortcuts-en.json", "/functions.json?v=1"])(
    "Excel on the web may read %s",
    (path) => {
      expect(crossOriginHeaders(path, excel)).toEqual({ Vary: "Origin", "Access-Control-Allow-Origin": excel });
    },
  );

  test.each([
    "/",
    "/taskpane.html",
    "/static/taskpane.js",
    "/samples/rekap-274.xlsx",
    "/a/functions.json",
    "/functions.json/x",
  ])("nobody may read %s", (path) => {
    expect(crossOriginHeaders(path, excel)).toEqual({});
  });

  test.each([
    undefined,
    "null",
    "",
    "*",
    "http://euc-excel.officeapps.live.com",
    "https://euc-excel.officeapps.live.com:8443",
    "https://officeapps.live.com.evil.example",
    "https://evilofficeapps.live.com",
    "https://evil.example",
    "https://excel.officeapps.live.com/path",
    "https://user@excel.officeapps.live.com",
    "https://localhost:3000",
  ])("%s may read nothing", (origin) => {
    expect(crossOriginHeaders("/functions.json", origin)).toEqual({ Vary: "Origin" });
  });

  test("are those that may frame the page, as the web server has them", () => {
    const [, framing = ""] =
      /frame-ancestors 'self' ([^"]+)"/.exec(readFileSync(join(root, "hosting/nginx.conf"), "utf8")) ?? [];
    expect(excelHosts.map((host) => `https://${host}`)).toEqual(framing.split(" "));
  });
});

describe("the server", () => {
  let port = 0;
  let stop = (): Promise<void> => Promise.resolve();
  beforeAll(async () => {
    port = await freePort();
    writeFileSync(join(folder, "page.js"), "export {};");
    stop = await serve(
      {
        ...{
          mode: "development",
          devtool: false,
          context: folder,
          entry: "./page.js",
          infrastructureLogging: { level: "none" },
        },
        plugins: [new CopyPlugin({ patterns: [{ from: join(root, "assets/functions*.json"), to: "[name][ext]" }] })],
      },
      {
        port,
        folder: join(folder, "web"),
        certificate: ensureCertificate(join(folder, "e")),
        onReady: () => undefined,
      },
    );
  });
  afterAll(() => stop());

  test("answers on this computer's own address, and on no other that it has", async () => {
    expect((await get("/functions.json")).status).toBe(200);
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others) expect([address, await answers(address)]).toEqual([address, false]);
  });

  test("shows the certificate that it was given, to those who trust it and nothing else", async () => {
    const { cert } = ensureCertificate(join(folder, "e"));
    expect((await get("/functions.json", {}, cert)).status).toBe(200);
    const other = ensureCertificate(join(folder, "f"));
    await expect(get("/functions.json", {}, other.cert)).rejects.toThrow(/self.signed/i);
  });

  test("tells Excel's pages that they may read the lists, and others nothing", async () => {
    const origin = "https://excel.officeapps.live.com";
    const allowed = async (path: string, from: string): Promise<unknown> =>
      (await get(path, { Origin: from })).headers["access-control-allow-origin"];
    expect(await allowed("/functions.json", origin)).toBe(origin);
    expect(await allowed("/functions.json", "https://evil.example")).toBeUndefined();
    expect(await allowed("/main.js", origin)).toBeUndefined();
  });

  test("does not answer to a name of elsewhere that is made to mean this computer", async () => {
    expect((await get("/functions.json", { Host: `evil.example:${port}` })).status).toBe(403);
  });

  function get(path: string, headers: Record<string, string> = {}, ca?: string) {
    return new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
      const trusted = ca === undefined ? { rejectUnauthorized: false } : { ca };
      const asked = request({ host: "localhost", port, path, headers, ...trusted }, (answer) => {
        answer.resume();
        answer.once("end", () => resolve({ status: answer.statusCode, headers: answer.headers }));
      });
      asked.once("error", reject);
      asked.end();
    });
  }

  function answers(host: string): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect({ host, port, timeout: 2000 });
      const end = (isThere: boolean): void => {
        socket.destroy();
        resolve(isThere);
      };
      socket.once("connect", () => end(true));
      socket.once("error", () => end(false));
      socket.once("timeout", () => end(false));
    });
  }
});

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
