/** Tells whether a citation names a mark of its kind: number, year, date, subject, place. */
import type { Citation } from "./citations/cite";
import type { Mark } from "./kinds/kind";
import type { EvidenceTerms } from "./terms";
import { yearInNumber } from "./text/numberYears";

/** True where the text names it; a year that the terms rule out is none. */
export function hasMark(mark: Mark, citation: Citation, terms: EvidenceTerms): boolean {
  return tests[mark](citation, terms);
}

/** A year later than the year after the award is a slip, not a year. */
function plausible(years: readonly number[], terms: EvidenceTerms): readonly number[] {
  if (terms.years.length === 0) return years;
  const latest = Math.max(...terms.years) + 2;
  return years.filter((year) => year <= latest);
}

type Test = (citation: Citation, terms: EvidenceTerms) => boolean;

const hasNumber: Test = ({ number, isOpen }) => number !== null && !isOpen;
const hasSubject: Test = ({ subject }) => subject.length > 0;

/** "PKS dengan Baznas", "PKS No. 119/14/DP3A & No. 07/APSAI/2024"; "dengan nomor …", "dengan pihak lain" name nobody. */
const hasParties: Test = ({ subject, number, text }) =>
  subject.length > 0 || number?.includes(" & ") === true || party.test(text.slice(0, 200));

const party =
  /\b(?:dengan|dgn|dg|bersama|antara|with) (?!(?:nomor|nomer|no|nmr|num|tanggal|tgl|tahun|thn|th|pihak|instansi|mitra|lembaga|dinas|opd|kantor|nama|masa|jangka|materai|ttd|tanda|cap)\b)\p{L}{2}/iu;

/** What has to be there for a mark. */
const tests: Readonly<Record<Mark, Test>> = {
  number: hasNumber,
  year: hasYear,
  date: isDated,
  "date-or-year": (citation, terms) => isDated(citation, terms) || hasYear(citation, terms),
  "date-or-year-in-number": (citation, terms) => isDated(citation, terms) || endsInYear(citation, terms),
  "number-or-date": (citation, terms) => hasNumber(citation, terms) || isDated(citation, terms),
  "year-or-number": (citation, terms) => hasYear(citation, terms) || hasNumber(citation, terms),
  subject: hasSubject,
  parties: hasParties,
  event: (citation, terms) => hasSubject(citation, terms) || (isDated(citation, terms) && namesMeeting(citation.text)),
  table: (citation, terms) => hasSubject(citation, terms) || hasQuestionCode(citation.text),
  when: (citation, terms) => isDated(citation, terms) || hasYear(citation, terms),
  period: (citation, terms) => citation.period !== null || hasYear(citation, terms),
  place: ({ hasPlace }) => hasPlace,
};

function hasYear({ years }: Citation, terms: EvidenceTerms): boolean {
  return plausible(years, terms).length > 0;
}

function isDated({ dates }: Citation, terms: EvidenceTerms): boolean {
  return dates.some(({ year }) => plausible([year], terms).length > 0);
}

/** "77/PKS/III/2025". */
function endsInYear({ number }: Citation, terms: EvidenceTerms): boolean {
  const year = yearInNumber(number ?? "");
  return year !== null && plausible([year], terms).length > 0;
}

function namesMeeting(text: string): boolean {
  return /\b(rapat|kegiatan|pertemuan|acara)\b/i.test(text.slice(0, 200));
}

/** "Matriks 5.1" names the question's own table. */
function hasQuestionCode(text: string): boolean {
  return /\b\d{1,2}[.][0-9a-z]{1,3}\b/i.test(text.slice(0, 200));
}
