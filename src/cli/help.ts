/** What `--help` prints. */
import type { Language } from "../core/text";
import type { Option } from "./additions/addition";
import { allOptions } from "./options";

export function usage(language: Language): string {
  const { before, after } = texts[language];
  const width = Math.max(...allOptions.map((option) => label(option).length)) + 2;
  const lines = allOptions.map((option) => `  ${label(option).padEnd(width)}${option.help[language]}`);
  return [before, ...lines, "", after].join("\n");
}

function label({ name, value }: Option): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

const texts: Record<Language, { before: string; after: string }> = {
  id: {
    before: `Memeriksa buku kerja evaluasi mandiri KLA sebelum dikirim. Semuanya tetap di komputer ini.

  npm run --silent check -- FILE.xlsx [pilihan]
  npm run --silent check -- FOLDER|FILE.xlsx FILE.xlsx …|- [pilihan]   (banyak buku kerja; "-" daftar nama dari stdin)
`,
    after: `Isi dalam kurung siku boleh tidak ditulis.
Kode keluar: 0 bersih (saran boleh ada), 1 ada kesalahan atau hal yang perlu dijelaskan, 2 tidak dapat diperiksa.`,
  },
  en: {
    before: `Checks a KLA self-assessment workbook before it is submitted. Everything stays on this computer.

  npm run --silent check -- FILE.xlsx [options]
  npm run --silent check -- FOLDER|FILE.xlsx FILE.xlsx …|- [options]   (many workbooks; "-" a list of names from stdin)
`,
    after: `What stands in square brackets may be left out.
Exit code: 0 clean (hints allowed), 1 errors or queries found, 2 could not check.`,
  },
};
