/** Texts made to keep a reader busy: time grows with their length, never with its square. */
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { marksOf } from "../../../src/core/evidence/documents/marks";
import { piecesOf } from "../../../src/core/evidence/citations/pieces";
import { carriedBy } from "../../../src/core/evidence/citations/carried";
import { termsOf } from "../../../src/core/evidence/terms";
import { kla } from "../../instrument";
import { sheet } from "../grid";
import { sampled } from "../../sampled";

const terms = termsOf(kla(), [2024, 2025]);

const patterns = [
  "a",
  "1",
  ".",
  "-",
  "_",
  "/",
  "\\",
  ",",
  ";",
  "(",
  ")",
  ":",
  "&",
  "+",
  '"',
  " ",
  "…",
  "%",
  "@",
  "#",
  "é",
  "a ",
  "1 ",
  "a,",
  "1/",
  "a.",
  "a1",
  "1a ",
  "/1",
  "no ",
  "no. ",
  "sk ",
  "sk,",
  "sk 1/2024, ",
  "dan ",
  "2024 ",
  "2024-",
  "12 maret ",
  "http://",
  "https://a.b/ ",
  "www.",
  "a.pdf ",
  "C:\\",
  "file://",
  "tentang sk, ",
  "ada ",
  "belum ",
  "1. ",
  "(sk",
  "188.45/",
  "s.d. ",
  "no.1/2024 tentang a, ",
  "a@b ",
  "ev2023.a/lampiran/",
  "x x/x ",
  "tahun dua ribu ",
  "lap 2024 ada, 2025 ",
  "D:\\a/sk 2024/",
  "durung ",
];

test("there are patterns enough", () => expect(patterns.length).toBeGreaterThanOrEqual(45));

describe.each(sampled(patterns))("%j, over and over", (pattern) => {
  test("takes time in proportion to its length", () => {
    const read = (length: number): unknown =>
      piecesOf(repeated(pattern, length)).map(({ tokens, isKind }) => marksOf(tokens, isKind));
    expect(growth(read, 32_000, 3)).toBeLessThan(3);
  });

  test("is judged at 100 KB as fast as its first part: no cell of Excel is that long", () => {
    const judged = (length: number): unknown => assess([looseCell(repeated(pattern, length))], ["two-years"], terms);
    expect(growth(judged, 100_000, 3)).toBeLessThan(3);
  });
});

test.each(['"', '""', "HYPERLINK(", '=HYPERLINK("a"&', " "])("a formula of %j, over and over", (pattern) => {
  const read = (length: number): unknown => carriedBy(`=HYPERLINK(${repeated(pattern, length)}`, bare, new Map());
  // A formula of Excel has 8,192 characters at most.
  expect(growth(read, 8_192, 4)).toBeLessThan(4);
});

const bare = sheet("Lembar", []);

function repeated(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

/** How often the text is read in its short form for each time in its long form: as many characters in all. */
const times = 8;

/**
 * How much longer it takes to read one long text than as many characters in short ones: 1 where that is linear, 8 where
 * quadratic. The least of three tries, for noise only adds; the first that is within bounds decides.
 */
function growth(run: (length: number) => unknown, long: number, bound: number): number {
  let least = Infinity;
  for (let tried = 0; tried < 3 && least >= bound; tried++) {
    const short = spent(() => {
      for (let count = 0; count < times; count++) run(long / times);
    });
    least = Math.min(least, spent(() => run(long)) / Math.max(short, 1000));
  }
  return least;
}

/** Microseconds of processor time, which a busy machine does not stretch. */
function spent(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user;
}
