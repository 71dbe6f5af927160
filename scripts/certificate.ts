/** The certificate of the development server: for this computer's own name alone, made here, and of no use for any other. */
import { execFile } from "node:child_process";
import { X509Certificate, createPrivateKey } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import forge from "node-forge";

/** Where the server is reached. */
const names = ["localhost"];
const addresses = ["127.0.0.1", "::1"];
/** Short, as nobody can call a lost one back. */
const days = 30;
const day = 24 * 60 * 60 * 1000;

export interface Certificate {
  /** PEM. */
  cert: string;
  key: string;
  /** The file that holds `cert`. */
  path: string;
}

const kept = fileURLToPath(new URL("../node_modules/.cache/kla/certificate", import.meta.url));

/**
 * The certificate kept in the folder; a new one where there is none, where it ends within a day, or where others could have
 * read its key. It is no authority (CA): where a computer trusts it, it trusts nothing else with it.
 */
export function ensureCertificate(folder = kept): Certificate {
  const [path, keyPath] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
  if (isFit(path, keyPath)) return { path, cert: readFileSync(path, "utf8"), key: readFileSync(keyPath, "utf8") };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { cert, key } = make();
  for (const [file, text] of [
    [path, cert],
    [keyPath, key],
  ] as const) {
    // A file that is there keeps its mode when it is written: made anew, nobody but the owner has ever had it open.
    rmSync(file, { force: true });
    writeFileSync(file, text, { mode: 0o600, flag: "wx" });
    chmodSync(file, 0o600);
  }
  return { path, cert, key };
}

function make(): Omit<Certificate, "path"> {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2048);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  // A serial number begins with a digit below 8, else it would be negative.
  certificate.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(15))}`;
  certificate.validity.notBefore = new Date(Date.now());
  certificate.validity.notAfter = new Date(Date.now() + days * day);
  const name = [{ name: "commonName", value: "localhost" }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: "basicConstraints", cA: false, critical: true },
    { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
    { name: "extKeyUsage", serverAuth: true },
    {
      name: "subjectAltName",
      altNames: [...names.map((value) => ({ type: 2, value })), ...addresses.map((ip) => ({ type: 7, ip }))],
    },
  ]);
  certificate.sign(privateKey, forge.md.sha256.create());
  return { key: forge.pki.privateKeyToPem(privateKey), cert: forge.pki.certificateToPem(certificate) };
}

function isFit(path: string, keyPath: string): boolean {
  if (!existsSync(path) || !existsSync(keyPath) || isOpen(keyPath)) return false;
  try {
    const certificate = new X509Certificate(readFileSync(path));
    const isLasting = Date.parse(certificate.validTo) > Date.now() + day;
    return isLasting && !certificate.ca && certificate.checkPrivateKey(createPrivateKey(readFileSync(keyPath)));
  } catch {
    // Whatever stands there instead is made anew.
    return false;
  }
}

/** True where others on this computer may read the file; Windows has no such modes, its folders of a user are closed. */
function isOpen(path: string): boolean {
  return process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0;
}

/** The command that has this user's Windows or macOS trust the certificate, for this server and for nothing else. */
export function trustCommand(platform: string, path: string, home = homedir()): readonly [string, readonly string[]] {
  if (platform === "win32") return ["certutil", ["-user", "-addstore", "Root", path]];
  const keychain = join(home, "Library/Keychains/login.keychain-db");
  return ["security", ["add-trusted-cert", "-r", "trustRoot", "-p", "ssl", "-s", "localhost", "-k", keychain, path]];
}

/** Has this computer trust the certificate, once for each; the system asks its user. @throws Error when it refuses. */
export async function trust({ path, cert }: Certificate): Promise<void> {
  const marker = `${path}.trusted`;
  const { fingerprint256 } = new X509Certificate(cert);
  if (existsSync(marker) && readFileSync(marker, "utf8") === fingerprint256) return;
  const [command, words] = trustCommand(process.platform, path);
  await promisify(execFile)(command, [...words]);
  writeFileSync(marker, fingerprint256, { mode: 0o600 });
}
