/** The verdicts of a rehearsal as they come from a file: accepted, or an exception with its reason. */
import * as z from "zod/mini";
import type { Text } from "../../text";
import { shortened } from "../../text";
import type { Drawn } from "../rehearsal";

export interface Verdict {
  /** The code of what was drawn: "12.4". */
  question: string;
  /** In full or not at all, or the points that are accepted. */
  accepted: boolean | number;
  /** Why not all is accepted; "" for what is. */
  reason: string;
}

const verdictShape = z.strictObject({
  question: z.string(),
  accepted: z.union([z.boolean(), z.number()]),
  reason: z.optional(z.string()),
});

/** So many answers are looked at; a rehearsal has no more questions than an instrument. */
const mostAnswers = 5_000;
const shape = z.array(z.unknown()).check(z.maxLength(mostAnswers));

/** The verdicts in parsed JSON, or every fault of theirs: a question that was not drawn or comes twice, points that do not fit, no reason. */
export function parseVerdicts(input: unknown, drawn: readonly Drawn[]): { verdicts: Verdict[]; faults: Text[] } {
  const list = shape.safeParse(input);
  if (!list.success) return { verdicts: [], faults: [notList] };
  const points = new Map(drawn.map(({ code, points: own }) => [code, own]));
  const seen = new Set<string>();
  const read = list.data.map((one, at) => {
    const result = verdictShape.safeParse(one);
    if (!result.success) return { verdict: null, fault: badAnswer(at) };
    const { question, accepted, reason = "" } = result.data;
    const verdict = { question: question.trim(), accepted, reason: reason.trim() };
    const fault = faultOf(verdict, points, seen);
    seen.add(verdict.question);
    return { verdict, fault };
  });
  return {
    verdicts: read.flatMap(({ verdict, fault }) => (verdict && !fault ? [verdict] : [])),
    faults: read.flatMap(({ fault }) => (fault ? [fault] : [])),
  };
}

function faultOf(
  { question, accepted, reason }: Verdict,
  points: ReadonlyMap<string, number>,
  seen: ReadonlySet<string>,
): Text | null {
  const name = shortened(question);
  const claimed = points.get(question);
  if (claimed === undefined)
    return {
      id: `Pertanyaan ${name} tidak termasuk yang terpilih; pakai benih dan jumlah yang sama seperti waktu latihan dimulai.`,
      en: `Question ${name} is not among those drawn; use the seed and number that the rehearsal was begun with.`,
    };
  if (seen.has(question))
    return {
      id: `Pertanyaan ${name} dijawab dua kali; sisakan satu.`,
      en: `Question ${name} is answered twice; keep one.`,
    };
  if (typeof accepted === "number" && !(accepted >= 0 && accepted <= claimed + 0.005))
    return {
      id: `Pertanyaan ${name}: poin yang diterima harus antara 0 dan yang diklaim.`,
      en: `Question ${name}: the points accepted must lie between 0 and those claimed.`,
    };
  const isFull = accepted === true || (typeof accepted === "number" && accepted >= claimed - 0.005);
  if (!isFull && reason === "")
    return {
      id: `Pertanyaan ${name} tidak diterima penuh, tetapi alasannya kosong; tulis alasannya di "reason".`,
      en: `Question ${name} is not accepted in full, but has no reason; write it in "reason".`,
    };
  return null;
}

const notList: Text = {
  id: 'Jawaban latihan harus berupa daftar, misalnya [{ "question": "12.4", "accepted": false, "reason": "foto tanpa tanggal" }].',
  en: 'The answers of a rehearsal must be a list, such as [{ "question": "12.4", "accepted": false, "reason": "a photo without a date" }].',
};

function badAnswer(at: number): Text {
  return {
    id: `Jawaban ke-${at + 1} harus memuat "question", "accepted" (true, false, atau poin), dan "reason" bila tidak diterima penuh; tidak ada yang lain.`,
    en: `Answer ${at + 1} must have "question", "accepted" (true, false or points), and "reason" where it is not accepted in full; nothing else.`,
  };
}
