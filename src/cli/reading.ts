/** How the file was read, as lines: its tables, what found no place, and what could not be checked. */
import { allVersions } from "../core/planning/sets/versions";
import type { Report } from "../core/report/report";
import {
  countText,
  crashedText,
  notCheckedGroups,
  tableText,
  titleOf,
  unreadGroups,
  versionText,
} from "../core/wording/reading";
import type { Language } from "../core/text";
import { item, paragraph, subItem, wrap, wrapPieces } from "./terminal/wrap";

/** One line a table, then how many rows were read. */
export function readingLines(report: Report, language: Language, width: number): string[] {
  return [
    ...report.tables.flatMap((table) => item(tableText(table, language), width)),
    ...item(countText(report, language), width),
    ...(report.scope.is === "part" ? item(report.scope.because[language], width) : []),
    ...report.doubt.reasons.flatMap((reason) => item(reason[language], width)),
    ...allVersions(report).flatMap((version) => item(versionText(version, language), width)),
  ];
}

/** Every place with its reason; the places of one reason stand together. */
export function unreadLines(report: Report, language: Language, width: number): string[] {
  return unreadGroups(report, language).flatMap(({ why, places }) => [
    ...item(why, width),
    ...wrapPieces(
      places.map(({ name }, at) => (at < places.length - 1 ? `${name},` : name)),
      width,
      { first: "    ", rest: "    " },
    ),
  ]);
}

/** The rules that could not run, or not everywhere, by their titles. */
export function notCheckedLines(report: Report, language: Language, width: number): string[] {
  return notCheckedGroups(report, language).flatMap(({ because, rules }) => [
    ...paragraph(because, width),
    ...rules.flatMap(({ id, title }) => subItem(`${title} (${id})`, width)),
  ]);
}

/** Said first, as the report is not complete. */
export function crashedLines({ crashed }: Report, language: Language, width: number): string[] {
  return [
    ...paragraph(crashedText[language], width),
    ...crashed.flatMap(({ rule, error }) =>
      wrap(`${titleOf(rule, language)} (${rule}): ${error}`, width, { first: "  ! ", rest: "    " }),
    ),
  ];
}
