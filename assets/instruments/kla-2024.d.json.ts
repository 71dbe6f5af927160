/** What the instrument that comes with the product is; test/core/instrument/instrument.test.ts holds its file to that. */
import type { Instrument } from "../../src/core/instrument/instrument";

declare const shipped: Instrument;
export default shipped;
