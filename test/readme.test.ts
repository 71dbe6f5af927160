/** Keeps the README true: its rules, commands, options, excerpt, JSON, columns and links. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scripts } from "../package.json";
import { usage } from "../src/cli/help";
import { allOptions } from "../src/cli/options";
import { assess } from "../src/core/evidence/assess";
import { looseCell } from "../src/core/evidence/citations/cells";
import { documentedKinds as kinds } from "../src/core/evidence/kinds/index";
import { markNames } from "../src/core/evidence/names";
import { termsOf } from "../src/core/evidence/terms";
import { columnNames } from "../src/core/reading/model/words";
import { rules } from "../src/core/rules/index";
import { formulas } from "../src/functions/metadata";
import { run } from "./cli/command";
import { kla } from "./instrument";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const sample = join(root, "assets/samples/rekap-274.xlsx");

/** The text under a heading, to the next heading of its rank. */
function section(heading: string): string {
  const [, after] = readme.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`The README has no section "${heading}".`);
  return after.split("\n## ")[0] ?? "";
}

/** What stands in code blocks of a language, block by block. */
function blocks(language: string, text = readme): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, code = ""]) => code);
}

/** The cells of the tables in a text, without their headings. */
function cells(text: string): string[][] {
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  const split = rows.map((row) => row.split("|").slice(1, -1));
  return split.map((row) => row.map((cell) => cell.trim())).filter((row, at) => at > 0 && !/^-+$/.test(row[0] ?? ""));
}

function all(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([whole, part]) => part ?? whole))].sort();
}

test("the table of rules is the registry: ids, levels and titles, in its order", () => {
  expect(cells(section("Rules"))).toEqual(
    rules.map(({ id, level, title }) => [`\`${id}\``, level, title.id, title.en]),
  );
});

test("the table of kinds of evidence is the registry: what each must name, how it ages, and an example that counts", () => {
  const terms = termsOf(kla());
  const told = { never: "never", term: "by its term", period: "by its period", years: "with the evidence years" };
  const rows = kinds.map(({ id, name, marks, examples }) => [
    name.en,
    marks.map((mark) => markNames[mark].en).join(", "),
    told[terms.ages.get(id) ?? "years"],
    `\`${examples.good[0]}\``,
  ]);
  const [, , ...after] = section("Evidence").split("| Kind");
  expect(after).toEqual([]);
  expect(cells(`| Kind${section("Evidence").split("| Kind")[1] ?? ""}`)).toEqual(rows);
});

test("what the table of states calls each kind of cell is what the cell is judged to be", () => {
  const stateOf = (text: string): string => assess([looseCell(text)], [], termsOf(kla())).state;
  const states = cells(section("Evidence")).slice(0, 3);
  expect(states.map(([state]) => state)).toEqual(["documented", "doubtful", "undocumented"]);
  for (const word of all(/`([^`]+)`/g, states[2]?.[1] ?? ""))
    expect([word, stateOf(word)]).toEqual([word, "undocumented"]);
});

test("the table of formulas is the metadata: names, parameters, which may be left out", () => {
  const told = formulas.map(({ id, parameters }) => {
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return `\`=KLA.${id}(${names.join(",")})\``;
  });
  expect(cells(section("Formulas")).map(([formula]) => formula)).toEqual(told);
});

describe("commands", () => {
  const commands = blocks("sh").flatMap((code) => code.trim().split("\n"));

  test("on the first screen are the two that a stranger needs, each with its whole set-up", () => {
    expect(readme.split("\n").slice(0, 15).join("\n")).toContain(commands.slice(0, 2).join("\n"));
    expect(commands.slice(0, 2)).toEqual([
      "npm ci && npm run --silent check -- assets/samples/rekap-274.xlsx",
      "npm ci && npm test",
    ]);
  });

  test("are all in package.json", () => {
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(all(/npm run (?:--silent )?([\w:-]+)/g, readme)));
    expect(scripts).toHaveProperty("test");
  });

  test("for the tests is the last thing that .ci/run does", () => {
    const lines = readFileSync(join(root, ".ci/run"), "utf8").trim().split("\n");
    expect(lines.at(-1)).toBe(commands[1]);
  });
});

describe("options", () => {
  // The workbench has an option of its own, which is the server's.
  const told = all(/--[a-z][a-z-]*/g, readme.replace(section("Workbench"), "")).filter(
    (option) => option !== "--silent",
  );

  test.each(["id", "en"] as const)("are those of --help in %s", (language) => {
    expect(told).toEqual(all(/--[a-z][a-z-]*/g, usage(language)).filter((option) => option !== "--silent"));
  });

  test("are understood", async () => {
    const flags = ["--json", "--show-map", "--lang", "en", "--lang", "id", "--years", "2024,2025", "--whole", "--help"];
    const names = allOptions.map(({ name }) => `--${name}`);
    expect(told.filter((option) => !names.includes(option))).toEqual([]);
    expect(await run(...flags)).toMatchObject({ code: 0, err: "" });
  });
});

test("the excerpt is what the check prints", async () => {
  const { out } = await run(sample);
  const pieces = blocks("text").flatMap((code) => code.split("…\n"));
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces) expect(out).toContain(piece);
});

test("the JSON has the keys that --json prints, and no others", async () => {
  const book = join(root, "assets/samples/lembar-per-klaster.xlsx");
  const reports = [await run(sample, "--json"), await run(book, "--json")];
  const printed = reports.flatMap(({ out }) => pathsOf(JSON.parse(out)));
  const shown = blocks("json", section("JSON")).flatMap((code) => pathsOf(JSON.parse(code)));
  expect([...new Set(shown)].sort()).toEqual([...new Set(printed)].sort());
});

test("the columns of a mapping are all named", () => {
  const [, list = ""] = section("Mapping").split("The columns:");
  expect(all(/`(\w+)`/g, list)).toEqual(Object.keys(columnNames).sort());
});

test("the fields of an instrument are all named", () => {
  const shipped: unknown = JSON.parse(readFileSync(join(root, "assets/instruments/kla-2024.json"), "utf8"));
  const own = section("Your own instrument");
  const fields = new Set(pathsOf(shipped).map((path) => path.split(".").at(-1) ?? ""));
  expect([...fields].filter((field) => !new RegExp(`\\b${field}\\b`).test(own))).toEqual([]);
});

test("every file and section that it links to exists", () => {
  const links = all(/\]\(([^)]+)\)/g, readme).filter((link) => !link.startsWith("https:"));
  const anchors = [...readme.matchAll(/^##+ (.+)$/gm)].map(
    ([, text = ""]) => `#${text.toLowerCase().replaceAll(" ", "-")}`,
  );
  const broken = links.filter((link) =>
    link.startsWith("#") ? !anchors.includes(link) : !existsSync(join(root, link)),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(broken).toEqual([]);
});

/** Every key with those above it, "read.sheets.name"; columns are named by the workbook, so their keys do not count. */
function pathsOf(value: unknown, above = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => pathsOf(one, above));
  if (typeof value !== "object" || value === null || above.endsWith(".columns")) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = above === "" ? key : `${above}.${key}`;
    return [path, ...pathsOf(inner, path)];
  });
}
