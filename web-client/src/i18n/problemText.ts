import { isKnownCode, type Problem } from '../contract/refusals';
import { useTexts } from './texts';

/** What to tell about a problem, in plain words; with the name of the action when it has one. */
export function problemText(problem: Problem, label?: string): string {
  const text = useTexts.now(`problems.${isKnownCode(problem.code) ? problem.code : 'unknown'}`, plain(problem));
  return label === undefined ? text : useTexts.now('problems.notDone', { label, text });
}

function plain(problem: Problem): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(problem).filter(
      (field): field is [string, string | number] => typeof field[1] === 'string' || typeof field[1] === 'number',
    ),
  );
}
