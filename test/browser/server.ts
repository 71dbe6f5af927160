/** Runs `npm start` for a test, on a port that is free. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { cwd } from "node:process";

export interface Server {
  /** "https://localhost:41234". */
  address: string;
  stop: () => Promise<void>;
}

const root = cwd();

/** Resolves when the page can be opened; rejects with what the server said when it ends before. */
export async function startServer(): Promise<Server> {
  const port = await freePort();
  const script = [join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/start.ts", "--no-open"];
  const child = spawn(process.execPath, script, { cwd: root, env: { ...process.env, PORT: String(port) } });
  const over = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes("The workbench is ready")) resolve();
      if (!said.includes("ERROR in")) return;
      child.kill();
      reject(new Error(`The workbench does not compile:\n${said}`));
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => reject(new Error(`npm start ended before the page was ready:\n${said}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await over;
  };
  return { address: `https://localhost:${port}`, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("No port is free.")),
      );
    });
  });
}
