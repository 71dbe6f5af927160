/** What may change unnoticed, each with its reason. */
export const excused: Readonly<Record<string, string>> = {};
