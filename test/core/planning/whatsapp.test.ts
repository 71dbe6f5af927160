/** Tests the text for WhatsApp: what it says, how it is folded, and that nothing in a cell can bend it. */
import type { OfficeItem, OfficeTasks } from "../../../src/core/planning/offices/offices";
import { orderOf } from "../../../src/core/planning/questions";
import { whatsappText } from "../../../src/core/planning/offices/whatsapp";
import { dayText, isOver, readDay } from "../../../src/core/planning/offices/due";
import { kla } from "../../instrument";

function item(question: string, points: number | null, given: Partial<OfficeItem> = {}): OfficeItem {
  return {
    ...{ question, points, claimed: 3, state: "doubtful", sharedWith: [], at: { sheet: "Rekap", row: 4, column: 6 } },
    label: { id: `Label ${question}`, en: `Label ${question}` },
    found: { id: 'baru "foto"', en: 'only "foto"' },
    send: { id: "Sebut tempat dan tanggal; kirim juga matriks", en: "Name place and date; send too: matrix" },
    ...given,
  };
}

function tasks(items: readonly OfficeItem[], name = "Dinkes"): OfficeTasks {
  const points = items.reduce((sum, one) => sum + (one.points ?? 0), 0);
  return { name, points, documented: 8, of: 20, hasSent: true, items };
}

const due = { year: 2026, month: 3, day: 11 };
const text = (of: OfficeTasks, language: "id" | "en" = "id"): string => whatsappText(of, due, orderOf(kla()), language);

test("greets, names deadline and sum in bold, and folds neighbours with one answer", () => {
  const items = [
    item("6.2", 7, { found: { id: "belum ada bukti", en: "no evidence yet" } }),
    item("8.2", 6, { sharedWith: ["DP3AP2KB", "Dinsos"] }),
    item("12.4", 5),
    ...["17.3a", "17.3b", "17.3c"].map((code) => item(code, 3)),
  ];
  expect(text(tasks(items)).split("\n")).toEqual([
    "Yth. *Dinkes*,",
    "",
    "Mohon melengkapi data dukung KLA paling lambat *Rabu, 11 Maret 2026*: 6 butir, *27 poin* berisiko. Sudah terdokumentasi: 8 dari 20.",
    "",
    "1. 6.2 (Label 6.2), 7 poin: belum ada bukti. Sebut tempat dan tanggal; kirim juga matriks. Isi di Rekap!G5.",
    '2. 8.2 (Label 8.2), 6 poin: baru "foto". Sebut tempat dan tanggal; kirim juga matriks. Bersama DP3AP2KB, Dinsos. Isi di Rekap!G5.',
    '3. 12.4 (Label 12.4), 5 poin: baru "foto". Sebut tempat dan tanggal; kirim juga matriks. Isi di Rekap!G5.',
    '4–6. 17.3a, 17.3b, 17.3c, 9 poin: baru "foto". Sebut tempat dan tanggal; kirim juga matriks. Isi di Rekap!G5.',
    "",
    "Tulis tautan, nama file, atau judul dokumen dengan nomor dan tanggalnya.",
    "Terima kasih.",
  ]);
  expect(text(tasks(items), "en")).toContain("by *Wednesday, 11 March 2026*: 6 items, *27 points* at risk.");
});

test("says of what is scored as a whole that it is an indicator", () => {
  expect(text(tasks([item("3", 24.5), item("21B", 3)]))).toMatch(/\n1\. indikator 3 \(.*\n2\. indikator 21B \(/);
  expect(text(tasks([item("3", 24.5)]), "en")).toContain("\n1. indicator 3 (Label 3)");
});

test.each([
  ["of another indicator", "18.1", {}],
  ["that is no neighbour", "17.3c", {}],
  ["that lacks something else", "17.3b", { send: { id: "Kirim foto", en: "Send: photo" } }],
  ["that is shared", "17.3b", { sharedWith: ["DLH"] }],
])("does not fold a question %s", (_, code, given) => {
  expect(text(tasks([item("17.3a", 3), item(code, 3, given)]))).toMatch(/\n1\. 17\.3a [^]*\n2\. /);
});

test("names ten questions and counts the others", () => {
  const items = Array.from({ length: 17 }, (_, at) => item(`${at + 1}.1`, 17 - at));
  expect(text(tasks(items))).toMatch(/\n10\. 10\.1 .*\ndan 7 lainnya\n/);
  expect(text(tasks(items))).not.toContain("\n11. ");
  expect(text(tasks(items.slice(0, 10)))).not.toContain("lainnya");
});

test("names four offices that share a question, and counts the others", () => {
  const shared = (count: number): string =>
    text(tasks([item("6.2", 7, { sharedWith: Array.from({ length: count }, (_, at) => `OPD ${at + 1}`) })]));
  expect(shared(4)).toContain("Bersama OPD 1, OPD 2, OPD 3, OPD 4. Isi di");
  expect(shared(5)).toContain("Bersama OPD 1, OPD 2, OPD 3, OPD 4, 1 OPD lain. Isi di");
});

test("shortens a label beyond 90 letters and an office beyond 60", () => {
  const label = (length: number): OfficeItem => item("6.2", 7, { label: { id: "x".repeat(length), en: "" } });
  expect(text(tasks([label(90)]))).toContain(`(${"x".repeat(90)})`);
  expect(text(tasks([label(91)]))).toContain(`(${"x".repeat(89)}…)`);
  expect(text(tasks([item("6.2", 7)], "y".repeat(60)))).toContain(`*${"y".repeat(60)}*`);
  expect(text(tasks([item("6.2", 7)], "y".repeat(61)))).toContain(`*${"y".repeat(59)}…*`);
});

test("counts one question as one", () => {
  const one = { ...tasks([item("6.2", 1)]), documented: 0, of: 1 };
  expect(text(one, "en")).toContain(": 1 item, *1 point* at risk. Documented: 0 of 1.");
});

test("says what is claimed where the workbook shows no evidence", () => {
  const unknown = item("6.2", null, { claimed: 4.8, state: null });
  expect(text({ ...tasks([unknown]), points: null, documented: null })).toMatch(
    /: 1 butir\.\n\n1\. 6\.2 \(Label 6\.2\), 4,8 poin diklaim: .* Lihat Rekap!G5\./,
  );
});

test("thanks an office that has nothing left to send", () => {
  expect(text(tasks([]))).toBe(
    "Yth. *Dinkes*,\n\nData dukung KLA sudah lengkap. Sudah terdokumentasi: 8 dari 20.\n\nTerima kasih.",
  );
});

test("stays under 4,000 characters and in ten lines, whatever cells hold", () => {
  const long = "kata ".repeat(2_000);
  const items = Array.from({ length: 30 }, (_, at) =>
    item(`${at}${long}`, 3, {
      label: { id: long, en: long },
      found: { id: `baru "${"x".repeat(60)}"`, en: "" },
      send: { id: `Kirim ${"matriks, foto, ".repeat(20)}`, en: "" },
      sharedWith: Array.from({ length: 40 }, () => `Dinas ${long}`),
    }),
  );
  const said = text(tasks(items, long));
  expect(said.length).toBeLessThan(4_000);
  expect(said).toMatch(/\ndan \d+ lainnya\n/);
});

describe.each(["id", "en"] as const)("of %s an office with a very long name and", (language) => {
  test.each([
    [1, 1],
    [10, 10],
    [11, 10],
    [120, 10],
  ])("%i items is told of %i at most, in one message, and of the others by their number", (count, most) => {
    const name = "Dinas Pemberdayaan Perempuan Perlindungan Anak Pengendalian Penduduk dan Keluarga Berencana ".repeat(
      3,
    );
    const items = Array.from({ length: count }, (_, at) =>
      item(`${(at % 20) + 1}.${at + 1}`, 200 - at, { sharedWith: [name, `${name}2`], found: { id: name, en: name } }),
    );
    const said = text(tasks(items, name), language);
    expect(said.length).toBeLessThan(4_000);
    const told = said.split("\n").filter((line) => /^\d+\. /.test(line)).length;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThanOrEqual(most);
    const rest = new RegExp(
      `\n${language === "id" ? "dan" : "and"} ${count - told} ${language === "id" ? "lainnya" : "more"}\n`,
    );
    if (count > told) expect(said).toMatch(rest);
    else expect(said).not.toMatch(/\n(?:dan|and) \d+/);
  });
});

test.each([
  '=HYPERLINK("http://x")',
  "+1",
  "@cmd",
  "-2+3",
  "a\n=1+1",
  "a\r=1+1",
  "a\t=1+1",
  "a\u2028=1",
  "*tebal* ~coret~ `kode`",
  "\u202Eterbalik",
])("keeps %j from becoming a formula, a line, or bold", (evil) => {
  const hostile = item(evil, 3, {
    label: { id: evil, en: evil },
    found: { id: `baru "${evil}"`, en: evil },
    sharedWith: [evil],
    at: { sheet: evil, row: 0, column: 0 },
  });
  const said = text(tasks([hostile], evil));
  expect(said.split("\n").filter((line) => /^[=+\-@\t\r]/.test(line))).toEqual([]);
  expect(said.split("\n")).toHaveLength(8);
  expect(said).not.toMatch(/[\t\r\u2028\u202E~`]/);
  expect(said.replace(/^Yth. \*.*\*,$/m, "").match(/\*/g)).toHaveLength(4);
});

test.each([
  ["2026-03-11", "Rabu, 11 Maret 2026"],
  ["2024-02-29", "Kamis, 29 Februari 2024"],
  ["11/03/2026", "Rabu, 11 Maret 2026"],
  [" 1-5-2026 ", "Jumat, 1 Mei 2026"],
  ["2000-01-01", "Sabtu, 1 Januari 2000"],
  ["11 Maret 2026", "Rabu, 11 Maret 2026"],
  ["Rabu, 11 MARET 2026", "Rabu, 11 Maret 2026"],
  ["11 March 2026", "Rabu, 11 Maret 2026"],
])("reads %s as %s", (given, said) => {
  expect(dayText(readDay(given), "id")).toBe(said);
});

test.each([
  "2026-02-29",
  "2026-13-01",
  "2026-00-10",
  "31/04/2026",
  "besok",
  "",
  "1999-12-31",
  "2101-01-01",
  "11 Maret",
  "31 April 2026",
  "11 Maretan 2026",
])("refuses %j and says how to write it", (given) => {
  expect(() => readDay(given)).toThrow(/bukan tanggal yang ada; tulis tahun-bulan-hari seperti 2026-03-11/);
});

test("a day is over when the next one begins", () => {
  const day = { year: 2026, month: 2, day: 28 };
  expect([isOver(day, new Date(2026, 1, 28, 23, 59)), isOver(day, new Date(2026, 2, 1))]).toEqual([false, true]);
});
