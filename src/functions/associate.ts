/** Tells Excel's runtime which function answers which id: the name under which it is exported. */
import * as functions from "./functions";

export function associate(): void {
  for (const [id, answer] of Object.entries(functions)) CustomFunctions.associate(id, answer);
}
