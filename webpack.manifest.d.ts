/** The types of webpack.manifest.js, for its test. */

export const developmentServer: string;
export function baseOf(address?: string): string;
export function manifestFor(base: string, manifest: string): string;
