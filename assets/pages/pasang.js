/* Makes the manifest for the server that this page lies on: the one beside it may name another. */

/** The manifest with every address of its server replaced by `base`; null when it is none of ours. */
function manifestAt(manifest, base) {
  const found = /<SourceLocation DefaultValue="(https:\/\/[^"]+)\/taskpane\.html"/.exec(manifest);
  return found === null ? null : manifest.split(found[1]).join(base);
}

/** The folder of this page, without the slash at its end; null where Excel would not take it. */
function baseOf(address) {
  const url = new URL(".", address);
  return url.protocol === "https:" ? url.origin + url.pathname.replace(/\/+$/, "") : null;
}

async function fetched(names) {
  for (const name of names) {
    const answer = await fetch(name).catch(() => null);
    if (answer && answer.ok) return answer.text();
  }
  return null;
}

/** Shows one of the page's sentences, in both languages. */
function show(state) {
  for (const one of document.querySelectorAll("[data-state]")) one.hidden = one.dataset.state !== state;
}

async function prepare() {
  const base = baseOf(location.href);
  if (base === null) return show("insecure");
  const template = await fetched(["manifest.template.xml", "manifest.xml"]);
  const manifest = template === null ? null : manifestAt(template, base);
  if (manifest === null) return show("missing");
  const link = URL.createObjectURL(new Blob([manifest], { type: "text/xml" }));
  for (const one of document.querySelectorAll("a.manifest")) one.href = link;
  for (const one of document.querySelectorAll(".address")) one.textContent = base;
  show("ready");
}

if (typeof document !== "undefined") prepare();
