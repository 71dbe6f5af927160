/** Changes to a workbook's archive, each drawn from chance. */
import { below } from "../bench/chance";
import { archiveOf } from "./archive";
import type { Entry } from "./archive";
import type { Chance } from "./xml";

type EntryChange = (entries: readonly Entry[], at: number, random: Chance) => readonly Entry[];
type ByteChange = (bytes: Uint8Array, random: Chance) => Uint8Array;

const names = [
  "",
  "xl/workbook.xml",
  "xl/sharedStrings.xml",
  "XL\\Workbook.xml",
  "../x.xml",
  "mimetype",
  "a".repeat(70_000),
];

/** Changes to the list of entries; `at` is the one drawn. */
export const entryChanges: Readonly<Record<string, EntryChange>> = {
  removeEntry: (entries, at) => entries.filter((_, i) => i !== at),
  doubleEntry: (entries, at) => [...entries, ...entries.slice(at, at + 1)],
  doubleEntryOften: (entries, at) => [...entries, ...Array.from({ length: 3000 }, () => entries[at] ?? nothing)],
  emptyEntry: (entries, at) => changedAt(entries, at, (entry) => ({ ...entry, bytes: new Uint8Array() })),
  renameEntry: (entries, at, random) =>
    changedAt(entries, at, (entry) => ({
      ...entry,
      path: (names[below(names.length, random)] ?? "").slice(0, 65_535),
    })),
  swapEntries: (entries, at, random) => {
    const other = entries[below(entries.length, random)] ?? nothing;
    return changedAt(entries, at, (entry) => ({ ...entry, bytes: other.bytes }));
  },
  lieOfSize: (entries, at, random) => lying(entries, at, { size: lieOf(random) }),
  lieOfPacked: (entries, at, random) => lying(entries, at, { packed: lieOf(random) }),
  lieOfChecksum: (entries, at, random) => lying(entries, at, { crc: below(2 ** 32, random) }),
  lieOfMethod: (entries, at, random) => lying(entries, at, { method: [0, 1, 9, 12, 99][below(5, random)] ?? 0 }),
  lieOfFlags: (entries, at, random) => lying(entries, at, { flags: below(65_536, random) }),
  lieOfPlace: (entries, at, random) => lying(entries, at, { offset: below(20_000, random) }),
};

/** Changes to the finished file. */
export const byteChanges: Readonly<Record<string, ByteChange>> = {
  cutFile: (bytes, random) => bytes.slice(0, below(bytes.length + 1, random)),
  cutHead: (bytes, random) => bytes.slice(below(100, random)),
  damageFile: (bytes, random) => damaged(bytes, 0, random),
  damageList: (bytes, random) => damaged(bytes, Math.floor(bytes.length * 0.9), random),
  addTail: (bytes, random) => new Uint8Array([...bytes, ...bytes.slice(0, below(70_000, random))]),
};

const nothing: Entry = { path: "x.xml", bytes: new Uint8Array() };

function changedAt(entries: readonly Entry[], at: number, change: (entry: Entry) => Entry): readonly Entry[] {
  return entries.map((entry, i) => (i === at ? change(entry) : entry));
}

function lying(entries: readonly Entry[], at: number, lie: NonNullable<Entry["lie"]>): readonly Entry[] {
  return changedAt(entries, at, (entry) => ({ ...entry, lie: { ...entry.lie, ...lie } }));
}

function lieOf(random: Chance): number {
  return [0, 1, below(5000, random), 2 ** 20, 2 ** 29, 2 ** 32 - 1][below(6, random)] ?? 0;
}

function damaged(bytes: Uint8Array, from: number, random: Chance): Uint8Array {
  const copy = bytes.slice();
  for (let times = below(8, random); times >= 0; times--) {
    copy[from + below(copy.length - from, random)] = below(256, random);
  }
  return copy;
}

/** The file that the entries make. */
export function fileOf(entries: readonly Entry[]): Uint8Array {
  return archiveOf(entries.slice(0, 60_000));
}
