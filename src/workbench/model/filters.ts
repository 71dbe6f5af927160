/** Excel.AutoFilter of a sheet or a table, and Excel.Filter of a table's column. */
import type { BookSheet, Criterion } from "../book/book";
import { usedArea } from "../book/cells";
import { touches } from "../book/merges";
import { withCriterion } from "../book/filters";
import { cellsOf, isUnbounded, overlap, widthOf } from "./address";
import { criterionOf } from "./criteria";
import { fail } from "./fault";
import type { FilterAt, Filtering } from "./filterAt";
import { demandFiltering, filteringOf, refilter, unfilter } from "./filterAt";
import { placeArgument, whole } from "./inputs";
import { rangeThing } from "./range";
import { region } from "./rangeRelative";
import type { TableAt } from "./tableAt";
import { tableOf } from "./tableAt";
import type { Members, RangePlace, Run } from "./thing";
import { kind, thing } from "./thing";

const autoFilter = kind<FilterAt>("AutoFilter", () => ({
  Enabled: { set: "1.9", get: (target) => filteringOf(target) !== null },
  IsDataFiltered: { set: "1.9", get: (target) => (filteringOf(target)?.criteria.size ?? 0) > 0 },
  Criteria: { set: "1.9", get: allCriteria },
  Apply: { set: "1.9", call: apply },
  ClearCriteria: { set: "1.9", call: (target, _args, run) => clear(target, run) },
  ClearColumnCriteria: {
    set: "1.14",
    call: (target, [column], run) => applyTo(target, demandFiltering(target), whole(column), null, run),
  },
  GetRange: { set: "1.9", call: (target) => rangeThing(target.sheet, demandFiltering(target).area) },
  GetRangeOrNullObject: {
    set: "1.9",
    call: (target) => {
      const found = filteringOf(target);
      return found && rangeThing(target.sheet, found.area);
    },
  },
  Reapply: { set: "1.9", call: (target, _args, run) => refilter(target, demandFiltering(target), run) },
  Remove: { set: "1.9", call: (target, _args, run) => unfilter(target, run) },
}));

export const filterOfWorksheet: Members<BookSheet> = {
  AutoFilter: { set: "1.9", nav: (sheet) => thing(autoFilter, { sheet, id: null }) },
};
export const filterOfTable: Members<TableAt> = {
  AutoFilter: { set: "1.9", nav: (target) => thing(autoFilter, target) },
  ClearFilters: { set: "1.2", call: (target, _args, run) => clear(target, run) },
  ReapplyFilters: { set: "1.2", call: (target, _args, run) => refilter(target, buttoned(target), run) },
};

/** A column of a table, counted from 0. */
interface ColumnAt extends TableAt {
  index: number;
}

const filter = kind<ColumnAt>("Filter", () => ({
  Criteria: { set: "1.2", get: (column) => tableOf(column).filters.get(column.index) ?? null },
  Apply: {
    set: "1.2",
    call: (column, [criteria], run) => applyTo(column, buttoned(column), column.index, criteria, run),
  },
  ...applying("Values", (values) => ({ values })),
  ...applying("Custom", (criterion1, criterion2, operator) => ({ criterion1, criterion2, operator })),
  ...applying("TopItems", (count) => ({ criterion1: String(count) })),
  ...applying("TopPercent", (count) => ({ criterion1: String(count) })),
  ...applying("BottomItems", (count) => ({ criterion1: String(count) })),
  ...applying("BottomPercent", (count) => ({ criterion1: String(count) })),
  Clear: { set: "1.2", call: (column, _args, run) => applyTo(column, buttoned(column), column.index, null, run) },
}));

export const filterOfColumn: Members<ColumnAt> = {
  Filter: { set: "1.2", nav: (column) => thing(filter, column) },
};

/** `applyTopItemsFilter` and its like. */
function applying(filterOn: string, make: (...args: readonly unknown[]) => object): Members<ColumnAt> {
  return {
    [`Apply${filterOn}Filter`]: {
      set: "1.2",
      call: (column, args, run) => applyTo(column, buttoned(column), column.index, { filterOn, ...make(...args) }, run),
    },
  };
}

/** Filtering a table's column shows the table's filter buttons again. */
function buttoned(target: TableAt): Filtering {
  const { area, totals, filters } = tableOf(target);
  return { area: { ...area, bottom: area.bottom - (totals ? 1 : 0) }, criteria: filters };
}

function allCriteria(target: FilterAt): (Criterion | null)[] {
  const found = filteringOf(target);
  if (!found) return [];
  return Array.from({ length: widthOf(found.area) }, (_, column) => found.criteria.get(column) ?? null);
}

function apply(target: FilterAt, [at, column, criteria]: readonly unknown[], run: Run): void {
  const place = placeArgument(at, run, target.sheet);
  if (place.sheet !== target.sheet || place.areas.length !== 1) fail("InvalidArgument");
  const filtering = target.id === null ? onSheet(target.sheet, place, run) : buttoned({ ...target, id: target.id });
  const isColumn = column !== null && column !== undefined;
  if (!isColumn) return refilter(target, filtering, run);
  applyTo(target, filtering, whole(column), criteria, run);
}

/** One cell stands for the region around it; a filter elsewhere on the sheet gives way. */
function onSheet(sheet: BookSheet, place: RangePlace, run: Run): Filtering {
  const [given] = place.areas;
  if (!given) return fail("InvalidArgument");
  const used = usedArea(sheet);
  const area = isUnbounded(given) ? used && overlap(used, given) : cellsOf(given) === 1 ? region(place) : given;
  if (!area) return fail("InvalidArgument");
  if (sheet.tables.some((table) => touches(table.area, area)))
    return fail("NotImplemented", "The workbench filters the cells of a table by the table's own filter alone.");
  const isKnown = sheet.filter && sheet.filter.area.top === area.top && sheet.filter.area.left === area.left;
  if (isKnown && sheet.filter) return { ...sheet.filter, area };
  unfilter({ sheet, id: null }, run);
  return { area, criteria: new Map() };
}

function applyTo(target: FilterAt, filtering: Filtering, column: number, criteria: unknown, run: Run): void {
  if (column < 0 || column >= widthOf(filtering.area)) fail("InvalidArgument");
  const criterion = criteria === null || criteria === undefined ? null : criterionOf(criteria);
  refilter(target, { ...filtering, criteria: withCriterion(filtering.criteria, column, criterion) }, run);
}

function clear(target: FilterAt, run: Run): void {
  const found = filteringOf(target);
  if (found) refilter(target, { ...found, criteria: new Map() }, run);
}
