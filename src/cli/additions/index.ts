/** Every addition to a check, in the order in which the report shows them. */
import type { Addition } from "./addition";
import { evidence } from "./evidence";
import { mark } from "./mark";

export const additions: readonly Addition[] = [evidence, mark];
