/** Tells the files that systems and Office put beside those of people. */

const names = new Set(["Thumbs.db", "desktop.ini", ".DS_Store"]);

export function isClutter(name: string): boolean {
  return name.startsWith("~$") || name.startsWith("._") || names.has(name);
}
