/** The words that head columns in real workbooks, by role; the first of a list are the surest. Data, not code: add words here. */

import type { Text } from "../../text";

/** What a column of a table holds. */
export type Column =
  | "cluster"
  | "number"
  | "indicator"
  | "question"
  | "maximum"
  | "score"
  | "verified"
  | "past"
  | "stage"
  | "answer"
  | "yes"
  | "no"
  | "evidence"
  | "detail"
  | "office"
  | "target"
  | "achievement"
  | "status"
  | "tier"
  | "note";

/** Columns that say what a row is. */
export const labelColumns: readonly Column[] = ["number", "cluster", "indicator", "question"];
/** Whose numbers they are: another's, another year's, what was aimed at. */
export const othersColumns: readonly Column[] = ["verified", "past", "target"];
/** Columns that say something of it. */
export const valueColumns: readonly Column[] = [
  "maximum",
  "score",
  "verified",
  "evidence",
  "answer",
  "yes",
  "office",
  "achievement",
];

/** Heading words by column; `weak` words head other things too, so content or company must confirm them. */
export const headingWords: Record<Column, { sure: string; weak?: string }> = {
  cluster: {
    sure: "klaster | kluster | cluster | nama klaster | klaster indikator | klaster dan indikator | komponen | sub komponen | aspek",
    weak: "kategori | kriteria komponen | klasifikasi | bidang | fokus | urusan | kelompok | tingkatan | sasaran | area | bagian",
  },
  number: {
    sure:
      "no | nomor | nomer | no urut | kode | no kode | kode indikator | no indikator | nomor indikator | no ind | number | code | " +
      "kode pertanyaan | no pertanyaan | nomor pertanyaan | no pert | no soal | indicator no | question no",
    weak: "id | nr | urut",
  },
  indicator: {
    sure:
      "indikator | ind | nama indikator | indikator kla | uraian indikator | judul indikator | indikator ukuran | indikator kinerja | indicator | " +
      "indicator name | indikator penilaian | nama indikator kla",
    weak:
      "uraian | definisi operasional | indikator mutu | indikator kinerja program | indikator kinerja kegiatan | deskripsi | description | " +
      "nama | item | program | kegiatan | row labels | label baris",
  },
  question: {
    sure:
      "pertanyaan | pertanyaan indikator | soal | question | sub indikator | sub pertanyaan | elemen penilaian | butir pertanyaan | " +
      "pert | bunyi pertanyaan | daftar pertanyaan | uraian pertanyaan | indikator pertanyaan | butir penilaian",
    weak: "kriteria | ukuran | penjelasan | parameter | butir | bunyi | aspek penilaian | unsur",
  },
  maximum: {
    sure:
      "nilai max | nilai maks | nilai maksimal | nilai maksimum | nilai maximal | nilai maximum | skor max | skor maks | skor maksimal | " +
      "skor maksimum | skor maximal | bobot maksimal | bobot maks | bobot nilai | bobot skor | poin maks | poin maksimal | max score | maximum score | " +
      "maximum points | max points | maximum | maksimal | maksimum | maks | max | nilai tertinggi | skor tertinggi | nilai ideal | skor ideal | nilai penuh | skor penuh | nilai sempurna | skor sempurna | plafon nilai | plafon skor | pagu nilai | mak | bobot | weight | " +
      "batas maksimal | nilai standar",
    weak: "standar | jumlah kriteria | target nilai | target skor",
  },
  score: {
    sure:
      "nilai mandiri | skor mandiri | penilaian mandiri | nilai penilaian mandiri | evaluasi mandiri | nilai evaluasi mandiri | nilai evaluasi | nilai em | skor em | em | " +
      "penilaian mandiri opd | nilai klaim | skor klaim | klaim | self assessment | self assessment score | self score | claimed score | " +
      "claimed | nilai opd | nilai kota | nilai kabupaten | nilai kab kota | skor kota | skor kabupaten | skor kab kota | pm | nilai pm | hasil penilaian mandiri | hasil evaluasi mandiri | hasil em | hasil pm | nilai perangkat daerah | mandiri",
    weak:
      "nilai | skor | score | poin | point | points | perolehan | nilai perolehan | skor perolehan | nilai capaian | capaian nilai | capaian skor | skor capaian | realisasi skor | angka | nilai diperoleh | " +
      "skor diperoleh | realisasi nilai | hasil penilaian | hasil evaluasi | hasil | nilai akhir | skor akhir | total nilai | total skor | " +
      "jumlah nilai | jumlah skor | jumlah total | grand total | total | jumlah | jml | jmlh | rata rata nilai | nilai sementara | nilai saat ini | tercapai | dicapai | dapat | didapat",
  },
  verified: {
    sure:
      "nilai verifikasi | skor verifikasi | hasil verifikasi | verifikasi | verval | nilai verval | va | vl | vh | vlh | vkl | vf | nilai va | nilai vl | nilai vf | " +
      "verifikasi administrasi | verifikasi lapangan | verifikasi akhir | penjaminan kualitas | penilaian final | nilai final | final | " +
      "nilai provinsi | penilaian provinsi | validasi | nilai validasi | hasil validasi | quality check | quality assurance | verified | verified score | verifier | final score | " +
      "nilai verifikator | penilaian verifikator | nilai tim verifikator | tim verifikator | nilai tim penilai | nilai pusat | desk | nilai desk | hasil desk | desk evaluasi",
  },
  past: {
    sure: "nilai tahun lalu | skor tahun lalu | tahun lalu | nilai tahun kemarin | tahun kemarin | nilai kemarin | nilai sebelumnya | skor sebelumnya | nilai lama | skor lama | nilai th lalu | last year | previous score",
  },
  stage: { sure: "tahap | tahapan | tahap penilaian | stage | versi | version", weak: "penilai" },
  answer: {
    sure:
      "jawaban | isi jawaban | kode jawaban | kriteria penilaian | isian | answer | response | jawaban opd | telah dilaksanakan | " +
      "ya tidak | ya atau tidak | ya tdk | ada tidak | ada tidak ada | ada tdk | sudah belum | terpenuhi tidak | tersedia tidak | yes no",
    weak: "isi",
  },
  yes: { sure: "ada | ya | sudah ada | yes | tersedia" },
  no: { sure: "tidak | tidak ada | tdk | tdk ada | belum ada | tidak tersedia" },
  evidence: {
    sure:
      "data dukung | bukti dukung | bukti | bukti fisik | bukti pendukung | eviden | evidence | evidens | evident | lampiran | link bukti dukung | link data dukung | link eviden | " +
      "link lampiran | data pendukung | dokumen pendukung | dokumen bukti | dokumen data dukung | bukti data dukung | nama file | isi nama file | " +
      "nama dokumen | upload dokumen | file pendukung | link dokumen | link drive | link google drive | google drive | tautan | supporting document | supporting documents | " +
      "supporting evidence | proof | attachment | attachments | data dukung link | alamat file | lokasi file",
    weak: "link | url | dokumen | document | documents | file | berkas | nomor sk | nama perjanjian | surat | foto",
  },
  detail: {
    sure: "nomor dokumen | no dokumen | nomor surat | no surat | tanggal dokumen | tgl dokumen | tanggal surat | tgl surat | tahun dokumen",
  },
  office: {
    sure:
      "opd | nama opd | opd penanggung jawab | opd pengampu | opd terkait | opd pelaksana | penanggung jawab | penanggungjawab | pj | perangkat daerah | " +
      "perangkat daerah pengampu | pengampu | skpd | unit kerja | pic | instansi | instansi terkait | dinas | dinas terkait | dinas pengampu | " +
      "responsible office | responsible | office | offices | department | pemangku kepentingan | nama tim | leading sector | lembaga penanggung jawab | agency | owner | pd | sektor",
    weak: "sumber data | sumber | lembaga | pelaksana | lembaga yang mengeluarkan | data source | source",
  },
  target: {
    sure: "potensi | nilai potensi | perkiraan | nilai perkiraan | estimasi | nilai estimasi | proyeksi | nilai proyeksi | prediksi | simulasi | harapan | nilai harapan | ambisi | impian | cita cita | nilai rencana | rencana nilai | target | target volume | target capaian | satuan | unit | target kinerja | pembanding | nilai pembanding | benchmark",
  },
  achievement: {
    sure: "capaian | realisasi | persentase capaian | tingkat capaian | capaian kinerja | progress | persen progress | achievement | realisation | persentase",
    weak: "% | persen | k | % progress",
  },
  status: {
    sure: "status | status verifikasi | status data dukung | status dokumen | status upload | kelengkapan | keterisian | pilihan jawaban | tipe pertanyaan | jenis pertanyaan",
  },
  tier: { sure: "predikat | peringkat | kategori kla | predikat kla | kategori predikat | tier | predicate" },
  note: {
    sure:
      "keterangan | ket | catatan | kontrol | tindak lanjut | rencana tindak lanjut | rtl | rencana aksi | rencana kegiatan | rencana perbaikan | action plan | kebutuhan dokumen | kebutuhan data dukung | kendala | solusi | rekomendasi | batas waktu | tenggat | remarks | remark | " +
      "note | notes | comment | comments | deadline | terakhir update | last update | belum dilaksanakan | data yang dibutuhkan | kebutuhan data | " +
      "dasar hukum | rencana aksi | rencana kegiatan | rencana kerja | " +
      "catatan verifikator | analisis | permasalahan | sebab | sebabnya | penyebab | alasan | alasannya | akar masalah | cause | reason | tanggal | selisih | selisih nilai | kekurangan | kekurangan nilai | nilai kurang | gap | gap nilai | sisa nilai",
    weak: "syarat | persyaratan | prasyarat | kebutuhan | contoh | ketentuan | petunjuk | panduan | requirement | requirements | example",
  },
};

/** Rows after a table that belong to nobody: who signed where, with which number. */
export const signatureWords =
  /^(mengetahui|menyetujui|mengesahkan|nip\b|nip\.|ttd|tanda tangan|a\.?n\.? |an\. |plt\.? |kepala (dinas|badan|bagian|opd)|walikota|wali kota|bupati|sekretaris daerah|ketua (gugus|tim)|pembina |catatan\s*:|keterangan\s*:|sumber\s*:|note\s*:)/i;

/** What people call a column. */
export const columnNames: Record<Column, Text> = {
  cluster: { id: "klaster", en: "cluster" },
  number: { id: "nomor", en: "number" },
  indicator: { id: "indikator", en: "indicator" },
  question: { id: "pertanyaan", en: "question" },
  maximum: { id: "nilai maksimal", en: "maximum" },
  score: { id: "nilai", en: "score" },
  verified: { id: "nilai verifikasi", en: "verified score" },
  past: { id: "nilai tahun lalu", en: "last year's score" },
  stage: { id: "tahap", en: "stage" },
  answer: { id: "jawaban", en: "answer" },
  yes: { id: "Ada", en: "yes" },
  no: { id: "Tidak", en: "no" },
  evidence: { id: "data dukung", en: "evidence" },
  detail: { id: "nomor dan tanggal dokumen", en: "numbers and dates of documents" },
  office: { id: "OPD penanggung jawab", en: "responsible office" },
  target: { id: "target", en: "target" },
  achievement: { id: "capaian", en: "achievement" },
  status: { id: "status", en: "status" },
  tier: { id: "predikat", en: "tier" },
  note: { id: "keterangan", en: "note" },
};
