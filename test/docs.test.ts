/** Keeps docs/ true: its links, commands and files, and that both languages say the same. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { scripts } from "../package.json";

const folder = join(import.meta.dirname, "../docs");
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

test.each(pages)("$name: every file and section that it links to exists", ({ text }) => {
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
  const broken = links.filter((link) => {
    const [path = "", section] = link.split("#");
    if (link.startsWith("https:")) return false;
    if (!existsSync(join(folder, path))) return true;
    return section !== undefined && !sectionsOf(path === "" ? text : read(path)).includes(section);
  });
  expect(broken).toEqual([]);
});

test.each(pages)("$name: every command is in package.json", ({ text }) => {
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = ""]) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(["limits.md", "checklist.md", "install.md"])("%s says as much in English as in Indonesian", (name) => {
  const [, indonesian = "", english = ""] = read(name).match(/^(.*)\n##? (?:Installing|Known|Ten)(.*)$/s) ?? [];
  const facts = (text: string): string[] => (text.match(/#\d{3,}|^\d+\. /gm) ?? []).sort();
  const rows = (text: string): number => text.split("\n").filter((line) => line.startsWith("| ")).length;
  expect(facts(english)).toEqual(facts(indonesian));
  expect(rows(indonesian)).toBe(rows(english));
});

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** Headings as the names that links give them. */
function sectionsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, "")
      .replaceAll(" ", "-"),
  );
}
