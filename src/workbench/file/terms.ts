/** Words of the Excel API and the words of .xlsx files for the same. */

/** The type of a validation, the name of its rule, and the file's type. */
export const validationTypes = [
  ["List", "list", "list"],
  ["WholeNumber", "wholeNumber", "whole"],
  ["Decimal", "decimal", "decimal"],
  ["Date", "date", "date"],
  ["Time", "time", "time"],
  ["TextLength", "textLength", "textLength"],
  ["Custom", "custom", "custom"],
] as const;

export const validationOperators = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
] as const;

/** Papers as Excel.PaperType names them; a file has their places. */
export const papers: readonly string[] = [
  ...["", "Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5"],
  ...["B4", "B5", "Folio"],
];

/** The properties of a document: the book's word, and the file's. */
export const documentProperties = [
  ["title", "title"],
  ["subject", "subject"],
  ["author", "creator"],
  ["keywords", "keywords"],
  ["comments", "description"],
  ["category", "category"],
  ["manager", "manager"],
  ["company", "company"],
] as const;

export const underlines = [
  ["Single", "single"],
  ["Double", "double"],
  ["SingleAccountant", "singleAccounting"],
  ["DoubleAccountant", "doubleAccounting"],
] as const;

/** Pixels of a digit in Excel's standard font, Calibri 11, and points of a pixel. */
const digit = 7;
const pixel = 0.75;

/** The width of a column as a file says it, in digits and their edges, to points: ECMA-376 Part 1, 18.3.1.13. */
export function pointsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * pixel;
}

/** Points to the width of a column as Excel writes it: whole pixels, to 256ths of a digit. */
export function charactersOf(points: number): number {
  return Math.trunc((Math.round(points / pixel) / digit) * 256) / 256;
}
