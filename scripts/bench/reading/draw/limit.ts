/** What a limit is. */
import type { Some } from "./catalogue";

/** Where every `when` holds, only the values of `then` are left. */
export interface Limit {
  readonly when: Some;
  readonly then: Some;
}
