/** The wording of results that the command line and the pane share. */
import { Fault } from "../../../src/core/fault";
import { placeName, reference } from "../../../src/core/reference";
import { termsOf } from "../../../src/core/evidence/terms";
import { limitTexts } from "../../../src/core/wording/limits";
import { failureText } from "../../../src/core/wording/failure";
import { riskOf } from "../../../src/core/wording/risk";
import { nextTierText, rangeText } from "../../../src/core/wording/score";
import { tierOf } from "../../../src/core/scoring/tier";
import { tierName } from "../../../src/core/scoring/tierText";
import { check } from "../../../src/core/report/report";
import { sample } from "../../taskpane/opened";
import { kla } from "../../instrument";
import { bookOf } from "../../excel/opened";

test("names a tier, both where sources leave it open, and the way to the next", () => {
  const at = (score: number) => tierOf(score, kla());
  expect([tierName(at(771.81), "id"), tierName(at(600.36), "id"), tierName(at(480), "en")]).toEqual([
    "Nindya",
    "Pratama atau Madya (di ambang)",
    "below Pratama (no tier yet)",
  ]);
  const next = (score: number, language: "id" | "en"): string => nextTierText(at(score), kla(), language);
  expect(next(771.81, "id")).toBe("Menuju Utama: kurang 29,19 poin (sampai 801; sumber menulis 801–900).");
  expect(next(700.5, "en")).toBe("It needs 0.5 more points to reach Nindya (up to 701; sources write 701–800).");
  expect(next(950, "en")).toMatch(/is the highest tier\.$/);
});

test.each([
  [["L", "P", "Jumlah"], true],
  [["Perempuan", "Laki-laki", "Total"], true],
  [["L", "P", "Keterangan"], false],
])("says of matrices under %j that their villages are not added up: %s", (headings, isSaid) => {
  const matrix = bookOf({
    name: "Desa",
    rows: [
      ["Desa", ...headings],
      ["Sukamaju", 3, 4, 7],
    ],
  });
  const said = limitTexts(termsOf(kla()), matrix).map(({ id }) => id);
  expect(said.some((text) => text.includes("indikator 25 dan 26"))).toBe(isSaid);
});

test("writes a range as one number where both ends agree, and a dash where nothing is known", () => {
  expect([
    rangeText({ low: 684, high: 729.5 }, "id"),
    rangeText({ low: 5, high: 5 }, "en"),
    rangeText(null, "id"),
  ]).toEqual(["684–729,5", "5", "–"]);
});

test("points at risk are those without sound evidence; without a column of evidence, those of the findings", async () => {
  const report = check(await sample("lembar-per-klaster.xlsx"), kla());
  expect(riskOf(report)).toEqual({ points: 159.5, by: "evidence" });
  const recap = check(await sample("rekap-274.xlsx"), kla());
  expect(riskOf(recap)).toEqual({ points: 17.2, by: "findings" });
});

test("names a cell for people, and as Excel's name box wants it", () => {
  const at = { sheet: "Klaster II", row: 6, column: 7 };
  expect([placeName(at), reference(at)]).toEqual(["Klaster II · H7", "'Klaster II'!H7"]);
});

test("tells a fault by its own sentence and anything else as a fault of the program", () => {
  expect(failureText(new Fault({ id: "Lembar terkunci.", en: "The sheet is protected." })).en).toBe(
    "The sheet is protected.",
  );
  expect(failureText(new Error("x is not a function")).id).toContain("kesalahan program (x is not a function)");
});
