/** The types of webpack.pane.js, for the scripts that build and serve the add-in. */
import type { Configuration } from "webpack";

export const policy: string;

export interface PaneOptions {
  /** The folder to build into, from the root of the repository. */
  to?: string;
  /** Where the page looks for office.js, in order. */
  office?: "cdn copy" | "copy";
}

export function pane(mode: "development" | "production", options?: PaneOptions): Configuration;
