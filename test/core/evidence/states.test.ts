/** Several cells for one score, and several scores together. */
import { assess, stateOfAll } from "../../../src/core/evidence/assess";
import { termsOf } from "../../../src/core/evidence/terms";
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";

const terms = termsOf(kla(), [2024, 2025]);

describe("several cells", () => {
  test("count by the best of them, and none counts as undocumented", () => {
    const { entries } = checked(
      sheet("Rekap", [
        ["No", "Indikator", "Nilai Mandiri", "Data Dukung"],
        [18, "Wajib Belajar 12 Tahun", 20, "ada"],
        [null, null, null, "SK"],
        [19, "Sekolah Ramah Anak", 40, "menyusul"],
        [null, null, null, "Foto"],
        [null, null, null, "SK Wali Kota Nomor 4 Tahun 2025 tentang SRA"],
        [20, "Pusat Kreativitas Anak", 30, null],
      ]),
    );
    expect(entries.map(({ evidence }) => [evidence.length, assess(evidence, [], terms).state])).toEqual([
      [2, "doubtful"],
      [3, "documented"],
      [0, "undocumented"],
    ]);
  });
});

describe("the state of scores together", () => {
  test("is their own where they agree", () => {
    expect(stateOfAll(["documented", "documented"])).toBe("documented");
    expect(stateOfAll(["undocumented"])).toBe("undocumented");
  });

  test("is doubtful where they do not", () => {
    expect(stateOfAll(["documented", "undocumented"])).toBe("doubtful");
  });

  test("is unknown where there is none", () => {
    expect(stateOfAll([])).toBeNull();
  });
});
