/** `npm start`: serves the workbench on https://localhost:3000 and opens it. PORT changes the port, --no-open keeps the browser closed. */
import { spawn } from "node:child_process";
import { workbench } from "../webpack.workbench.js";
import { ensureCertificate } from "./certificate";
import { serve, whyNot } from "./serve";

const port = Number(process.env.PORT ?? "3000");
const page = `https://localhost:${port}/workbench.html`;

async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${process.env.PORT}", which is no port: give a whole number up to 65535.`);
  }
  let isOpen = process.argv.includes("--no-open");
  const onReady = (): void => {
    console.log(`The workbench is ready: ${page}`);
    if (!isOpen) openInBrowser(page);
    isOpen = true;
  };
  await serve(workbench("development"), { port, certificate: ensureCertificate(), onReady });
}

/** Where the system has no way to open a page, the address that was printed is left. */
function openInBrowser(url: string): void {
  const [command, ...words] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", url]
      : [process.platform === "darwin" ? "open" : "xdg-open", url];
  if (command === undefined) return;
  spawn(command, words, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

start().catch((error: unknown) => {
  console.error(whyNot(error, port, ", or choose another with PORT=3001 npm start"));
  process.exit(1);
});
