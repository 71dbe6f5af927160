/** Finds the elements of the page by id; one that is missing is a fault of ours. */

/** The element with that id, of that kind. @throws Error when the page has none. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} called "${id}".`);
  return found;
}

export const button = (id: string): HTMLButtonElement => element(id, HTMLButtonElement);
export const blockElement = (id: string): HTMLElement => element(id, HTMLElement);

/** Checks the radio button of `name` with that value, and calls back when another is chosen. */
export function bindRadio(name: string, value: string, take: (value: string) => void): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    input.checked = input.value === value;
    input.addEventListener("change", () => input.checked && take(input.value));
  }
}
