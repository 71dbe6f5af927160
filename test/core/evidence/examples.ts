/** Evidence of real offices beside its questions, with what a verifier makes of it. */
import type { EvidenceState } from "../../../src/core/evidence/judge";
import type { CellValue } from "../../../src/core/workbook";

/** Question, cell, state, and what the findings of evidence say, by the rule; none is told twice. */
export const examples: [string, CellValue, EvidenceState, Record<string, RegExp>][] = [
  ["1.1", "Perda Kota Kediri No. 6 Tahun 2016 tentang Penyelenggaraan Pengembangan Kota Layak Anak", "documented", {}],
  [
    "2.1",
    "SK Wali Kota Nomor 188.45/77/HK/2019 ttg Gugus Tugas KLA, tgl 4 Maret 2019",
    "doubtful",
    { "evidence-outdated": /of 2019, outside the evidence years 2024, 2025/ },
  ],
  ["2.4", "Perwal 12/2024 (RAD KLA 2024-2026) & SK GT KLA no. 100.3.3.3/45/2025", "documented", {}],
  [
    "1.3d",
    "DPA Dinsos TA 2025, belum ttd Bappeda",
    "doubtful",
    { "evidence-kind-missing": /not said to be signed by Bappeda/ },
  ],
  [
    "4.7",
    "Jebol Pak Bahir (Jemput Bola Pelayanan Akta Baru Lahir)",
    "doubtful",
    { "evidence-doubtful": /names no document/ },
  ],
  [
    "8.4",
    "Foto sosialisasi Puspaga Kel. Sisir, 14 Februari 2025.jpg",
    "documented",
    { "evidence-kind-missing": /asked for: matrix and document/ },
  ],
  [
    "14.1",
    "https://ev2023.evaluasikla.id/lampiran/1198/download",
    "doubtful",
    { "evidence-carried-over": /attachment of the evaluation of 2023/ },
  ],
  ["4.1", "D:\\KLA 2026\\Klaster 1\\4.1 akta.pdf", "doubtful", { "evidence-unreachable": /out of a verifier's reach/ }],
  [
    "8.5",
    "KLASTER II\\8\\8.5 daftar hadir + sertifikat KHA.pdf",
    "documented",
    { "evidence-kind-missing": /asked for: matrix, photo and minutes/ },
  ],
  ["2.5", "Laporan Monev RAD KLA Th. 2024 dan 2025", "documented", { "evidence-kind-missing": /asked for: matrix; / }],
  ["1.2q", "SE Bupati 2.400.2/1123/2025 tgl 12/02/2025", "doubtful", { "evidence-incomplete": /has no subject/ }],
  ["4.1", "Matriks 4.1 th 2023 s.d 2024.xlsx", "doubtful", { "evidence-outdated": /does not cover 2025/ }],
  ["4.4", "menyusul dari Disdik", "undocumented", { "evidence-placeholder": /with no document yet/ }],
  ["4.4", "tidak dilaksanakan", "undocumented", { "evidence-placeholder": /with no document yet/ }],
  ["4.4", "belum ada", "undocumented", { "evidence-placeholder": /with no document yet/ }],
  ["4.4", "link menyusul ya bu", "undocumented", { "evidence-placeholder": /with no document yet/ }],
  ["4.4", "Dinas Kesehatan", "doubtful", { "evidence-doubtful": /names no document/ }],
  ["4.4", "sudah dikirim ke provinsi", "doubtful", { "evidence-doubtful": /names no document/ }],
  ["4.4", "lihat lampiran", "doubtful", { "evidence-doubtful": /names no document/ }],
  ["4.4", "file di flashdisk", "doubtful", { "evidence-doubtful": /names no document/ }],
  ["4.4", "100%", "doubtful", { "evidence-doubtful": /names no document/ }],
  ["4.4", false, "undocumented", { "evidence-placeholder": /only says "/ }],
  ["4.4", 0, "undocumented", { "evidence-placeholder": /only says "/ }],
  ["4.4", 45702, "doubtful", { "evidence-doubtful": /names no document/ }],
  ["4.4", "#N/A", "undocumented", { "evidence-error": /the error #N\/A/ }],
  ["7.1", "IMG-20250214-WA0003.jpg", "doubtful", { "evidence-photo-bare": /activity, place and date/ }],
  ["4.4", null, "undocumented", { "evidence-missing": /without evidence/ }],
  ["5.5", "SK Forum Anak Tahun 2025", "doubtful", { "evidence-incomplete": /has no number/ }],
  ["1.3d", "DPA Dinsos TA 2025 ttd Kepala Bappeda", "documented", {}],
  ["1.3d", "DPA Dinsos 2025.pdf", "documented", { "evidence-kind-missing": /asked for: signed budget/ }],
  ["4.1", "https://bit.ly/akta-kota", "documented", { "evidence-link-vague": /short address/ }],
];
