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
