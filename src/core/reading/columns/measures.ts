/** Tells points from other measures: days, kilometres, files and percentages of something else neither call themselves a score nor grow with the maxima. */
import type { Pair } from "./pairs";
import { measureBounds } from "../model/weights";

/** Words of what else numbers beside indicators measure, in headings that do not speak of scores. */
const measureWords = new RegExp(
  "\\b(" +
    "kelengkapan|keterisian|pengisian|progres\\w*|kemajuan|upload|unggah\\w*|terunggah|terkumpul|kehadiran|hadir|partisipan|absensi|" +
    "anggaran|biaya|dana|pagu|rupiah|rp|juta|miliar|ribu|serapan|lama|durasi|waktu|hari|jam|menit|minggu|jarak|km|meter|luas|" +
    "jml|jumlah|banyaknya|hal|ukuran|kb|mb|gb|bytes?|halaman|lembar|frekuensi|kali|orang|jiwa|peserta|responden|usia|umur|dokumen|berkas|files?|eviden|" +
    "soal|butir|kegiatan|opd|urutan|peringkat|rangking|ranking|rank|prioritas|urgensi|level|tingkat|mean|median|rata|average|" +
    "stdev|std|deviasi|survei|survey|kuesioner|kepuasan|completeness|attendance|hours?|days?|minutes?|distance|size|budget|cost|count" +
    ")\\b",
  "i",
);

/** "Nilai (1-4)", "Skala Likert": levels, from which points are still to be worked out. */
export function namesScale(path: readonly string[]): boolean {
  return path.some((text) =>
    /\(\s*[01]\s*(-|–|s\.?d\.?|sampai|to)\s*([2-9]|10)\s*\)|\b(skala|likert|scale)\b/i.test(text),
  );
}

/** "Ukuran Berkas (MB)", "Kehadiran Rapat": what the numbers below measure instead of points. */
export function namesMeasure(path: readonly string[]): boolean {
  return path.some((text) => measureWords.test(text)) && !path.some((text) => pointWords.test(text));
}

/** Who and what is counted beside indicators, or rated: people by sex, age and office, places, schools, cases, who came, risks. */
const counted = new RegExp(
  "\\b(" +
    "l|p|lk|pr|laki|lelaki|perempuan|pria|wanita|putra|putri|male|female|boys?|girls?|men|women|" +
    "orang|jiwa|anak|bayi|balita|remaja|siswa|siswi|murid|pelajar|santri|guru|pegawai|petugas|kader|warga|penduduk|keluarga|kk|ibu|ayah|" +
    "peserta|undangan|responden|relawan|pengurus|anggota|korban|pelaku|kasus|kejadian|laporan|aduan|pengaduan|hadir|absen|datang|" +
    "kecamatan|kec|desa|kelurahan|kel|dusun|rt|rw|tk|paud|sd|mi|sltp|smp|mts|slta|sma|smk|ma|sekolah|madrasah|pesantren|posyandu|puskesmas|faskes|" +
    "urgensi|keseriusan|dampak|kemungkinan|probabilitas|prioritas|urgency|seriousness|growth|impact|likelihood|" +
    "children|people|persons?|teachers?|students?|villages?|districts?|schools?|cases?|present|absent" +
    ")\\b",
  "i",
);

/** "Anak L", "Desa", "Kasus 2024": what such columns come to is a number of them, however large. */
export function namesCount(path: readonly string[]): boolean {
  const heading = path.at(-1) ?? "";
  return counted.test(heading) && !path.some((text) => pointWords.test(text));
}

/** Headings of what was aimed at, must be reached, or others have: alone they are the only numbers there are, and still not claimed. */
const otherwise =
  /\b(target|ditargetkan|sasaran|rencana|proyeksi|harapan|diharapkan|minimal|minimum|nasional|tetangga|risiko|kematangan|potensi|perkiraan|estimasi|prediksi|simulasi)\b/i;

/** "Target Nilai 2027" as the only column of points. */
export function isOtherwise(path: readonly string[]): boolean {
  return otherwise.test(path.at(-1) ?? "");
}

/** "Nilai", "Skor": what the numbers of an assessment are called. */
export const pointWords = /\b(nilai|skor|score|poin|points?)\b/i;

/**
 * Whether numbers grow with the maxima that they lie under: those of cities that reach anything between nothing and all of each
 * do, whatever is measured in its own unit does not; null where too few numbers tell.
 */
export function areTied(pairs: readonly Pick<Pair, "value" | "max">[]): boolean | null {
  if (pairs.length < measureBounds.leastNumbers) return null;
  const values = deviations(pairs.map(({ value }) => value));
  const maxima = deviations(pairs.map(({ max }) => max));
  const spread = Math.sqrt(sumOf(values, values) * sumOf(maxima, maxima));
  return spread === 0 ? null : sumOf(values, maxima) >= measureBounds.correlation * spread;
}

function deviations(numbers: readonly number[]): number[] {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return numbers.map((one) => one - mean);
}

function sumOf(ones: readonly number[], others: readonly number[]): number {
  return ones.reduce((sum, one, at) => sum + one * (others[at] ?? 0), 0);
}
