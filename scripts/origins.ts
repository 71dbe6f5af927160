/** Which files of the development server another page may read, and which pages those are. */

/** What Excel on the web fetches from a page of its own; everything else is loaded by our own pages. */
const lists = /^\/(?:functions|shortcuts)(?:-[a-z]+)?\.json$/;

/** The hosts of Excel on the web, as hosting/nginx.conf has them for who may frame the page. */
export const excelHosts = [
  "*.officeapps.live.com",
  "*.office.com",
  "*.office365.com",
  "*.microsoft365.com",
  "*.cloud.microsoft",
  "*.sharepoint.com",
  "*.onedrive.com",
  "onedrive.live.com",
  "teams.microsoft.com",
  "*.teams.microsoft.com",
];

/** The headers for a request: its own origin back, where it is Excel's and the file is one of its lists. */
export function crossOriginHeaders(url = "/", origin?: string): Record<string, string> {
  const path = url.split("?")[0] ?? "";
  if (!lists.test(path)) return {};
  const vary = { Vary: "Origin" };
  return origin !== undefined && isExcel(origin) ? { ...vary, "Access-Control-Allow-Origin": origin } : vary;
}

/** https alone, on its own port. */
function isExcel(origin: string): boolean {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url || url.origin !== origin || url.protocol !== "https:" || url.port !== "") return false;
  return excelHosts.some((host) =>
    host.startsWith("*") ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
  );
}
