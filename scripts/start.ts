/** `npm start`: serves the workbench on https://localhost:3000 and opens it. PORT changes the port, --no-open keeps the browser closed. */
import { workbench } from "../webpack.workbench.js";
import { serve, whyNot } from "./serve";

const port = Number(process.env.PORT ?? "3000");
const page = `https://localhost:${port}/workbench.html`;

async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${process.env.PORT}", which is no port: give a whole number up to 65535.`);
  }
  const open = process.argv.includes("--no-open") ? null : page;
  await serve(workbench("development"), {
    port,
    open,
    onReady: () => console.log(`The workbench is ready: ${page}`),
  });
}

start().catch((error: unknown) => {
  console.error(whyNot(error, port, ", or choose another with PORT=3001 npm start"));
  process.exit(1);
});
