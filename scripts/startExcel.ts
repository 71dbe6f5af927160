/** `npm run start:excel`: serves the add-in with a certificate that this computer trusts, and opens it in Excel, on Windows or a Mac. */
import { spawn } from "node:child_process";
import { developmentServer } from "../webpack.manifest.js";
import { pane } from "../webpack.pane.js";
import { ensureCertificate, trust } from "./certificate";
import { serve, whyNot } from "./serve";

const port = Number(new URL(developmentServer).port);

/**
 * The tool that puts an add-in into Excel. It is fetched when it is first used and is no locked dependency, because one
 * package of its tree is missing from the registry, and a lock file with it cannot be installed.
 */
const sideload = ["--yes", "office-addin-debugging@7.0.0"];

/** Runs it to its end; rejects with a sentence when it fails. */
function tool(...words: string[]): Promise<void> {
  const child = spawn("npx", [...sideload, ...words], { stdio: "inherit", shell: process.platform === "win32" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`office-addin-debugging ended with code ${code}; what it printed above says why.`));
    });
  });
}

async function start(): Promise<void> {
  const certificate = ensureCertificate();
  await trust(certificate);
  let isOpen = false;
  const openExcel = async (): Promise<void> => {
    if (isOpen) return;
    isOpen = true;
    await tool("start", "manifest.xml", "desktop", "--no-debug");
    console.log(
      "The add-in is in Excel. Ctrl+C here stops the server; `npm run stop:excel` takes the add-in out again.",
    );
  };
  await serve(pane("development"), { port, certificate, onReady: () => void openExcel().catch(stop) });
}

function stop(error: unknown): void {
  console.error(whyNot(error, port, ", as the manifest names this port"));
  process.exit(1);
}

if (process.platform === "win32" || process.platform === "darwin") start().catch(stop);
else {
  console.error(
    "There is no Excel for this system: run `npm start` for the workbench, or follow docs/install.md for Excel on the web.",
  );
  process.exitCode = 1;
}
