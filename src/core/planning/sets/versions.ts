/** Every version of the assessment that a workbook holds: in sheets and stages, and in columns beside the one that counts. */
import type { Report } from "../../report/report";
import { kindOf } from "../../scoring/tableKind";
import { becauseOf } from "../../scoring/versions";
import type { Stage, Version } from "../../scoring/versions";
import { pastColumns, verifiedColumns } from "./columns";
import type { ScoreColumn } from "./columns";
import { columnSet } from "./scores";
import type { Ground } from "./scores";

/** The one that counts is among them; empty when there is no other. */
export function allVersions(report: Ground & Pick<Report, "versions" | "claimed">): Version[] {
  const beside = [
    ...columnVersion(
      report,
      verifiedColumns(report.tables, () => true),
      "verified",
    ),
    ...columnVersion(report, pastColumns(report.tables), "last-year"),
  ];
  if (beside.length === 0) return [...report.versions];
  return [...(report.versions.length > 0 ? report.versions : counting(report)), ...beside];
}

function columnVersion(report: Ground, columns: readonly ScoreColumn[], stage: Stage): Version[] {
  const [first] = columns;
  const set = columnSet(columns, report);
  if (!first || !set) return [];
  const sheet = first.table.grid.sheet.name;
  const { claimed } = set.score;
  const name = `${sheet} (${first.heading})`;
  return [{ sheet, name, stage, year: first.year, claimed, counts: false, because: becauseOf(false, stage) }];
}

/** What counts, where no sheet or stage repeats it. */
function counting({ tables, claimed }: Ground & Pick<Report, "claimed">): Version[] {
  const [table] = tables;
  if (!table) return [];
  const { name } = table.grid.sheet;
  const { year } = kindOf(table);
  return [{ sheet: name, name, stage: "self", year, claimed, counts: true, because: becauseOf(true, "self") }];
}
