/** `npm start`: serves the workbench on https://localhost:3000 and opens it. PORT changes the port, --no-open keeps the browser closed. */
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import { workbench } from "../webpack.workbench.js";

const port = Number(process.env.PORT ?? "3000");
const page = `https://localhost:${port}/workbench.html`;

async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${process.env.PORT}", which is no port: give a whole number up to 65535.`);
  }
  const compiler = webpack(workbench("development"));
  if (compiler === null) throw new Error("webpack gave no compiler.");
  const server = new DevServer(
    {
      // Office.js speaks over https only; the server makes a certificate of its own, kept for a month.
      server: "https",
      host: "localhost",
      port,
      open: process.argv.includes("--no-open") ? false : { target: [page] },
      // A page that reloads by itself would close the workbook that is open in it.
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      setupExitSignals: true,
      devMiddleware: { stats: "errors-warnings" },
    },
    compiler,
  );
  await server.start();
  compiler.hooks.done.tap("start", (stats) => {
    const isFine = !stats.hasErrors();
    console.log(isFine ? `The workbench is ready: ${page}` : stats.toString({ preset: "errors-only", colors: true }));
  });
}

start().catch((error: unknown) => {
  const isTaken = error instanceof Error && error.message.includes("EADDRINUSE");
  console.error(
    isTaken
      ? `Port ${port} is in use: stop what runs there, or choose another with PORT=3001 npm start.`
      : `The workbench could not start: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
});
