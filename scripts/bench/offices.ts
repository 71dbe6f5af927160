/** Sheets of data that offices keep beside a recap: staff, budgets, schools and letters, under headings of their own. */
import { below, pick, randomFrom } from "./chance";
import type { CellValue } from "../../src/core/workbook";
import type { Page } from "./books";

interface Kind {
  title: string;
  headings: string;
  row: (at: number, random: () => number) => CellValue[];
}

/** So many sheets with so many rows each, titles and headings included, every row of ten columns. */
export function officePages(sheets: number, rows: number): Page[] {
  return Array.from({ length: sheets }, (_, at) => {
    const { title, headings, row } = kinds[at % kinds.length] ?? staff;
    const random = randomFrom(at + 100);
    const data = Array.from({ length: rows - 3 }, (_cells, number) => row(number + 1, random));
    return { name: `${title} ${at + 1}`, rows: [[`DAFTAR ${title.toUpperCase()}`], [], headings.split(","), ...data] };
  });
}

const words = (text: string): string[] => text.split(",");
const firstNames = words(
  "Siti,Ahmad,Dewi,Budi,Rina,Agus,Fitri,Hendra,Maya,Yusuf,Wulan,Joko,Lestari,Andi,Nurul,Bambang",
);
const lastNames = words("Rahmawati,Santoso,Hidayat,Wijaya,Kurniasih,Nugroho,Saputra,Anggraini,Siregar,Wibowo,Utami");
const places = words("Sukamaju,Cempaka,Margahayu,Tanjung,Kebonsari,Pasirjati,Mekarwangi,Karangasem,Bojong,Sindang");
const works = words(
  "Pengadaan,Pemeliharaan,Rehabilitasi,Pembangunan,Sosialisasi,Pelatihan,Penyuluhan,Monitoring,Belanja",
);
const things = words(
  "alat tulis,komputer,gedung,jalan lingkungan,taman kota,kader posyandu,kursi rapat,jaringan internet",
);
const jobs = words("Analis Kebijakan,Pengelola Keuangan,Guru Kelas,Perawat,Arsiparis,Pranata Komputer,Kepala Seksi");
const units = words(
  "Dinas Kesehatan,Dinas Pendidikan,Dinas Sosial,Bappeda,Sekretariat Daerah,Dinas Perhubungan,Satpol PP",
);
const subjects = words(
  "undangan rapat,permohonan data,laporan bulanan,izin kegiatan,usulan anggaran,nota dinas,edaran",
);
const remarks = ["aktif", "baik", "selesai", "sesuai", "arsip", null, null];

const staff: Kind = {
  title: "Pegawai",
  headings: "No,Nama,NIP,Golongan,Jabatan,Unit Kerja,TMT,Pendidikan,Telepon,Keterangan",
  row: (at, random) => [
    ...[
      at,
      person(random),
      `19${below(90, random) + 10}0101 2010${below(90, random) + 10} 1 ${below(900, random) + 100}`,
    ],
    ...[pick(["II/c", "III/a", "III/b", "III/d", "IV/a"], random), pick(jobs, random), pick(units, random)],
    ...[
      40_000 + below(5_000, random),
      pick(["SMA", "D3", "S1", "S2"], random),
      `08${below(1e9, random)}`,
      remark(random),
    ],
  ],
};

const budget: Kind = {
  title: "Anggaran",
  headings: "Kode Rekening,Uraian,Volume,Satuan,Harga Satuan,Jumlah,Sumber Dana,Realisasi,Persentase,Keterangan",
  row: (at, random) => {
    const [volume, price] = [below(200, random) + 1, below(5_000, random) * 1_000];
    const work = `${pick(works, random)} ${pick(things, random)} ${pick(places, random)} tahap ${below(9, random) + 1}`;
    const spent = Math.round(volume * price * random());
    return [
      ...[`5.1.${at % 9}.${below(99, random)}`, work, volume, pick(["paket", "unit", "orang"], random), price],
      ...[volume * price, pick(["APBD", "DAK", "DAU"], random), spent, below(101, random), remark(random)],
    ];
  },
};

const schools: Kind = {
  title: "Sekolah",
  headings: "No,NPSN,Nama Sekolah,Kelurahan,Jenjang,Guru,Siswa Laki-laki,Siswa Perempuan,Rombel,Status",
  row: (at, random) => [
    ...[at, 20_100_000 + below(90_000, random), `SDN ${pick(places, random)} ${below(40, random) + 1}`],
    ...[pick(places, random), pick(["TK", "SD", "SMP"], random), below(40, random), below(300, random)],
    ...[below(300, random), below(18, random), pick(["Negeri", "Swasta"], random)],
  ],
};

const letters: Kind = {
  title: "Surat",
  headings: "No,Tanggal,Nomor Surat,Pengirim,Perihal,Sifat,Lampiran,Diteruskan ke,Diterima,Keterangan",
  row: (at, random) => [
    ...[at, 45_000 + below(365, random), `${below(999, random)}/${below(99, random)}/2024`, pick(units, random)],
    ...[`${pick(subjects, random)} ${pick(works, random)} ${pick(things, random)}`, pick(["Biasa", "Segera"], random)],
    ...[below(5, random), person(random), 45_000 + below(365, random), remark(random)],
  ],
};

const kinds = [staff, budget, schools, letters];

function person(random: () => number): string {
  return `${pick(firstNames, random)} ${pick(lastNames, random)} ${String.fromCharCode(65 + below(26, random))}.`;
}

function remark(random: () => number): CellValue {
  return remarks[below(remarks.length, random)] ?? null;
}
