/** Once after all suites without a browser: what they wrote goes. */
import { rmSync } from "node:fs";

export default function teardown(): void {
  if (process.env.KLA_FOLDERS) rmSync(process.env.KLA_FOLDERS, { recursive: true });
}
