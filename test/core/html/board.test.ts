/** The board as HTML: texts of workbooks stay texts, and its policy lets nothing in but its own style and script. */
import { createHash } from "node:crypto";
import { boardOf } from "../../../src/core/province/board";
import { boardPage } from "../../../src/core/html/board/page";
import { html, htmlLines } from "../../../src/core/html/escape";
import { kla } from "../../instrument";
import { city, locked } from "../province/outcomes";

const hostile = `<img src=x onerror=alert(1)>"'&</script><script>\u202e\u0000`;
const message = { id: hostile, en: hostile };
let page: string;
beforeAll(async () => {
  page = await boardPage(
    boardOf(
      [
        {
          ...city({ city: hostile, first: [{ cell: hostile, points: 1, stake: "risk", message }] }),
          file: hostile,
          sheet: hostile,
        },
        { ...locked(hostile), why: [message] },
        city({ city: "Kota A", claimed: 700, supported: { low: 520, high: 640 } }),
        city({ city: "Kota B", claimed: null, supported: null }),
      ],
      kla(),
      1,
    ),
    "id",
  );
});

test("nothing of a workbook becomes markup", () => {
  expect(page).not.toContain("<img");
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).not.toMatch(/[\u202e\0]/);
  expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html(`a"b'c<d>&`)).toBe("a&quot;b&#39;c&lt;d&gt;&amp;");
  expect(htmlLines("a\n<b>\u0007")).toBe("a\n&lt;b&gt;\\u0007");
});

test("its policy names exactly its style and script, and it points at nothing outside", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
  const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const inside = (tag: string) => new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? "";
  expect(policy.split("; ")).toEqual([
    ...["default-src 'none'", `style-src ${hashOf(inside("style"))}`, `script-src ${hashOf(inside("script"))}`],
    ...["base-uri 'none'", "form-action 'none'"],
  ]);
  expect(page.replaceAll(hostile, "")).not.toMatch(/https?:\/\/|url\(|\sstyle=|\son\w+="/);
});

test("the chart says in words what it draws, for every city with a score", () => {
  expect(page).toContain('<svg role="img" aria-labelledby="chart-title chart-text"');
  expect(/<desc id="chart-text">([^<]*)/.exec(page)?.[1]).toContain("Kota A: klaim 700, terdukung 520–640.");
  expect(page.match(/class="claim"/g)).toHaveLength(2);
  expect(page).toContain("Batang gelap: terdukung bukti yang kuat.");
});

test("what cannot be read has its sentence in its row, across all columns but the first", () => {
  expect(page).toMatch(/<td class="bad" data-value="" colspan="7">&lt;img/);
});
