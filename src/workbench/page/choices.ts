/** What the user chose on this page, remembered by the browser until the next visit. */
import * as z from "zod";

const key = "kla.workbench";

const choicesSchema = z.object({
  language: z.enum(["id", "en"]).catch("id"),
  theme: z.enum(["light", "dark"]).catch(() => preferredTheme()),
  width: z.enum(["350", "320", "270"]).catch("350"),
  level: z.enum(["1.14", "1.17", "1.20"]).catch("1.17"),
});

export type PageChoices = z.infer<typeof choicesSchema>;

/** The remembered choices, or those in `from`; what was never chosen, or cannot be read, is as on a first visit. */
export function readChoices(from: unknown = stored()): PageChoices {
  return choicesSchema.parse(from ?? {});
}

/** False on a first visit, and for whoever has never chosen anything here. */
export function hasChosen(): boolean {
  return stored() !== null;
}

/** Remembers the choices, where the browser lets a page do so. */
export function keepChoices(choices: PageChoices): void {
  try {
    localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // A browser that forbids storage forgets the choices; nothing else depends on them.
  }
}

function stored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function preferredTheme(): "light" | "dark" {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
