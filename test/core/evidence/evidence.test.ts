/** What a cell of evidence counts for. */
import { judge, stateOf, stateOfAll } from "../../../src/core/evidence/evidence";
import type { CitationKind, EvidenceState } from "../../../src/core/evidence/evidence";
import { checked, sheet } from "../grid";

const terms = { years: [2024, 2025] };
const at = { sheet: "Rekap", row: 1, column: 4 };
const judged = (text: string) => judge({ text, at }, terms);

const examples: Record<CitationKind, { state: EvidenceState; texts: readonly string[] }> = {
  link: {
    state: "documented",
    texts: [
      "https://drive.google.com/drive/folders/1a2b",
      "drive.google.com/file/d/1",
      "www.kota.go.id/sk",
      "jdih.kota.go.id/perda/3",
      "bit.ly/sk-kla",
      "s.id/kla",
      "https://1drv.ms/w/s!a",
      "SK KLA: https://contoh.com/a.pdf",
    ],
  },
  file: {
    state: "documented",
    texts: ["SK Gugus Tugas.pdf", "foto kegiatan.JPG", "AREA I\\1\\1.i.a SK TIM", "Klaster 1/akta.xlsx"],
  },
  document: {
    state: "documented",
    texts: [
      "SK Wali Kota Nomor 12 Tahun 2025 tentang Gugus Tugas KLA",
      "Perda No. 3/2023",
      "Notulen rapat 17 Agustus 2025",
      "Ada, SK Wali Kota No. 1 Tahun 2024",
    ],
  },
  "own-disk": {
    state: "doubtful",
    texts: [
      "C:\\Users\\Budi\\Downloads\\SK.pdf",
      "D:/KLA/SK.pdf",
      "file:///C:/KLA/SK.pdf",
      "\\\\server\\kla\\SK.pdf",
      "/home/budi/SK.pdf",
    ],
  },
  "bare-word": {
    state: "doubtful",
    texts: [
      "SK",
      "Perda",
      "Foto",
      "laporan",
      "Dokumen.",
      "klik di sini",
      "AB",
      "Diupload di drive",
      "foto kegiatan dan laporan",
      "sk/perda + foto.",
      "diupload diupload",
    ],
  },
  promise: {
    state: "undocumented",
    texts: ["menyusul", "Link menyusul", "dalam proses", "proses", "masih proses", "belum ada", "akan diupload", "TBA"],
  },
  placeholder: {
    state: "undocumented",
    texts: [
      "ada",
      "Ada",
      "(ada)",
      "terlampir",
      "Terlampir.",
      "sudah upload",
      "v",
      "√",
      "-",
      "–",
      "n/a",
      "0",
      "tidak ada",
      " ",
    ],
  },
};

describe.each(Object.entries(examples))("%s", (kind, { state, texts }) => {
  test.each(texts)(`%j is ${state}`, (text) => {
    expect(judged(text)).toEqual({ kind, state });
    expect(judged(`  ${text}\n`)).toEqual({ kind, state });
  });
});

describe("several citations", () => {
  test("count by the best of them, and none counts as undocumented", () => {
    const { entries } = checked(
      sheet("Rekap", [
        ["No", "Indikator", "Nilai Mandiri", "Data Dukung"],
        [18, "Wajib Belajar 12 Tahun", 20, "ada"],
        [null, null, null, "SK"],
        [19, "Sekolah Ramah Anak", 40, "menyusul"],
        [null, null, null, "Foto"],
        [null, null, null, "SK Wali Kota Nomor 4 Tahun 2025"],
        [20, "Pusat Kreativitas Anak", 30, null],
      ]),
    );
    expect(entries.map((entry) => [entry.evidence.length, stateOf(entry, terms)])).toEqual([
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
