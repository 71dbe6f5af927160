/** Formulas as files hold them: what is younger than 2007 has a prefix there, without which Excel shows #NAME?. */
import { plainCalls } from "../../core/own/formulas";

const words = (list: string): string[] => list.split(" ");

/** Functions that Excel writes with "_xlfn." ([MS-XLSX] 2.2.2, "future functions"). */
const future: ReadonlySet<string> = new Set(
  words(
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT " +
      "BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT " +
      "CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE ERFC.PRECISE " +
      "EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
      "FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
      "GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM " +
      "LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV " +
      "NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST " +
      "QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T " +
      "T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEBSERVICE WEIBULL.DIST XOR Z.TEST",
  ),
);

/** Those that came with formulas that spill, or give or take lambdas. */
const spilling: ReadonlySet<string> = new Set(
  words(
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA LET MAKEARRAY MAP RANDARRAY REDUCE SCAN SEQUENCE SORT " +
      "SORTBY TAKE TEXTSPLIT TOCOL TOROW TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH GROUPBY PIVOTBY",
  ),
);
const young: ReadonlySet<string> = new Set(
  words(
    "ARRAYTOTEXT IMAGE ISOMITTED PERCENTOF REGEXEXTRACT REGEXREPLACE REGEXTEST STOCKHISTORY TEXTAFTER TEXTBEFORE VALUETOTEXT",
  ),
);
/** These have a second prefix. */
const worksheet: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** Functions of single values: over a range they give many. */
const scalar: ReadonlySet<string> = new Set(
  words(
    "ABS CEILING CODE DAY EXACT EXP FIND FLOOR HOUR IF IFERROR IFNA INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LN LOG LOWER MID " +
      "MINUTE MOD MONTH NOT POWER PROPER REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SQRT SUBSTITUTE TEXT TRIM " +
      "TRUNC UPPER VALUE YEAR",
  ),
);

const skipped = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]`;
const name = new RegExp(String.raw`${skipped}|(?<![\p{L}\p{N}_.$!])([\p{L}_][\p{L}\p{N}_.]*)(\(?)`, "gu");
const sheetPart = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const spilled = new RegExp(String.raw`(?:${skipped})(?!!)|(?<![\p{L}\p{N}_.$!])(${sheetPart}${cell})#`, "gu");
const single = new RegExp(String.raw`(?:${skipped})(?!!)|@(${sheetPart}${cell}(?::${cell})?)(?!#)`, "gu");

/** "[@Nilai]" is "[[#This Row],[Nilai]]" in a file. */
const thisRow = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[@(\[[^\][]*\](?::\[[^\][]*\])?|[^\][]*)\]/g;

function withThisRow(formula: string): string {
  return formula.replace(thisRow, (whole: string, column?: string) => {
    if (column === undefined) return whole;
    if (column === "") return "[#This Row]";
    return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
  });
}

/** The formula as a file is to hold it; null for one that cannot be written so that Excel reads what is meant. */
export function toFileFormula(formula: string): string | null {
  const bound = boundNames(formula);
  if (bound === null) return null;
  const named = withThisRow(formula).replace(name, (whole: string, word?: string, bracket = "") => {
    if (word === undefined) return whole;
    if (bound.has(word.toLowerCase())) return `_xlpm.${whole}`;
    return bracket === "(" ? `${functionInFile(word)}(` : whole;
  });
  const anchored = named.replace(spilled, (whole: string, at?: string) =>
    at === undefined ? whole : `_xlfn.ANCHORARRAY(${at})`,
  );
  const plain = anchored.replace(single, (whole: string, at?: string) =>
    at === undefined ? whole : `_xlfn.SINGLE(${at})`,
  );
  return plain.replace(new RegExp(skipped, "g"), "").includes("@") ? null : plain;
}

function functionInFile(word: string): string {
  const known = word.toUpperCase();
  if (/^KLA\.[A-Z]+$/.test(known)) return `_xldudf_${known.replace(".", "_")}`;
  if (worksheet.has(known)) return `_xlfn._xlws.${word}`;
  return future.has(known) || spilling.has(known) || young.has(known) ? `_xlfn.${word}` : word;
}

/** The formula of a file as Excel shows it; one with something unknown in it stays as it is. */
export function fromFileFormula(formula: string): string {
  if (!/_xl|ANCHORARRAY|SINGLE/i.test(formula)) return formula;
  const shown = plainCalls(formula)
    .replace(/_xlfn\.(?:_xlws\.)?ANCHORARRAY\(([^()]+)\)/g, "$1#")
    .replace(/_xlfn\.SINGLE\(([^()]+)\)/g, "@$1")
    .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, "");
  const isKnown = toFileFormula(shown)?.toLowerCase() === formula.toLowerCase();
  return isKnown || !/_xl(?:fn|pm)|SINGLE/.test(formula) ? shown : formula;
}

/** What LET and LAMBDA call their values, in small letters; null where one may be left out, whose writing is not known here. */
function boundNames(formula: string): ReadonlySet<string> | null {
  const bound = new Set<string>();
  for (const found of formula.matchAll(name)) {
    const [whole, word = "", bracket] = found;
    const isLet = /^LET$/i.test(word);
    if (bracket !== "(" || !(isLet || /^LAMBDA$/i.test(word))) continue;
    const given = argumentsFrom(formula, found.index + whole.length).slice(0, -1);
    const names = isLet ? given.filter((_, index) => index % 2 === 0) : given;
    if (names.some((one) => one.startsWith("["))) return null;
    for (const one of names) bound.add(one.toLowerCase());
  }
  return bound;
}

/** The arguments of a call, from behind its bracket on. */
function argumentsFrom(formula: string, from: number): string[] {
  const found = [""];
  let depth = 0;
  for (const [part] of formula.slice(from).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^]/g)) {
    if (part === "(" || part === "{" || part === "[") depth += 1;
    if (part === ")" || part === "}" || part === "]") depth -= 1;
    if (depth < 0) break;
    if (part === "," && depth === 0) found.push("");
    else found[found.length - 1] += part;
  }
  return found.map((one) => one.trim());
}

const range = String.raw`(?:${cell}:${cell}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|${cell}#)`;
const worked = new RegExp(
  String.raw`${range}\s*[-+*/^&=<>]|[-+*/^&<>]=?\s*${sheetPart}${range}|=\s*${sheetPart}${range}`,
  "u",
);
const lifted = new RegExp(String.raw`([\p{L}_][\p{L}\p{N}_.]*)\((?:[^()]*,)?\s*${sheetPart}${range}`, "gu");

/** True for a formula that may give or work with many values: without Excel's mark for it one of each range would count. */
export function isOfArrays(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const called = [...bare.matchAll(name)].flatMap(([, word, bracket]) => (word && bracket ? [word.toUpperCase()] : []));
  if (called.some((word) => spilling.has(word)) || bare.includes("{")) return true;
  return worked.test(bare) || [...bare.matchAll(lifted)].some(([, word = ""]) => scalar.has(word.toUpperCase()));
}
