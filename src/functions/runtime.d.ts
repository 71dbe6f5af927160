/** What the custom functions' runtime of Excel puts into the page, as far as it is used here; Office's own types leave it out. */
declare namespace CustomFunctions {
  type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";
  /** Excel shows the message for #VALUE! and #N/A only. */
  const Error: new (code: ErrorCode, message?: string) => globalThis.Error & { code: ErrorCode };
  function associate(id: string, implementation: (...inputs: never[]) => unknown): void;
}
