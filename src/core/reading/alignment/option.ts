/** One thing that a row could be, with what vouches for it and where the rows below go on from. */
import type { Question } from "../../instrument/instrument";
import type { Label } from "../../naming/labels";
import type { Place } from "../../naming/names";
import type { Text } from "../../text";
import type { State } from "./claims";
import type { TotalOf } from "../model/entries";

/** One thing that a row could be. */
export interface Option {
  kind: "total" | "aside" | "cluster" | "place" | "question" | "evidence" | "unknown";
  label: Label | null;
  /** The node; of a total what it adds up, where it says so. */
  place: Place | null;
  question: Question | null;
  code: string | null;
  /** What a total's label says that it adds up. */
  totalOf: TotalOf | null;
  gain: number;
  /** Where the rows below go on from. */
  after: State;
  /** Why a row that is no node was left out; null when it needs no word. */
  why: Text | null;
  /** How far the row is known to be of the instrument, 0 to 1. */
  vouched: number;
  /** The label of a cluster that the row names beside what it is, and scores. */
  cluster: Label | null;
}

/** What a row is that names no node; every option is made with the same fields in the same order, which is several times faster. */
export function plainOption(
  kind: Option["kind"],
  gain: number,
  after: State,
  label: Label | null = null,
  why: Text | null = null,
): Option {
  const none = null;
  return {
    kind,
    label,
    place: none,
    question: none,
    code: none,
    totalOf: none,
    gain,
    after,
    why,
    vouched: 0,
    cluster: none,
  };
}
