/** For the browser tests: builds the workbench as it is handed out, serves it on a free port, and prints its address. */
import { fileURLToPath } from "node:url";
import { workbench } from "../webpack.workbench.js";
import { ensureCertificate } from "./certificate";
import { buildOnce, serveFolder } from "./serve";

/** Not where `npm start` serves from: it may run beside the tests. */
const folder = fileURLToPath(new URL("../node_modules/.cache/kla/workbench", import.meta.url));

await buildOnce(workbench("production"), folder);
const server = await serveFolder(folder, 0, ensureCertificate());
const address = server.address();
if (typeof address !== "object" || !address) throw new Error("The server has no port.");
console.log(`https://localhost:${address.port}`);
