/** The types of webpack.workbench.js, for the script that serves it. */
import type { Configuration } from "webpack";

export const policy: string;

export function workbench(mode: "development" | "production"): Configuration;
