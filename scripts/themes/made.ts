/** Fluent's light and dark look in the product's green, as the style sheet of what our styles ask for. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cwd } from "node:process";
import { createDarkTheme, createLightTheme } from "@fluentui/tokens";
import type { BrandVariants } from "@fluentui/tokens";

const green: BrandVariants = {
  10: "#03120f",
  20: "#061f1b",
  30: "#082c26",
  40: "#0a3931",
  50: "#0b463d",
  60: "#0c5248",
  70: "#0d5e53",
  80: "#0f6b5f",
  90: "#1f7f72",
  100: "#339486",
  110: "#48a999",
  120: "#5fbeae",
  130: "#7bcfc1",
  140: "#9adfd4",
  150: "#bcece4",
  160: "#ddf7f2",
};

/** The light look, and what is different in the dark one. */
export function madeThemes(): string {
  const used = new Set(["src/taskpane", "src/page"].flatMap((place) => filesIn(place).flatMap(variablesIn)));
  const light = new Map(Object.entries(createLightTheme(green)).filter(([name]) => used.has(name)));
  const dark = { ...createDarkTheme(green), colorBrandForeground1: green[120], colorBrandForegroundLink: green[120] };
  const other = Object.entries(dark).filter(([name, value]) => light.has(name) && light.get(name) !== value);
  return [
    "/* Fluent's light and dark look: made by `npm run themes`, after Fluent or our styles have changed. */",
    ruleOf("html", light),
    ruleOf('html[data-look="dark"]', other),
    "",
  ].join("\n");
}

function ruleOf(selector: string, variables: Iterable<[string, unknown]>): string {
  return [`${selector} {`, ...[...variables].map(([name, value]) => `  --${name}: ${String(value)};`), "}"].join("\n");
}

/** The names behind "var(--". */
export function variablesIn(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(/var\(--([A-Za-z0-9]+)[,)]/g)].map(([, name = ""]) => name);
}

export function filesIn(folder: string): string[] {
  return readdirSync(join(cwd(), folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:css|js|tsx?)$/.test(name))
    .map((name) => join(cwd(), folder, name));
}
