/** Loaded before a program: when its main thread ends, writes what it took to the file that KLA_USAGE names. */
import { writeFileSync } from "node:fs";
import { cpuUsage, env, resourceUsage } from "node:process";
import { isMainThread } from "node:worker_threads";

const start = performance.now();
if (isMainThread)
  process.on("exit", () => {
    const { user, system } = cpuUsage();
    // Node counts maxRSS in kilobytes.
    const taken = { wall: performance.now() - start, cpu: (user + system) / 1000, peak: resourceUsage().maxRSS / 1024 };
    writeFileSync(env.KLA_USAGE, JSON.stringify(taken));
  });
