/** What becomes of a sheet's elements and cells when rows and columns are put in or taken out, form by form. */
import { moveOf } from "../../../src/core/moves/moves";
import type { Direction, Move } from "../../../src/core/moves/moves";
import { shiftReferences } from "../../../src/core/moves/references";
import { moveArea } from "../../../src/core/moves/moves";
import { columnsOfSheet, rowsOfSheet } from "../../../src/core/areas";
import { movedCells } from "../../../src/xlsx/write/moves/cells";
import { fatesOf } from "../../../src/xlsx/write/moves/fates";
import { readRows } from "../../../src/xlsx/write/moves/rows";
import { shapeFates } from "../../../src/xlsx/write/moves/shapes";
import { followed } from "../../../src/xlsx/write/moves/tree";
import { edited } from "../../../src/xlsx/write/xml/edits";
import { readTree } from "../../../src/xlsx/write/xml/tree";

const rows = (first: number, last: number, to: Direction): Move =>
  moveOf({ top: first - 1, bottom: last - 1, left: 0, right: columnsOfSheet - 1 }, to);
const columns = (first: number, last: number, to: Direction): Move =>
  moveOf({ top: 0, bottom: rowsOfSheet - 1, left: first - 1, right: last - 1 }, to);
const turnOf = (move: Move) => (formula: string) =>
  shiftReferences(
    formula,
    (name) => name === null,
    (area) => moveArea(area, move),
  );

/** The elements within a worksheet, after the move. */
function around(xml: string, move: Move, fates = fatesOf(move)): string {
  const bytes = new TextEncoder().encode(`<worksheet>${xml}</worksheet>`);
  const root = readTree(bytes);
  if (root === null) throw new Error("The test's own XML is not sound.");
  const text = new TextDecoder().decode(edited(bytes, followed(bytes, root, { fates, turn: turnOf(move) })));
  return text.slice("<worksheet>".length, -"</worksheet>".length);
}

const anchor = (kind: string, from: string, to: string): string =>
  `<anchor${kind}><from>${from}</from><to>${to}</to></anchor>`;
const corner = (col: number, row: number, off = 9): string =>
  `<xdr:col>${col}</xdr:col><xdr:colOff>${off}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${off}</xdr:rowOff>`;
const down = rows(3, 4, "Down");

test.each<[string, string, Move, string]>([
  [
    "widths",
    '<cols><col min="1" max="5" width="9"/></cols>',
    columns(3, 3, "Right"),
    '<cols><col min="1" max="2" width="9"/><col min="4" max="6" width="9"/></cols>',
  ],
  ["widths that go", '<cols><col min="2" max="3" width="9"/></cols>', columns(2, 4, "Left"), ""],
  [
    "merges",
    '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="A3:A4"/></mergeCells>',
    rows(4, 4, "Up"),
    '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
  ],
  [
    "breaks",
    '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="9" man="1"/><brk id="7" max="9" man="1"/></rowBreaks>',
    rows(3, 3, "Up"),
    '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="9" man="1"/></rowBreaks>',
  ],
  [
    "frozen rows",
    '<sheetView><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5"/></sheetView>',
    rows(1, 1, "Down"),
    '<sheetView><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B6" sqref="B6"/></sheetView>',
  ],
  [
    "frozen rows that go",
    '<sheetView><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>',
    rows(1, 1, "Up"),
    "<sheetView></sheetView>",
  ],
  [
    "a split that is not frozen",
    '<pane ySplit="2400" topLeftCell="A9" activePane="bottomLeft"/>',
    rows(1, 1, "Down"),
    '<pane ySplit="2400" topLeftCell="A10" activePane="bottomLeft"/>',
  ],
  [
    "a rule whose first row goes",
    '<conditionalFormatting sqref="A2:A9 C2:C9"><cfRule><formula>$B2&gt;B$12</formula></cfRule></conditionalFormatting>',
    rows(2, 3, "Up"),
    '<conditionalFormatting sqref="A2:A7 C2:C7"><cfRule><formula>$B2&gt;B$10</formula></cfRule></conditionalFormatting>',
  ],
  [
    "a younger rule",
    "<x14:conditionalFormatting><x14:cfRule><xm:f>$B5&gt;1</xm:f></x14:cfRule><xm:sqref>A5:A9</xm:sqref></x14:conditionalFormatting>",
    down,
    "<x14:conditionalFormatting><x14:cfRule><xm:f>$B7&gt;1</xm:f></x14:cfRule><xm:sqref>A7:A11</xm:sqref></x14:conditionalFormatting>",
  ],
  [
    "the last younger rule",
    '<extLst><ext><x14:dataValidations count="1"><x14:dataValidation><xm:sqref>A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    rows(5, 5, "Up"),
    "",
  ],
  ["where a bar begins", '<cfvo type="num" val="$C$9"/>', down, '<cfvo type="num" val="$C$11"/>'],
  [
    "a filter's columns",
    '<autoFilter ref="B1:D9"><filterColumn colId="0"/><filterColumn colId="2"/></autoFilter>',
    columns(2, 2, "Left"),
    '<autoFilter ref="B1:C9"><filterColumn colId="1"/></autoFilter>',
  ],
  [
    "a control that moves and grows",
    anchor(' moveWithCells="1" sizeWithCells="1"', corner(1, 1), corner(2, 5)),
    down,
    anchor(' moveWithCells="1" sizeWithCells="1"', corner(1, 1), corner(2, 7)),
  ],
  [
    "a control that moves",
    anchor(' moveWithCells="1"', corner(1, 4), corner(2, 5)),
    down,
    anchor(' moveWithCells="1"', corner(1, 6), corner(2, 7)),
  ],
  ["a control that stays", anchor("", corner(1, 4), corner(2, 5)), down, anchor("", corner(1, 4), corner(2, 5))],
  [
    "what a control speaks of",
    '<controlPr linkedCell="$A$5" listFillRange="B5:B9"/>',
    down,
    '<controlPr linkedCell="$A$7" listFillRange="B7:B11"/>',
  ],
])("%s", (_, before, move, after) => {
  expect(around(before, move)).toBe(after);
});

test.each<[string, string, string]>([
  [
    "a note",
    '<v:shape><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 3, 10, 4, 15, 7, 4</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>',
    '<v:shape><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 5, 10, 4, 15, 9, 4</x:Anchor><x:Row>6</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>',
  ],
  [
    "a button of old",
    '<v:shape><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 1, 0, 2, 0, 5, 0</x:Anchor><x:FmlaLink>$C$5</x:FmlaLink></x:ClientData></v:shape>',
    '<v:shape><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 1, 0, 2, 0, 7, 0</x:Anchor><x:FmlaLink>$C$7</x:FmlaLink></x:ClientData></v:shape>',
  ],
])("%s", (_, before, after) => {
  expect(around(before, down, shapeFates(down, turnOf(down)))).toBe(after);
});

/** The rows after the move, as text. */
function cells(data: string, move: Move, prefix = ""): string {
  return movedCells(readRows(data, prefix, "sheet1.xml"), "", { move, turn: turnOf(move), added: [], prefix });
}

test.each<[string, string, Move, string]>([
  [
    "rows above stay as they are written",
    "<row r='1' ><c r='A1'><v>1</v></c></row>\n<row r=\"5\"><c r=\"A5\"/></row>",
    down,
    "<row r='1' ><c r='A1'><v>1</v></c></row>\n<row r=\"7\"><c r=\"A7\"/></row>",
  ],
  [
    "a prefix is kept",
    '<x:row r="3"><x:c r="A3"><x:f>A9</x:f><x:v>1</x:v></x:c></x:row>',
    down,
    '<x:row r="5"><x:c r="A5"><x:f>A11</x:f><x:v>1</x:v></x:c></x:row>',
  ],
  [
    "places that are not said are said",
    "<row><c><v>1</v></c></row><row/><row><c/><c><v>2</v></c></row>",
    down,
    '<row><c><v>1</v></c></row><row/><row r="5"><c r="A5"/><c r="B5"><v>2</v></c></row>',
  ],
  [
    "a shared formula is shared on where it can be",
    '<row r="5"><c r="A5"><f t="shared" ref="A5:A6" si="0">B5+$C$1</f></c></row><row r="6"><c r="A6"><f t="shared" si="0"/></c></row>',
    down,
    '<row r="7"><c r="A7"><f t="shared" ref="A7:A8" si="0">B7+$C$1</f></c></row><row r="8"><c r="A8"><f t="shared" si="0"/></c></row>',
  ],
  [
    "and written out where it cannot",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B2</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
    down,
    '<row r="1"><c r="A1"><f>B2</f></c></row><row r="2"><c r="A2"><f>B5</f></c></row>',
  ],
  [
    "a shared formula outlives the cell that holds it",
    '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">B1</f></c></row><row r="4"><c r="A4"><f t="shared" si="0"/></c></row>',
    rows(3, 3, "Up"),
    '<row r="3"><c r="A3"><f>B2</f></c></row>',
  ],
  [
    "cells alone go to another row",
    '<row r="3" ht="20"><c r="A3"/><c r="B3"/></row>',
    moveOf({ top: 2, bottom: 2, left: 0, right: 0 }, "Down"),
    '<row r="3" ht="20"><c r="B3"/></row><row r="4"><c r="A4"/></row>',
  ],
  [
    "columns take their hints along",
    '<row r="1" spans="1:2"><c r="A1"/><c r="B1"/></row>',
    columns(2, 2, "Right"),
    '<row r="1"><c r="A1"/><c r="C1"/></row>',
  ],
])("%s", (_, before, move, after) => {
  expect(cells(before, move, before.startsWith("<x:") ? "x:" : "")).toBe(after);
});

test("what is written in no known way is refused", () => {
  expect(() => cells('<row r="1"><c r="A2"/></row>', down)).toThrow("sheet1.xml");
  expect(() => cells("<row><c><![CDATA[x]]></c></row>", down)).toThrow("sheet1.xml");
});
