/** Holds the ways of spreading a run over machines: the manifest fits Kubernetes' schema, and its command shares the work out. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import ts from "typescript";
import * as z from "zod";
import { builtCommand } from "./built";
import { goodRows } from "./cli/command";

const root = join(import.meta.dirname, "..");
const text = readFileSync(join(root, "hosting/kubernetes-job.json"), "utf8");
const home = mkdtempSync(join(tmpdir(), "kla-spread-"));
afterAll(() => rmSync(home, { recursive: true }));

/** What the compiler says of a manifest that is held against the types made from Kubernetes' published interface. */
function faultsOf(json: string): string[] {
  const path = join(root, "test/job.ts");
  const code = `import type { Job } from "kubernetes-types/batch/v1";\nexport const job: Job = ${json};`;
  const options = { noEmit: true, strict: true, lib: ["lib.es5.d.ts"], types: [], skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, code, rest[0]) : read(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

/** As much of the manifest as is looked into here; what it may hold at all is Kubernetes' own to say. */
const shape = z.object({
  spec: z.object({
    ...{ completionMode: z.string(), completions: z.int(), parallelism: z.int(), backoffLimitPerIndex: z.int() },
    template: z.object({
      spec: z.object({
        restartPolicy: z.string(),
        containers: z.array(
          z.object({
            args: z.array(z.string()),
            env: z.array(z.object({ name: z.string(), value: z.string() })),
            volumeMounts: z.array(z.object({ name: z.string() })),
          }),
        ),
        volumes: z.array(z.object({ name: z.string() })),
      }),
    }),
  }),
});

const manifest = shape.parse(JSON.parse(text));
const { completions, parallelism, backoffLimitPerIndex, completionMode, template } = manifest.spec;
const [container] = template.spec.containers;

test("the manifest is a Job as Kubernetes' own types of batch/v1 have it, without a field that they lack", () => {
  expect(faultsOf(text)).toEqual([]);
  expect(faultsOf(text.replace('"completions"', '"completion"'))).toEqual([expect.stringContaining("JobSpec")]);
  expect(faultsOf(text.replace('"parallelism": 8', '"parallelism": "8"'))).toEqual([
    expect.stringContaining("'number'"),
  ]);
  expect(faultsOf(text.replace('"volumeMounts"', '"mounts"'))).toEqual([expect.stringContaining("Container")]);
});

test("what the types cannot say: an indexed job alone counts failures for each index, and ends", () => {
  expect([completionMode, backoffLimitPerIndex]).toEqual(["Indexed", 2]);
  // A Job takes no "Always".
  expect(template.spec.restartPolicy).toBe("Never");
  expect(parallelism).toBeLessThanOrEqual(completions);
  expect(container?.env.find(({ name }) => name === "COUNT")?.value).toBe(String(completions));
  const mounted = container?.volumeMounts.map(({ name }) => name);
  expect(template.spec.volumes.map(({ name }) => name)).toEqual(mounted);
});

test("its command gives every workbook to one index, and ends well where there are findings or broken files", async () => {
  const [books, out] = [join(home, "books"), join(home, "out")];
  for (const folder of [books, join(books, "sub"), out]) mkdirSync(folder);
  const bytes = await writeXlsx({ sheets: [{ name: "Rekap", rows: goodRows() }] });
  for (const name of ["Kota A.xlsx", "Kota B (1).xlsx", "sub/Kab. C.xlsx"]) writeFileSync(join(books, name), bytes);
  writeFileSync(join(books, "rusak.xlsx"), "rusak");
  const args = container?.args ?? [];
  const indexes = [0, 1, 2, 3, 4];
  const codes = indexes.map((index) => {
    const env = { KLA: builtCommand(), BOOKS: books, OUT: out, COUNT: "5" };
    const own = { ...process.env, ...env, JOB_COMPLETION_INDEX: String(index) };
    return spawnSync("sh", ["-c", ...args], { cwd: root, env: own }).status;
  });
  expect(codes).toEqual(indexes.map(() => 0));
  const lines = readdirSync(out)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(join(out, name), "utf8").trimEnd().split("\n"))
    .map((line): unknown => JSON.parse(line));
  const files = lines.flatMap((line) => z.object({ file: z.string() }).safeParse(line).data?.file ?? []);
  expect(files.toSorted()).toEqual(["Kab. C.xlsx", "Kota A.xlsx", "Kota B (1).xlsx", "rusak.xlsx"]);
});
