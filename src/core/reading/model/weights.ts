/** The weights that decide between two readings, in one place: set by hand and tried on the development seeds of `npm run bench:reading`. */

/** What each witness for a row's place weighs, in the same unit; 0 is a row that nobody vouches for. */
export const rowWeights = {
  /** The words of the name: 1 for the name to the letter, -0.8 for words that are another's. */
  name: 3,
  /** The code written before the name or beside it: -1 when it is another's. */
  code: 2,
  /** The printed maximum: 1 when it is the node's, -0.5 when it is not (maxima are mistyped too). */
  maximum: 2,
  /** Where the row stands after the one before: a step forward is cheap, a jump dear. */
  order: 1,
  /** The cluster that the sheet says it is in. */
  cluster: 0.7,
  /** "Apakah …?", "Pertanyaan 3": the form of the text. */
  form: 1.5,
} as const;

/** What a row says that is no node of the instrument. */
export const otherRows = {
  /** Of a question's row what says in which indicator it lies counts by half: one row is not two. */
  inside: 0.5,
  /** "Jumlah" before the name of an indicator or a part. */
  total: 2.4,
  /** A label under an indicator that is none of its questions' codes: more than one that names nothing. */
  looseQuestion: 0.3,
} as const;

/**
 * How much a free text is a question's: two of its terms, one of them; of the words of text and short label at least so
 * many in common, else they say nothing.
 */
export const questionLikeness = { terms: 0.9, term: 0.75, leastWords: 0.5 } as const;

/** Readings of the rows above are kept side by side: this many, none worse than the best by more than the gap. */
export const beam = { width: 4, gap: 5 } as const;

/** What speaks for a column being one of labels, before its rows are aligned; shares of its cells, 0 to 1. */
export const labelWeights = {
  /** So many ways to label a family's columns are tried on its rows. */
  proposals: 8,
  /** The heading says so: per degree of sureness. */
  heading: 0.6,
  /** The heading says that it is some label, and it is left out: per degree of sureness. */
  unused: 0.6,
  /** Numbers without a heading are rarely the codes of questions. */
  unsaid: -1,
  content: { clusters: 3, names: 4, questions: 3, codes: 3, numbers: 1, texts: 0.5 },
  /** Indicators stand before their questions. */
  backwards: -0.5,
  /** So many of its cells make a column one of numbers, or of links, offices or answers. */
  other: 0.5,
  /** So many names of indicators make a column one of labels, whatever heads it. */
  names: 0.2,
} as const;

/** What a column is judged by as the one of maxima. */
export const maximumWeights = {
  repeats: 8,
  /** Without a heading at least so many rows, so many of them with the instrument's own maximum, and so many numbers. */
  ...{ leastPairs: 2, leastEqual: 0.7, numbers: 0.5 },
} as const;

/** When numbers can be scores or shares at all; shares of a column's cells or numbers, 0 to 1. */
export const shareBounds = {
  /** Cells that are numbers. */
  numbers: 0.6,
  /** Cells with the number and its maximum in one: "80 / 96". */
  pairs: 0.5,
  /** Numbers above what all indicators together can bring are money. */
  amounts: 0.5,
  /** Numbers that are the node's own number. */
  codes: 0.8,
  /** A number of at most 1 tells a share from points only under a larger maximum. */
  large: 2,
  /** So many such numbers are enough; so many where none is a fraction. */
  ...{ leastNumbers: 3, leastWhole: 10 },
  /** So many numbers above their maxima, and none above 100, can be percent though nothing says so. */
  over: 0.25,
  /** Rows in which two columns add up to the maximum. */
  gaps: 0.8,
} as const;

/** What a column that is read as the score is judged by. */
export const scoreWeights = {
  /** A column that no heading calls a score must behave as one this much. */
  least: 5,
  /** The heading says so: per degree of sureness, 0 to 3. */
  heading: 1.2,
  /** Share of its numbers that lie between 0 and their maxima. */
  under: 6,
  /** Share of its numbers that are above their maxima. */
  over: -9,
  /** Share of the placed rows that have a number there at all. */
  filled: 4,
  /**
   * Against it: a heading of something else or of another's number, one that says that it is superseded, each year that it is older
   * than the latest one beside it, a hidden column, a draft, numbers that are the maxima themselves. For it: a final version, and
   * what is another column times the maximum or the sum of others.
   */
  hint: 3,
  /** A share is what is taken only where no column has points. */
  share: -3,
  /** Between two that are alike the one further left. */
  position: -0.01,
} as const;

/** What a whole reading of a table is judged by; counts are per row. */
export const fitWeights = {
  /** The sum of what vouches for each row. */
  rows: 1,
  /** Rows with numbers that have no place, or only one that they rather count. */
  unknown: -2,
  /** Rows that name a node once more. */
  duplicates: -1.5,
  /** Headings that say what their columns are read as; those of labels that no role is left for. */
  headings: 0.6,
  idle: -0.6,
  /** A number that runs on explains itself, though less than one that is the indicator's own (2, the code's weight). */
  counted: 1.2,
  /** The best score column's worth. */
  score: 1,
} as const;

/**
 * So many rows of a family tell the ways to label its columns apart, and the best score counts once for so many rows. Before
 * that fewer rows leave so many finalists, none with less than that share of the best one's worth: of 720 tables of the
 * development seeds none whose best way was among three after 40 rows had it below 0.98 there; held-out ones come down to
 * 0.87. After 12 rows it can be below a half.
 */
export const sampling = {
  ...{ rows: 120, perScore: 10 },
  ...{ first: 40, finalists: 3, share: 0.8 },
} as const;

/** With so many known rows, and that share of all, a sheet needs no other view. */
export const plainBounds = { rows: 4, share: 0.5 } as const;

/** How much words are a name's: below the least they are another's; likely; surely. */
export const nameLikeness = { least: 0.55, likely: 0.6, sure: 0.8 } as const;

/** How much a written code is a node's. */
export const codeWeights = {
  /** The number as counted from 1 in the cluster that the sheet says. */
  local: 0.7,
  /** "A" and "21.1" for 21A. */
  part: 0.9,
  /** A number alone, without name, word or maximum, may be any row's: what is left of it. */
  bare: 0.6,
  /** "2" over 2a and 2b; a code that no question of the indicator has. */
  ...{ head: 0.9, unknown: -0.4 },
  /** From here on the code is surely the node's. */
  sure: 0.7,
} as const;

/** What one witness says, from what cannot be to what is: words, a maximum, a step through the instrument's order. */
export const sayings = {
  /** Words of another thing. */
  otherName: -0.8,
  /** Another maximum than the node's: it may be mistyped. */
  otherMaximum: -0.5,
  /** At the start; the same node again; further on; back. */
  ...{ start: 0.5, again: -1.5, onward: 0.2, back: -0.6 },
} as const;

/** How far a row shows that its table is the instrument's: two witnesses, "Indikator 7", a likely name, a question's code, that code beside a text of anything. */
export const vouching = { full: 1, code: 0.7, name: 0.4, question: 0.3, text: 0.1 } as const;

/**
 * Below these a table is none of the instrument's: one row known for sure, and of all rows this share; of the rows below
 * a blank one a larger share.
 */
export const recognitionBounds = {
  ...{ least: 0.65, share: 0.15, stretch: 0.25 },
  /**
   * Of so many rows or more, where so many maxima are printed beside placed ones and fewer than this share are the instrument's:
   * other forms with names of the instrument's reach 0.6; cities that print weights of their own name every row.
   */
  ...{ leastRows: 4, leastPrinted: 3, own: 0.5, contradicted: 0.7 },
  /** Where only clusters are known, whose names are those of programmes as well. */
  clusters: 0.5,
  /** Codes of questions without a text, so many of them, that share of the rows, and those with letters: outlines reach neither. */
  ...{ leastCodes: 20, codes: 0.9, lettered: 0.1 },
  /** So many rows below a blank one that nobody knows are another table, though their numbers could be scores. */
  foreignRows: 3,
} as const;

/**
 * Columns hold one score between them where of so many rows or more this share has a number in one of them, and none of them
 * has nearly all; a column of mended scores has less than that share of the rows, else it is filled in anew.
 */
export const joinBounds = { rows: 5, filled: 0.8, longest: 0.95, mended: 0.8 } as const;

/** So many rows without a score and with a number beside are no slips, where that share of the scored rows has one at most. */
export const besideBounds = { rows: 3, both: 0.2 } as const;

/** When a reading is said to be in doubt. */
export const doubtBounds = {
  /** Another score column this near in worth is named. */
  nearScore: 2.5,
  /** Of the rows with numbers at least this share has a place, else the reading is doubtful. */
  placed: 0.6,
  /** Of the scores at least this share lies under its maximum. */
  under: 0.7,
  /** Of the placed rows at most this share stands there twice. */
  duplicates: 0.2,
  /** Of all points that the placed rows can bring, no assessment claims less than this. */
  claimed: 0.05,
  /** So many maxima of another instrument's, and most of all printed: other forms have some names of the instrument. */
  otherMaxima: 6,
  /** Of the filled cells at most this share cannot be read as numbers: a tenth of 1,000 points is a tier of the award. */
  illegible: 0.1,
} as const;

/**
 * From so many scores on it can be told that they may be no points; whole numbers below this share of the maxima without
 * maxima beside them are doubted: scales of 1 to 5, days and counts reach 0.30, of one cluster's honest scores some only 0.38.
 * Under a heading that speaks of no scores the few rows of an officer's plan are enough.
 */
export const plausibleBounds = { rows: 5, few: 3, share: 0.33 } as const;

/**
 * Of so many scores of anything between nothing and all of their maxima 1 in 100 sets has a correlation below a fifth, of those
 * that come to a third of the maxima hardly one below this; of numbers between 1 and 10 with no bearing on them 1 in 20 above it.
 */
export const measureBounds = { leastNumbers: 10, correlation: 0.5 } as const;

/** So many scores, that share of them the maximum itself, are rather the list of maxima than a city that has reached them all. */
export const repeatBounds = { numbers: 5, share: 0.95 } as const;

/** A column of scores that waits may have the sums of seven clusters and of all of them, and no more. */
export const mostSums = 8;

/**
 * A column of stages holds few of them and little else: the share of its cells that are stages, and that follow in turn
 * where no heading says what they are, so many times; of the rows of stages no more than this share has no name.
 */
export const stageBounds = { most: 8, share: 0.9, turns: 3, nameless: 0.1 } as const;
