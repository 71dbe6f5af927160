/** A folder of evidence is gone through with little memory and reading: what is told, how far it is, and that it can be stopped. */
import { contentHash } from "../../../src/core/report/contentHash";
import { examineFiles } from "../../../src/core/report/examining";
import type { ListedFile } from "../../../src/core/report/examining";

interface Reading {
  open: number;
  mostOpen: number;
  bytes: number;
}

const kept = { ...{ open: 0, mostOpen: 0 }, bytes: 0 };

/** A file of so many parts of 1,000 bytes, all of one value; notes what is read of it. */
function file(path: string, parts: number, value: number, reading: Reading = { ...kept }): ListedFile {
  async function* read(): AsyncGenerator<Uint8Array> {
    reading.open++;
    reading.mostOpen = Math.max(reading.mostOpen, reading.open);
    try {
      for (let at = 0; at < parts; at++) {
        reading.bytes += 1_000;
        yield await Promise.resolve(new Uint8Array(1_000).fill(value));
      }
    } finally {
      reading.open--;
    }
  }
  return { path, size: parts * 1_000, parts: read };
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield await Promise.reject(new Error("no permission"));
}

test("tells files of the same content from others of the same size", async () => {
  const found = await examineFiles([file("a", 3, 1), file("b", 3, 1), file("c", 3, 2), file("d", 4, 1)]);
  const [a, b, c, d] = found.map(({ hash }) => hash);
  expect(a).toBe(b);
  expect(a).not.toBe(c);
  expect(d).toBeNull();
  expect(found.every(({ isReadable }) => isReadable)).toBe(true);
});

test("what cannot be read or listed is told, and the others are read all the same", async () => {
  const found = await examineFiles([
    { path: "locked", size: 3_000, parts: broken },
    { path: "gone", size: null, parts: broken },
    file("empty", 0, 0),
    file("sound", 3, 1),
  ]);
  expect(found.map(({ path, isReadable }) => [path, isReadable])).toEqual([
    ["locked", false],
    ["gone", false],
    ["empty", true],
    ["sound", true],
  ]);
});

test("of 5,000 files one is open at a time, and only those of a size that repeats are read to their end", async () => {
  const reading = { ...kept };
  const files = Array.from({ length: 5_000 }, (_, at) =>
    file(`${at}.pdf`, at < 4_990 ? at + 20 : 10, at % 251, reading),
  );
  const heard: number[] = [];
  const found = await examineFiles(files, { onFile: (done, all) => heard.push(done / all) });
  expect([found.length, heard.length, heard.at(-1)]).toEqual([5_000, 5_000, 1]);
  expect([reading.mostOpen, reading.open]).toEqual([1, 0]);
  expect(reading.bytes).toBe(4_990 * 1_000 + 10 * 10_000);
  expect(found.filter(({ hash }) => hash !== null)).toHaveLength(10);
});

test.each([0, 1, 7])(
  "stops where it is told to, after %d files, and lets go of the file that it reads",
  async (after) => {
    const reading = { ...kept };
    const stop = new AbortController();
    const files = Array.from({ length: 100 }, (_, at) => file(String(at), 50, 1, reading));
    if (after === 0) stop.abort(new Error("stopped"));
    const onFile = (done: number): void => {
      if (done === after) stop.abort(new Error("stopped"));
    };
    await expect(examineFiles(files, { signal: stop.signal, onFile })).rejects.toThrow("stopped");
    expect(reading.bytes).toBe(after * 50_000);
    expect(reading.open).toBe(0);
  },
);

test("stops within a large file, too", async () => {
  const reading = { ...kept };
  const stop = new AbortController();
  const large = file("large", 1_000, 1, reading);
  const stopping: ListedFile = {
    ...large,
    parts: async function* () {
      for await (const part of large.parts()) {
        if (reading.bytes === 5_000) stop.abort(new Error("stopped"));
        yield part;
      }
    },
  };
  const files = [stopping, file("other", 1_000, 2)];
  await expect(examineFiles(files, { signal: stop.signal })).rejects.toThrow("stopped");
  expect([reading.bytes, reading.open]).toEqual([5_000, 0]);
});

describe("the hash of a content", () => {
  const of = (...parts: readonly (readonly number[])[]): string => {
    const hash = contentHash();
    for (const part of parts) hash.add(Uint8Array.from(part));
    return hash.digits();
  };

  test("does not depend on how it is parted", () => {
    const bytes = Array.from({ length: 1_000 }, (_, at) => (at * 7) % 256);
    expect(of(bytes.slice(0, 1), bytes.slice(1, 700), [], bytes.slice(700))).toBe(of(bytes));
    expect(of(bytes)).toMatch(/^[0-9a-f]{16}$/);
  });

  test("differs for each single bit of a kilobyte", () => {
    const seen = new Set<string>();
    for (let at = 0; at < 1_024; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const bytes = new Uint8Array(1_024);
        bytes[at] = 1 << bit;
        const hash = contentHash();
        hash.add(bytes);
        seen.add(hash.digits());
      }
    }
    expect(seen.size).toBe(8_192);
  });
});
