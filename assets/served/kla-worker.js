/** Keeps the page for use without network: one version at a time, and a new one only when its user says so. */

/** Told by the page's content, so that another page is another version. */
const version = "{{version}}";
const kept = ["kla.html", "kla-app.json"];

self.addEventListener("install", (event) => {
  // Past the browser's own store, which may still hold the page of the version before.
  const wanted = kept.map((path) => new Request(path, { cache: "reload" }));
  event.waitUntil(caches.open(version).then((cache) => cache.addAll(wanted)));
});

self.addEventListener("activate", (event) => {
  const forget = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith("kla-page-") && name !== version);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(forget());
});

self.addEventListener("fetch", (event) => {
  const isPage = event.request.mode === "navigate";
  const answer = caches.open(version).then((cache) => cache.match(isPage ? "kla.html" : event.request));
  event.respondWith(answer.then((found) => found ?? fetch(event.request)));
});

self.addEventListener("message", ({ data }) => {
  if (data === "take over") self.skipWaiting();
});
