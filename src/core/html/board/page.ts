/** The board as one HTML file: sortable without network, printable, with a chart and the notes to copy. */
import { isRead, sourceName } from "../../province/board";
import type { Board } from "../../province/board";
import type { Outcome } from "../../province/cityReport";
import { noteTo } from "../../province/note";
import { commonTexts } from "../../province/common";
import { boardColumns, provilaTexts } from "../../province/wording";
import type { Language, Text } from "../../text";
import { chartLegend, chartSvg } from "./chart";
import { html, htmlLines } from "../escape";
import { pageOf } from "../page";
import { script, style } from "./looks";

/** A whole document that asks nothing of any server: its policy allows its own style and script alone. */
export function boardPage(board: Board, language: Language): Promise<string> {
  const title = words.title[language];
  const content = [
    `<h1>${html(title)}</h1><p>${html(board.instrument.title[language])}</p>`,
    section("Provila", list(provilaTexts(board), language, "ul")),
    section(words.back[language], list(board.provila.keepsItBack, language, "ol")),
    chartSection(board, language),
    section(words.cities[language], `<p class="screen">${html(words.sort[language])}</p>${table(board, language)}`),
    ...commonTexts(board).map(({ heading, items }) => section(heading[language], list(items, language, "ul"))),
    section(words.notes[language], notes(board, language), "screen"),
  ];
  return pageOf({ title, language, style, script, content });
}

const words = {
  title: { id: "Papan KLA provinsi", en: "KLA board of the province" },
  back: { id: "Yang menahan provinsi", en: "What keeps the province back" },
  chart: { id: "Nilai", en: "Scores" },
  cities: { id: "Kabupaten dan kota", en: "Districts and cities" },
  sort: {
    id: "Tekan judul kolom untuk mengurutkan. Temuan: kesalahan + perlu penjelasan + saran; yang sudah diberi alasan dihitung terpisah.",
    en: "Press a heading to sort. Findings: errors + queries + hints; those with a reason are counted apart.",
  },
  notes: { id: "Catatan untuk tiap kabupaten/kota", en: "A note for each city" },
} as const satisfies Record<string, Text>;

function section(heading: string, content: string, kind = ""): string {
  if (content === "") return "";
  return `<section${kind === "" ? "" : ` class="${kind}"`}><h2>${html(heading)}</h2>${content}</section>`;
}

function list(texts: readonly Text[], language: Language, tag: "ol" | "ul"): string {
  if (texts.length === 0) return "";
  return `<${tag}>${texts.map((text) => `<li>${html(text[language])}</li>`).join("")}</${tag}>`;
}

function chartSection(board: Board, language: Language): string {
  const svg = chartSvg(board, language);
  if (svg === "") return "";
  const caption = `<figcaption>${html(chartLegend(language))}</figcaption>`;
  return section(words.chart[language], `<figure tabindex="0">${svg}${caption}</figure>`);
}

function table({ rows }: Board, language: Language): string {
  const columns = boardColumns();
  const head = columns.map(
    ({ name }) => `<th scope="col" aria-sort="none"><button type="button">${html(name[language])}</button></th>`,
  );
  const body = rows.map((row) => `<tr>${cells(row, language)}</tr>`);
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

function cells(row: Outcome, language: Language): string {
  const name = row.city ?? row.file;
  const file = name === row.file ? "" : `<br><small>${html(sourceName(row))}</small>`;
  const first = `<th scope="row" data-value="${html(name)}">${html(name)}${file}</th>`;
  const [, ...others] = boardColumns();
  if (!isRead(row)) {
    const why = row.why.map((text) => html(text[language])).join(" ");
    return `${first}<td class="bad" data-value="" colspan="${others.length}">${why}</td>`;
  }
  const values = others.map(({ value, text }) => {
    const shown = text(row, language);
    // A tier is sorted by its score, and read as a word.
    const kind = /^\d/.test(shown) ? ' class="number"' : "";
    return `<td${kind} data-value="${html(String(value(row) ?? ""))}">${html(shown)}</td>`;
  });
  return first + values.join("");
}

function notes({ rows }: Board, language: Language): string {
  return rows
    .map((row) => {
      const note = htmlLines(noteTo(row, language));
      return `<details><summary>${html(row.city ?? row.file)}</summary><pre>${note}</pre></details>`;
    })
    .join("\n");
}
