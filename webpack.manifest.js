/** Puts a server's address into the manifest: the one in the repository names the server of `npm start`. */

export const developmentServer = "https://localhost:3000";

/** The address that the manifest is to name, without a slash at its end; throws a sentence when Excel would not take it. */
export function baseOf(address = developmentServer) {
  const wanted = 'give KLA_URL as https://, the server and, if need be, a folder: "https://kla.kota.go.id/excel".';
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:") throw new Error(`KLA_URL is "${address}", which is no https address: ${wanted}`);
  if (url.search || url.hash || url.username)
    throw new Error(`KLA_URL is "${address}", which says too much: ${wanted}`);
  return url.href.replace(/\/+$/, "");
}

export function manifestFor(base, manifest) {
  return manifest.replaceAll(developmentServer, base);
}
