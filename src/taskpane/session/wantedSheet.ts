/** Which one of the report's sheets is wanted, where not all of them are. */
import type { OutputId } from "../../core/output/ids";

export interface WantedSheet {
  id: OutputId;
  /** The office whose block of the sheet is to be shown. */
  office?: string;
}
