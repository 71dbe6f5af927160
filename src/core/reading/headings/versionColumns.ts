/** Tells which of the columns that hold one thing in several versions is the latest: "Semula" and "Menjadi", before and after a meeting. */
import { versionOf } from "../../naming/versions";
import { groupBy } from "../../grouping";
import type { Heading } from "./columns";
import { roleOf } from "./headings";
import type { Role } from "./headings";
import { isVersionAlone, subjectOf } from "./titleVersions";

/** Headings alike but for their versions: the latest is a score as the others are, or where no column is called one; the others are older. */
export function withVersions(headings: readonly Heading[]): Heading[] {
  const groups = groupBy(headings.filter(mayBeVersion), ({ path }) => topicOf(path.at(-1) ?? ""));
  const placed = new Map([...groups.values()].flatMap((own) => rankedIn(own)));
  if (placed.size === 0) return [...headings];
  const isScored = headings.some(({ role }) => role?.column === "score");
  return headings.map((heading) => {
    const version = placed.get(heading);
    if (version === undefined) return heading;
    const said = groups.get(topicOf(heading.path.at(-1) ?? ""))?.find(({ role }) => role?.column === "score")?.role;
    const own = heading.role?.column === "stage" ? null : heading.role;
    const role = own ?? said ?? (isScored ? null : roleOf("nilai"));
    return { ...heading, version, isOld: heading.isOld || version < 0, role: role && withoutStray(role, heading) };
  });
}

/** The word that tells the version is none that makes it another's score. */
function withoutStray({ stray, ...role }: Role, { path }: Heading): Role {
  const isLeft =
    stray !== undefined &&
    subjectOf(path.at(-1) ?? "")
      .split(" ")
      .includes(stray);
  return isLeft ? { ...role, stray } : role;
}

/** What is called a score, what says nothing of itself, and "Nilai Lama", which is no other year's. */
function mayBeVersion({ role, path, year, period, isHidden }: Heading): boolean {
  const isStage = role?.column === "stage" && isVersionAlone(path.at(-1) ?? "");
  const isOpen = role === null || role.column === "score" || role.column === "past" || isStage;
  return isOpen && path.length > 0 && year === null && period === null && !isHidden;
}

/** "Nilai awal" and "Revisi (kalau ada)" are versions of the points. */
function topicOf(text: string): string {
  const words = subjectOf(text.replace(whereAny, " ")).split(" ");
  return words.filter((word) => !/^(?:nilai|skor|score|poin|points?|em)$/.test(word)).join(" ");
}

const whereAny = /\b(?:kalau|kl|klo|bila|jika|apabila|if) (?:ada|any)\b/i;

/** 1 for the latest and -1 for those before it; none where all are of one version, or "Nilai" beside "Akhir" says of none. */
function rankedIn(own: readonly Heading[]): [Heading, number][] {
  const versions = own.map(({ path }) => versionOf(path.at(-1) ?? "", true));
  const [latest, earliest] = [Math.max(...versions), Math.min(...versions)];
  if (latest === earliest || earliest === 0) return [];
  return own.map((heading, at) => [heading, versions[at] === latest ? 1 : -1]);
}
