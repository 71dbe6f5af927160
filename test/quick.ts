/** Set-up of the project "quick": its suites take a part of each long list of cases (sampled.ts). */
globalThis.klaSampled = true;
