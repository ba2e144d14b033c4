import { LONGEST } from '../contract/values';
import { linesOf } from '../look/lines';

/** The contract takes no more. */
export const MOST_LINES = 30;

/** What is wrong with the lines, or undefined. */
export function wrongWithLines(text: string): 'tooMany' | 'tooLong' | undefined {
  const lines = linesOf(text);
  if (lines.length > MOST_LINES) return 'tooMany';
  return lines.some((line) => line.length > LONGEST.statement) ? 'tooLong' : undefined;
}
