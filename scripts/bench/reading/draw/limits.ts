/** What does not go together: combinations that no officer keeps, or that nobody could read with certainty. */
import { depths, scores, spreads } from "./contentLimits";
import { details } from "./detailLimits";
import { arrangements, stories } from "./layoutLimits";
import type { Limit } from "./limit";

export const limits: readonly Limit[] = [...stories, ...arrangements, ...depths, ...spreads, ...scores, ...details];
