/** Provila by both readings, at every bound and with everything that leaves it open. */
import { boundsOf, byCity, inOrderOfNeed, provilaOf, reaches } from "../../../src/core/province/provila";
import { printedBounds } from "../../../src/core/scoring/tier";
import type { Answer } from "../../../src/core/province/provila";
import type { CityReport, Outcome } from "../../../src/core/province/cityReport";
import { kla } from "../../instrument";
import { city, locked } from "./outcomes";

const { any, madya } = boundsOf(kla());
const range = (low: number, high = low) => ({ supported: { low, high } });

/** Claimed 934.2, 913, 721, 687 and one that cannot be read. */
const example: Outcome[] = [
  city({ city: "Kota A", claimed: 934.2, ...range(701, 742) }),
  city({ city: "Kabupaten B", claimed: 913, ...range(602) }),
  city({ city: "Kabupaten C", claimed: 721, ...range(588.4, 640) }),
  city({ city: "Kabupaten D", claimed: 687, ...range(499.99, 512) }),
  locked("e.xlsx"),
];

test("the province of four cities and a locked file", () => {
  const { any: anyTier, madya: atLeastMadya, keepsItBack } = provilaOf(example, kla());
  expect(anyTier).toBe("open");
  expect(atLeastMadya).toBe("no");
  expect(keepsItBack.map(({ id }) => id)).toEqual([
    'e.xlsx: tidak dapat diperiksa. File "e.xlsx" dilindungi kata sandi.',
    "Kabupaten D: nilai terdukung 499,99–512, belum pasti mencapai Pratama (500); pada nilai terendahnya kurang 0,01 poin (1,01 ke 501 yang tercetak).",
    "Kabupaten C: nilai terdukung 588,4–640, belum pasti mencapai Madya (600); pada nilai terendahnya kurang 11,6 poin (12,6 ke 601 yang tercetak).",
  ]);
  expect(keepsItBack[1]?.en).toBe(
    "Kabupaten D: supported score 499.99–512, not sure to reach Pratama (500); at its low end it is 0.01 points short (1.01 to the printed 501).",
  );
});

test("of the example one never reaches Madya and one only at its high end", () => {
  const answers = example.map((outcome) => madya && reaches(outcome, madya, kla()));
  expect(answers).toEqual(["yes", "yes", "open", "no", "open"]);
});

test("a tier is reached for certain where every source prints it, as in the reports", () => {
  const [top] = kla().tiers.slice(-1);
  const answers = [899.99, 900, 905, 909.99, 910].map(
    (points) => top && reaches(city({ city: "A", ...range(points) }), top, kla()),
  );
  expect(answers).toEqual(["no", "open", "open", "open", "yes"]);
});

test.each<[Partial<CityReport>, Answer, Answer]>([
  [range(499.99), "no", "no"],
  [range(500), "open", "no"],
  [range(500.99), "open", "no"],
  [range(501), "yes", "no"],
  [range(499, 501), "open", "no"],
  [range(599.99), "yes", "no"],
  [range(600), "yes", "open"],
  [range(600.36), "yes", "open"],
  [range(601), "yes", "yes"],
  [{ supported: null }, "open", "open"],
  [{ claimed: 480, supported: null }, "no", "no"],
  [{ claimed: null, supported: null }, "open", "open"],
  [{ ...range(750), verified: 499 }, "no", "no"],
  [{ ...range(300, 900), verified: 688 }, "yes", "yes"],
  [{ ...range(750), doubt: "doubtful" }, "open", "open"],
  [{ ...range(750), doubt: "likely" }, "yes", "yes"],
  [{ ...range(750), scope: "part" }, "open", "open"],
  [{ ...range(750), crashed: ["total-differs"] }, "open", "open"],
])("%j: any tier %s, Madya %s", (changes, anyTier, atLeastMadya) => {
  const one = city({ city: "Kota A", ...changes });
  const found = provilaOf([city({ city: "Kota B", ...range(800) }), one], kla());
  expect([found.any, found.madya]).toEqual([anyTier, atLeastMadya]);
  expect(found.keepsItBack).toHaveLength(anyTier === "yes" && atLeastMadya === "yes" ? 0 : 1);
});

test("nothing is yes of no city, or beside a file that cannot be read", () => {
  expect(provilaOf([], kla())).toMatchObject({ any: "open", madya: "open" });
  expect(provilaOf([city({ city: "A" }), locked("b.xlsx")], kla())).toMatchObject({ any: "open", madya: "open" });
  expect(provilaOf([city({ city: "A" })], kla())).toMatchObject({ any: "yes", madya: "yes" });
});

test("who surely has no tier makes it no, whatever else is open", () => {
  const found = provilaOf([locked("b.xlsx"), city({ city: "A", ...range(400) })], kla());
  expect([found.any, found.madya]).toEqual(["no", "no"]);
});

test("a city named twice counts once, and is open where its files differ", () => {
  const twice = [city({ city: "Kota A", ...range(700) }), city({ city: "KOTA A", ...range(400) })];
  expect(byCity([...twice, city({ city: null }), city({ city: null })])).toHaveLength(3);
  expect(provilaOf(twice, kla()).any).toBe("open");
});

test("first comes who has no tier, then what is open, then the lowest score", () => {
  const rows = [range(800), range(450), range(500.5), range(650), range(300)].map((one, at) =>
    city({ city: `${at}`, ...one }),
  );
  const names = inOrderOfNeed([...rows, locked("x.xlsx")], kla()).map((one) => one.city ?? one.file);
  expect(names).toEqual(["4", "1", "x.xlsx", "2", "3", "0"]);
});

test("says what is short where only the printed bound is above, and nothing false where none is known", () => {
  const said = (changes: Partial<CityReport>) =>
    provilaOf([city({ city: "A", ...changes })], kla()).keepsItBack.map(({ id }) => id)[0];
  expect(said(range(500.36))).toContain("pada nilai terendahnya kurang 0,64 ke 501 yang tercetak.");
  expect(said({ supported: null })).toBe(
    "A: belum pasti, karena nilai terdukungnya tidak diketahui; klaimnya 750. Tambahkan kolom data dukung.",
  );
  expect(said({ claimed: 480, supported: null })).toBe(
    "A: nilai klaim 480, belum Pratama (500); kurang 20 poin (21 ke 501 yang tercetak).",
  );
});

test("the printed bounds are those of the instrument, each once", () => {
  expect(any && printedBounds(any)).toEqual([500, 501]);
  expect(madya && printedBounds(madya)).toEqual([601]);
  expect(printedBounds({ id: "x", name: "X", from: 1, printed: ["di atas"] })).toEqual([]);
});
