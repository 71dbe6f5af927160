/** Tells what is wrong in an instrument file, as whole sentences that name the place in the file. */
import type * as z from "zod/mini";
import { type Path, toPath } from "./flaws";
import { type Text, say } from "../text";

export interface InstrumentFault {
  /** The place in the file: `clusters[2].indicators[0].max`; empty for the file as a whole. */
  path: string;
  text: Text;
}

/** The sentence, or sentences, for what zod found. */
export function describeIssue(issue: z.core.$ZodIssue): InstrumentFault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      fault([...issue.path, key], {
        id: "tidak dikenal dalam file instrumen; periksa ejaannya atau hapus",
        en: "is unknown in an instrument file; check its spelling or remove it",
      }),
    );
  }
  return [fault(issue.path, predicate(issue))];
}

function predicate(issue: z.core.$ZodIssue): Text {
  if (issue.code === "custom" && isText(issue.params?.says)) return issue.params.says;
  if (issue.code === "invalid_format") return { id: "tidak boleh kosong", en: "must not be empty" };
  if (issue.input === undefined) return { id: "belum ada; tambahkan", en: "is missing; add it" };
  const found = describeValue(issue.input);
  const wanted = describeWanted(issue);
  return {
    id: `harus ${wanted.id}, tetapi berisi ${found.id}`,
    en: `must ${wanted.en}, but holds ${found.en}`,
  };
}

const kinds: Record<string, Text> = {
  string: { id: "berupa teks", en: "be text" },
  number: { id: "berupa angka", en: "be a number" },
  int: { id: "berupa bilangan bulat", en: "be a whole number" },
  array: { id: "berupa daftar [ ]", en: "be a list [ ]" },
  object: { id: "berupa objek { }", en: "be an object { }" },
};

function describeWanted(issue: z.core.$ZodIssue): Text {
  if (issue.code === "invalid_type") return kinds[issue.expected] ?? { id: issue.expected, en: `be ${issue.expected}` };
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String).join(", ");
    return { id: `salah satu dari ${values}`, en: `be one of ${values}` };
  }
  if (issue.code === "too_small" && issue.origin === "array") return { id: "memuat isi", en: "have entries" };
  if (issue.code === "too_small") return { id: `paling sedikit ${issue.minimum}`, en: `be at least ${issue.minimum}` };
  if (issue.code === "too_big") return describeMost(issue);
  return { id: "sesuai bentuk file instrumen", en: "fit the form of an instrument file" };
}

/** Lengths of texts are told in letters, those of lists in entries. */
function describeMost({ origin, maximum }: z.core.$ZodIssueTooBig): Text {
  return say((language, number) => {
    const most = number(Number(maximum));
    if (origin === "string")
      return language === "id" ? `paling panjang ${most} huruf` : `be at most ${most} letters long`;
    if (origin === "array")
      return language === "id" ? `memuat paling banyak ${most} isi` : `have at most ${most} entries`;
    return language === "id" ? `paling banyak ${most}` : `be at most ${most}`;
  });
}

function describeValue(value: unknown): Text {
  if (typeof value === "string") {
    const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
    return { id: `teks "${shown}"`, en: `the text "${shown}"` };
  }
  if (typeof value === "number") return say((_, number) => number(value));
  if (Array.isArray(value) && value.length === 0) return { id: "daftar kosong", en: "an empty list" };
  if (Array.isArray(value)) return { id: "daftar [ ]", en: "a list [ ]" };
  if (typeof value === "object" && value !== null) return { id: "objek { }", en: "an object { }" };
  return { id: String(value), en: String(value) };
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "id" in value && "en" in value;
}

function fault(path: Path, says: Text): InstrumentFault {
  const place = toPath(path);
  const subject = place === "" ? { id: "File instrumen", en: "The instrument file" } : { id: place, en: place };
  return { path: place, text: { id: `${subject.id} ${says.id}.`, en: `${subject.en} ${says.en}.` } };
}
