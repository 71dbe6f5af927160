/** Values that careless and hostile programs write where others stand. */

const text = (piece: string, times: number): string => piece.repeat(times);

/** As they stand in XML: entities are written out. */
export const hostileValues: readonly string[] = [
  ...[
    "",
    " ",
    "0",
    "-0",
    "-1",
    "1.5",
    "1e5",
    "1e308",
    "1e999",
    "-1e999",
    "1e-400",
    "NaN",
    "INF",
    "0x10",
    "1_0",
    "٣",
    "½",
  ],
  ...[
    "99999999999",
    "1048576",
    "1048577",
    "16384",
    "2147483648",
    text("9", 400),
    "0.1".padEnd(400, "1"),
    "1,5",
    "85 %",
  ],
  ...["A0", "A1048577", "XFE1", "XFD1048576", "$A$1", "A1:XFD1048576", "A:A", "1:1", "A1:B2:C3", "B2:A1", "A1 B2"],
  ...["#REF!", "#N/A", "#BUSY!", "TRUE", "false", "on", "s", "str", "inlineStr", "e", "b", "d", "n", "x", "hidden"],
  ...[
    "2024-02-30",
    "2024-01-31T99:99",
    "25:61:61",
    "rId1",
    "rId999",
    "worksheets/sheet1.xml",
    "../../../x",
    "//x",
    "#",
  ],
  ...["&amp;", "&lt;script&gt;", "&#0;", "&#27;[31m", "&#x202e;", "&#x110000;", "&#xD800;", "&nope;", "&", "]]&gt;"],
  ...["_x0000_", "_x001B_[2J", "_xD800_", "_x005F_x000D_", "\u0000", "\u001b]0;x\u0007", "\ufeff", "\u200b", "e\u0301"],
  ...[
    "a\r\nb",
    "=1+1",
    "=HYPERLINK(&quot;https://x.id&quot;)",
    "SUM(A1:XFD1048576)",
    text("(", 400),
    text("A1+", 3000),
  ],
  ...[text("(", 32_767), text("Dinas A & B, ", 500), text("Dinas &amp; ", 500), text("sudah diupload ", 2000)],
  ...[text("SK 1/2024; ", 2000), text("https://x.id/", 2000), text("1.", 5000), text("a/b ", 5000), text("dan ", 5000)],
  ...[text("Klaster I ", 500), text("Pertanyaan 2a ", 500), text("\n", 5000), text(" ", 32_767), text("1 ", 10_000)],
];

/** Encodings that a part may declare or be written in. */
export const encodings = [
  "utf-8",
  "utf8",
  "UTF-16",
  "utf-16le",
  "iso-8859-1",
  "windows-1252",
  "shift_jis",
  "ebcdic",
  "",
];
