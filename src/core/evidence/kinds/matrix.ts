/** Matrix: a matrix is known by its question and year. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const matrix: DocumentedKind = {
  id: "matrix",
  name: { id: "matriks", en: "matrix" },
  why: {
    id: "Matriks dikenali dari pertanyaannya dan tahunnya.",
    en: "A matrix is known by its question and year.",
  },
  recognise: phrases("matriks | matrik | matrix | tabel | table | form matriks | formulir matriks"),
  marks: ["table", "year"],
  ages: "years",
  serves: ["matrix"],
  examples: {
    good: ["Matriks 5.1 tahun 2024 dan 2025", "Matriks kemitraan lembaga masyarakat 2025"],
    bad: ["Matriks", "matriks 2025"],
  },
};
