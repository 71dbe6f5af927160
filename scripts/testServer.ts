/** For the browser tests: builds the workbench as `npm start` does, serves it on a free port, and prints its address. */
import { workbench } from "../webpack.workbench.js";
import { ensureCertificate } from "./certificate";
import { buildOnce, serveFolder, servedFolder } from "./serve";

await buildOnce(workbench("development"), servedFolder);
const server = await serveFolder(servedFolder, 0, ensureCertificate());
const address = server.address();
if (typeof address !== "object" || !address) throw new Error("The server has no port.");
console.log(`https://localhost:${address.port}`);
