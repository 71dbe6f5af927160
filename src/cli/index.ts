/** The command line's door: arguments in, exit code out. A thread of a province's run comes in here, too. */
import { isMainThread } from "node:worker_threads";
import { main } from "./main";
import { serveChecks } from "./province/worker";

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else serveChecks();
