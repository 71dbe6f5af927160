/** The board's style and script: no network, readable on paper, in the dark, and by keyboard. */

export const style = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #767676; --soft: #f0f0f0; --sound: #0b5c3b; --doubt: #8fc9ae; --claim: #1b1b1b; --bad: #a4262c; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --paper: #1b1b1b; --line: #949494; --soft: #2b2b2b; --sound: #58c495; --doubt: #2e6b50; --claim: #f2f2f2; --bad: #f1707b; } }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead th { background: var(--soft); }
th button { font: inherit; font-weight: bold; color: inherit; background: none; border: 0; padding: .25rem 0; min-height: 1.5rem; cursor: pointer; text-align: left; }
th[aria-sort=ascending] button::after { content: " \\25B2"; }
th[aria-sort=descending] button::after { content: " \\25BC"; }
.bad { color: var(--bad); }
.scroll { overflow-x: auto; }
.scroll :is(tbody th, thead th:first-child) { position: sticky; left: 0; min-width: 6rem; max-width: 34vw; overflow-wrap: break-word; }
.scroll tbody th { background: var(--paper); }
svg { width: 100%; height: auto; }
@media screen { figure { margin: 0; overflow-x: auto; } svg { min-width: 36rem; } }
svg text { fill: var(--ink); font: 13px "Segoe UI", system-ui, sans-serif; }
.sound { fill: var(--sound); } .doubt { fill: var(--doubt); } .claim { stroke: var(--claim); stroke-width: 3; } .bound { stroke: var(--line); stroke-dasharray: 4 3; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: .5rem; font: inherit; }
details { margin: .25rem 0; }
@media print { body { max-width: none; padding: 0; font-size: 9pt; } details, .screen { display: none; } thead { display: table-header-group; } tr, figure { break-inside: avoid; } @page { size: A4 landscape; margin: 12mm; } }
`;

/** Sorts a table by the column whose button is pressed; rows without a value stay last either way. */
export const script = `
for (const button of document.querySelectorAll("th button")) {
  button.addEventListener("click", () => {
    const head = button.closest("th");
    const isUp = head.getAttribute("aria-sort") !== "ascending";
    for (const other of head.parentElement.children) other.setAttribute("aria-sort", "none");
    head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
    const body = head.closest("table").tBodies[0];
    const valueOf = (row) => row.cells[head.cellIndex]?.dataset.value ?? "";
    const compare = (a, b) => {
      const [x, y] = [valueOf(a), valueOf(b)];
      if (x === "" || y === "") return Number(x === "") - Number(y === "");
      const order = Number.isNaN(Number(x)) || Number.isNaN(Number(y)) ? x.localeCompare(y) : Number(x) - Number(y);
      return isUp ? order : -order;
    };
    body.append(...[...body.rows].sort(compare));
  });
}
`;
