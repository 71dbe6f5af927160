/** `--offices [NAME] [--due DATE]`: what each office still has to send, and a text for WhatsApp. */
import { isOver, overText, readDay } from "../../core/planning/offices/due";
import { officeNamed } from "../../core/planning/offices/named";
import { officesOf } from "../../core/planning/offices/offices";
import type { OfficesReport, OfficeTasks } from "../../core/planning/offices/offices";
import { orderOf } from "../../core/planning/questions";
import { whatsappText } from "../../core/planning/offices/whatsapp";
import { officeItemText, officesIntro, officeTitle, sendSentence } from "../../core/wording/offices";
import type { Language } from "../../core/text";
import { toA1 } from "../../core/workbook";
import { paragraph, subItem } from "../terminal/wrap";
import type { Addition } from "./addition";

export const offices: Addition = {
  key: "offices",
  options: [
    {
      name: "offices",
      value: "[NAME]",
      help: {
        id: "yang harus dikirim tiap OPD, atau OPD itu saja dengan teks WhatsApp-nya",
        en: "what each office has to send, or that office alone with its text for WhatsApp",
      },
    },
    {
      name: "due",
      value: "2026-03-11",
      help: { id: "tenggat untuk teks WhatsApp, bersama --offices", en: "deadline for the text, with --offices" },
    },
  ],
  run: async ({ given, report, instrument, language }) => {
    const { offices: name = "", due } = given;
    const day = due === undefined ? null : readDay(due);
    const all = officesOf(report);
    const chosen = name === "" ? all.offices : [officeNamed(name, all, report)];
    const message = (tasks: OfficeTasks): string => whatsappText(tasks, day, orderOf(instrument), language);
    return {
      json: chosen.map((tasks) => ({ ...toJson(tasks, language), whatsapp: message(tasks) })),
      heading: { id: "Tugas OPD", en: "What offices have to send" },
      lines: (width) => [
        ...(day && isOver(day, new Date()) ? paragraph(overText[language], width) : []),
        ...linesOf(all, chosen, name === "" ? null : message, language, width),
      ],
      hasFaults: false,
    };
  },
};

function toJson({ name, points, documented, of, items }: OfficeTasks, language: Language): object {
  return {
    ...{ name, points, documented, of },
    items: items.map((item) => ({
      question: item.question,
      sheet: item.at.sheet,
      cell: toA1(item.at.row, item.at.column),
      points: item.points,
      state: item.state,
      send: sendSentence(item, language),
    })),
  };
}

/** Of each of many offices so many items are printed; all of them for one office, and in the JSON. */
const maxItems = 10;

function itemsOf({ items, name }: OfficeTasks, most: number, language: Language): string[] {
  const rest = items.length - most;
  const more = language === "id" ? `dan ${rest} lainnya: --offices "${name}"` : `and ${rest} more: --offices "${name}"`;
  return [...items.slice(0, most).map((item) => officeItemText(item, language)), ...(rest > 0 ? [more] : [])];
}

/** The text for WhatsApp stands alone at the end, to be copied line by line. */
function linesOf(
  all: OfficesReport,
  chosen: readonly OfficeTasks[],
  message: ((tasks: OfficeTasks) => string) | null,
  language: Language,
  width: number,
): string[] {
  const lists = chosen.flatMap((tasks) => [
    ...paragraph(officeTitle(tasks, language), width),
    ...itemsOf(tasks, message === null ? maxItems : Infinity, language).flatMap((text) => subItem(text, width)),
  ]);
  const texts = message === null ? [] : chosen.flatMap((tasks) => ["", ...message(tasks).split("\n")]);
  return [...officesIntro(all).flatMap((text) => paragraph(text[language], width)), ...lists, ...texts];
}
