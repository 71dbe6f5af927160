import type { Reason } from "../evidence/judge";
import type { Doubt } from "../rule/evidenceProblems";
import { problemsOf } from "../rule/evidenceProblems";
import type { Text } from "../text";
import type { Rule } from "../rule/rule";

export const evidenceDoubtful: Rule = {
  id: "evidence-doubtful",
  level: "query",
  fault: { id: "Data dukung belum jelas", en: "Evidence not clear" },
  title: {
    id: "Setiap data dukung dapat dibuka atau dikenali",
    en: "Evidence can be opened or known by what it names",
  },
  why: {
    id: "Nama program, nama dinas, tanggal, atau gambar di sel tidak menunjukkan dokumen mana yang dimaksud.",
    en: "The name of a programme or office, a date, or a picture in the cell does not say which document is meant.",
  },
  fix: {
    id: "Sebutkan dokumennya: jenis, nomor, tanggal, dan perihal, atau tautannya.",
    en: "Name the document: kind, number, date and subject, or its link.",
  },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Dinas Pendidikan"],
      [19, "Sekolah Ramah Anak", 51, 40, "Puspaga Harapan"],
      [20, "Pusat Kreativitas Anak", 35, 30, "14 Februari 2025"],
      [7, "Pencegahan Perkawinan Anak", 36, 30, "Draf Perbup pencegahan perkawinan anak 2025"],
    ],
    flags: ["E2", "E3", "E4", "E5"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Laporan penanganan anak tidak sekolah Disdik 2025"],
      [19, "Sekolah Ramah Anak", 51, 40, "https://drive.google.com/file/d/1sra/view"],
    ],
  },
  *check(context) {
    yield* problemsOf(context, ["nameless", "value", "picture", "unfinished", "asked", "struck"], textOf);
    yield* problemsOf(context, ["refused", "national", "national-book", "other-city", "province"], objectionTo);
  },
};

type Objection = Extract<Reason, { cause: "refused" | "national" | "national-book" | "other-city" | "province" }>;

function textOf({ reason, name, cited }: Doubt): Text {
  if (reason.cause === "picture") {
    return {
      id: `Data dukung ${name.id} berupa gambar di dalam sel, yang tidak ikut terkirim sebagai dokumen; simpan sebagai file dan tulis nama atau tautannya.`,
      en: `The evidence of ${name.en} is a picture inside the cell, which is not handed in as a document; save it as a file and write its name or link.`,
    };
  }
  if (reason.cause === "unfinished") {
    return {
      id: `Data dukung ${name.id}, "${cited}", tampaknya belum selesai atau tidak dapat dipakai; tunjukkan dokumen akhirnya, atau hapus keterangan itu bila sudah tidak benar.`,
      en: `The evidence of ${name.en}, "${cited}", does not seem to be finished or fit for use; show the final document, or remove that remark where it no longer holds.`,
    };
  }
  if (reason.cause === "struck") {
    return {
      id: `Data dukung ${name.id}, "${cited}", dicoret di selnya; hapus coretannya bila dokumen itu berlaku, atau tulis penggantinya.`,
      en: `The evidence of ${name.en}, "${cited}", is struck out in its cell; remove the line where the document counts, or write what takes its place.`,
    };
  }
  if (reason.cause === "asked") {
    return {
      id: `Data dukung ${name.id}, "${cited}", menyebut apa yang diminta, bukan apa yang ada; tulis dokumen yang ada, atau tautannya.`,
      en: `The evidence of ${name.en}, "${cited}", says what is asked for, not what is there; write the document that is there, or its link.`,
    };
  }
  return {
    id: `Data dukung ${name.id}, "${cited}", tidak menyebut dokumen; tulis jenis, nomor, tanggal, dan perihalnya, atau tautannya.`,
    en: `The evidence of ${name.en}, "${cited}", names no document; write its kind, number, date and subject, or its link.`,
  };
}

/** A document that is there, and that a verifier would not take. */
function objectionTo({ reason, name, cited }: Doubt<Objection>): Text {
  if (reason.cause === "refused") {
    return {
      id: `Data dukung ${name.id}, "${cited}", ditolak menurut catatan verifikator di barisnya; perbaiki atau ganti dokumennya, lalu minta catatan itu diperbarui.`,
      en: `The evidence of ${name.en}, "${cited}", is refused by a verifier's remark in its row; fix or replace the document, then have the remark updated.`,
    };
  }
  if (reason.cause === "province") {
    return {
      id: `Data dukung ${name.id}, "${cited}", adalah dokumen ${reason.province}, sedangkan yang dinilai kabupaten/kota; tulis dokumen daerah sendiri, atau sebutkan bahwa dokumen itu tentang daerah sendiri.`,
      en: `The evidence of ${name.en}, "${cited}", is a document of ${reason.province}, and a city is assessed; write one of the city's own, or say that it is about the city.`,
    };
  }
  if (reason.cause !== "other-city") return nationalText(reason.cause, { name, cited });
  return {
    id: `Data dukung ${name.id}, "${cited}", adalah dokumen ${reason.city}, daerah lain; tulis dokumen daerah sendiri, atau perbaiki namanya.`,
    en: `The evidence of ${name.en}, "${cited}", is a document of ${reason.city}, another city; write one of your own, or correct its name.`,
  };
}

/** What is of the whole country, where something of the city is asked for. */
function nationalText(cause: "national" | "national-book", { name, cited }: Pick<Doubt, "name" | "cited">): Text {
  if (cause === "national") {
    return {
      id: `Data dukung ${name.id}, "${cited}", adalah peraturan pusat, sedangkan yang diminta peraturan daerah; tulis perda, peraturan, instruksi, atau surat edaran kepala daerah yang mengatur hal itu.`,
      en: `The evidence of ${name.en}, "${cited}", is a national law, and a local one is asked for; write the regulation, instruction or circular of the city or its head on the matter.`,
    };
  }
  return {
    id: `Data dukung ${name.id}, "${cited}", adalah buku atau profil kementerian, yang tidak menunjukkan apa yang dilakukan daerah; tulis dokumen daerah sendiri.`,
    en: `The evidence of ${name.en}, "${cited}", is a book or profile of a ministry, which does not show what the city does; write a document of the city's own.`,
  };
}
