/** What was typed, one statement on each line. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

/** A list as one types it. */
export function typed(lines: readonly string[] | undefined): string {
  return (lines ?? []).map((line) => line.replaceAll('\n', ' ')).join('\n');
}
