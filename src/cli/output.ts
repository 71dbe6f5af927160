/** Writes to stdout and waits until all of it is taken. */
import { Fault } from "../core/fault";

/**
 * A reader that stops early (`| head`) is no fault.
 * @throws Fault when nothing can be written, such as to a full disk.
 */
export function print(text: string): Promise<void> {
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
