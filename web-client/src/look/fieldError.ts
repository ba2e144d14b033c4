import type { Problem } from '../contract/refusals';
import { problemText } from '../i18n/problemText';

/** What to say next to a field when the services refused its value; nothing when it is not about this field. */
export function fieldError(problem: Problem | undefined, field: string): string | undefined {
  if (problem?.field === undefined) return undefined;
  const isThis = problem.field === field || problem.field.startsWith(`${field}.`) || problem.field.endsWith(`.${field}`);
  return isThis ? problemText(problem) : undefined;
}
