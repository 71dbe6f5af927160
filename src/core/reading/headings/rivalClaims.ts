/** Tells columns that are one claim by several hands or of several occasions: "Nilai EM (versi DP3A)" beside "Nilai EM (rapat 14 Mei)". */
import { versionOf } from "../../naming/versions";
import { groupBy } from "../../grouping";
import type { Heading } from "./columns";
import { isSure } from "./headings";
import { dayOf, subjectOf } from "./titleVersions";
import { isOfClaims } from "./whoseScore";

/** Claims that say whose or of which occasion they are are rivals: the latest version among them, or the latest day, is the likeliest. */
export function withRivals(headings: readonly Heading[]): Heading[] {
  const groups = groupBy(headings.filter(mayBeRival), ({ role, year }) => `${role?.strength} ${role?.of} ${year}`);
  const rivals = [...groups.values()].filter((own) => own.length > 1 && areQualified(own));
  const latest = rivals.flatMap((own) => latestAmong(own) ?? []);
  return headings.map((heading) => {
    if (!rivals.some((own) => own.includes(heading))) return heading;
    return { ...heading, isRival: true, period: null, version: latest.includes(heading) ? 1 : 0 };
  });
}

/** Last year's, a draft and what is hidden say so themselves. */
function mayBeRival({ role, isOld, isHidden, version }: Heading): boolean {
  return role?.column === "score" && isSure(role) && role.stray === undefined && !isOld && !isHidden && version >= 0;
}

/** Alike in all but a version or a month they are one thing as time goes by. */
function areQualified(own: readonly Heading[]): boolean {
  const qualifiers = new Set(own.map(qualifierOf));
  const versions = new Set(own.map((heading) => versionOf(textOf(heading), true)));
  return qualifiers.size > 1 || (versions.size === 1 && !qualifiers.has(""));
}

/** "dp3a": what is left of a heading without the words of a claim, its time and its version. */
function qualifierOf({ path }: Heading): string {
  const words = subjectOf(path.join(" ")).split(" ");
  return words.filter((word) => !isOfClaims(word)).join(" ");
}

/** The one of the latest version, and where several are, of the latest day; null where that is not told of each. */
function latestAmong(own: readonly Heading[]): Heading | null {
  const versions = own.map(textOf).map((text) => versionOf(text, true));
  const late = own.filter((_, at) => versions[at] === Math.max(...versions));
  const days = late.map(textOf).map(dayOf);
  const last = late.filter((_, at) => days[at] === Math.max(...days));
  const isTold = late.length === 1 || (!days.includes(0) && last.length === 1);
  return isTold ? (last[0] ?? null) : null;
}

function textOf({ path }: Heading): string {
  return path.join(" ");
}
