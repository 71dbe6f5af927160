/** What the custom functions' runtime of Excel puts into the page, as far as it is used here; Office's own types leave it out. */
declare namespace CustomFunctions {
  type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";
  /** Excel shows the message for #VALUE! and #N/A only. */
  const Error: new (code: ErrorCode, message?: string) => globalThis.Error & { code: ErrorCode };
  /** What Excel hands a streaming function beside its arguments. */
  interface StreamingInvocation<Result> {
    setResult: (result: Result) => void;
    /** Called when the cell is cleared or its formula changed. */
    onCanceled?: () => void;
    /** The address of each argument that is a reference; Excel sets it from CustomFunctionsRuntime 1.3 on. */
    parameterAddresses?: readonly (string | null | undefined)[];
  }
  /** Has Excel wait with its first calls until something is associated; older libraries do not have it. */
  const delayInitialization: (() => void) | undefined;
  function associate(id: string, implementation: (...inputs: never[]) => unknown): void;
}
