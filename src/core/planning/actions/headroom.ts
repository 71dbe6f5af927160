/** Actions for points that are not claimed yet: each question's next answers, by the instrument's steps where it has them. */
import type { Indicator, Instrument, Part, Question } from "../../instrument/instrument";
import { leavesOf } from "../../scoring/leaves";
import type { IndicatorScore } from "../../scoring/scoring";
import { indicatorsOf } from "../../scoring/scoring";
import { capital } from "../../rule/names";
import { say } from "../../text";
import type { Action } from "./action";
import { toHundredths } from "./action";
import { effortOf, workEfforts } from "./efforts";
import type { Ground } from "../ground";
import { isOf, pointsOf, roomsOf } from "./rooms";
import type { Room } from "./rooms";
import { signatureId } from "./signatures";
import { named, officeFinder } from "../questions";
import type { OfficeFinder } from "../questions";

/** For every indicator that is judged and has a score or should have one. */
export function headroomActions(ground: Ground): Action[] {
  const judged = new Set(ground.scope.indicators);
  const isDetailed = leavesOf(ground.score).some(({ entry }) => entry.level === "question");
  const byClusters = new Set(ground.score.clusters.flatMap(({ leaf, indicators }) => (leaf ? indicators : [])));
  if (ground.claimed === null) return [];
  const offices = officeFinder(ground.score, ground.instrument);
  return indicatorsOf(ground.score)
    .filter((one) => judged.has(one.indicator) && !byClusters.has(one))
    .flatMap((one) => ofIndicator(one, isDetailed, ground.instrument, offices));
}

function ofIndicator(
  one: IndicatorScore,
  isDetailed: boolean,
  instrument: Instrument,
  officesOf: OfficeFinder,
): Action[] {
  const { indicator, claimed } = one;
  const { share } = instrument.weakBelow;
  const kind = (claimed ?? 0) < share * indicator.max - 1e-6 ? "weak" : "other";
  const isWhole = one.leaves.some(({ entry }) => entry.part === null);
  const nodes: readonly (Part | Indicator)[] = isWhole ? [indicator] : (indicator.parts ?? [indicator]);
  return nodes.flatMap((node) => {
    const rooms = roomsOf(one, node, isDetailed);
    const left = Math.max(0, node.max - pointsOf(one.leaves.filter(({ entry }) => isOf(entry, node))));
    const open = rooms.reduce((sum, { max, points }) => sum + Math.max(0, max - points), 0);
    const kept = open > left ? left / open : 1;
    return rooms.flatMap((room) => actionsFor(room, kept, kind, room.entry ? officesOf(room.entry) : []));
  });
}

/** The table of a plan has a bit for each; the longest list known has four. */
const mostSteps = 7;

/**
 * One action a step, of which one is done; a signature brings the last step at once. `kept` is the share that the node's own
 * maximum leaves of what questions add up to.
 */
function actionsFor(room: Room, kept: number, kind: "weak" | "other", offices: readonly string[]): Action[] {
  const { question, max, points, code } = room;
  const steps = question?.steps?.map((share) => share * max) ?? [max];
  const isSignature = isSigned(room);
  const higher = steps.filter((to) => to > points + 0.005).slice(isSignature ? -1 : -mostSteps);
  return higher.flatMap((to, at) => {
    const gain = toHundredths((to - points) * kept);
    if (gain === 0) return [];
    const own = `headroom:${code}${higher.length > 1 ? ` ${at + 1}` : ""}`;
    const id = isSignature ? signatureId(question?.signedBy) : own;
    const effort = effortFor(room, at + 1);
    const text = textOf(room, to);
    return [{ id, text, questions: [code], offices, gain, atRisk: 0, effort, kind, insteadOf: `headroom:${code}` }];
  });
}

/** Kinds of evidence that are the answer themselves: who has the plan, has the points. */
const answers = new Set(["plan", "decree", "sop", "certificate", "proposal-and-outcome"]);

/** A budget that exists gains by its signature alone. */
function isSigned({ question, points }: Room): boolean {
  return points > 0 && (question?.needs?.includes("signed-budget") ?? false);
}

/** `up` counts steps. A whole takes the share of its questions' efforts that is still to be done. */
function effortFor(room: Room, up: number): number {
  const { question, below, points, max } = room;
  if (question) return effortOfQuestion(question, points, up);
  const all = below.reduce((sum, one) => sum + effortOfQuestion(one, 0, 1), 0);
  return Math.max(workEfforts.programme.effort, Math.ceil((all * (max - points)) / max));
}

function effortOfQuestion({ needs = [], answer }: Question, points: number, up: number): number {
  const signature = effortOf(["signed-budget"]);
  if (needs.includes("regulation")) return up * workEfforts.step.effort;
  if (needs.includes("signed-budget"))
    return points > 0 ? signature : workEfforts.programme.effort + (up - 1) * signature;
  if (needs.some((need) => answers.has(need))) return effortOf(needs);
  return answer === "choice" ? workEfforts.programme.effort : workEfforts.coverage.effort;
}

function textOf({ code, points, name, entry }: Room, to: number): Action["text"] {
  const isEmpty = entry === null || entry.score.kind !== "number";
  return say((language, number) => {
    const [from, upTo, label] = [number(points), number(to), name[language]];
    const what = named({ id: code, en: code }, code)[language];
    if (language === "id")
      return isEmpty
        ? `${capital(what)} (${label}) belum diisi; jawab dan buktikan, paling banyak ${upTo} poin`
        : `Naikkan ${what} (${label}) dari ${from} menjadi ${upTo} poin`;
    return isEmpty
      ? `${capital(what)} (${label}) is not filled in; answer and document it, ${upTo} points at most`
      : `Raise ${what} (${label}) from ${from} to ${upTo} points`;
  });
}
