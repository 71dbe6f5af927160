/** The folder of evidence as lines: what is cited and missing, left over, doubled, empty, unreadable, of other types or too large. */
import type { FolderReport } from "../../core/report/evidenceFolder";
import { formatNumber } from "../../core/text";
import type { Language, Text } from "../../core/text";
import { reference } from "../../core/reference";
import { item, paragraph } from "../terminal/wrap";

/** Of each sort so many are named; all of them stand in the JSON. */
const mostOfEachSort = 20;

export function folderLines(folder: FolderReport, language: Language, width: number): string[] {
  const sorts: [Text, string[]][] = [
    [texts.missing, folder.missing.map((one) => missingText(one, language))],
    [texts.unreadable, folder.unreadable],
    [texts.empty, folder.empty],
    [texts.same, folder.same.map(sameText)],
    [
      texts.large,
      folder.large.map(({ path, size }) => `${path} (${formatNumber(size / 1024 / 1024, language, 1)} MB)`),
    ],
    [texts.otherTypes, folder.otherTypes],
    [texts.uncited, folder.uncited],
    [texts.manifest, folder.manifest.map(({ path, to }) => `${path} → ${to}`)],
  ];
  const count = formatNumber(folder.files, language);
  return [
    ...paragraph(language === "id" ? `${count} file.` : `${count} files.`, width),
    ...sorts.flatMap(([title, lines]) => sortLines(title[language], lines, language, width)),
  ];
}

function sortLines(title: string, lines: readonly string[], language: Language, width: number): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - mostOfEachSort;
  const more = rest > 0 ? [language === "id" ? `dan ${rest} lagi` : `and ${rest} more`] : [];
  return [
    ...paragraph(`${title} (${formatNumber(lines.length, language)})`, width),
    ...[...lines.slice(0, mostOfEachSort), ...more].flatMap((line) => item(line, width)),
  ];
}

function missingText({ cited, at, near }: FolderReport["missing"][number], language: Language): string {
  const alike = near.slice(0, 3).join(", ");
  const hint = alike === "" ? "" : language === "id" ? `; mungkin ${alike}` : `; perhaps ${alike}`;
  return `${cited} – ${reference(at)}${hint}`;
}

function sameText({ paths, at }: FolderReport["same"][number]): string {
  const cells = at.slice(0, 5).map(reference).join(", ");
  return paths.slice(0, 5).join(" = ") + (cells === "" ? "" : ` – ${cells}`);
}

const texts = {
  missing: { id: "Disebut di buku kerja, tidak ada di folder", en: "Cited in the workbook, not in the folder" },
  unreadable: { id: "Tidak dapat dibuka", en: "Cannot be opened" },
  empty: { id: "Kosong", en: "Empty" },
  same: { id: "Isi sama dengan nama berbeda", en: "The same content under several names" },
  large: { id: "Besar, mungkin ditolak saat diunggah", en: "Large, may be refused when uploaded" },
  otherTypes: { id: "Bukan pdf, jpg, png, doc, docx, xls, xlsx", en: "Not pdf, jpg, png, doc, docx, xls, xlsx" },
  uncited: { id: "Ada di folder, tidak disebut di buku kerja", en: "In the folder, cited nowhere" },
  manifest: { id: "Saran nama agar mudah ditemukan", en: "Names under which they are easily found" },
};
