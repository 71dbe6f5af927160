/** Every weight that decides between two readings, in one place: set by hand and tried on the development seeds of `npm run bench:reading`. */

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
  /** "Jumlah", "Sub Total": the word that begins a total. */
  total: 2.4,
  /** The same word where a number stands before it, as before "Jumlah pojok ASI". */
  numberedTotal: 0.4,
  /** A label under an indicator that is none of its questions' codes. */
  looseQuestion: 0.3,
  /** A label that names nothing. */
  unknown: 0,
} as const;

/** Readings of the rows above are kept side by side: this many, none worse than the best by more than the gap. */
export const beam = { width: 4, gap: 5 } as const;

/** What a column is judged by as the one of maxima. */
export const maximumWeights = { repeats: 8, old: -2, hidden: -3 } as const;

/** What a column that is read as the score is judged by. */
export const scoreWeights = {
  /** The heading says so: per degree of sureness, 0 to 3. */
  heading: 1.2,
  /** Share of its numbers that lie between 0 and their maxima. */
  under: 6,
  /** Share of its numbers that are above their maxima. */
  over: -9,
  /** Share of its numbers that repeat the maximum, beyond the half that excellent cities reach. */
  repeats: -3,
  /** Share of the placed rows that have a number there at all. */
  filled: 4,
  /** Another column times the maximum gives this one: points beside their shares. */
  product: 4,
  /** The printed totals add it up. */
  totals: 2,
  /** A share is what is taken only where no column has points. */
  share: -3,
  /** A heading that names another's number: the target, the verifiers', last year's. */
  target: -4,
  verified: -3.5,
  past: -5,
  achievement: -1.5,
  /** A heading of anything else: an office, a note. */
  other: -3,
  /** Each year that it is older than the latest one beside it. */
  older: -3.5,
  /** A draft stands below, a final version above what says neither. */
  version: 3,
  /** Hidden columns hold what is superseded. */
  hidden: -3,
  /** Between two that are alike the one further left. */
  position: -0.01,
} as const;

/** What a whole reading of a table is judged by; counts are per row. */
export const fitWeights = {
  /** The sum of what vouches for each row. */
  rows: 1,
  /** Rows with numbers that have no place. */
  unknown: -2,
  /** Rows that name a node once more. */
  duplicates: -1.5,
  /** Headings that say what their columns are read as. */
  headings: 0.6,
  /** The best score column's worth. */
  score: 1,
} as const;

/** How far a row shows that its table is the instrument's: two witnesses, "Indikator 7", a likely name, a question's code. */
export const vouching = { full: 1, code: 0.7, name: 0.4, question: 0.3 } as const;

/** Below these a table is none of the instrument's: one row known for sure, and of all rows this share. */
export const recognitionBounds = { least: 0.65, share: 0.15 } as const;

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
} as const;
