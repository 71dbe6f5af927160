/** Other workbooks to compare with: last year's and the verifiers', chosen as files, beside the one that is open. */
import { firstFileState } from "../../src/page/file/openFile";
import type { FileState } from "../../src/page/file/openFile";
import { createOthers } from "../../src/page/file/others";
import { createFilePort } from "../../src/page/file/port";
import { comparedOf } from "../../src/taskpane/session/comparing";
import { outputOf } from "../../src/taskpane/session/reporting";
import { createSession } from "../../src/taskpane/session/session";
import { reportOf } from "../../src/taskpane/session/state";
import { createStore } from "../../src/taskpane/session/store";
import { createWorkbook } from "../../src/xlsx/write/create";
import { readWorkbook } from "../../src/xlsx/read";
import { kla } from "../instrument";

const headings = ["Indikator", "Nilai Maks", "Nilai Mandiri"];
const rows = (wajar: number, sra: number, title = "") => [
  [title],
  headings,
  ["18 Wajib Belajar 12 Tahun", 24, wajar],
  ["19 Sekolah Ramah Anak", 51, sra],
];

async function fileOf(name: string, cells: ReturnType<typeof rows>): Promise<File> {
  const bytes = await createWorkbook([{ name: "Rekap", rows: cells.map((one) => ({ cells: one })) }]);
  return new File([bytes.slice()], name);
}

async function opened(cells: ReturnType<typeof rows>) {
  const file = await fileOf("ini.xlsx", cells);
  const workbook = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  const session = createSession(createFilePort(createStore<FileState>(firstFileState(workbook))), kla());
  await session.check();
  const others = createOthers(session, kla());
  const compared = () => {
    const report = reportOf(session.state());
    if (!report) throw new Error("Nothing was checked.");
    return comparedOf(report, session.state().comparison);
  };
  return { session, others, compared };
}

test("last year's workbook and the verifiers' are compared with, in the report's sheets too, until they are left out", async () => {
  const { session, others, compared } = await opened(rows(20, 40));
  expect(compared()).toEqual({ verified: null, years: null });
  await others.choose("last", await fileOf("em-2024.xlsx", rows(24, 30)));
  expect(compared().years).toMatchObject({ source: { id: "em-2024.xlsx" }, last: 54, this: 60, change: 6 });
  await others.choose("verified", await fileOf("hasil.xlsx", rows(20, 35)));
  expect(compared().verified).toMatchObject({ source: { id: "hasil.xlsx" }, claimed: 60, verified: 55 });
  expect(outputOf(session.state(), "id")).toMatchObject({ years: { change: 6 }, verified: { verified: 55 } });
  others.forget("last");
  expect([compared().years, compared().verified?.verified]).toEqual([null, 55]);
});

test.each<[string, (title: string) => Promise<File>, RegExp]>([
  ["the same cells", (title) => fileOf("salinan.xlsx", rows(20, 40, title)), /^salinan\.xlsx sama dengan/],
  ["another city's", () => fileOf("b.xlsx", rows(10, 10, "KABUPATEN DEMAK")), /^b\.xlsx milik Kabupaten Demak/],
  ["no table", () => fileOf("surat.xlsx", [["Yth. Bupati"]]), /surat\.xlsx/],
  ["no workbook", async () => new File(["x"], "rusak.xlsx"), /rusak\.xlsx/],
])("%s is refused by its name, and what was there before stays", async (_, make, why) => {
  const title = "KOTA SALATIGA";
  const { others, compared } = await opened(rows(20, 40, title));
  await others.choose("last", await fileOf("em-2024.xlsx", rows(24, 30, title)));
  await others.choose("last", await make(title));
  expect(others.state().status).toMatchObject({ is: "refused", why: { id: expect.stringMatching(why) } });
  expect(compared().years?.source.id).toBe("em-2024.xlsx");
});

test("a check anew compares with the same workbooks", async () => {
  const { session, others, compared } = await opened(rows(20, 40));
  await others.choose("last", await fileOf("em-2024.xlsx", rows(24, 30)));
  await session.check();
  expect(compared().years?.change).toBe(6);
});
