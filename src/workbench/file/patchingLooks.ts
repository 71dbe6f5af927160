/** How cells look otherwise than when their file was opened, in the words of a patch. */
import type { FontChange, LineLook, LineSide, LookChange } from "../../xlsx/write/style/look";
import type { Side, Style } from "../book/style";
import { lineStyle, rotationOf } from "./savingStyles";
import { underlines } from "./terms";

const sides: Readonly<Partial<Record<Side, LineSide>>> = {
  ...{ EdgeLeft: "left", EdgeRight: "right", EdgeTop: "top", EdgeBottom: "bottom" },
};

/** What of the look is another; null where it looks the same, "beyond" where no patch can say it. */
export function lookChange(before: Style, now: Style): LookChange | "beyond" | null {
  const differs = (...names: readonly (keyof Style)[]): boolean =>
    names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
  const diagonals = (style: Style): string => JSON.stringify([style.borders?.DiagonalDown, style.borders?.DiagonalUp]);
  if (diagonals(before) !== diagonals(now)) return "beyond";
  const change: LookChange = {
    ...(differs("numberFormat") ? { format: now.numberFormat ?? "General" } : {}),
    ...(differs("fill") ? { fill: now.fill ?? null } : {}),
    ...(differs(...fontNames) ? { font: fontChange(now, differs) } : {}),
    ...(differs(...alignmentNames) ? { alignment: alignmentOf(now) } : {}),
    ...(differs("locked", "formulaHidden") ? { protection: protectionOf(now) } : {}),
    ...(differs("borders") ? { lines: linesOf(before, now) } : {}),
  };
  return Object.keys(change).length === 0 ? null : change;
}

const fontNames = [...(["bold", "italic", "strikethrough", "underline", "fontColor", "fontName", "fontSize"] as const)];
const alignmentNames = [...(["horizontal", "vertical", "wrap", "indent", "orientation", "shrink"] as const)];

function fontChange(now: Style, differs: (name: keyof Style) => boolean): FontChange {
  const {
    bold = false,
    italic = false,
    strikethrough = false,
    fontColor = null,
    fontName = "Calibri",
    fontSize = 11,
  } = now;
  const underline = underlines.find(([name]) => name === now.underline)?.[1] ?? null;
  const parts: readonly (readonly [keyof Style, FontChange])[] = [
    ...([
      ["bold", { bold }],
      ["italic", { italic }],
      ["strikethrough", { strike: strikethrough }],
    ] as const),
    ...([
      ["underline", { underline }],
      ["fontColor", { color: fontColor }],
    ] as const),
    ...([
      ["fontName", { name: fontName }],
      ["fontSize", { size: fontSize }],
    ] as const),
  ];
  return parts.reduce((all: FontChange, [name, part]) => (differs(name) ? { ...all, ...part } : all), {});
}

function alignmentOf({ horizontal, vertical, wrap, indent, orientation, shrink }: Style): LookChange["alignment"] {
  const word = (text: string | undefined): string | null =>
    text === undefined || text === "General" ? null : text.charAt(0).toLowerCase() + text.slice(1);
  return {
    horizontal: horizontal === "CenterAcrossSelection" ? "centerContinuous" : word(horizontal),
    ...{ vertical: word(vertical), wrapText: wrap ? "1" : null, indent: indent ? String(indent) : null },
    textRotation: orientation ? String(rotationOf(orientation)) : null,
    shrinkToFit: shrink ? "1" : null,
  };
}

function protectionOf({ locked, formulaHidden }: Style): LookChange["protection"] {
  return { locked: locked === false ? "0" : null, hidden: formulaHidden ? "1" : null };
}

function linesOf(before: Style, now: Style): LookChange["lines"] {
  const changed = Object.entries(sides).flatMap(([side, name]): [LineSide, LineLook | null][] => {
    const [old, line] = [borderAt(before, side), borderAt(now, side)];
    if (JSON.stringify(old) === JSON.stringify(line)) return [];
    return [[name, line && line.style !== "None" ? { style: lineStyle(line), color: line.color } : null]];
  });
  return Object.fromEntries(changed);
}

function borderAt({ borders }: Style, side: string) {
  return Object.entries(borders ?? {}).find(([name]) => name === side)?.[1];
}
