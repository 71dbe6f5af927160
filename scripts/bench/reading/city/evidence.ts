/** What officers write as evidence: each text names one document of its own, dated within the evidence years. */
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import type { Node } from "./nodes";

type Maker = (node: Node, number: number, dice: Dice) => string;

const months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober"];

const link: Maker = (node, number) => `https://drive.google.com/drive/folders/1kLa${idOf(node)}x${number}`;
const file: Maker = (node, number, dice) =>
  `${dice.pick(["Laporan", "Profil", "Rekapitulasi", "Matriks", "Notulen rapat"])} ${node.mark} ${yearOf(dice)} no ${number}.${dice.pick(["pdf", "xlsx", "docx"])}`;
const path: Maker = (node, number) => `KLA 2025\\${idOf(node)}\\${node.mark}.${number} Laporan kegiatan.pdf`;
const decree: Maker = (_, number, dice) =>
  `SK Wali Kota Nomor 188/${number} Tahun ${yearOf(dice)} tanggal ${dice.between(1, 28)} ${dice.pick(months)} ${yearOf(dice)} tentang ${dice.pick(subjects)}`;
const photo: Maker = (_, number, dice) =>
  `Foto ${dice.pick(subjects)}, Kelurahan ${dice.pick(villages)}, ${dice.between(1, 28)} ${dice.pick(months)} ${yearOf(dice)} (${number}).jpg`;

const subjects = [
  "Gugus Tugas Kota Layak Anak",
  "pembentukan Forum Anak",
  "kawasan tanpa rokok",
  "pusat pembelajaran keluarga",
  "satuan pendidikan ramah anak",
  "pelayanan ramah anak di puskesmas",
];
const villages = ["Mawar", "Sukamaju", "Karanganyar", "Lestari", "Tanjung", "Mekar Sari"];

const makers: Readonly<Record<Choices["evidenceForm"], readonly Maker[]>> = {
  mixed: [link, file, path, decree, photo],
  link: [link],
  file: [file, path, photo],
  decree: [decree],
};

/** What stands in each of three columns: number of a decree, document, link. */
const byColumn: readonly Choices["evidenceForm"][] = ["decree", "file", "link"];

/** The form of the texts in one column. */
export function formAt(column: number, { evidence, evidenceForm }: Choices): Choices["evidenceForm"] {
  return evidence === "three" ? (byColumn[column] ?? evidenceForm) : evidenceForm;
}

/** `number` keeps the documents of one workbook apart. */
export function evidenceText(node: Node, form: Choices["evidenceForm"], number: number, dice: Dice): string {
  return dice.pick(makers[form])(node, number, dice);
}

function idOf({ code }: Node): string {
  return code.replace(".", "-");
}

function yearOf(dice: Dice): number {
  return dice.pick([2024, 2025]);
}
