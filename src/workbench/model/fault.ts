/** The errors of the Excel API: code, HTTP status and Excel's own words. */

export interface ApiError {
  code: string;
  status: number;
  message: string;
}

const faults: Record<string, readonly [status: number, message: string]> = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  RequestPayloadSizeLimitExceeded: [400, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [400, "The response payload size has exceeded the limit."],
};

/** The fault of a code; another message than Excel's usual one may be given. */
export function fault(code: string, message?: string): ApiError {
  const [status, words] = faults[code] ?? [500, "There was an internal error while processing the request."];
  return { code, status, message: message ?? words };
}

/** Stops the batch at this action. @throws Error that carries the fault, always. */
export function fail(code: string, message?: string): never {
  throw Object.assign(new Error(message ?? code), { fault: fault(code, message) });
}

/** The fault that was thrown; a mistake of ours becomes Excel's GeneralException, naming what went wrong. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof Error && "fault" in error && isFault(error.fault)) return error.fault;
  return fault("GeneralException", `The workbench itself failed: ${String(error)}`);
}

function isFault(value: unknown): value is ApiError {
  return typeof value === "object" && value !== null && "code" in value && "status" in value && "message" in value;
}
