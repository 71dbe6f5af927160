/** Unpacks the Chromium that an npm package ships, and prints where it lies: for machines where no browser is installed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../node_modules/.cache/kla/chromium", import.meta.url));
mkdirSync(folder, { recursive: true });
// The package unpacks into the folder for temporary files, where anybody could have put another program.
process.env.TMPDIR = folder;
const { default: chromium } = await import("@sparticuz/chromium");
const path = await chromium.executablePath();
const folders = [join(folder, "fonts"), "/usr/share/fonts"].map((name) => `<dir>${name}</dir>`).join("");
writeFileSync(
  join(folder, "fonts.conf"),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`,
);
process.stdout.write(path);
