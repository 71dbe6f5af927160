/** The ids that are associated before the functions' code is there are those that it exports, and a call reaches it. */
import { associate } from "../../src/functions/associate";
import * as functions from "../../src/functions/functions";
import { constantIds, liveIds } from "../../src/functions/ids";
import { formulas } from "../../src/functions/metadata";

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

test("every function has its id, and no id is without one", () => {
  expect([...liveIds, ...constantIds].toSorted()).toEqual(Object.keys(functions).toSorted());
});

test("those that stream are those that Excel is told of as streaming", () => {
  const live = formulas.filter(({ isLive }) => isLive).map(({ id }) => id);
  expect([...liveIds].toSorted()).toEqual(live.toSorted());
});

describe("associated", () => {
  const known = new Map<string, (...given: unknown[]) => unknown>();
  beforeAll(() => {
    const runtime = {
      associate: (id: string, answer: (...given: unknown[]) => unknown) => known.set(id, answer),
      Error: ExcelError,
    };
    Object.assign(globalThis, { CustomFunctions: runtime });
    associate();
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  test("one that answers once gives its answer when its code is there", async () => {
    expect(await known.get("MAX")?.("K1")).toBe(115);
  });

  test("nor does it take what the library hands it last for a stream", async () => {
    expect(await known.get("MAX")?.("K1", { setResult: () => undefined, address: undefined })).toBe(115);
  });

  test("a streaming one gives nothing back and answers by its stream", async () => {
    const answers: unknown[] = [];
    const answered = new Promise<void>((resolve) => {
      const given = known.get("TIER")?.([[650]], {
        setResult: (answer: unknown) => {
          answers.push(answer);
          resolve();
        },
      });
      expect(given).toBeUndefined();
    });
    await answered;
    expect(answers).toEqual(["Madya"]);
  });

  test("a cell that is cleared meanwhile hears nothing", async () => {
    const answers: unknown[] = [];
    const stream: { setResult: (answer: unknown) => void; onCanceled?: () => void } = {
      setResult: (answer) => answers.push(answer),
    };
    known.get("TIER")?.([[650]], stream);
    stream.onCanceled?.();
    // Whatever was asked before this one has been answered when this is.
    await known.get("MAX")?.("K1");
    expect(answers).toEqual([]);
  });

  test("where their code cannot be fetched, cells say so, and never stay busy; later it is fetched again", async () => {
    const code = await import("../../src/functions/functions");
    let isOffline = true;
    associate(() => (isOffline ? Promise.reject(new Error("ChunkLoadError")) : Promise.resolve(code)));
    const refusal = { code: "#N/A", message: expect.stringContaining("Ctrl+Alt+F9") };
    await expect(known.get("MAX")?.("K1")).rejects.toMatchObject(refusal);
    expect(await new Promise((setResult) => known.get("TIER")?.([[650]], { setResult }))).toMatchObject(refusal);
    isOffline = false;
    expect(await known.get("MAX")?.("K1")).toBe(115);
    expect(await new Promise((setResult) => known.get("TIER")?.([[650]], { setResult }))).toBe("Madya");
  });

  test("a cell that is cleared before its code failed to come hears nothing", async () => {
    associate(() => Promise.reject(new Error("ChunkLoadError")));
    const stream: { setResult: jest.Mock; onCanceled?: () => void } = { setResult: jest.fn() };
    known.get("TIER")?.([[650]], stream);
    stream.onCanceled?.();
    await expect(known.get("MAX")?.("K1")).rejects.toMatchObject({ code: "#N/A" });
    expect(stream.setResult).not.toHaveBeenCalled();
  });
});
