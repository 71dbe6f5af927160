/** Fluent's light and dark look in the product's green, cut to what our styles and Fluent's provider ask for. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cwd } from "node:process";
import { createDarkTheme, createLightTheme } from "@fluentui/tokens";
import type { BrandVariants, Theme } from "@fluentui/tokens";

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

/** What stands for colours and sizes in styles, ours and those of the parts of Fluent that are shown. */
const places = ["src/taskpane", "src/page", "node_modules/@fluentui/react-provider/lib"];

export function madeThemes(): Record<"light" | "dark", Partial<Theme>> {
  const used = new Set(places.flatMap((place) => filesIn(place).flatMap(variablesIn)));
  const cut = (theme: Theme): Partial<Theme> =>
    Object.fromEntries(Object.entries(theme).filter(([name]) => used.has(name)));
  return {
    light: cut(createLightTheme(green)),
    dark: cut({
      ...createDarkTheme(green),
      colorBrandForeground1: green[120],
      colorBrandForegroundLink: green[120],
    }),
  };
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
