/** Tells verifiers' remarks that refuse what is cited beside them: "TIDAK SESUAI, link kosong", "ditolak", "belum dapat diakses". */
import { remembering } from "../../remembering";

/** True for a remark that refuses the evidence, or part of it. */
export const refuses = remembering((remark): boolean => {
  const text = remark.toLowerCase().replace(/\s+/g, " ");
  return refusals.test(text.replace(harmless, " "));
});

/** Nothing is found fault with, or no longer. */
const harmless =
  /\b(?:(?:tidak|tdk|tak|tanpa|bukan|nihil|no|sudah|sdh|telah) (?:ada |lagi |di)?(?:catatan|masalah|kendala|temuan|koreksi|perbaikan|revisi|salah|keliru|kosong|rusak|ditolak|tolak|perlu|kurang|kekurangan|diperbaiki|perbaiki|issue|issues|remarks)\b)/g;

const refusals =
  /\b(?:tidak|tdk|tak|belum|blm|kurang|not) (?:sesuai|valid|sah|relevan|terbaca|jelas|lengkap|memadai|memenuhi|cukup|diterima|terbukti|terverifikasi|ditemukan|ada|tersedia|bisa|dapat|dibuka|terbuka|accepted|relevant|found|accessible|sufficient)\b|\b(?:ditolak|tolak|dikembalikan|invalid|kosong|salah|keliru|rusak|error|gagal|expired|kedaluwarsa|kadaluarsa|terkunci|rejected|refused|broken|empty|wrong|missing)\b|\b(?:harap|mohon|perlu|harus) (?:di)?(?:perbaik|ganti|unggah ulang|upload ulang|lengkapi|revisi)/;
