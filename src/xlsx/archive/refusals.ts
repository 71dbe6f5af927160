/** What is said of a file or a sheet that cannot be read: what is wrong with it and what to do. */
import type { Text } from "../../core/text";

const saveAsXlsx = {
  id: 'buka di Excel, pilih File > Simpan Sebagai, dan simpan sebagai "Buku Kerja Excel (.xlsx)"',
  en: 'open it in Excel, choose File > Save As and save it as "Excel Workbook (.xlsx)"',
};

export function emptyFile(name: string): Text {
  return {
    id: `File "${name}" kosong (0 byte), jadi salin atau unduh lagi file itu, lalu periksa salinan yang baru.`,
    en: `The file "${name}" is empty (0 bytes), so copy or download it again and check the new copy.`,
  };
}

export function cutShort(name: string): Text {
  return {
    id: `File "${name}" terpotong, tampaknya belum selesai disalin atau diunduh, jadi salin atau unduh lagi file itu.`,
    en: `The file "${name}" is cut short, as if copying or downloading it did not finish, so copy or download it again.`,
  };
}

/** `part` names what is damaged, as far as it is known: a sheet or a part of the file. */
export function damaged(name: string, part?: string): Text {
  return {
    id: `File "${name}" rusak${part ? ` (bagian "${part}" tidak dapat dibaca)` : ""}, jadi buka di Excel, biarkan Excel memperbaikinya, simpan dengan nama baru, lalu periksa file baru itu.`,
    en: `The file "${name}" is damaged${part ? ` (its part "${part}" cannot be read)` : ""}, so open it in Excel, let Excel repair it, save it under a new name and check that file.`,
  };
}

export function notAWorkbook(name: string): Text {
  return {
    id: `File "${name}" bukan buku kerja Excel, jadi pilih file .xlsx atau .xlsm tempat penilaian mandiri diisi.`,
    en: `The file "${name}" is not an Excel workbook, so choose the .xlsx or .xlsm file that holds the self-assessment.`,
  };
}

/** `kind` says in few words what the file is, such as "a Word document". */
export function anotherKind(name: string, kind: Text): Text {
  return {
    id: `File "${name}" adalah ${kind.id}, bukan buku kerja Excel, jadi pilih file .xlsx atau .xlsm tempat penilaian mandiri diisi.`,
    en: `The file "${name}" is ${kind.en}, not an Excel workbook, so choose the .xlsx or .xlsm file that holds the self-assessment.`,
  };
}

/** `kind` says in few words what the text is: "comma-separated text (CSV)", "a web page (HTML)". */
export function plainText(name: string, kind: Text): Text {
  return {
    id: `File "${name}" sebenarnya ${kind.id}, bukan buku kerja Excel, jadi ${saveAsXlsx.id}.`,
    en: `The file "${name}" is really ${kind.en}, not an Excel workbook, so ${saveAsXlsx.en}.`,
  };
}

export function shortcut(name: string): Text {
  return {
    id: `File "${name}" hanya pintasan ke alamat di internet, bukan buku kerjanya, jadi buka alamat itu di peramban, unduh sebagai Microsoft Excel (.xlsx), lalu periksa file unduhannya.`,
    en: `The file "${name}" is only a shortcut to an address on the web, not the workbook itself, so open that address in a browser, download it as Microsoft Excel (.xlsx) and check that file.`,
  };
}

export function protectedByPassword(name: string): Text {
  return {
    id: `"${name}" dilindungi kata sandi. Di Excel: File › Info › Proteksi Buku Kerja › Enkripsi dengan Kata Sandi, kosongkan kata sandinya, simpan, lalu buka lagi di sini.`,
    en: `"${name}" is protected by a password. In Excel: File › Info › Protect Workbook › Encrypt with Password, clear the password, save, and open it here again.`,
  };
}

export function oldExcel(name: string): Text {
  return {
    id: `File "${name}" memakai format Excel lama (.xls), jadi ${saveAsXlsx.id}.`,
    en: `The file "${name}" is in the old Excel format (.xls), so ${saveAsXlsx.en}.`,
  };
}

export function binaryExcel(name: string): Text {
  return {
    id: `File "${name}" adalah buku kerja biner (.xlsb), jadi ${saveAsXlsx.id}.`,
    en: `The file "${name}" is a binary workbook (.xlsb), so ${saveAsXlsx.en}.`,
  };
}

export function openDocument(name: string): Text {
  return {
    id: `File "${name}" adalah lembar sebar OpenDocument (.ods, .fods), jadi buka di LibreOffice, pilih File > Simpan Sebagai, dan simpan sebagai "Excel 2007-365 (.xlsx)".`,
    en: `The file "${name}" is an OpenDocument spreadsheet (.ods, .fods), so open it in LibreOffice, choose File > Save As and save it as "Excel 2007-365 (.xlsx)".`,
  };
}

export function noValues(name: string): Text {
  return {
    id: `Buku kerja "${name}" tidak berisi satu nilai pun, jadi pilih file yang sudah diisi.`,
    en: `The workbook "${name}" does not hold a single value, so choose the file that has been filled in.`,
  };
}

/** `range` is the used range in A1 terms, "A1:XFD1048576". */
export function tooWide(name: string, sheet: string, range: string): Text {
  return {
    id: `Sheet "${sheet}" di file "${name}" memakai rentang ${range}, terlalu luas untuk diperiksa, jadi hapus baris dan kolom kosong di bawah dan di kanan isinya, lalu simpan.`,
    en: `The sheet "${sheet}" of the file "${name}" uses the range ${range}, too large to be checked, so delete the empty rows and columns below and to the right of its content and save.`,
  };
}

export function tooLarge(name: string): Text {
  return {
    id: `Isi file "${name}" terlalu besar untuk dibuka dengan aman, jadi salin lembar penilaian mandiri ke buku kerja baru, simpan sebagai .xlsx, lalu periksa file baru itu.`,
    en: `What the file "${name}" holds is too large to be opened safely, so copy the self-assessment sheets to a new workbook, save it as .xlsx and check that file.`,
  };
}

/** Why a chart, dialog or macro sheet, or one of a kind not known, is not among the sheets read. */
export function notCells(sheet: string, kind: "chartsheet" | "dialogsheet" | "macrosheet" | "unknown"): Text {
  const what = {
    chartsheet: { id: "berisi bagan", en: "holds a chart" },
    dialogsheet: { id: "berisi kotak dialog", en: "holds a dialog" },
    macrosheet: { id: "berisi makro lama", en: "holds old macros" },
    unknown: { id: "berjenis lain", en: "is of another kind" },
  }[kind];
  return {
    id: `Sheet "${sheet}" ${what.id}, bukan sel, jadi tidak diperiksa.`,
    en: `The sheet "${sheet}" ${what.en}, not cells, so it was not checked.`,
  };
}

export function sheetMissing(sheet: string): Text {
  return {
    id: `Sheet "${sheet}" terdaftar di buku kerja tetapi isinya tidak ada di dalam file, jadi tidak diperiksa.`,
    en: `The sheet "${sheet}" is listed in the workbook but the file does not hold its content, so it was not checked.`,
  };
}

export function textsMissing(sheet: string): Text {
  return {
    id: `Teks di sheet "${sheet}" tidak ada di dalam file, jadi hanya angkanya yang terbaca; buka di Excel dan simpan ulang.`,
    en: `The texts of the sheet "${sheet}" are missing from the file, so only its numbers were read; open it in Excel and save it again.`,
  };
}

/** `cell` is the first of the `count` cells that name a text by a number which the file's list of texts does not have. */
export function textsLost(sheet: string, cell: string, count: number): Text {
  const [id, en] =
    count === 1
      ? [`Sel ${cell} di sheet "${sheet}"`, `The cell ${cell} of the sheet "${sheet}"`]
      : [
          `${count} sel di sheet "${sheet}", mulai dari ${cell},`,
          `${count} cells of the sheet "${sheet}", from ${cell} on,`,
        ];
  return {
    id: `${id} menunjuk teks yang tidak ada di dalam file, jadi dibaca kosong; buka di Excel dan ketik ulang isinya.`,
    en: `${en} ${count === 1 ? "points" : "point"} at a text that the file does not hold, so ${count === 1 ? "it was" : "they were"} read as blank; open the file in Excel and type the content again.`,
  };
}
