/** `npm run fidelity`: writes docs/fidelity.md, which members of the Excel API the workbench has, since when, and where each is tested. */
import { writeFileSync } from "node:fs";
import { fidelityPage, fidelityRows } from "../test/workbench/fidelity";

writeFileSync(new URL("../docs/fidelity.md", import.meta.url), fidelityPage(fidelityRows()));
