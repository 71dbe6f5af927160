/**
 * Which members of Excel the host knows, and the test that drives each through the real Office.js. A new member is one
 * word here, behind the test that proves it; its requirement set is the model's, its page follows from its class.
 */

export interface ProvenMember {
  /** "Range.values". */
  member: string;
  /** The page under learn.microsoft.com/javascript/api/excel/ that documents it: "excel.range". */
  page: string;
  /** File in test/workbench and name of the test. */
  file: string;
  test: string;
}

type Proof = readonly [file: string, test: string, members: string];

const proofs: readonly Proof[] = [
  [
    "range",
    "says where it is and how large",
    "Range: address addressLocal rowIndex columnIndex rowCount columnCount cellCount isEntireRow",
  ],
  ["range", "reads no values of whole columns", "Range: isEntireColumn"],
  [
    "range",
    "reads values, formulas, texts and types of values",
    "Range: formulas formulasLocal formulasR1C1 text valueTypes",
  ],
  ["range", "writes values as if they were typed", "Range: values"],
  ["range", "shows values under their number formats", "Range: numberFormat"],
  ["range", "keeps text in a cell formatted as text", "Range: numberFormatLocal"],
  ["range", "hides rows and columns, and says null when only some are hidden", "Range: rowHidden columnHidden hidden"],
  [
    "range",
    "finds ranges from a range",
    "Range: getCell getRow getColumn getLastCell getLastRow getLastColumn getEntireRow getEntireColumn getOffsetRange " +
      "getResizedRange getAbsoluteResizedRange getRowsAbove getRowsBelow getColumnsBefore getColumnsAfter getBoundingRect " +
      "getIntersection getUsedRange getSurroundingRegion; Worksheet: getRangeByIndexes getCell",
  ],
  [
    "range",
    "answers a null object where there is no intersection and nothing used",
    "Range: getIntersectionOrNullObject getUsedRangeOrNullObject",
  ],
  ["range", "selects", "Range: select; Workbook: getSelectedRange getSelectedRanges getActiveCell"],
  ["range", "clears contents and formats apart", "Range: clear"],
  ["range", "copies formulas, values and formats", "Range: copyFrom"],
  ["range", "inserts rows, moving values, formulas and kept ranges", "Range: insert"],
  ["range", "inserts and deletes cells", "Range: delete"],
  ["range", "merges, finds merged areas and takes them apart", "Range: merge unmerge getMergedAreasOrNullObject"],
  ["range", "finds special cells", "Range: getSpecialCells getSpecialCellsOrNullObject"],
  ["moves", "moves cells with all they hold, and formulas follow them", "Range: moveTo"],
  [
    "moves",
    "takes out duplicates and counts them",
    "Range: removeDuplicates; RemoveDuplicatesResult: removed uniqueRemaining",
  ],
  ["moves", "goes to the edges of data, and takes what lies between along", "Range: getRangeEdge getExtendedRange"],
  [
    "functionsSpills",
    "a range knows what has spilled over it",
    "Range: hasSpill getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject",
  ],
  ["range", "reads the address %s as %s", "Worksheet: getRange"],
  ["range", "knows its sheet and calculates", "Range: worksheet calculate"],
  [
    "range",
    "works on several areas at once",
    "Worksheet: getRanges; RangeAreas: address areaCount cellCount isEntireRow format areas getIntersectionOrNullObject " +
      "getEntireRow getOffsetRangeAreas",
  ],
  [
    "range",
    "does with areas what ranges do",
    "RangeAreas: addressLocal isEntireColumn worksheet clear copyFrom calculate getEntireColumn getIntersection " +
      "getUsedRangeAreas getUsedRangeAreasOrNullObject getSpecialCells getSpecialCellsOrNullObject; " +
      "RangeCollection: getCount getItemAt",
  ],
  ["format", "reads no fill as white, and tells it from white by its tint", "RangeFill: color tintAndShade pattern"],
  ["format", "fills, reads mixed fills as an empty text, and clears", "RangeFill: clear; RangeFormat: fill"],
  ["format", "fills with a pattern", "RangeFill: patternColor patternTintAndShade"],
  [
    "format",
    "sets fonts, alignments and borders, null when they differ",
    "RangeFont: bold italic color name size underline strikethrough tintAndShade; RangeFormat: font borders protection wrapText " +
      "horizontalAlignment verticalAlignment indentLevel shrinkToFit textOrientation; FormatProtection: locked formulaHidden; " +
      "RangeBorder: sideIndex style weight color; RangeBorderCollection: getItem getItemAt count",
  ],
  [
    "format",
    "sets widths and heights in points and fits columns to their text",
    "Range: format top left width height; RangeFormat: columnWidth rowHeight autofitColumns autofitRows",
  ],
  [
    "format",
    "adds a custom conditional format that can be found again by its id",
    "RangeAreas: conditionalFormats; ConditionalFormatCollection: add; ConditionalFormat: id type priority stopIfTrue custom " +
      "getRanges getRangeOrNullObject; CustomConditionalFormat: rule format; ConditionalFormatRule: formula; " +
      "ConditionalRangeFormat: fill font; ConditionalRangeFill: color; ConditionalRangeFont: color bold",
  ],
  [
    "format",
    "finds, counts, orders and deletes conditional formats",
    "Range: conditionalFormats; ConditionalFormatCollection: getCount getItem getItemOrNullObject clearAll; ConditionalFormat: " +
      "delete cellValue textComparison; CellValueConditionalFormat: rule format; TextConditionalFormat: rule",
  ],
  [
    "format",
    "holds the other kinds of conditional format",
    "ConditionalFormatCollection: getItemAt; ConditionalFormat: preset topBottom customOrNullObject cellValueOrNullObject " +
      "textComparisonOrNullObject presetOrNullObject topBottomOrNullObject getRange; PresetCriteriaConditionalFormat: rule format; " +
      "TopBottomConditionalFormat: rule format; TextConditionalFormat: format; ConditionalFormatRule: formulaLocal formulaR1C1; " +
      "ConditionalRangeFormat: numberFormat; ConditionalRangeFill: clear; ConditionalRangeFont: italic strikethrough underline clear",
  ],
  [
    "format",
    "draws the four borders of a conditional format in thin lines",
    "ConditionalRangeFormat: borders; ConditionalRangeBorderCollection: top bottom left right count getItem getItemAt; " +
      "ConditionalRangeBorder: sideIndex style color",
  ],
  [
    "workbook",
    "lists the sheets with what is asked of each",
    "Workbook: worksheets; WorksheetCollection: getCount getFirst getLast getActiveWorksheet; Worksheet: id",
  ],
  [
    "workbook",
    "finds a sheet by name whatever the case, and by id",
    "WorksheetCollection: getItem getItemOrNullObject",
  ],
  [
    "workbook",
    "adds, names, colours, moves, hides, activates and deletes sheets",
    "WorksheetCollection: add; Worksheet: name position visibility tabColor showGridlines showHeadings activate delete",
  ],
  [
    "workbook",
    "steps from sheet to sheet, over hidden ones if asked",
    "Worksheet: getNext getNextOrNullObject getPrevious getPreviousOrNullObject",
  ],
  ["workbook", "tells what of a sheet is used", "Worksheet: getUsedRange getUsedRangeOrNullObject"],
  [
    "workbook",
    "denies writing to a protected sheet, and reads its options",
    "Worksheet: protection; WorksheetProtection: protected options protect unprotect",
  ],
  [
    "workbook",
    "knows the application's way to calculate",
    "Workbook: application; Application: calculationMode calculationState calculationEngineVersion decimalSeparator " +
      "thousandsSeparator useSystemSeparators calculate suspendApiCalculationUntilNextSync suspendScreenUpdatingUntilNextSync",
  ],
  [
    "workbook",
    "keeps settings of any JSON kind",
    "Workbook: settings; SettingCollection: add getItem getItemOrNullObject getCount; Setting: key value delete",
  ],
  [
    "workbook",
    "tells the file's name and state",
    "Workbook: name readOnly autoSave isDirty previouslySaved; Worksheet: standardWidth standardHeight tabId",
  ],
  [
    "workbook",
    "freezes panes and copies a sheet",
    "Worksheet: freezePanes copy; WorksheetFreezePanes: freezeAt freezeRows freezeColumns unfreeze getLocationOrNullObject",
  ],
  ["range", "sets and gets the looks of many cells at once", "Range: setCellProperties getCellProperties"],
  [
    "range",
    "finds and replaces text",
    "Range: find findOrNullObject replaceAll; Worksheet: findAll findAllOrNullObject replaceAll",
  ],
  ["sorting", "sorts rows by several columns, under their headings", "Range: sort"],
  [
    "filters",
    "the visible part of a range has values, texts, formulas and addresses, row by row",
    "Range: getVisibleView",
  ],
  ["filters", "a sheet has a filter of its own, with its range and criteria", "Worksheet: autoFilter"],
  [
    "validation",
    "takes ranges for the source of a list and for bounds",
    "Range: dataValidation; RangeAreas: dataValidation",
  ],
  [
    "conditionalFormats",
    "a colour scale has two colours until it is given three",
    "ConditionalFormat: colorScale colorScaleOrNullObject dataBarOrNullObject iconSetOrNullObject; " +
      "ColorScaleConditionalFormat: criteria threeColorScale",
  ],
  [
    "conditionalFormats",
    "a data bar keeps its bounds, its axis and its colours on both sides",
    "ConditionalFormat: dataBar; DataBarConditionalFormat: axisColor axisFormat barDirection showDataBarOnly lowerBoundRule " +
      "upperBoundRule positiveFormat negativeFormat; ConditionalDataBarPositiveFormat: fillColor borderColor gradientFill; " +
      "ConditionalDataBarNegativeFormat: fillColor borderColor matchPositiveFillColor matchPositiveBorderColor",
  ],
  [
    "conditionalFormats",
    "icons have as many criteria as the set has icons",
    "ConditionalFormat: iconSet; IconSetConditionalFormat: style criteria reverseIconOrder showIconOnly",
  ],
  ["shapes", "adds shapes, text boxes and lines, where and how large they are wanted", "Worksheet: shapes"],
  ["protection", "keeps the workbook's sheets as they are until it is unprotected", "Workbook: protection"],
  [
    "events",
    "tells of everything else that happens to sheets",
    "Worksheet: calculate; WorksheetCollection: onAdded onDeleted onActivated onDeactivated onSelectionChanged " +
      "onCalculated onSingleClicked onRowHiddenChanged onProtectionChanged onFormatChanged onFormulaChanged",
  ],
  ["events", "tells of an edit in the grid, with the values before and after", "WorksheetCollection: onChanged"],
  [
    "events",
    "tells of sheets that are moved, named and hidden, where the level has it",
    "WorksheetCollection: onMoved onNameChanged onVisibilityChanged",
  ],
  ["events", "tells of lines that are sorted", "WorksheetCollection: onRowSorted onColumnSorted"],
  [
    "events",
    "a sheet has the events of all sheets for itself",
    "Worksheet: onChanged onActivated onDeactivated onSelectionChanged onCalculated onFormatChanged onRowSorted " +
      "onColumnSorted onSingleClicked onRowHiddenChanged onFormulaChanged onProtectionChanged onNameChanged " +
      "onVisibilityChanged",
  ],
  ["events", "tells of any selection in the workbook", "Workbook: onSelectionChanged"],
  ["events", "knows no event at %s that came with %s", "Workbook: onActivated onAutoSaveSettingChanged"],
  ["events", "is silent while events are switched off, and after the handler is removed", "Runtime: enableEvents"],
  ["names", "names a range and finds it again", "Workbook: names"],
  ["names", "names of a sheet and of the workbook are apart", "Worksheet: names"],
  [
    "tables",
    "finds tables by name, id and position, in the sheet and in the workbook",
    "Workbook: tables; Worksheet: tables",
  ],
  ["comments", "finds comments by cell, by id and by position", "Workbook: comments; Worksheet: comments"],
  ["notes", "the workbook's notes are those of every sheet", "Workbook: notes"],
  ["notes", "lists, changes and deletes notes", "Worksheet: notes"],
  ["charts", "makes a chart whose series are named by the headings", "Worksheet: charts"],
  ["properties", "keeps custom properties of a sheet", "Worksheet: customProperties"],
  ["properties", "reads and writes the document's properties", "Workbook: properties"],
  ["properties", "links a cell to an address and to a place", "Range: hyperlink"],
];

/** The members that the tests prove, one entry a member. */
export const provenMembers: readonly ProvenMember[] = proofs.flatMap(([file, test, members]) =>
  members.split("; ").flatMap((group) => {
    const [of = "", names = ""] = group.split(": ");
    return names
      .split(" ")
      .map((name) => ({ member: `${of}.${name}`, page: `excel.${of.toLowerCase()}`, file: `${file}.test.ts`, test }));
  }),
);
