/** Holds manifest.xml to what Excel asks of it: the rules that it breaks without a word, and the files that it names. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { functionsJson } from "../src/functions/json";
import { formulas, namespace } from "../src/functions/metadata";
import { actions } from "../src/taskpane/actions";
import { baseOf, developmentServer, manifestFor } from "../webpack.manifest.js";
import { all, one, parseXml } from "./xml";
import type { Element } from "./xml";

const root = join(import.meta.dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = parseXml(source);
const overrides = one(manifest, "VersionOverrides");
const resources = one(overrides, "Resources");
const json = (name: string) => JSON.parse(readFileSync(join(root, "assets", name), "utf8"));
const names = (element: Element): string[] => element.children.map(({ name }) => name);

/** Where the build puts a file that the manifest names: from the root of the server to the repository. */
const places: Record<string, string> = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "help.html": "assets/pages/help.html",
  "functions.js": "assets/pages/functions.js",
};
const placeOf = (path: string): string => places[path] ?? `assets/${path}`;

/** Every address in the manifest, without what names a schema. */
const addresses = [...source.matchAll(/(?:DefaultValue|Value|Url|ResourcesUrl)="(https?:[^"]*)"/g)].map(
  ([, address = ""]) => address,
);

describe("the schema's silent rules", () => {
  test("elements stand in their order", () => {
    expect(names(manifest)).toEqual(
      [
        ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
        ["HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings"],
        ["Permissions", "VersionOverrides", "ExtendedOverrides"],
      ].flat(),
    );
    expect(names(overrides)).toEqual(["Hosts", "Resources"]);
    const host = one(one(overrides, "Hosts"), "Host");
    expect(names(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(names(one(host, "DesktopFormFactor"))).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
      "ExtensionPoint",
    ]);
    expect(names(resources)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    const [functions] = all(host, "ExtensionPoint");
    expect(functions && names(functions)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    for (const control of all(host, "Control")) expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });

  test("texts fit, and ids are unique and no longer than 32 letters", () => {
    const longest = { "bt:ShortStrings": 125, "bt:LongStrings": 250, "bt:Images": 2048, "bt:Urls": 2048 };
    for (const [list, limit] of Object.entries(longest))
      for (const resource of one(resources, list).children)
        expect(textsOf(resource).filter((text) => text === "" || text.length > limit)).toEqual([]);
    const top = { DisplayName: 125, Description: 250 };
    for (const [name, limit] of Object.entries(top)) {
      const [element] = manifest.children.filter((child) => child.name === name);
      expect(element && textsOf(element).filter((text) => text.length > limit)).toEqual([]);
    }
    const ids = resources.children.flatMap(({ children }) => children.map(({ attributes }) => attributes.id ?? ""));
    expect(ids.filter((id) => id === "" || id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every reference leads to a resource of its kind, and every resource is used", () => {
    const kinds: Record<string, string> = {
      "bt:Image": "bt:Images",
      SourceLocation: "bt:Urls",
      LearnMoreUrl: "bt:Urls",
      FunctionFile: "bt:Urls",
      Runtime: "bt:Urls",
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Namespace: "bt:ShortStrings",
      Description: "bt:LongStrings",
    };
    const users = withResid(one(overrides, "Hosts"));
    for (const { name, attributes } of users) {
      const list = one(resources, kinds[name] ?? `no list for ${name}`);
      expect(list.children.map(({ attributes: { id } }) => id)).toContain(attributes.resid);
    }
    const used = new Set(users.map(({ attributes }) => attributes.resid));
    const ids = resources.children.flatMap(({ children }) => children.map(({ attributes }) => attributes.id));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  test("Indonesian is the default and never overridden; English is there for all that has words", () => {
    expect(one(manifest, "DefaultLocale").text).toBe("id-ID");
    const inside = all(resources, "bt:Override");
    expect(all(resources, "Override")).toEqual([]);
    const outside = manifest.children.flatMap((child) => child.children.filter(({ name }) => name === "Override"));
    expect(new Set([...inside, ...outside].map(({ attributes }) => attributes.Locale))).toEqual(new Set(["en-US"]));
    const strings = ["bt:ShortStrings", "bt:LongStrings"].flatMap((list) => one(resources, list).children);
    const same = strings
      .filter(({ children }) => children.length === 0)
      .map(({ attributes }) => attributes.DefaultValue);
    expect(same).toEqual([namespace, namespace]);
  });

  test("asks for what Office 2021 has", () => {
    const sets = all(manifest, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.14"]);
    expect(one(manifest, "Version").text).toMatch(/^[1-9]\d*(\.\d+){3}$/);
    expect(one(manifest, "Id").text).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });
});

describe("the shared runtime", () => {
  test("is the same page in all four places", () => {
    const pages = [
      one(overrides, "Runtime"),
      one(one(overrides, "Page"), "SourceLocation"),
      one(overrides, "FunctionFile"),
      ...all(overrides, "Action").flatMap((action) => all(action, "SourceLocation")),
    ];
    expect(pages.map(({ attributes }) => attributes.resid)).toEqual(Array(4).fill("Pane.Url"));
    expect(one(overrides, "Runtime").attributes.lifetime).toBe("long");
    expect(all(manifest, "TaskpaneId")).toEqual([]);
  });

  test("knows every action of the buttons, the menu and the shortcuts", () => {
    const ribbon = all(overrides, "FunctionName").map(({ text }) => text);
    expect(ribbon).toEqual([...actions]);
    const { actions: known, shortcuts } = json("shortcuts.json");
    expect(known.map(({ id }: { id: string }) => id)).toEqual([...actions]);
    expect(shortcuts.map(({ action }: { action: string }) => action)).toEqual([...actions]);
  });

  test("has at most six buttons in its group, and one in the menu of a cell", () => {
    expect(one(overrides, "Group").children.filter(({ name }) => name === "Control")).toHaveLength(5);
    const menu = one(overrides, "OfficeMenu");
    expect([menu.attributes.id, menu.children.length]).toEqual(["ContextMenuCell", 1]);
  });
});

describe("the shortcuts", () => {
  const { actions: known, shortcuts, resources: texts } = json("shortcuts.json");

  test("are free in Excel: Ctrl+Shift+Alt and a letter, each its own", () => {
    const keys: string[] = shortcuts.map(({ key }: { key: { default: string } }) => key.default);
    expect(keys.filter((key) => !/^Ctrl\+Shift\+Alt\+[A-Z]$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    // Ctrl+Option is where a Mac's screen reader listens.
    const onMac: string[] = shortcuts.map(({ key }: { key: { mac: string } }) => key.mac);
    expect(onMac).toEqual(keys.map((key) => key.replace("Ctrl", "Command")));
  });

  test("have a name in both languages", () => {
    const wanted = known.map(({ name }: { name: string }) => name.replace(/^\$\{resource\.(.*)\}$/, "$1"));
    expect(Object.keys(texts.default)).toEqual(wanted);
    expect(Object.keys(json("shortcuts-en.json"))).toEqual(wanted);
  });
});

describe("the addresses", () => {
  test("are https and of one server", () => {
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith(`${developmentServer}/`))).toEqual([]);
    // The add-in's own server is trusted without being listed, and a listed one may name no folder, which this one may have.
    expect(all(manifest, "AppDomain")).toEqual([]);
    const others = source.match(/https?:\/\/[^"\s<)]+/g) ?? [];
    const foreign = others.filter((one) => !one.startsWith(developmentServer));
    expect(foreign.filter((one) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(one))).toEqual([]);
  });

  test("lead to files", () => {
    const paths = addresses.map((address) => address.slice(developmentServer.length + 1).replace(/#.*/, ""));
    expect(paths.filter((path) => !existsSync(join(root, placeOf(path))))).toEqual([]);
  });

  test("of icons lead to pictures of the size that they promise", () => {
    const images = [
      ...all(one(overrides, "Hosts"), "bt:Image").map(({ attributes }) => ({
        size: Number(attributes.size),
        address: addressOf(attributes.resid),
      })),
      { size: 32, address: one(manifest, "IconUrl").attributes.DefaultValue ?? "" },
      { size: 64, address: one(manifest, "HighResolutionIconUrl").attributes.DefaultValue ?? "" },
    ];
    for (const { size, address } of images)
      expect([address, ...pngSize(address.replace(`${developmentServer}/icons/`, ""))]).toEqual([address, size, size]);
    for (const icon of all(overrides, "Icon"))
      expect(icon.children.map(({ attributes }) => Number(attributes.size))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });

  test("become those of the server that is built for", () => {
    const built = manifestFor(baseOf("https://kla.kota.go.id/excel/"), source);
    expect(built).not.toContain("localhost");
    expect(built.replaceAll("https://kla.kota.go.id/excel", developmentServer)).toBe(source);
    expect(manifestFor(baseOf(), source)).toBe(source);
  });

  test.each(["http://kla.kota.go.id", "kla.kota.go.id", "https://a.id?b", "https://a:b@c.id"])(
    "are refused as %s, with a sentence",
    (address) => expect(() => baseOf(address)).toThrow(/^KLA_URL is ".*give KLA_URL as https:/),
  );
});

describe("the formulas", () => {
  test("are those of the code, in both languages", () => {
    expect(json("functions.json")).toEqual(functionsJson("id"));
    expect(json("functions-en.json")).toEqual(functionsJson("en"));
    expect(json("functions.json").functions.map(({ id }: { id: string }) => id)).toEqual(formulas.map(({ id }) => id));
  });

  test("have their namespace in the manifest", () => {
    expect(textsOf(resourceOf("Kla.Namespace"))).toEqual([namespace]);
    expect(textsOf(resourceOf("Functions.Json.Url"))).toEqual([
      `${developmentServer}/functions.json`,
      `${developmentServer}/functions-en.json`,
    ]);
  });
});

test("every icon is a picture of its own", () => {
  const files = readdirSync(join(root, "assets/icons"));
  const prints = files.map((file) =>
    createHash("md5")
      .update(readFileSync(join(root, "assets/icons", file)))
      .digest("hex"),
  );
  expect(new Set(prints).size).toBe(files.length);
  expect(pngSize("pane-128.png")).toEqual([128, 128]);
});

/** What a resource says, in Indonesian and then in its other languages. */
function textsOf({ attributes, children }: Element): string[] {
  return [attributes.DefaultValue ?? "", ...children.map((child) => child.attributes.Value ?? "")];
}

function withResid(element: Element): Element[] {
  const own = element.attributes.resid === undefined ? [] : [element];
  return [...own, ...element.children.flatMap(withResid)];
}

function resourceOf(id: string | undefined): Element {
  const found = resources.children.flatMap(({ children }) => children).find(({ attributes }) => attributes.id === id);
  if (!found) throw new Error(`No resource is called ${id}.`);
  return found;
}

function addressOf(id: string | undefined): string {
  return resourceOf(id).attributes.DefaultValue ?? "";
}

/** Width and height, as the head of a PNG file tells them. */
function pngSize(name: string): [number, number] {
  const bytes = readFileSync(join(root, "assets/icons", name));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
