/** What `--help` prints. */
import type { Language } from "../core/text";

export function usage(language: Language): string {
  return language === "id" ? indonesian : english;
}

const indonesian = `Memeriksa buku kerja evaluasi mandiri KLA sebelum dikirim. Semuanya tetap di komputer ini.

  npm run --silent check -- FILE.xlsx [pilihan]

  --json             satu objek JSON, untuk program lain
  --lang id|en       bahasa laporan (bawaan: id)
  --instrument FILE  instrumen sendiri, dengan bentuk assets/instruments/kla-2024.json
  --years 2024,2025  tahun data dukung (bawaan: siklus terakhir di instrumen)
  --evidence FOLDER  folder atau .zip berisi file bukti, dicocokkan dengan yang disebut
  --map FILE         letak tabel dan kolom, bila tidak terbaca sendiri
  --show-map         cetak letak tabel dan kolom yang terbaca, untuk --map (kode keluar 0)
  --sheet NAMA       hanya lembar itu yang dibaca
  --only 12,14,K3    hanya indikator dan klaster itu yang dinilai, sebagai isian sebagian
  --whole            nilai sebagai isian seluruh kota, walau sebagian saja yang terisi
  --help             tampilan ini

Kode keluar: 0 bersih (saran boleh ada), 1 ada kesalahan atau hal yang perlu dijelaskan, 2 tidak dapat diperiksa.`;

const english = `Checks a KLA self-assessment workbook before it is submitted. Everything stays on this computer.

  npm run --silent check -- FILE.xlsx [options]

  --json             one JSON object, for other programs
  --lang id|en       language of the report (default: id)
  --instrument FILE  your own instrument, in the form of assets/instruments/kla-2024.json
  --years 2024,2025  years of evidence (default: the instrument's latest cycle)
  --evidence FOLDER  a folder or .zip with the files of evidence, held against what is cited
  --map FILE         where tables and columns stand, when they are not found
  --show-map         print where tables and columns were found, for --map (exit code 0)
  --sheet NAME       only that sheet is read
  --only 12,14,K3    only those indicators and clusters are judged, as part of an assessment
  --whole            judge it as a whole city's, even where only a part is there
  --help             this text

Exit code: 0 clean (hints allowed), 1 errors or queries found, 2 could not check.`;
