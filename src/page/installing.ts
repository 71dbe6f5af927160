/** Where the page comes from a server, it installs as an app and works without network; from a disk it asks for nothing. */

/**
 * `onNewer` is called when another version of the page lies ready, with the way to it: the page is loaded anew.
 * A server that hands out the page alone has no worker for it; then the page is a page, and nothing is said.
 */
export async function offerAsApp(onNewer: (takeOver: () => void) => void): Promise<void> {
  if (!location.protocol.startsWith("http") || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = "kla-app.json";
  document.head.append(link);
  const isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener("controllerchange", () => location.reload());
  const registration = await serviceWorker.register("kla-worker.js", { scope: "kla.html" }).catch(() => null);
  if (!registration || isFirst) return;
  const tell = (worker: ServiceWorker): void => onNewer(() => worker.postMessage("take over"));
  if (registration.waiting) tell(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") tell(worker);
    });
  });
}
