import { LONGEST } from '../contract/values';

/** The contract takes no more. */
export const MOST_LINES = 30;

/** What was typed, one statement on each line. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

/** A list as one types it. */
export function typed(lines: readonly string[] | undefined): string {
  return (lines ?? []).map((line) => line.replaceAll('\n', ' ')).join('\n');
}

/** What is wrong with the lines, or undefined. */
export function wrongWithLines(text: string): 'tooMany' | 'tooLong' | undefined {
  const lines = linesOf(text);
  if (lines.length > MOST_LINES) return 'tooMany';
  return lines.some((line) => line.length > LONGEST.statement) ? 'tooLong' : undefined;
}
