/** The ten findings that cost the most points, and what each office still has to send. */
import type { PlainCell, PlainRow } from "../../sheets/sheet";
import { entryKey, firstThings } from "../../report/findings";
import type { Finding } from "../../rule/finding";
import type { Text } from "../../text";
import { formatNumber, shortened } from "../../text";
import { cell, heightOf, linkCell, numberCell } from "../looks";
import type { Output } from "../terms";
import { heading, wideCells, widths } from "./block";
import type { Block } from "./block";

/** As many as a page holds beside the rest. */
const mostShown = { findings: 10, offices: 8, letters: 220 };
/** The message stands from the second column to the seventh. */
const message = { left: 1, right: 6 };

export function worstBlock({ report, settlement, language }: Output): Block {
  const open = new Set(settlement.open);
  const worst = oncePerEntry(firstThings(report).filter((one) => open.has(one) && one.points > 0)).slice(
    0,
    mostShown.findings,
  );
  const messageWidth = widths.slice(message.left, message.right + 1).reduce((sum, one) => sum + one, 0);
  const rows = worst.map((finding): PlainRow => {
    const text = shortened(finding.message[language], mostShown.letters);
    return {
      cells: [
        linkCell(finding.at),
        ...wideCells(text, message.right - message.left + 1, "text"),
        numberCell(finding.points),
        cell(shortened(finding.offices.join(", ")), "text"),
      ],
      height: heightOf(text, messageWidth),
    };
  });
  const head: PlainCell[] = [
    cell(words.cell[language], "heading"),
    ...wideCells(words.finding[language], message.right - message.left + 1, "heading"),
    cell(words.points[language], "heading"),
    cell(words.offices[language], "heading"),
  ];
  if (worst.length === 0)
    return { rows: [heading(words.worst[language]), { cells: [cell(words.none[language], "prose")], height: 15 }] };
  return {
    rows: [heading(words.worst[language]), { cells: head }, ...rows],
    merges: [head, ...rows].map((_, at) => ({ top: at + 1, left: message.left, bottom: at + 1, right: message.right })),
  };
}

/** What is said of a row in several findings costs its points once. */
function oncePerEntry(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.toReversed().map((finding) => [entryKey(finding), finding])).values()].toReversed();
}

export function officeBlock({ offices, language }: Output): Block {
  const busy = offices.offices.filter(({ items }) => items.length > 0);
  const shown = busy.slice(0, mostShown.offices);
  if (shown.length === 0)
    return {
      rows: [
        heading(words.officeTitle[language]),
        { cells: [cell(words[offices.offices.length === 0 ? "noOffice" : "noTask"][language], "prose")], height: 15 },
      ],
    };
  const rest = busy.length - shown.length;
  const more = formatNumber(rest, language);
  const rows = shown.map(({ name, points, documented, of }): PlainRow => ({
    cells: [cell(shortened(name), "text"), numberCell(points), cell(documented ?? "–", "count"), cell(of, "count")],
  }));
  const head = [words.office, words.points, words.documented, words.of].map((text) => cell(text[language], "heading"));
  return {
    rows: [
      heading(words.officeTitle[language]),
      { cells: head },
      ...rows,
      ...(rest > 0
        ? [
            {
              cells: [
                cell(
                  language === "id"
                    ? `dan ${more} OPD lain: lihat lembar OPD KLA`
                    : `and ${more} more: see the sheet KLA offices`,
                  "small",
                ),
              ],
              height: 15,
            },
          ]
        : []),
    ],
  };
}

const words = {
  worst: { id: "Hal dengan poin terbanyak", en: "What has the most points" },
  none: { id: "Tidak ada temuan terbuka yang menyangkut poin.", en: "No open finding is about points." },
  cell: { id: "Sel", en: "Cell" },
  finding: { id: "Temuan", en: "Finding" },
  points: { id: "Poin", en: "Points" },
  offices: { id: "OPD", en: "Offices" },
  officeTitle: { id: "OPD yang masih punya tugas", en: "Offices with something left to do" },
  office: { id: "OPD", en: "Office" },
  documented: { id: "Ada bukti", en: "With evidence" },
  of: { id: "Dari", en: "Of" },
  noTask: { id: "Semua OPD sudah mengirim yang diminta.", en: "All offices have sent what is asked for." },
  noOffice: { id: "Tidak ada baris yang menyebut OPD.", en: "No row names an office." },
} as const satisfies Record<string, Text>;
