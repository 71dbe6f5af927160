/** Runs before the pane: zod, which makes code from text where it may, is told that the page's security policy forbids it. */
import * as z from "zod/mini";

z.config({ jitless: true });
