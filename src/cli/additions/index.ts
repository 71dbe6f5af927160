/** Every addition to a check, in the order in which the report shows them. */
import type { Addition } from "./addition";
import { evidence } from "./evidence";
import { mark } from "./mark";
import { merge } from "./merge";
import { move } from "./move";
import { offices } from "./offices";
import { plan } from "./plan";
import { rehearsal } from "./rehearsal";
import { report } from "./report";
import { settled } from "./settled";
import { split } from "./split";
import { verified } from "./verified";
import { whatIf } from "./whatIf";
import { years } from "./years";

export const additions: readonly Addition[] = [
  verified,
  years,
  settled,
  whatIf,
  plan,
  offices,
  rehearsal,
  evidence,
  mark,
  split,
  merge,
  report,
  move,
];
