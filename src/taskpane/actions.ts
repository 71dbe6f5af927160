/** The names by which Excel calls what its buttons, menu and shortcuts do: the manifest and assets/shortcuts.json say the same ones. */
export const actions = ["check", "flag", "unmark", "report", "explain"] as const;

export type Action = (typeof actions)[number];
