/** Takes cells of offices apart, and gives each office its one name. */
import { isOfficeLike, readOffices } from "../../../src/core/naming/offices";
import { kla } from "../../instrument";

const { offices } = kla();
const spellings = offices.flatMap(({ name, spellings: others }) => [name, ...others].map((text) => ({ name, text })));

/** The one names of a cell's offices; an unknown office keeps its text, after a question mark. */
const namesIn = (cell: string): string[] => readOffices(cell, offices).map(({ name, text }) => name ?? `? ${text}`);

describe("one office", () => {
  test.each(spellings)("$text is $name", ({ name, text }) => {
    expect(namesIn(text)).toEqual([name]);
    expect(namesIn(text.toUpperCase())).toEqual([name]);
    expect(namesIn(`  ${text.toLowerCase()} `)).toEqual([name]);
    expect(namesIn(`${text} Kota Contoh`)).toEqual([name]);
  });

  test.each([
    ["Dinas Pendidikan dan Kebudayaan", "Disdikbud"],
    ["Dinas Pendidikan & Kebudayaan", "Disdikbud"],
    ["Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana", "DP3AP2KB"],
    ["Dinas Pekerjaan Umum dan Penataan Ruang", "Dinas PUPR"],
  ])("%s stays whole", (cell, name) => {
    expect(namesIn(cell)).toEqual([name]);
  });

  test("keeps its name beside brackets", () => {
    expect(namesIn("Forum Anak Daerah (FAD)")).toEqual(["Forum Anak"]);
    expect(namesIn("Dinkes (Bidang Kesmas)")).toEqual(["Dinkes"]);
  });

  test('nobody knows keeps its text, whole where its name has "dan"', () => {
    expect(namesIn("Dinas Ketahanan Pangan")).toEqual(["? Dinas Ketahanan Pangan"]);
    expect(namesIn("Dinas Pertanian dan Perikanan")).toEqual(["? Dinas Pertanian dan Perikanan"]);
  });

  test("with a typing slip is not taken for the known one, but shown beside it", () => {
    expect(readOffices("Dinas Kesehatn", offices)).toEqual([{ text: "Dinas Kesehatn", name: null, near: "Dinkes" }]);
    expect(readOffices("Dinas Ketahanan Pangan", offices)[0]?.near).toBeNull();
  });
});

describe("several offices", () => {
  test.each([
    "Dinkes, Dinsos",
    "Dinkes / Dinsos",
    "Dinkes/Dinsos",
    "Dinkes; Dinsos",
    "Dinkes\nDinsos",
    "Dinkes dan Dinsos",
    "DINKES DAN DINSOS",
    "Dinkes & Dinsos",
    "Dinas Kesehatan dan Dinas Sosial",
    "1. Dinkes\n2. Dinsos",
    "- Dinkes\n- Dinsos",
    "Dinkes, Dinsos.",
    "Dinkes,, Dinsos,",
  ])("%j are two", (cell) => {
    expect(namesIn(cell)).toEqual(["Dinkes", "Dinsos"]);
  });

  test.each([
    ["Dinas PPPA/KB", ["? Dinas PPPA/KB"]],
    ["Dinas Pertanahan/KB", ["? Dinas Pertanahan/KB"]],
    ["DP3A/KB", ["DP3AP2KB"]],
    ["DPPPA / PPKB", ["DP3AP2KB"]],
    ["Dinas Sosial/P3A", ["Dinsos"]],
    ["Dinas Pendidikan/Kebudayaan", ["Disdikbud"]],
    ["Dinas PMD/PP/PA; Dinkes", ["? Dinas PMD/PP/PA", "Dinkes"]],
    ["Bappeda/Litbangda", ["Bappeda"]],
    ["Dinas Perumahan/Permukiman dan Pertanahan", ["? Dinas Perumahan/Permukiman dan Pertanahan"]],
    ["Dinkes/RSUD", ["Dinkes", "? RSUD"]],
    ["Satpol PP/Damkar/BPBD", ["Satpol PP", "? Damkar", "BPBD"]],
    ["Dinas Pertanian/BULOG", ["? Dinas Pertanian", "? BULOG"]],
    ["Kecamatan/Kelurahan", ["? Kecamatan", "? Kelurahan"]],
    ["DP3AP2KB/UPTD PPA", ["DP3AP2KB", "UPTD PPA"]],
  ])("behind a slash stands an office or more of the name: %s", (cell, names) => {
    expect(namesIn(cell)).toEqual(names);
  });

  test("stay in their order, a long name among them whole", () => {
    expect(namesIn("Disdukcapil, Dinas Pendidikan dan Kebudayaan; Dinkes dan Bappeda")).toEqual([
      "Disdukcapil",
      "Disdikbud",
      "Dinkes",
      "Bappeda",
    ]);
  });

  test("that nobody knows are parted too", () => {
    expect(namesIn("Dinas Koperasi dan Dinas Perdagangan")).toEqual(["? Dinas Koperasi", "? Dinas Perdagangan"]);
  });
});

describe("a long list", () => {
  const known = offices.map(({ name }) => name);
  const many = [...known, "Perkim", "Inspektorat", "Setda", "RSUD", "PKK", "Kodim", "Baznas", "BPS", "BKKBN", "Apsai"];
  const texts = (cell: string): string[] => readOffices(cell, offices).map(({ text }) => text);

  test.each([
    ", ",
    ",",
    "; ",
    " / ",
    "/",
    "\n",
    "\r\n",
    " + ",
    "+",
    " & ",
    "&",
    " dan ",
    " DAN ",
    " serta ",
    " | ",
    " , ",
    ";\n",
  ])("of 36 offices joined by %j is 36 offices", (join) => {
    expect(many).toHaveLength(36);
    expect(texts(many.join(join))).toEqual(many);
    expect(namesIn(many.join(join)).slice(0, known.length)).toEqual(known);
  });

  test("may number its lines, and join its last by a word", () => {
    expect(texts(many.map((name, at) => `${at + 1}. ${name}`).join("\n"))).toEqual(many);
    expect(texts(`${many.slice(0, -1).join(", ")}, dan ${many.at(-1)}`)).toEqual(many);
    expect(texts(`${many.slice(0, -1).join(", ")} dan ${many.at(-1)}.`)).toEqual(many);
  });

  test.each([", ", "; ", " / ", " & ", " dan ", "\n", " + "])(
    "joined by %j keeps names that are lists themselves whole",
    (join) => {
      const long = [
        "Dinas Pendidikan dan Kebudayaan",
        "Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana",
        "Dinas Kependudukan dan Pencatatan Sipil Kota Contoh",
        "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan",
        "Dinas Koperasi & UMKM",
        "DP3AP2KB (Bidang PUHA, PKA dan Data)",
        "Dinas Pekerjaan Umum dan Penataan Ruang",
        "Badan Pengelolaan Keuangan dan Aset Daerah",
        "Satpol PP",
      ];
      expect(texts(long.join(join))).toEqual(long);
    },
  );

  test("does not lose an office behind one with its city", () => {
    expect(namesIn("Dinas Kesehatan Kota Contoh, Dinas Sosial Kota Contoh dan Bappeda")).toEqual([
      "Dinkes",
      "Dinsos",
      "Bappeda",
    ]);
  });

  test("tells a known office from an unknown one that only begins like it", () => {
    expect(namesIn("Dinas Sosial dan Pemberdayaan Masyarakat, Dinkes")).toEqual([
      "? Dinas Sosial dan Pemberdayaan Masyarakat",
      "Dinkes",
    ]);
    expect(namesIn("Dinas Kesehatan, Perkim dan Polres")).toEqual(["Dinkes", "? Perkim", "UPPA Polres"]);
    expect(namesIn("(Dinkes, Dinsos)")).toEqual(["Dinkes", "Dinsos"]);
    expect(namesIn("Dinkes dan/atau Dinsos")).toEqual(["Dinkes", "Dinsos"]);
    expect(namesIn("Guru dan masyarakat")).toEqual(["? Guru dan masyarakat"]);
  });
});

test.each(["((((", "&&&", "dan", ", ; /", "•"])("%j names no office either", (cell) =>
  expect(namesIn(cell)).toEqual([]),
);

test.each(["", " ", "-", "–", "..."])("%j names no office", (cell) => {
  expect(namesIn(cell)).toEqual([]);
});

describe("a column of offices", () => {
  test.each(["Dinkes", "Bappeda, Dinsos", "Dinas Ketahanan Pangan", "Kecamatan Utara", "Semua OPD"])(
    "may hold %s",
    (cell) => {
      expect(isOfficeLike(cell, offices)).toBe(true);
    },
  );

  test.each(["SK Dinkes.pdf", "https://dinkes.kota.go.id", "D:\\Dinkes", "Laporan kegiatan", "12,5", ""])(
    "does not hold %j",
    (cell) => {
      expect(isOfficeLike(cell, offices)).toBe(false);
    },
  );
});
