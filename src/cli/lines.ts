export function toLines(): string[] {
  return [];
}
