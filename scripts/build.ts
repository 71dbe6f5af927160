/** `build.ts NAME… [--to FOLDER]`: builds what webpack.config.js names (cli, pane, workbench), each into its own folder unless told. */
import { parseArgs } from "node:util";
import configurations from "../webpack.config.js";
import { buildOnce } from "./serve";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: "string" } } });

async function build(name: string): Promise<void> {
  const found = configurations.find((one) => one.name === name);
  if (!found) throw new Error(`There is no "${name}" to build: ${configurations.map((one) => one.name).join(", ")}.`);
  await buildOnce(found, values.to ?? found.output?.path ?? "");
}

for (const name of positionals) await build(name);
