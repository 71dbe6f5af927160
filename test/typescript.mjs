/** Set-up of a process of the project "fast": TypeScript is read as it stands. */
import { register } from "tsx/esm/api";

register();
