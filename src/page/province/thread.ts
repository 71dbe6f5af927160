/** A thread of the page: checks the workbooks that it is sent, one after the other, and hands back what a province keeps of each. */
import shipped from "../../../assets/instruments/kla-2024.json";
import { examine } from "../../core/province/examine";
import type { Answered } from "../../core/province/examine";
import { readWorkbook } from "../../xlsx/read";
import { bytesOf } from "./bytes";
import type { PickedBook } from "./picked";

/** The first message of a thread: that it runs at all, which a browser may not allow. */
export const hello = "ready";

/** Answers every workbook that is sent, until the thread is ended. */
export function serveChecks(): void {
  const answer = answererOf();
  self.addEventListener("message", ({ data }: MessageEvent<PickedBook>) => {
    void answer(data).then((answered) => self.postMessage(answered));
  });
  self.postMessage(hello);
}

/** What answers a workbook; all that are asked of one share what it remembers. */
export function answererOf(): (book: PickedBook) => Promise<Answered> {
  return (book) => {
    const read = async () => readWorkbook(await bytesOf(book.file), book.name);
    return examine(book, read, { instrument: shipped, options: {}, isFinal: false });
  };
}
