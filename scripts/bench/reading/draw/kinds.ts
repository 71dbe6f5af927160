/** Names the choices that show in a workbook: what does not apply to it says nothing about how it was read. */
import { dimensions } from "./catalogue";
import type { Choices, Dimension, Some } from "./catalogue";

const ofQuestions: readonly Dimension[] = ["questionForm", "indicatorPlace", "indicatorTotals"];
const ofIndicators: readonly Dimension[] = [
  "label",
  "parts",
  "partLabel",
  "unanswered",
  "missing",
  "repeated",
  "recap",
];
const ofHeadings: readonly Dimension[] = ["indicatorWord", "scoreWord", "maximumWord", "evidenceWord", "officeWord"];
const ofTables: readonly Dimension[] = [
  "headings",
  "headingMerge",
  "helper",
  "numbering",
  "numberFill",
  "indent",
  "order",
  "subtotals",
  "statistics",
  "spacing",
  "sideways",
  "checks",
  "repeated",
];

/** Where every `when` holds, the dimensions of `without` do not show. */
const absences: readonly { readonly when: Some; readonly without: readonly Dimension[] }[] = [
  { when: { depth: ["indicator", "cluster"] }, without: ofQuestions },
  { when: { depth: ["cluster"] }, without: ofIndicators },
  { when: { depth: ["question", "mixed"] }, without: ["parts"] },
  { when: { parts: ["whole", "under"] }, without: ["partLabel"] },
  { when: { headings: ["none"] }, without: [...ofHeadings, "headingMerge"] },
  { when: { headings: ["1"] }, without: ["headingMerge"] },
  { when: { arrangement: ["form", "cards"] }, without: ofTables },
  { when: { arrangement: ["cards"] }, without: ["indicatorWord"] },
  { when: { scores: ["none"] }, without: ["scoreWord", "numbers", "decimals", "ability"] },
  { when: { subtotals: ["none"], grandTotal: ["none"] }, without: ["totalWord", "totalForm", "statistics"] },
  { when: { numbering: ["none"] }, without: ["numberFill"] },
  { when: { evidence: ["none"] }, without: ["evidenceWord", "evidenceForm", "gaps"] },
  { when: { offices: ["none"] }, without: ["officeWord"] },
  { when: { grouping: ["none"] }, without: ["clusterTitle"] },
];

/** The choices as "dimension=value". */
export function kindsOf(choices: Choices): string[] {
  const absent = new Set(absences.filter(({ when }) => holds(when, choices)).flatMap(({ without }) => without));
  return dimensions.filter((name) => !absent.has(name)).map((name) => `${name}=${choices[name]}`);
}

function holds(when: Some, choices: Choices): boolean {
  return dimensions.every((name) => {
    const wanted: readonly string[] | undefined = when[name];
    return wanted === undefined || wanted.includes(choices[name]);
  });
}
