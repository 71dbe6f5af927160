/** The only way out to the terminal: every line to stdout and stderr is made printable here. */
import { Fault } from "../../core/fault";
import { printable, printableJson, shortened } from "../../core/printable";

/** A sentence that says what is wrong is not longer, unless a file has put something endless into it. */
const longestComplaint = 2000;

/** How wide the terminal is; 100 where there is none. */
export function widthOf(): number {
  return Math.min(100, process.stdout.columns ?? 100);
}

/** Prints lines to stdout. @throws Fault when nothing can be written, such as to a full disk. */
export function printLines(lines: readonly string[]): Promise<void> {
  return print(lines.map(printable).join("\n"));
}

/** Prints plain data as JSON to stdout. @throws Fault when nothing can be written, such as to a full disk. */
export function printJson(value: object): Promise<void> {
  return print(printableJson(JSON.stringify(value, null, 2)));
}

/** Prints plain data as JSON in one line to stdout. @throws Fault when nothing can be written, such as to a full disk. */
export function printJsonLine(value: object): Promise<void> {
  return print(printableJson(JSON.stringify(value)));
}

/** Says a sentence on stderr, in one line: what is being done, or what keeps it from being done. */
export function tell(sentence: string): void {
  process.stderr.write(`${shortened(printable(sentence), longestComplaint)}\n`);
}

/** Waits until all is taken. A reader that stops early (`| head`) is no fault. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EPIPE") resolve();
      else reject(cannotWrite(error));
    };
    process.stdout.once("error", fail);
    process.stdout.write(`${text}\n`, (error) => {
      if (error) return;
      process.stdout.off("error", fail);
      resolve();
    });
  });
}

function cannotWrite({ message }: Error): Fault {
  return new Fault({
    id: `Hasil tidak dapat ditulis (${message}); periksa ruang kosong di disk.`,
    en: `The result cannot be written (${message}); check for free space on the disk.`,
  });
}
