/** What a page of ours lets in: its own styles and script, told by their hashes, and nothing else. */

/** For the `content` of a Content-Security-Policy; the hashes are made by the browser's or Node's own cryptography. */
export async function policyOf(style: string, script: string | null = null): Promise<string> {
  const scripts = script === null ? [] : [`script-src ${await hashOf(script)}`];
  const parts = ["default-src 'none'", `style-src ${await hashOf(style)}`, ...scripts];
  return [...parts, "base-uri 'none'", "form-action 'none'"].join("; ");
}

async function hashOf(text: string): Promise<string> {
  const made = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(made)))}'`;
}
