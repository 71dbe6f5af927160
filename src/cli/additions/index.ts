/** Every addition to a check, in the order in which the report shows them. */
import type { Addition } from "./addition";
import { evidence } from "./evidence";
import { mark } from "./mark";
import { offices } from "./offices";
import { plan } from "./plan";
import { whatIf } from "./whatIf";

export const additions: readonly Addition[] = [evidence, whatIf, plan, offices, mark];
