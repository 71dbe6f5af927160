/** Holds the ways of spreading a run over machines: the manifest fits Kubernetes' schema, and its command shares the work out. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import * as z from "zod";
import { builtCommand } from "./built";
import { goodRows } from "./cli/command";

const root = join(import.meta.dirname, "..");
const text = readFileSync(join(root, "hosting/kubernetes-job.json"), "utf8");
const home = mkdtempSync(join(tmpdir(), "kla-spread-"));
afterAll(() => rmSync(home, { recursive: true }));

/** "1", "500m", "512Mi". */
const quantity = z.string().regex(/^\d+(?:\.\d+)?(?:m|[KMGT]i?)?$/);
const whole = z.int().min(0);
const resources = z.strictObject({ cpu: quantity, memory: quantity });
/** A DNS label, as names of objects, containers and volumes are (RFC 1123). */
const label = z.string().regex(/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/);

/** batch/v1 Job and the core/v1 it holds, as far as the manifest goes; any other field is an error, as with `--validate=strict`. */
const job = z.strictObject({
  apiVersion: z.literal("batch/v1"),
  kind: z.literal("Job"),
  metadata: z.strictObject({
    name: label,
    namespace: z.optional(label),
    labels: z.optional(z.record(z.string(), z.string())),
  }),
  spec: z.strictObject({
    completionMode: z.enum(["NonIndexed", "Indexed"]),
    ...{ completions: whole, parallelism: whole, backoffLimit: z.optional(whole) },
    ...{ backoffLimitPerIndex: z.optional(whole), maxFailedIndexes: z.optional(whole) },
    ...{
      activeDeadlineSeconds: z.optional(whole),
      ttlSecondsAfterFinished: z.optional(whole),
      suspend: z.optional(z.boolean()),
    },
    template: z.strictObject({
      spec: z.strictObject({
        // A Job takes no "Always".
        restartPolicy: z.enum(["Never", "OnFailure"]),
        automountServiceAccountToken: z.boolean(),
        securityContext: z.strictObject({ runAsNonRoot: z.boolean(), runAsUser: whole, fsGroup: whole }),
        containers: z
          .array(
            z.strictObject({
              ...{ name: label, image: z.string(), command: z.array(z.string()), args: z.array(z.string()) },
              env: z.array(z.strictObject({ name: z.string().regex(/^[A-Za-z_]\w*$/), value: z.string() })),
              resources: z.strictObject({ requests: resources, limits: resources }),
              securityContext: z.strictObject({
                allowPrivilegeEscalation: z.boolean(),
                readOnlyRootFilesystem: z.boolean(),
                capabilities: z.strictObject({ drop: z.array(z.string()) }),
              }),
              volumeMounts: z.array(z.strictObject({ name: label, mountPath: z.string().startsWith("/") })),
            }),
          )
          .min(1),
        volumes: z.array(z.strictObject({ name: label, persistentVolumeClaim: z.strictObject({ claimName: label }) })),
      }),
    }),
  }),
});

const manifest = job.parse(JSON.parse(text));
const { completions, parallelism, backoffLimitPerIndex, completionMode, template } = manifest.spec;
const [container] = template.spec.containers;

test("the manifest fits the schema, and what the schema cannot say", () => {
  // Only an Indexed job knows an index, and only with one may failures be counted for each.
  expect([completionMode, backoffLimitPerIndex]).toEqual(["Indexed", 2]);
  expect(template.spec.restartPolicy).toBe("Never");
  expect(parallelism).toBeLessThanOrEqual(completions);
  expect(container?.env.find(({ name }) => name === "COUNT")?.value).toBe(String(completions));
  const mounted = container?.volumeMounts.map(({ name }) => name);
  expect(template.spec.volumes.map(({ name }) => name)).toEqual(mounted);
  expect(() => job.parse({ ...manifest, spec: { ...manifest.spec, completion: 3 } })).toThrow();
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
