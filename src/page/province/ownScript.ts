/** The page's one script as a text, which its threads run too; known only while it begins to run. */
export const ownScript: string | null =
  typeof document === "undefined" ? null : (document.currentScript?.textContent ?? null);
