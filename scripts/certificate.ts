/** A certificate for https://localhost: the server's own, no authority stands behind it and it can vouch for no other. */
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import forge from "node-forge";

export interface Certificate {
  /** Both as PEM. */
  key: string;
  cert: string;
}

const file = fileURLToPath(new URL("../node_modules/.cache/kla/localhost.pem", import.meta.url));
const day = 24 * 60 * 60 * 1000;
/** A browser asks once for each new certificate, so one is kept for a month. */
const validDays = 30;

/** The kept certificate, or a new one when there is none, it is too old, or others could have read its key. */
export function ownCertificate(now: Date = new Date(), path = file): Certificate {
  const kept = existsSync(path) && isPrivate(path) ? toCertificate(readFileSync(path, "utf8")) : null;
  if (kept && expiryOf(kept) > now.getTime() + day) return kept;
  const made = makeCertificate(now);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, made.key + made.cert, { mode: 0o600 });
  chmodSync(path, 0o600);
  return made;
}

/** Windows keeps a user's folder to the user by other means than these bits. */
function isPrivate(path: string): boolean {
  return process.platform === "win32" || (statSync(path).mode & 0o077) === 0;
}

function toCertificate(pem: string): Certificate | null {
  const from = pem.indexOf("-----BEGIN CERTIFICATE-----");
  return from > 0 ? { key: pem.slice(0, from), cert: pem.slice(from) } : null;
}

function expiryOf({ cert }: Certificate): number {
  return forge.pki.certificateFromPem(cert).validity.notAfter.getTime();
}

function makeCertificate(now: Date): Certificate {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2048);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  // A serial number begins with a digit below 8, else it would be negative.
  certificate.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(15))}`;
  certificate.validity.notBefore = new Date(now.getTime() - day);
  certificate.validity.notAfter = new Date(now.getTime() + validDays * day);
  const name = [{ name: "commonName", value: "localhost" }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: "basicConstraints", cA: false, critical: true },
    { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
    { name: "extKeyUsage", serverAuth: true },
    {
      name: "subjectAltName",
      altNames: [
        { type: 2, value: "localhost" },
        { type: 7, ip: "127.0.0.1" },
        { type: 7, ip: "::1" },
      ],
    },
  ]);
  certificate.sign(privateKey, forge.md.sha256.create());
  return { key: forge.pki.privateKeyToPem(privateKey), cert: forge.pki.certificateToPem(certificate) };
}
