/** Hands a file to the browser to be saved where its user keeps such files. */

const types = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".html": "text/html;charset=utf-8",
  ".csv": "text/csv;charset=utf-8",
};

export type FileEnding = keyof typeof types;

/** The browser has taken it by then; to let go at once would cancel it in some. In milliseconds. */
const keptFor = 60_000;

export function handOut(bytes: Uint8Array, name: string, ending: FileEnding): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: types[ending] }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptFor);
}
