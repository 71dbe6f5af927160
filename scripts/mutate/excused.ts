/** What may change unnoticed, each with its reason; every name is that of a mutation. */

const costs = "It bounds the work done on large sheets; more only costs time, and small workbooks never reach it.";
const refuses = "It bounds what a hostile file may cost; held by the tests of choices and of hostile files.";
const dates = "It turns a serial number into a date; held by the tests of scores that became dates.";
const texts = "Longer texts are explanations; it keeps the search short, and no heading or label comes near it.";
const percents = "A hundred percent is no measure.";
const rows = "Excel's own number of rows, no measure.";
const letters = "The code of a letter in the alphabet, no measure.";
const looks = "A table that is read well needs no other look; another look at it finds nothing better.";
const others = "It decides nothing about what a workbook's rows and columns are; held by the tests of";

export const excused: Readonly<Record<string, string>> = {
  "entryOfRow.mostPoints 1000":
    "Nothing is worth more than the instrument; it settles 1.000 only in rows without a node.",
  "entryOfRow.dayLength 86400000": dates,
  "entryOfRow.firstDay 1899": dates,
  "entryOfRow.firstDay 11": dates,
  "entryOfRow.firstDay 30": dates,
  "choices.mostSheets 200": refuses,
  "choices.mostTexts 1000": refuses,
  "choices.longestText 32767": refuses,
  "choices.mostRows 200": refuses,
  "choices.rowOf 0.75": "Held by the tests of choices, which the mutations do not run.",
  "claims.mostNames 6": costs,
  "claims.partByOrder 97": letters,
  "claims.codeOfPart 65": letters,
  "derived.mostAddends 80": costs,
  "facts.sampleSize 120": costs,
  "facts.endOfSample 4": costs,
  "facts.isQuestionCode 24": texts,
  "grid.largeMerge 20000": costs,
  "grid.rowWidth 16384": "Excel's own number of columns, no measure.",
  "headingTexts.carefulRows 300": costs,
  "headingRows.startsLabels 40": texts,
  "headingTexts.textsAmong 90": texts,
  "headingTexts.headingOf 40": texts,
  "headingDepth.isHeadingLike 90": texts,
  "headings.longestHeading 90": texts,
  "headless.[mostRows, widest] 400": costs,
  "headless.[mostRows, widest] 60": costs,
  "layouts.layoutSample 40": costs,
  "headless.namedRows 300": texts,
  "labels.mostWays 60": costs,
  "weights.beam.width": costs,
  "weights.beam.gap": costs,
  "weights.labelBounds.proposals": costs,
  "weights.labelBounds.cells":
    "It ranks what is tried first: below 3 the benchmark's workbooks 242 and 269 are read wrongly, which no smaller ones are.",
  "weights.vouching.text":
    "More than nothing and less than a question's code: such rows count, and where they are most of a table it is none.",
  "weights.plainBounds.rows": looks,
  "weights.plainBounds.share": looks,
  "sameRows.mostEdited 100": costs,
  "alike.sameShare 0.75": `${others} alike sheets.`,
  "tiers.reach 4": `${others} the rule about printed tiers.`,
  "tiers.isOwnLabel 60": texts,
  "mapping.longestOf.sheetName 300": `${others} mappings.`,
  "mapping.longestOf.heading 1000": `${others} mappings.`,
  "mapping.longestOf.tables 1000": `${others} mappings.`,
  "mapping.place.headingRow 1048576": rows,
  "mapping.place.firstRow 1048576": rows,
  "mapping.place.lastRow 1048576": rows,
  "mapping.shortened 60": "It shortens what a sentence quotes; held by the tests of mappings.",
  "mapping.shortened 60 #2": "It shortens what a sentence quotes; held by the tests of mappings.",
  "weights.scoreWeights.position": "It only breaks ties, however small or large it is.",
  "arrangements.widestTurned 400": costs,
  "arrangements.mostCardRows 5000": costs,
  "arrangements.longestLabel 300": texts,
  "formResponses.[leastNames, mostAbove] 30": costs,
  "formResponses.[mostColumns, mostAnswers] 400": costs,
  "formResponses.[mostColumns, mostAnswers] 60": costs,
  "formResponses.namedAt 400": texts,
  "plausible.outOfHundred 100": percents,
  "derived.isProductOf 100": percents,
  "readFamily.shownWithin 1000": costs,
  "older.[mostRows, widest] 400": costs,
  "older.[mostRows, widest] 12": costs,
  "older.rowOf 15": texts,
  "older.rowOf 200": texts,
  "titles.longestTitle 200": texts,
  "titles.mostTitleCells 2":
    "What has more cells right above further headings is the end of the table above; as a title it would only name once more where that stood.",
  "titles.titleAt 40": texts,
  "rows.withPlainLetter 40": texts,
  "derived.stepOf 1000": "How finely two quotients are told apart; numbers are rounded far coarser.",
};
