/** Copies the text of a field, by whichever way the browser lets a framed page copy. */

/** False where none is allowed; the text is selected then, ready for the keys. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Excel on the web frames the pane without leave to write the clipboard; the older way needs none.
    field.select();
    return document.execCommand("copy");
  }
}
