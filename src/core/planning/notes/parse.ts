/** Notes about settled findings as they come from a JSON file. */
import * as z from "zod/mini";
import { rules } from "../../rules/index";
import { shortened } from "../../text";
import type { Text } from "../../text";
import type { SettledNote } from "../settled";
import { reasonIds } from "./reasons";

/** As many as findings could be settled in years; a file with more is no file of notes. */
const maxNotes = 50_000;

const list = z.array(z.unknown()).check(z.maxLength(maxNotes));
const text = z.optional(z.nullable(z.string()));
const shape = z.strictObject({
  id: z.string(),
  value: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  evidence: text,
  reason: z.enum(reasonIds),
  note: text,
  who: text,
  when: text,
});

/** The notes, or one sentence for each that is not written as notes are. */
export function parseNotes(input: unknown): { notes: SettledNote[]; faults: Text[] } {
  const parsed = list.safeParse(input);
  if (!parsed.success) return { notes: [], faults: [notList] };
  const read = parsed.data.map((one, at) => {
    const result = shape.safeParse(one);
    if (!result.success) return { note: null, fault: badNote(at) };
    const { id, value, evidence, reason, note, who, when } = result.data;
    const own = {
      ...{
        id: id.trim(),
        value: value === undefined || value === null ? null : String(value),
        evidence: evidence ?? null,
        reason,
      },
      ...{ note: note?.trim() ?? "", who: who?.trim() ?? "", when: when?.trim() ?? "" },
    };
    return { note: own, fault: faultOf(own) };
  });
  return {
    notes: read.flatMap(({ note, fault }) => (note && !fault ? [note] : [])),
    faults: read.flatMap(({ fault }) => (fault ? [fault] : [])),
  };
}

const ruleIds = new Set(rules.map(({ id }) => id));

function faultOf({ id, reason, note }: SettledNote): Text | null {
  const [rule = ""] = id.split("/");
  const name = shortened(id);
  if (!ruleIds.has(rule) || !id.includes("/"))
    return {
      id: `"${name}" bukan ID temuan; salin ID dari "findings" dalam keluaran --json.`,
      en: `"${name}" is no id of a finding; copy the id from "findings" in the output of --json.`,
    };
  if (reason === "other" && note === "")
    return {
      id: `Catatan ${name} beralasan "other" tanpa penjelasan; tulis alasannya di "note".`,
      en: `The note ${name} has the reason "other" and no explanation; write it in "note".`,
    };
  return null;
}

const choices = reasonIds.join(", ");

const notList: Text = {
  id: 'Catatan harus berupa daftar, misalnya [{ "id": "evidence-missing/4.1", "reason": "elsewhere", "note": "ada di Dinkes" }].',
  en: 'Notes must be a list, such as [{ "id": "evidence-missing/4.1", "reason": "elsewhere", "note": "kept at the health office" }].',
};

function badNote(at: number): Text {
  return {
    id: `Catatan ke-${at + 1} harus memuat "id" dan "reason" (${choices}), boleh "value", "evidence", "note", "who", "when"; tidak ada yang lain.`,
    en: `Note ${at + 1} must have "id" and "reason" (${choices}), and may have "value", "evidence", "note", "who", "when"; nothing else.`,
  };
}
