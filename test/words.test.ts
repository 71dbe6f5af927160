/** Words that officers did not understand, or that were not true: none of them comes back into what we say. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { rules } from "../src/core/rules/index";
import { sourceOf } from "./sources";

const root = join(import.meta.dirname, "..");
const files = (folder: string, kinds: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => kinds.test(name));

/** The reader and the judge of evidence know words of cities in any spelling: those are read there, not said. */
const areRead = /^src\/core\/(evidence|naming|reading|province)\//;

/** Every text that a source file can say: its strings, and what stands between tags. */
function textsIn(path: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    if (ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(path));
  return texts;
}

const said = [
  ...files("src", /\.tsx?$/)
    .filter((path) => !areRead.test(path))
    .map((path) => ({ path, texts: textsIn(path) })),
  ...[...files("assets/pages", /\.html$/), ...files("src", /\.html$/)].map((path) => ({
    path,
    texts: [readFileSync(join(root, path), "utf8").replace(/<!--[\s\S]*?-->/g, "")],
  })),
];

const banned: readonly (readonly [string, RegExp])[] = [
  ["Cara baca", /\bCara baca\b/],
  ["Ikuti perubahan", /ikuti perubahan/i],
  ["Dijeda", /\bdijeda\b/i],
  ["batas bawah of the next tier", /poin lagi ke batas bawah|short of the lower bound/],
  ["points without sound evidence", /tanpa data dukung yang kuat|without sound evidence\./],
  ["baru …, bukan dokumen", /bukan dokumen; tulis|not a document; write/],
  ["ketik ulang sebagai angka", /ketik ulang sebagai angka|type it again as a number/],
  ["fixes without doubt", /tidak menyisakan keraguan|leave no doubt\. Choose/],
  ["tidak atau hanya sebagian diperiksa", /tidak atau hanya sebagian diperiksa/i],
  ["baru diklaim", /\bbaru diklaim\b|\bonly claimed\b/i],
  ["the workbook is as it was", /kembali seperti semula|workbook (is )?as it was/i],
  ["berkas", /\bberkas(nya)?\b/i],
  ["bita", /\bbita\b/i],
  ["peladen", /\bpeladen\b/i],
  ["pita Beranda", /\bpita Beranda\b|Home ribbon/i],
  ["two kinds of quotes", /[“”„]/],
  ["levels of ExcelApi as such", /Tingkat persyaratan|requirement level/i],
  ["Queries", /^Queries$/],
  ["Follow edits", /\bFollow edits\b/],
  ["is no tier", /(?<!There )\bis no tier\b/],
];

test.each(banned)("nothing says %s", (_, pattern) => {
  const found = said.flatMap(({ path, texts }) =>
    texts.filter((text) => pattern.test(text)).map((text) => `${path}: ${text.slice(0, 120)}`),
  );
  expect(found).toEqual([]);
});

test("the sources say enough to be searched", () => {
  expect(said.flatMap(({ texts }) => texts).length).toBeGreaterThan(5_000);
});

test.each(rules)("the heading of $id names what is wrong, in few words", ({ fault, title }) => {
  expect(fault.id).not.toBe(title.id);
  for (const text of [fault.id, fault.en]) {
    expect(text).toMatch(/^[\p{Lu}]/u);
    expect(text).not.toMatch(/^(Setiap|Tidak ada nilai yang|Every)\b|[.;]$/);
    expect(text.length).toBeLessThanOrEqual(42);
  }
});
