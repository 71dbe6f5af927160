/** Labels of clusters, indicators and parts as this keeper typed them once. */
import { clusterTitle, nodeLabel } from "../city/labels";
import type { Node } from "../city/nodes";
import { typeText } from "../city/typing";
import type { Work } from "./work";

/** The same text every time for the same node. */
export function labelOf(node: Node, work: Work): string {
  const known = work.labels.get(node);
  if (known !== undefined) return known;
  const text = node.level === "cluster" ? clusterTitle(node, work.choices.clusterTitle) : nodeLabel(node, work);
  const label = typeText(text, work);
  work.labels.set(node, label);
  return label;
}
