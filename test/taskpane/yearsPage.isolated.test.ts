/** The page on years and verification names every version that the workbook holds, those in columns beside the scores too. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { YearsPage } from "../../src/taskpane/view/pages/YearsPage";
import { PaneContext } from "../../src/taskpane/view/shell/pane";
import { bookOf } from "../excel/opened";
import { closePanes, openPane } from "./opened";

afterEach(closePanes);

const file = bookOf({
  name: "Isian",
  rows: [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Nilai Verifikasi"],
    [18, "Wajib Belajar 12 Tahun", 24, 20, 18],
    [19, "Sekolah Ramah Anak", 51, 40, 30],
    [20, "Pusat Kreativitas Anak", 35, 30, 30],
  ],
});

test("a column of verifiers is listed beside the scores that count", async () => {
  const { session, report } = await openPane(file);
  await session.check();
  const page = createElement(YearsPage, { report: report() });
  const html = renderToStaticMarkup(
    createElement(PaneContext.Provider, { value: { session, language: "id", setLanguage: null } }, page),
  );
  expect(html).toContain("Versi dalam buku kerja ini");
  expect(html).toMatch(/<li>Isian: 90 poin, dihitung\./);
  expect(html).toMatch(/<li>Isian \(Nilai Verifikasi\): 78 poin, tidak dihitung\./);
});
