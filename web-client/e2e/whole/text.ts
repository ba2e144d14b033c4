/** A text of the file as it is found in a pattern. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A number as the pages write it. */
export function inDutch(value: number, decimals: number): string {
  return value.toLocaleString('nl-NL', { maximumFractionDigits: decimals });
}
