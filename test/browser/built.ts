/** What setup.ts made for the browser tests, and a plain web server for the built add-in. */
import { createServer } from "node:http";
import sirv from "sirv";

/** The workbench's address, the built add-in's folder, and the server that add-in is built for. */
export const made = {
  page: given("KLA_PAGE"),
  addin: given("KLA_ADDIN"),
  city: given("KLA_CITY"),
};

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: browser tests run in jest's project "browser".`);
  return value;
}

/** Serves a folder as it is, with no header but the type: what every web server does. */
export async function serveFolder(folder: string): Promise<{ address: string; stop: () => void }> {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port.");
  return { address: `http://localhost:${address.port}`, stop: () => server.close() };
}
