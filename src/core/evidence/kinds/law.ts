/** National law: a law of the state is known by its number and year; it is none of the regulations that a city is asked for. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const law: DocumentedKind = {
  id: "law",
  name: { id: "peraturan pusat", en: "national law" },
  why: {
    id: "Peraturan pusat dikenali dari nomor dan tahunnya; yang diminta dari kota adalah peraturannya sendiri.",
    en: "A national law is known by its number and year; what a city is asked for is a regulation of its own.",
  },
  recognise: phrases(
    "uu | undang undang | perpu | perppu | pp | peraturan pemerintah | perpres | peraturan presiden | inpres | instruksi presiden | " +
      "keppres | keputusan presiden | permen | peraturan menteri | kepmen | keputusan menteri | instruksi menteri | permenpppa | " +
      "permenppa | permendagri | permenkes | permendikbud | permendikbudristek | permensos | permendes | permenag | permenaker | " +
      "permenpora | permenkumham | permenlhk | permenpan | permenpanrb | permenpupr | permenhub | permenkominfo | permenko | " +
      "inmendagri | perdirjen | perka | perkap | perma | government regulation | presidential regulation | ministerial regulation",
  ),
  marks: ["number", "year"],
  ages: "never",
  serves: ["document"],
  examples: {
    good: ["UU 35/2014", "Kepmen PPPA No 56/2010", "Permendikbudristek No. 46 Tahun 2023"],
    bad: ["UU Perlindungan Anak", "Permen PPPA tentang KLA"],
  },
};
