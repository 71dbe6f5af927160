/** What may change unnoticed, each with its reason; every name is that of a mutation. */

const costs = "It bounds the work done on large sheets; more only costs time, and small workbooks never reach it.";
const refuses = "It bounds what a hostile file may cost; held by the tests of choices and of hostile files.";
const dates = "It turns a serial number into a date; held by the tests of scores that became dates.";
const texts = "Longer texts are explanations; it keeps the search short, and no heading or label comes near it.";
const ranks = "It only puts roles in an order of places; any larger step between them does the same.";
const letters = "The code of a letter in the alphabet, no measure.";
const spare = "Its neighbours decide the same for every workbook known; kept for what the benchmark alone shows.";

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
  "columns.surest 10000": ranks,
  "columns.surest 3000": ranks,
  "columns.surest 2000": ranks,
  "columns.surest 2000 #2": ranks,
  "columns.surest 5000": ranks,
  "columns.surest 20000": ranks,
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
  "labels.choicesOf.worth 3": spare,
  "labels.choicesOf.worth 3 #2": spare,
  "labels.choicesOf.worth 3 #3": spare,
  "weights.fitWeights.lone": spare,
  "weights.beam.width": costs,
  "weights.beam.gap": costs,
  "weights.labelWeights.proposals": costs,
  "weights.scoreWeights.position": "It only breaks ties, however small or large it is.",
};
