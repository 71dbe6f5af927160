/** Every addition to a check, in the order in which the report shows them. */
import type { Addition } from "./addition";
import { evidence } from "./evidence";
import { mark } from "./mark";
import { merge } from "./merge";
import { split } from "./split";

export const additions: readonly Addition[] = [evidence, mark, split, merge];
