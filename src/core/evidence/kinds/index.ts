/** Every kind of evidence, in the order in which a text that names several is told. The only registry. */
import { regulation } from "./regulation";
import { law } from "./law";
import { decree } from "./decree";
import { circular } from "./circular";
import { agreement } from "./agreement";
import { budget } from "./budget";
import { plan } from "./plan";
import { report } from "./report";
import { accountability } from "./accountability";
import { minutes } from "./minutes";
import { attendance } from "./attendance";
import { invitation } from "./invitation";
import { data } from "./data";
import { matrix } from "./matrix";
import { photo } from "./photo";
import { certificate } from "./certificate";
import { sop } from "./sop";
import { letter } from "./letter";
import { publication } from "./publication";
import { proposal } from "./proposal";
import { document } from "./document";
import type { DocumentedKind, Kind } from "./kind";

export const documentedKinds: readonly DocumentedKind[] = [
  regulation,
  law,
  decree,
  circular,
  agreement,
  budget,
  plan,
  report,
  accountability,
  minutes,
  attendance,
  invitation,
  data,
  matrix,
  photo,
  certificate,
  sop,
  letter,
  publication,
  proposal,
  document,
];

export const kinds: readonly Kind[] = documentedKinds;
