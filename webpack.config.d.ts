/** The types of webpack.config.js, for the script that builds what it names. */
import type { Configuration } from "webpack";

declare const configurations: readonly Configuration[];
export default configurations;
